import type { CellRole, SummaryBlock } from '../domain/summary/summaryContract';

const ACCENT = '#1F4E79';
const HEAD_FILL = '#DDEBF7';
const LINE = '#BFBFBF';

/** Queues the looks of a block, one rectangle of equal cells at a time. */
export function queueRoleFormats(sheet: Excel.Worksheet, block: SummaryBlock): void {
  for (const { role, row, column, rows, columns } of roleRectangles(block.styles)) {
    const { format } = sheet.getRangeByIndexes(block.row + row, block.column + column, rows, columns);
    DRESS[role](format);
  }
}

const DRESS: Record<CellRole, (format: Excel.RangeFormat) => void> = {
  title(format) {
    format.font.bold = true;
    format.font.size = 13;
    format.font.color = ACCENT;
  },
  label(format) {
    format.font.color = ACCENT;
    format.horizontalAlignment = 'Left';
  },
  head(format) {
    format.font.bold = true;
    format.fill.color = HEAD_FILL;
    format.horizontalAlignment = 'Center';
    format.wrapText = true;
    lineBelow(format);
  },
  value(format) {
    format.horizontalAlignment = 'Right';
    lineBelow(format);
  },
  note(format) {
    format.font.color = '#7F7F7F';
    format.font.size = 9;
  },
  input(format) {
    format.font.bold = true;
    format.fill.color = '#FFF2CC';
    format.horizontalAlignment = 'Center';
    lineBelow(format);
  },
  banner(format) {
    format.font.bold = true;
    format.font.color = '#C00000';
  },
};

function lineBelow(format: Excel.RangeFormat): void {
  const border = format.borders.getItem('EdgeBottom');
  border.style = 'Continuous';
  border.color = LINE;
}

interface RoleRectangle {
  readonly role: CellRole;
  readonly row: number;
  readonly column: number;
  rows: number;
  readonly columns: number;
}

/** Runs of equal roles in a row, joined with the equal run right above. */
function roleRectangles(styles: readonly (readonly CellRole[])[]): RoleRectangle[] {
  const rectangles: RoleRectangle[] = [];
  styles.forEach((roles, row) => {
    for (let column = 0; column < roles.length;) {
      let end = column + 1;
      while (end < roles.length && roles[end] === roles[column]) end += 1;
      const run = { role: roles[column], row, column, rows: 1, columns: end - column };
      const above = rectangles.find(
        (one) =>
          one.role === run.role && one.column === column && one.columns === run.columns && one.row + one.rows === row,
      );
      if (above) above.rows += 1;
      else rectangles.push(run);
      column = end;
    }
  });
  return rectangles;
}
