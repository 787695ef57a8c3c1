import type { WorkbookSnapshot } from '../../../src/host/model/snapshot';
import type { Recalculated } from '../../support/libreOffice';

/**
 * The formula cells of a saved workbook whose saved result differs from what another program calculates, one line each;
 * numbers may differ by rounding of their last bit.
 */
export function differences(saved: WorkbookSnapshot, recalculated: Recalculated): string[] {
  const found: string[] = [];
  for (const { name, cells } of saved.sheets) {
    for (const [row, line] of Object.entries(cells)) {
      for (const [column, { f, v }] of Object.entries(line)) {
        if (f === undefined) continue;
        const other = recalculated[name]?.[Number(row)]?.[Number(column)] ?? '';
        if (!same(v ?? '', other)) found.push(`${name} ${Number(row) + 1}:${Number(column) + 1} ${f} ${v} ${other}`);
      }
    }
  }
  return found;
}

export function formulaCount(saved: WorkbookSnapshot): number {
  return saved.sheets
    .flatMap(({ cells }) => Object.values(cells).flatMap((line) => Object.values(line)))
    .filter(({ f }) => f !== undefined).length;
}

function same(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  }
  return one === other;
}

/** The one row in which a cell holds this value, by the texts of the last header row above it. */
export function rowWith(saved: WorkbookSnapshot, value: string): Record<string, unknown> {
  const found: Record<string, unknown>[] = [];
  for (const { cells } of saved.sheets) {
    const header = Object.values(cells).find(
      (line) => Object.values(line).filter(({ v }) => v !== undefined).length > 10,
    );
    for (const line of Object.values(cells)) {
      if (!Object.values(line).some(({ v }) => v === value)) continue;
      const named = Object.entries(line).map(([column, { v }]) => [String(header?.[Number(column)]?.v), v]);
      found.push(Object.fromEntries(named) as Record<string, unknown>);
    }
  }
  if (found.length !== 1) throw new Error(`${found.length} rows hold ${value}`);
  return found[0] ?? {};
}
