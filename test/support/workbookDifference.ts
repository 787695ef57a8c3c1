import type { GridRange, NameSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/host/model/snapshot';
import { cellDifferences } from './workbookDifferenceCells';
import { same } from './workbookDifferencePlain';
import { attachedDifferences } from './workbookDifferenceParts';

/** One thing that differs between two workbooks: where, what of it, and both states (null where there is none). */
export interface Difference {
  readonly where: string;
  readonly what: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What may differ: whole sheets, names, and cells with all that hangs on them alone. */
export interface Allowed {
  readonly sheets?: readonly string[];
  readonly names?: readonly string[];
  readonly areas?: readonly Area[];
  /** Tables that may come, go or change their extent; their cells may not. */
  readonly tables?: readonly string[];
}

export interface Area extends GridRange {
  readonly sheet: string;
}

/**
 * Everything in which two workbooks differ: cells, formulas, formats, merges, names, tables, validations, conditional
 * formats, filters, widths, hidden rows and columns, notes, charts, protection, page set-up, order of sheets. Empty where
 * they are equal but for what is allowed.
 */
export function workbookDifferences(
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  allowed: Allowed = {},
): Difference[] {
  const theirs = (workbook: WorkbookSnapshot): SheetSnapshot[] =>
    workbook.sheets.filter(({ name }) => !allowed.sheets?.includes(name));
  const pairs = theirs(before).flatMap((sheet) => {
    const other = after.sheets.find(({ name }) => name === sheet.name);
    return other ? [{ sheet, other }] : [];
  });
  return [
    ...differs('workbook', 'order of sheets', namesOf(theirs(before)), namesOf(theirs(after))),
    ...differs('workbook', 'date system', before.date1904, after.date1904),
    ...differs('workbook', 'protection', before.protection, after.protection),
    ...nameDifferences(before.names, after.names, allowed.names ?? []),
    ...pairs.flatMap(({ sheet, other }) => {
      const areas = (allowed.areas ?? []).filter((area) => area.sheet === sheet.name);
      return [
        ...sheetDifferences(sheet, other),
        ...cellDifferences({ sheet, styles: before.styles }, { sheet: other, styles: after.styles }, areas),
        ...attachedDifferences(sheet, other, { areas, tables: allowed.tables ?? [] }),
      ];
    }),
  ];
}

/** The area that a new block of columns takes on a sheet, header row included, as far as the sheet goes down. */
export function columnsArea(sheet: string, firstColumn: number, lastColumn: number, startRow = 0): Area {
  return { sheet, startRow, endRow: 1_048_575, startColumn: firstColumn, endColumn: lastColumn };
}

function sheetDifferences(before: SheetSnapshot, after: SheetSnapshot): Difference[] {
  const kept = ['visibility', 'freeze', 'showGridlines', 'protection', 'page', 'tabColor'] as const;
  return kept.flatMap((what) => differs(before.name, what, before[what], after[what]));
}

function nameDifferences(
  before: readonly NameSnapshot[],
  after: readonly NameSnapshot[],
  allowed: readonly string[],
): Difference[] {
  const key = ({ name, sheet }: NameSnapshot): string => (sheet === undefined ? name : `${sheet}!${name}`);
  const keys = new Set([...before, ...after].map(key));
  return [...keys]
    .filter((name) => !allowed.includes(name))
    .flatMap((name) =>
      differs(
        name,
        'name',
        before.find((one) => key(one) === name),
        after.find((one) => key(one) === name),
      ),
    );
}

function namesOf(sheets: readonly SheetSnapshot[]): string[] {
  return sheets.map(({ name }) => name);
}

function differs(where: string, what: string, before: unknown, after: unknown): Difference[] {
  return same(before, after) ? [] : [{ where, what, before: before ?? null, after: after ?? null }];
}
