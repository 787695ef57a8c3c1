import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cellValue';
import {
  dateCell,
  dateWriting,
  dayByFormula,
  patternsOf,
  type DateWriting,
} from '../../../src/domain/dates/dateWriting';
import { dayFormula } from '../../../src/domain/dates/dayFormula';
import { parseDay } from '../../../src/domain/grid/parseDay';
import { isoToSerial, serialToIso } from '../../../src/domain/time/serialDay';
import { emptySheet, emptyWorkbook, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/host/model/snapshot';
import { recalculate } from '../../support/libreOffice';
import { withClient } from '../../support/openClient';
import { saveChecked } from '../../support/saveChecked';

const PERIOD = { year: 2026, month: 3 };

/** Ways in which people write a day. */
const FORMS: readonly ((year: string, month: string, day: string) => string | number)[] = [
  (y, m, d) => `${y}${m.padStart(2, '0')}${d.padStart(2, '0')}`,
  (y, m, d) => Number(`${y}${m.padStart(2, '0')}${d.padStart(2, '0')}`),
  (y, m, d) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`,
  (y, m, d) => `${y}/${m}/${d}`,
  (y, m, d) => `${y}.${m}.${d}`,
  (y, m, d) => `${y}年${m}月${d}日`,
  (y, m, d) => `${y}-${m}-${d} 14:30`,
  (_y, m, d) => `${m}月${d}日`,
  (_y, m, d) => `${m}.${d}`,
  (_y, m, d) => `${m}-${d.padStart(2, '0')}`,
  (_y, m, d) => Number(`${m}.${d}`),
  (_y, _m, d) => `${d}日`,
  (_y, _m, d) => `${d}号`,
];

const day = fc.integer({ min: isoToSerial('2026-01-01'), max: isoToSerial('2026-12-31') });
const form = fc.constantFrom(...FORMS);
const written = fc.tuple(day, form).map(([serial, write]): CellValue => writtenDay(serial, write));

function writtenDay(serial: number, write: (typeof FORMS)[number]): string | number {
  const [y, m, d] = serialToIso(serial).split('-').map(Number);
  return write(String(y), String(m), String(d));
}

/** What stands in a column of dates beside dates. */
const dirt = fc.constantFrom<CellValue>(
  ...['', '待补', '2026-13-01', '2026-2-30', '3月45日', '2026-3-155', '20261345', '13.40', '3-5-1', '32日', 'n/a'],
  ...[0, 1, -5, 3.1, 12.99, 46_000.75, 20_260_230, 1e9, true, false],
);

const column = fc.tuple(
  fc.array(written, { minLength: 1, maxLength: 12 }),
  fc.array(dirt, { maxLength: 6 }),
  fc.array(day, { maxLength: 4 }),
);

function columnsOf(count: number): { readonly cells: readonly CellValue[]; readonly writing: DateWriting }[] {
  return fc
    .sample(column, count)
    .map(([dates, others, serials]) => [...dates, ...others, ...serials.map((one) => one + 0.5)])
    .flatMap((cells) => {
      const writing = dateWriting(cells, PERIOD);
      return writing ? [{ cells, writing }] : [];
    });
}

/** A sheet a column: the cell, and beside it the formula of its day. */
function workbookOf(columns: ReturnType<typeof columnsOf>): WorkbookSnapshot {
  const sheets = columns.map(({ cells, writing }, index): SheetSnapshot => {
    const sheet = emptySheet(`S${index}`);
    cells.forEach((v, row) => {
      const f = `=${dayFormula(`$A${row + 1}`, patternsOf(writing), writing)}`;
      const blank: SheetSnapshot['cells'][number] = {};
      const typed = v === '' ? blank : { 0: typeof v === 'string' ? { v, q: true as const } : { v } };
      sheet.cells[row] = { ...typed, 1: { f, v: 'old' } };
    });
    return sheet;
  });
  return { ...emptyWorkbook(), sheets };
}

test('a column of any way of writing is read by its formula, in LibreOffice and on the host, as by the pane', async () => {
  const columns = columnsOf(120);
  const expected = columns.map(({ cells, writing }) => cells.map((cell) => dayByFormula(writing, cell) ?? ''));
  const workbook = workbookOf(columns);
  const calculated = await recalculate(await saveChecked(workbook));
  expect(columns.map((_column, index) => calculated[`S${index}`].map((row) => row[1] ?? ''))).toEqual(expected);
  expect(await calculatedByHost(workbook)).toEqual(expected);
}, 120_000);

async function calculatedByHost(workbook: WorkbookSnapshot): Promise<CellValue[][]> {
  let values: CellValue[][] = [];
  await withClient(workbook, async ({ office }) => {
    await office.Excel.run(async (context) => {
      context.application.calculate('FullRebuild');
      const ranges = workbook.sheets.map(({ name, cells }) => {
        const range = context.workbook.worksheets.getItem(name).getRangeByIndexes(0, 1, Object.keys(cells).length, 1);
        range.load('values');
        return range;
      });
      await context.sync();
      values = ranges.map((range) => (range.values as CellValue[][]).map(([cell]) => cell));
    });
  });
  return values;
}

test('a formula never reads another day than the pane does', () => {
  fc.assert(
    fc.property(column, ([dates, others]) => {
      const cells = [...dates, ...others];
      const writing = dateWriting(cells, PERIOD);
      for (const cell of writing ? cells : []) {
        const serial = dayByFormula(writing!, cell);
        if (serial !== null) expect(serialToIso(serial)).toBe(parseDay(cell, PERIOD));
      }
    }),
    { numRuns: 500 },
  );
});

test('a new date is written like the others, and its formula reads it', () => {
  fc.assert(
    fc.property(form, fc.array(day, { minLength: 1, maxLength: 8 }), day, (write, days, next) => {
      const cells = days.map((serial) => writtenDay(serial, write));
      const writing = dateWriting(cells, PERIOD);
      const cell = dateCell(writing, serialToIso(next));
      expect(writing ? dayByFormula(writing, cell) : cell).toBe(next);
    }),
    { numRuns: 500 },
  );
  const writing = (cells: CellValue[]): DateWriting | undefined => dateWriting(cells, PERIOD);
  expect(dateCell(writing(['2026年3月5日', '2026年3月12日']), '2026-04-06')).toBe('2026年4月6日');
  expect(dateCell(writing(['2026.03.12', '2026.03.05']), '2026-04-06')).toBe('2026.04.06');
  expect(dateCell(writing(['3.15', '3.16']), '2026-03-20')).toBe('3.20');
  expect(dateCell(writing([20_260_305]), '2026-03-20')).toBe(20_260_320);
  expect(dateCell(writing(['5日', '6日']), '2026-04-07')).toBe(isoToSerial('2026-04-07'));
  expect(dateCell(undefined, '2026-04-07')).toBe(isoToSerial('2026-04-07'));
});
