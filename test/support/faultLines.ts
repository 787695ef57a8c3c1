import type { SheetSnapshot, WorkbookSnapshot } from '../../src/host/model/snapshot';

/** A workbook as lines: one a cell, one a rule, chart, table or setting of a sheet. New evaluation IDs are made equal. */
export function linesOf(workbook: WorkbookSnapshot): string[] {
  const names = workbook.names.map((name) => `name ${text(name)}`).sort();
  return [...names, ...workbook.sheets.flatMap((sheet) => [...partLines(sheet), ...cellLines(sheet, workbook.styles)])];
}

/** Of conditional formats the order counts, not the numbers that it is kept by. */
function partLines({ cells: _cells, name, conditionalFormats, ...parts }: SheetSnapshot): string[] {
  const inOrder = conditionalFormats.toSorted((one, other) => one.priority - other.priority);
  const ranked = inOrder.map((format, rank) => ({ ...format, priority: rank + 1 }));
  return Object.entries({ ...parts, conditionalFormats: ranked }).flatMap(([part, value]) =>
    Array.isArray(value)
      ? value.map((element) => `${name} ${part} ${text(element)}`)
      : [`${name} ${part} ${text(value)}`],
  );
}

function cellLines({ name, cells }: SheetSnapshot, styles: WorkbookSnapshot['styles']): string[] {
  return Object.entries(cells).flatMap(([row, line]) =>
    Object.entries(line).map(
      ([column, { s, ...cell }]) => `${name} ${row}/${column} ${text({ ...cell, style: styles[s ?? 0] })}`,
    ),
  );
}

/**
 * What people see in a workbook wherever it stands: one text a row that something was typed into, with the results of its
 * formulas. For comparing workbooks in which somebody moved rows and columns.
 */
export function rowsOf({ sheets }: WorkbookSnapshot): string[] {
  return sheets
    .flatMap(({ name, cells }) =>
      Object.values(cells).flatMap((line) => {
        const shown = Object.values(line).filter(({ v }) => v !== undefined && v !== '');
        return shown.some(({ f }) => f === undefined) ? [`${name}: ${text(shown.map(({ v }) => v))}`] : [];
      }),
    )
    .sort();
}

/** Plain data as text that is equal for equal data. */
export function text(value: unknown): string {
  const sorted = JSON.stringify(value ?? null, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => one.localeCompare(other)))
      : part,
  );
  return sorted.replace(EVALUATION_ID, 'E-ID');
}

const EVALUATION_ID = /E\d{6}-[0-9A-Z]+/g;

/** Evaluation IDs that stand in more than one cell. */
export function doubledIds(workbook: WorkbookSnapshot): string[] {
  const seen = new Set<string>();
  const doubled: string[] = [];
  for (const { cells } of workbook.sheets) {
    for (const { v } of Object.values(cells).flatMap((line) => Object.values(line))) {
      if (typeof v !== 'string' || !new RegExp(`^${EVALUATION_ID.source}$`).test(v)) continue;
      if (seen.has(v)) doubled.push(v);
      seen.add(v);
    }
  }
  return doubled;
}

/** Lines of the one that the other lacks. */
export function missingLines(lines: readonly string[], from: readonly string[]): string[] {
  const present = new Set(from);
  return lines.filter((line) => !present.has(line));
}
