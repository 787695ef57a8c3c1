import fc from 'fast-check';
import type { ExcelHost } from '../../../src/host/host';
import { shiftCells } from '../../../src/host/model/cellEditing';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/host/model/address';
import { writeRange } from '../../../src/host/model/rangeWriting';
import { emptyWorkbook } from '../../../src/host/model/snapshot';
import type { GridRange, WorkbookSnapshot } from '../../../src/host/model/snapshot';
import { sortRows } from '../../../src/host/model/sorting';
import { bodyRange } from '../../../src/host/model/tableGeometry';
import type { WorkbookModel } from '../../../src/host/model/workbookModel';
import { CoAuthoredWorkbook } from '../../../src/host/replica/coAuthoredWorkbook';

/** A table of three columns, the last one calculated, with formulas beside it and below; they refer to it. */
function start(): WorkbookSnapshot {
  const workbook = emptyWorkbook('记录');
  const [sheet] = workbook.sheets;
  const total = '=SUM(成绩[[#This Row],[a]:[b]])';
  const rows = [1, 2, 3, 4].map((row) => [
    row,
    { 0: { v: row }, 1: { v: 5 - row }, 2: { f: total, v: 5 }, 4: { f: `=A${row + 1}*2`, v: row * 2 } },
  ]);
  sheet.cells = {
    0: { 0: { v: 'a' }, 1: { v: 'b' }, 2: { v: 'sum' }, 4: { v: 'note' } },
    ...(Object.fromEntries(rows) as WorkbookSnapshot['sheets'][0]['cells']),
    9: { 0: { f: '=SUM(A2:A5)', v: 10 } },
  };
  sheet.tables = [
    {
      name: '成绩',
      range: { startRow: 0, startColumn: 0, endRow: 4, endColumn: 2 },
      style: null,
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      columns: [{ name: 'a' }, { name: 'b' }, { name: 'sum', calculatedFormula: total }],
    },
  ];
  return workbook;
}

type Act =
  | { do: 'write'; row: number; column: number; value: string | number }
  | { do: 'append'; value: number }
  | { do: 'insertRow'; row: number }
  | { do: 'deleteRow'; row: number }
  | { do: 'insertColumn'; column: number }
  | { do: 'sort'; key: number; ascending: boolean }
  | { do: 'hide'; row: number; hidden: boolean };
type Step = { author: number; act: Act } | { merge: number };

const edits: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    do: fc.constant('write' as const),
    row: fc.integer({ min: 1, max: 12 }),
    column: fc.integer({ min: 0, max: 6 }),
    value: fc.oneof(fc.integer({ min: 0, max: 99 }), fc.constantFrom('x', '=A3+1', '=SUM(A2:B6)')),
  }),
  fc.record({ do: fc.constant('append' as const), value: fc.integer({ min: 0, max: 99 }) }),
  fc.record({ do: fc.constant('insertColumn' as const), column: fc.integer({ min: 0, max: 5 }) }),
  fc.record({ do: fc.constant('hide' as const), row: fc.integer({ min: 0, max: 8 }), hidden: fc.boolean() }),
);
const deletion: fc.Arbitrary<Act> = fc.record({
  do: fc.constant('deleteRow' as const),
  row: fc.integer({ min: 1, max: 9 }),
});
const moves: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constant('insertRow' as const), row: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ do: fc.constant('sort' as const), key: fc.integer({ min: 0, max: 1 }), ascending: fc.boolean() }),
);
const author = fc.integer({ min: 0, max: 2 });
/** Deleted rows beside inserted, sorted or deleted ones are refused: a run has either, and one author deletes. */
const step = (deletes: boolean): fc.Arbitrary<Step> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ author, act: edits }) },
    {
      weight: 2,
      arbitrary: deletes ? fc.record({ author: fc.constant(0), act: deletion }) : fc.record({ author, act: moves }),
    },
    { weight: 2, arbitrary: fc.record({ merge: author }) },
  );
const schedule = fc.boolean().chain((deletes) => fc.array(step(deletes), { minLength: 4, maxLength: 18 }));

const row = (at: number): GridRange => ({ startRow: at, endRow: at, startColumn: 0, endColumn: MAX_COLUMNS - 1 });
const column = (at: number): GridRange => ({ startRow: 0, endRow: MAX_ROWS - 1, startColumn: at, endColumn: at });

function perform(workbook: WorkbookModel, what: Act): void {
  const [sheet] = workbook.sheets();
  const [table] = sheet.tables;
  if (what.do === 'write') {
    const cell = { startRow: what.row, endRow: what.row, startColumn: what.column, endColumn: what.column };
    writeRange(workbook, sheet, cell, [[what.value]]);
  } else if (what.do === 'append') {
    const { endRow, startColumn } = table.range;
    const below = { startRow: endRow + 1, endRow: endRow + 1, startColumn, endColumn: startColumn + 1 };
    writeRange(workbook, sheet, below, [[what.value, what.value]]);
  } else if (what.do === 'insertRow') shiftCells(workbook, sheet, row(what.row), 'insert', 'row');
  else if (what.do === 'deleteRow') {
    if (what.row !== table.range.startRow) shiftCells(workbook, sheet, row(what.row), 'delete', 'row');
  } else if (what.do === 'insertColumn') shiftCells(workbook, sheet, column(what.column), 'insert', 'column');
  else if (what.do === 'sort') sortRows(workbook, sheet, bodyRange(table), [what]);
  else if (what.do === 'hide') workbook.store.setHidden(sheet.id, 'row', what.row, what.row, what.hidden);
}

/**
 * Typed values, tables, hidden rows, and where formulas stand. Not what A1 references became: a sort moves them by what
 * stands in its rows, and one author's inserted row may come before or after it.
 */
async function seenBy(host: ExcelHost): Promise<string[]> {
  const [sheet] = (await host.snapshot()).sheets;
  const cells = Object.entries(sheet.cells).flatMap(([at, line]) =>
    Object.entries(line).map(
      ([across, { f, v }]) => `${at}/${across} ${f?.replace(/[A-Z]+\d+|#REF!/g, 'A1') ?? JSON.stringify(v)}`,
    ),
  );
  return [...cells, JSON.stringify(sheet.tables).replace(/[A-Z]+\d+|#REF!/g, 'A1'), JSON.stringify(sheet.rows)];
}

test('whatever three authors do and whenever they merge, their copies end alike', async () => {
  await fc.assert(
    fc.asyncProperty(schedule, async (steps) => {
      const shared = await CoAuthoredWorkbook.open(start(), 3);
      try {
        for (const each of steps) {
          if ('merge' in each) await shared.merge(each.merge);
          else await shared.host(each.author).edit('this user', (workbook) => perform(workbook, each.act));
        }
        await shared.mergeAll();
        const first = await seenBy(shared.host(0));
        expect(await seenBy(shared.host(1))).toEqual(first);
        expect(await seenBy(shared.host(2))).toEqual(first);
      } finally {
        shared.dispose();
      }
    }),
    { numRuns: 150 },
  );
});
