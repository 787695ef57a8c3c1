import { bootOffice } from '../../../src/host/boot/bootOffice';
import { MAX_COLUMNS } from '../../../src/host/model/address';
import { shiftCells } from '../../../src/host/model/cellEditing';
import { writeRange } from '../../../src/host/model/rangeWriting';
import { emptyWorkbook } from '../../../src/host/model/snapshot';
import type { WorkbookSnapshot } from '../../../src/host/model/snapshot';
import { sortRows } from '../../../src/host/model/sorting';
import { bodyRange } from '../../../src/host/model/tableGeometry';
import { CoAuthoredWorkbook } from '../../../src/host/replica/coAuthoredWorkbook';
import { coAuthoringRules } from '../../../src/host/rules/coAuthoringRules';
import { testRules } from './ruleTests';

const SHEET = '数据';

/** A table of names and numbers from A1 on. */
function withTable(): WorkbookSnapshot {
  const workbook = emptyWorkbook(SHEET);
  const [sheet] = workbook.sheets;
  const rows = [['n', 'note'], [3], [1], [2]];
  rows.forEach((row, at) => (sheet.cells[at] = Object.fromEntries(row.map((v, column) => [column, { v }]))));
  const look = { style: null, showHeaders: true, showTotals: false, showFilterButton: true, showBandedRows: true };
  const range = { startRow: 0, startColumn: 0, endRow: 3, endColumn: 1 };
  sheet.tables = [{ name: '表', range, ...look, columns: [{ name: 'n' }, { name: 'note' }] }];
  return workbook;
}

type Write = (author: number, row: number, column: number, values: (string | number)[]) => Promise<void>;

async function twoAuthors(
  workbook: WorkbookSnapshot,
  work: (shared: CoAuthoredWorkbook, write: Write) => Promise<void>,
): Promise<void> {
  const shared = await CoAuthoredWorkbook.open(workbook, 2);
  const write: Write = (author, row, column, values) =>
    shared.host(author).edit('this user', (book) => {
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column + values.length - 1 };
      writeRange(book, book.sheets()[0], range, [values]);
    });
  try {
    await work(shared, write);
  } finally {
    shared.dispose();
  }
}

/** The cells of both copies, which must be alike; rows of values. */
async function cellsOf(shared: CoAuthoredWorkbook): Promise<unknown[][]> {
  await shared.mergeAll();
  const seen = await Promise.all(
    [0, 1].map(async (author) => {
      const [sheet] = (await shared.host(author).snapshot()).sheets;
      const rows = Object.values(sheet.cells).map((line) => Object.entries(line).map(([column, { v }]) => [column, v]));
      return { rows, table: sheet.tables[0]?.range };
    }),
  );
  expect(seen[1]).toEqual(seen[0]);
  return seen[0].rows.map((row) => row.map(([, v]) => v));
}

testRules(coAuthoringRules, {
  'cells are merged one by one, the later author wins': () =>
    twoAuthors(emptyWorkbook(SHEET), async (shared, write) => {
      await write(0, 0, 0, [1, 1]);
      await write(1, 0, 0, [2]);
      await write(1, 0, 2, [2]);
      await shared.merge(0);
      expect((await shared.merge(1)).map(({ content }) => content?.value)).toEqual([1]);
      expect(await cellsOf(shared)).toEqual([[2, 1, 2]]);
    }),
  'two rows typed below one table become one row': () =>
    twoAuthors(withTable(), async (shared, write) => {
      await write(0, 4, 0, [7, 'first']);
      await write(1, 4, 0, [8, 'second']);
      expect((await cellsOf(shared)).at(-1)).toEqual([8, 'second']);
      const [sheet] = (await shared.host(0).snapshot()).sheets;
      expect(sheet.tables[0].range.endRow).toBe(4);
    }),
  'inserted and sorted rows take along what an author wrote': () =>
    twoAuthors(withTable(), async (shared, write) => {
      await shared.host(0).edit('this user', (book) => {
        const [sheet] = book.sheets();
        sortRows(book, sheet, bodyRange(sheet.tables[0]), [{ key: 0, ascending: true }]);
        const first = { startRow: 0, endRow: 0, startColumn: 0, endColumn: MAX_COLUMNS - 1 };
        shiftCells(book, sheet, first, 'insert', 'row');
      });
      await write(1, 1, 1, ['beside 3']);
      expect(await cellsOf(shared)).toEqual([['n', 'note'], [1], [2], [3, 'beside 3']]);
      expect((await shared.host(0).snapshot()).sheets[0].cells[4]).toMatchObject({ 1: { v: 'beside 3' } });
    }),
  'merged changes arrive as remote events': () =>
    twoAuthors(emptyWorkbook(SHEET), async (shared, write) => {
      const window = await bootOffice(shared.host(0), { language: 'en-US' });
      const told: string[] = [];
      await window.Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(({ source, address }) => {
          told.push(`${source} ${address}`);
          return Promise.resolve();
        });
        await context.sync();
      });
      await write(1, 0, 0, ['x']);
      await shared.mergeAll();
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(told).toEqual(['Remote A1']);
      window.close();
    }),
});
