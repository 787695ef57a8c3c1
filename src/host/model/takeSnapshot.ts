import type { ChartModel, SheetModel } from './parts';
import type { CellSnapshot, CellStyle, ChartSnapshot, NameSnapshot, SheetSnapshot, WorkbookSnapshot } from './snapshot';
import type { WorkbookModel } from './workbookModel';

/** The whole workbook as plain data; the caller waits for the calculation first. */
export function takeSnapshot(workbook: WorkbookModel): WorkbookSnapshot {
  const styles = new StyleIndex();
  const sheets = workbook.sheets().map((sheet) => sheetSnapshot(workbook, sheet, styles));
  const names = workbook.store.names().map(({ name, formula, sheet, hidden, comment }): NameSnapshot => ({
    name,
    formula,
    ...(sheet === undefined ? {} : { sheet: workbook.sheetName(workbook.sheetById(sheet)) }),
    ...(hidden ? { hidden } : {}),
    ...(comment === '' ? {} : { comment }),
  }));
  const activeSheet = workbook.sheets().indexOf(workbook.activeSheet());
  return {
    sheets,
    names,
    styles: styles.all,
    date1904: workbook.date1904,
    activeSheet,
    ...(workbook.protection ? { protection: structuredClone(workbook.protection) } : {}),
  };
}

/** Gives every distinct style one index; the first is the empty style. */
class StyleIndex {
  readonly all: CellStyle[] = [{}];
  private readonly byText = new Map<string, number>([['{}', 0]]);
  private readonly byObject = new Map<CellStyle, number>();

  of(style: CellStyle): number {
    const known = this.byObject.get(style);
    if (known !== undefined) return known;
    const text = JSON.stringify(style);
    let index = this.byText.get(text);
    if (index === undefined) {
      index = this.all.push(style) - 1;
      this.byText.set(text, index);
    }
    this.byObject.set(style, index);
    return index;
  }
}

function sheetSnapshot(workbook: WorkbookModel, sheet: SheetModel, styles: StyleIndex): SheetSnapshot {
  const { store } = workbook;
  const identity = store.sheets().find(({ id }) => id === sheet.id);
  const cells: Record<number, Record<number, CellSnapshot>> = {};
  store.forEachCell(sheet.id, (row, column, cell, style) => {
    const index = styles.of(style);
    const filled = index === 0 ? cell : { ...cell, s: index };
    if (Object.keys(filled).length > 0) (cells[row] ??= {})[column] = filled;
  });
  const freeze = store.freeze(sheet.id);
  return {
    name: identity?.name ?? '',
    visibility: sheet.veryHidden ? 'VeryHidden' : identity?.hidden ? 'Hidden' : 'Visible',
    cells,
    ...store.dimensions(sheet.id, (style) => styles.of(style)),
    merges: store.merges(sheet.id),
    ...(freeze.rows > 0 || freeze.columns > 0 ? { freeze } : {}),
    showGridlines: store.showsGridlines(sheet.id),
    tables: sheet.tables.map(({ id: _id, sheet: _sheet, columns, ...table }) => ({
      ...table,
      range: { ...table.range },
      columns: columns.map(({ id: _columnId, ...column }) => ({ ...column })),
    })),
    validations: structuredClone(sheet.validations),
    conditionalFormats: sheet.conditionalFormats.map(({ id: _id, sheet: _sheet, ...format }) =>
      structuredClone(format),
    ),
    charts: sheet.charts.map(chartSnapshot),
    ...(sheet.autoFilter ? { autoFilter: { ...sheet.autoFilter } } : {}),
    ...(sheet.filterColumns.length > 0 ? { filterColumns: structuredClone(sheet.filterColumns) } : {}),
    ...(sheet.protection ? { protection: structuredClone(sheet.protection) } : {}),
    notes: { ...sheet.notes },
    ...(Object.keys(sheet.comments).length > 0 ? { comments: { ...sheet.comments } } : {}),
    ...(Object.keys(sheet.page).length > 0 ? { page: structuredClone(sheet.page) } : {}),
    ...(Object.keys(sheet.kept).length > 0 ? { kept: structuredClone(sheet.kept) } : {}),
    ...(sheet.tabColor === '' ? {} : { tabColor: sheet.tabColor }),
  };
}

function chartSnapshot({
  name,
  type,
  title,
  titleVisible,
  series,
  anchor,
  axis,
  legend,
  plotVisibleOnly,
}: ChartModel): ChartSnapshot {
  return structuredClone({
    name,
    type,
    ...(title !== undefined && titleVisible ? { title } : {}),
    series,
    anchor,
    ...(axis && Object.keys(axis).length > 0 ? { axis } : {}),
    ...(legend === undefined ? {} : { legend }),
    ...(plotVisibleOnly ? {} : { plotsHidden: true }),
  });
}
