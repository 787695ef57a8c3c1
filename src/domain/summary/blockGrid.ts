import type { BlockName, CellRole, Place, SummaryBlock } from './summaryContract';

export interface BlockCell {
  readonly value: string | number;
  readonly role: CellRole;
  readonly format: string;
}

export const FORMATS = {
  general: 'General',
  text: '@',
  month: 'yyyy-mm',
  day: 'yyyy-mm-dd',
  count: '0',
  points: '0.00',
  rate: '0.0%',
} as const;

export function cell(role: CellRole, value: string | number, format: string = FORMATS.general): BlockCell {
  return { value, role, format };
}

/** A block of cells at a place; short rows are filled up with blank cells. */
export function blockOf(name: BlockName, place: Place, rows: readonly (readonly BlockCell[])[]): SummaryBlock {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const full = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => cell('note', ''))]);
  return {
    name,
    row: place.row,
    column: place.column,
    cells: full.map((row) => row.map(({ value }) => value)),
    formats: full.map((row) => row.map(({ format }) => format)),
    styles: full.map((row) => row.map(({ role }) => role)),
  };
}
