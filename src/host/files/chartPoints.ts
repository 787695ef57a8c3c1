import type { WorkbookSnapshot } from '../model/snapshot';
import { parseSheetRange } from './a1';

export interface Point {
  /** Undefined for blank cells, blank text and errors. */
  v?: string | number;
  /** Number format of the cell. */
  format?: string;
}

const MOST_POINTS = 32000;

/** The cells a chart's reference names, row by row; none where it is not one range of this workbook. */
export function pointsOf(
  reference: string,
  { sheets, styles }: WorkbookSnapshot,
  { visibleOnly = false }: { visibleOnly?: boolean } = {},
): Point[] {
  const target = parseSheetRange(reference);
  const sheet = sheets.find(({ name }) => name.toLowerCase() === target?.sheet.toLowerCase());
  if (!target || !sheet) return [];
  const { startRow, startColumn, endRow, endColumn } = target.range;
  const points: Point[] = [];
  for (let row = startRow; row <= endRow && points.length < MOST_POINTS; row++) {
    if (visibleOnly && sheet.rows[row]?.hidden) continue;
    for (let column = startColumn; column <= endColumn; column++) {
      if (visibleOnly && sheet.columns[column]?.hidden) continue;
      const { v, e, s } = sheet.cells[row]?.[column] ?? {};
      const shown = e || v === '' || v === undefined ? undefined : typeof v === 'boolean' ? String(v).toUpperCase() : v;
      points.push({ v: shown, format: styles[s ?? 0]?.numberFormat });
    }
  }
  return points;
}
