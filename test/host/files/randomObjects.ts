import fc from 'fast-check';
import type { FilterRule } from '../../../src/host/model/filterRule';
import type { ChartSnapshot, TableSnapshot } from '../../../src/host/model/snapshot';
import { colour, line, text } from './randomCells';

const TABLE_ROW = 30;
/** A column of every table, for formulas to refer to. */
const COLUMN = '分 [5]';

export function table(name: string): fc.Arbitrary<TableSnapshot> {
  return fc
    .record({
      columns: fc
        .uniqueArray(text, { maxLength: 4, selector: (one) => one.toLowerCase() })
        .map((others) => [COLUMN, ...others]),
      rows: fc.integer({ min: 1, max: 5 }),
      style: fc.constantFrom('TableStyleLight1', 'TableStyleMedium2', null),
      showFilterButton: fc.boolean(),
      showBandedRows: fc.boolean(),
      totals: fc.boolean(),
      filter: fc.option(filterRule, { nil: undefined }),
    })
    .map(({ columns, rows, totals, filter, ...rest }) => ({
      name,
      range: { startRow: TABLE_ROW, startColumn: 2, endRow: TABLE_ROW + rows + 1, endColumn: columns.length + 1 },
      showHeaders: true,
      showTotals: totals,
      ...rest,
      columns: columns.map((column, index) => ({
        name: column,
        ...(index === 0 && filter && rest.showFilterButton ? { filter } : {}),
        ...(index === 1 ? { calculatedFormula: `=ROW(${name}[[#This Row],[分 '[5']]])&"<"` } : {}),
        ...(totals && index === 0 ? { totalsLabel: '合计' } : {}),
        ...(totals && index === 2 ? { totalsFunction: 'sum' } : {}),
      })),
    }));
}

/** Rules of a filter, one of each kind that files know. */
export const filterRule: fc.Arbitrary<FilterRule> = fc.oneof(
  fc
    .record(
      {
        on: fc.constant('values' as const),
        values: fc.array(text, { maxLength: 3 }),
        blanks: fc.constant(true as const),
        dates: fc.subarray(['2026', '2026-03', '2026-03-05', '2026-03-05T08:30:00'], { minLength: 1 }),
      },
      { requiredKeys: ['on', 'values'] },
    )
    .filter(({ values, blanks, dates }) => values.length > 0 || blanks === true || dates !== undefined),
  fc.record(
    {
      on: fc.constant('custom' as const),
      criteria: fc.array(
        fc.record({
          operator: fc.constantFrom('equal', 'notEqual', 'greaterThan', 'lessThanOrEqual'),
          value: fc.constantFrom('', '5', '*差*', '"<&>"'),
        }),
        { minLength: 1, maxLength: 2 },
      ),
      both: fc.constant(true as const),
    },
    { requiredKeys: ['on', 'criteria'] },
  ),
  fc.record(
    {
      on: fc.constant('top' as const),
      count: fc.integer({ min: 1, max: 100 }),
      percent: fc.constant(true as const),
      bottom: fc.constant(true as const),
    },
    { requiredKeys: ['on', 'count'] },
  ),
  fc.constant({ on: 'other' as const, raw: '<dynamicFilter type="thisMonth"/>' }),
);

export const chart: fc.Arbitrary<ChartSnapshot> = fc
  .tuple(
    fc.record({
      name: line,
      type: fc.constantFrom<ChartSnapshot['type']>('Line', 'LineMarkers', 'ColumnClustered', 'BarClustered'),
      series: fc.array(
        fc.record(
          {
            name: fc.oneof(line, fc.constant("'评价 2026'!$A$1")),
            categories: fc.constant("'评价 2026'!$A$2:$A$9"),
            values: fc.constantFrom("'O''Brien'!$B$2:$B$9", 'Setup!$A$1:$C$1'),
            color: colour,
          },
          { requiredKeys: ['values'] },
        ),
        { minLength: 1, maxLength: 3 },
      ),
      anchor: fc.tuple(fc.nat(40), fc.nat(20)).map(([fromRow, fromColumn]) => ({
        fromRow,
        fromColumn,
        toRow: fromRow + 15,
        toColumn: fromColumn + 8,
      })),
    }),
    fc.record(
      {
        title: line,
        legend: fc.constant(true as const),
        plotsHidden: fc.constant(true as const),
        axis: fc
          .record(
            { minimum: fc.integer(), maximum: fc.integer(), numberFormat: fc.constant('0.0%') },
            { requiredKeys: [] },
          )
          .filter((axis) => Object.keys(axis).length > 0),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([base, rest]) => ({ ...base, ...rest }));
