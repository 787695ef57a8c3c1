import fc from 'fast-check';
import { openXlsx } from '../../../src/host/files/openXlsx';
import { emptySheet, emptyWorkbook, type CellSnapshot, type WorkbookSnapshot } from '../../../src/host/model/snapshot';
import { resaveAll } from '../../support/libreOffice';
import { NEWER_FUNCTIONS } from './randomCells';
import { randomWorkbook } from './randomWorkbook';
import { saveChecked } from '../../support/saveChecked';

/** Text that LibreOffice keeps as it is: it drops control characters and halves of surrogate pairs. */
const PLAIN = /^[^\p{Cc}\p{Cs}\p{Cn}\p{Co}]*$/u;

/** What the constants of `source` are in `workbook`, by sheet and place. To LibreOffice booleans are numbers. */
function constants(source: WorkbookSnapshot, workbook: WorkbookSnapshot): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  source.sheets.forEach(({ name, cells }, index) => {
    for (const [row, columns] of Object.entries(cells)) {
      for (const [column, cell] of Object.entries(columns)) {
        if (!isPlain(cell)) continue;
        const value = workbook.sheets[index].cells[Number(row)]?.[Number(column)]?.v;
        const isText = typeof value === 'string' || typeof cell.v === 'string';
        found[`${name} ${row} ${column}`] = isText || !isClose(Number(value), Number(cell.v)) ? value : Number(cell.v);
      }
    }
  });
  return found;
}

function isPlain({ v, f, e }: CellSnapshot): boolean {
  return f === undefined && !e && (typeof v !== 'string' || PLAIN.test(v));
}

/** LibreOffice rounds to fifteen digits when it reads and again when it writes, and tiny numbers to 0. */
function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(1e-300, Math.abs(other) * 1e-13);
}

/**
 * Merged cells hide what lies under them, and random ones overlap. LibreOffice drops the series of charts whose cells are
 * hidden, unless hidden cells are plotted.
 */
function withNothingHidden(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => {
    const charts = sheet.charts.map((chart) => ({ ...chart, plotsHidden: true as const }));
    return { ...sheet, merges: [], charts };
  });
  return { ...workbook, sheets };
}

test('LibreOffice finds in saved files the cells, tables, names and charts that were put there', async () => {
  const workbooks = fc.array(randomWorkbook.map(withNothingHidden), { minLength: 10, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(workbooks, async (saved) => {
      const resaved = await resaveAll(await Promise.all(saved.map((one) => saveChecked(one, NEWER_FUNCTIONS))));
      for (const [index, bytes] of resaved.entries()) {
        const opened = await openXlsx(bytes);
        const expected = saved[index];
        expect(constants(expected, opened)).toEqual(constants(expected, expected));
        expect(opened.names.map(({ name }) => name)).toEqual(
          expect.arrayContaining(expected.names.map(({ name }) => name)),
        );
        for (const [at, sheet] of opened.sheets.entries()) {
          const source = expected.sheets[at];
          const tables = ({ tables: all }: typeof sheet) =>
            all.map(({ name, range, columns }) => [name, range, columns.length]);
          expect([sheet.name, tables(sheet)]).toEqual([source.name, tables(source)]);
          expect(sheet.charts.map(({ type, series }) => [type, series.length])).toEqual(
            source.charts.map(({ type, series }) => [type, series.length]),
          );
        }
      }
    }),
    // One run of LibreOffice is dear: no search for a smaller counterexample.
    { numRuns: 1, endOnFailure: true },
  );
}, 120_000);

test('LibreOffice finds the filters and the rows that they hide', async () => {
  const workbook = emptyWorkbook('S');
  const [sheet] = workbook.sheets;
  const words = ['name', 'a', 'b', '', '中文'];
  sheet.cells = Object.fromEntries(words.map((v, row) => [row, { 0: { v }, 2: { v }, 3: { v: row || 'n' } }]));
  sheet.rows = { 2: { hidden: true }, 3: { hidden: true } };
  sheet.autoFilter = { startRow: 0, startColumn: 0, endRow: 4, endColumn: 0 };
  sheet.filterColumns = [{ column: 0, rule: { on: 'values', values: ['a', '中文'] } }];
  sheet.tables = [
    {
      name: 'QA_F',
      range: { startRow: 0, startColumn: 2, endRow: 4, endColumn: 3 },
      style: null,
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: false,
      columns: [{ name: 'name', filter: { on: 'values', values: ['b'], blanks: true } }, { name: 'n' }],
    },
  ];
  const numbers = emptySheet('T');
  numbers.cells = Object.fromEntries(['n', 1, 2, 3, 4].map((v, row) => [row, { 0: { v } }]));
  numbers.autoFilter = { startRow: 0, startColumn: 0, endRow: 4, endColumn: 0 };
  const criteria = [
    { operator: 'greaterThan' as const, value: '1' },
    { operator: 'lessThan' as const, value: '4' },
  ];
  numbers.filterColumns = [{ column: 0, rule: { on: 'custom', criteria, both: true } }];
  workbook.sheets.push(numbers);
  const [resaved] = await resaveAll([await saveChecked(workbook)]);
  const [opened, other] = (await openXlsx(resaved)).sheets;
  expect(opened.filterColumns).toEqual(sheet.filterColumns);
  expect(opened.tables[0].columns).toEqual(sheet.tables[0].columns);
  expect(other.filterColumns).toEqual(numbers.filterColumns);
  expect([1, 2, 3, 4].map((row) => opened.rows[row]?.hidden === true)).toEqual([false, true, true, false]);
}, 60_000);
