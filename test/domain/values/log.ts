import type { CellValue } from '../../../src/domain/cellValue';
import type { ColumnMapping, ColumnMeaning } from '../../../src/domain/grid/columnMapping';
import { readCriterionHeader } from '../../../src/domain/grid/criterionHeader';
import type { LogReading } from '../../../src/domain/grid/logReading';

type Column = readonly [header: string, meaning: ColumnMeaning];

/** A log as it was read; the points of a criterion are those in its header. */
export function log(columns: readonly Column[], rows: readonly (readonly CellValue[])[]): LogReading {
  const mappings = columns.map(([header, meaning], column): ColumnMapping => {
    const { points } = readCriterionHeader(header);
    const isScored = meaning === 'criterion' && points !== null;
    return { column, header, meaning, ...(isScored && { points }), sure: true, confidence: 1, reason: 'name' };
  });
  return {
    shape: 'rows',
    columns: mappings,
    parts: [
      {
        sheet: '质检登记',
        table: null,
        headerRow: 2,
        firstColumn: 0,
        lastColumn: columns.length - 1,
        lastRow: 2 + rows.length,
        evaluations: rows.length,
        day: null,
        agent: null,
        period: {},
      },
    ],
    rows: rows.map((cells, at) => ({ sheet: '质检登记', row: 3 + at, column: 0, cells })),
    excluded: [],
    confidence: 1,
  };
}

/** The same row several times. */
export function times<Row>(count: number, row: Row): Row[] {
  return Array.from({ length: count }, () => row);
}
