import fc from 'fast-check';
import type { ExcelHost } from '../../../../src/host/host';
import { cellRange, columnLetters } from '../../../../src/host/model/address';
import { applyChange, copyRange } from '../../../../src/host/model/cellEditing';
import { writeRange } from '../../../../src/host/model/rangeWriting';
import { renameSheet } from '../../../../src/host/model/sheetEditing';
import { emptySheet, emptyWorkbook } from '../../../../src/host/model/snapshot';
import type { WorkbookSnapshot } from '../../../../src/host/model/snapshot';
import { renameHeader } from '../../../../src/host/model/tableRegistry';

/** One thing somebody does to a workbook; it prints itself in a failing example. */
export class Edit {
  constructor(
    readonly name: string,
    readonly apply: (host: ExcelHost) => void,
  ) {}

  [fc.toStringMethod](): string {
    return this.name;
  }
}

const ROWS = 8;
/** The first columns hold what is typed; formulas stand right of them and read only what stands left of themselves. */
const INPUTS = 2;
const COLUMNS = 6;

const row = fc.integer({ min: 1, max: ROWS });
const small = fc.integer({ min: -3, max: 9 });
const input = fc.oneof(small, small, fc.constantFrom('甲', '乙', 'a*', true, null, 0.25));

/** A formula for a cell of so many columns from the left and its row. */
function formula(column: number, at: number): fc.Arbitrary<string> {
  const left = fc.integer({ min: 0, max: column - 1 }).map(columnLetters);
  const cell = fc.tuple(left, row).map(([letters, number]) => `${letters}${number}`);
  const beside = left.map((letters) => `$${letters}${at}`);
  const block = fc.tuple(left, row).map(([letters, last]) => `${letters}$1:${letters}$${last}`);
  const one = fc.oneof(
    beside,
    beside,
    cell,
    cell.map((address) => `Other!${address.replace(/^[A-Z]+/, 'A')}`),
    fc.constantFrom('Known', 'RuleTable[num]', '3', '"甲"'),
  );
  const number = fc.oneof(beside, cell, small.map(String));
  const of = (parts: TemplateStringsArray, ...values: fc.Arbitrary<unknown>[]): fc.Arbitrary<string> =>
    fc.tuple(...values).map((texts) => parts.map((part, i) => part + String(texts[i] ?? '')).join(''));
  return fc.oneof(
    of`=${number}+${number}*2`,
    of`=SUM(${block})-${number}`,
    of`=IF(ISNUMBER(${beside}),IF(${beside}>${small},${number},"无"),"空")`,
    of`=IFERROR(${number}/${number},"错")`,
    of`=ROUND(ROUND(SUM(${block})/3,10),${fc.integer({ min: 0, max: 2 })})`,
    of`=IF(AND(${beside}="甲",NOT(ISBLANK(${cell}))),1,${small})`,
    of`=COUNTIF(${block},">${small}")+COUNTBLANK(${block})`,
    of`=SUMIFS(A$1:A$8,B$1:B$8,"甲")+COUNTIFS(A$1:A$8,">="&${small})`,
    of`=INDEX(A$1:B$8,${row},1)&"-"&${beside}`,
    of`=SUM(OFFSET(A$1,0,0,${row},1))+ROW()`,
    of`=IFERROR(MATCH(${small},A$1:A$8,0),0)+SUM(INDIRECT("A1:A"&${row}))`,
    of`=SUM(RuleTable[[#All],[num]])+SUM(Known)+SUM(Other!A1:A4)`,
    of`=LEN(${beside}&"x")+MAX(${block})`,
    one.map((text) => `=IF(1=1,${text.includes('[') || text === 'Known' ? `SUM(${text})` : text},0)`),
  );
}

const place = fc.tuple(row, fc.integer({ min: INPUTS, max: COLUMNS - 1 }));

const write = (at: number, column: number, value: unknown): Edit =>
  new Edit(`${columnLetters(column)}${at} = ${JSON.stringify(value)}`, ({ workbook }) => {
    const range = cellRange(at - 1, column);
    writeRange(workbook, workbook.sheetById(workbook.store.activeSheet()), range, [[value]]);
  });

const typing = fc.tuple(row, fc.integer({ min: 0, max: INPUTS - 1 }), input).map((args) => write(...args));
const formulas = place.chain(([at, column]) => formula(column, at).map((text) => write(at, column, text)));
const constants = fc.tuple(place, small).map(([[at, column], value]) => write(at, column, value));

const filling = fc.tuple(place, fc.integer({ min: 1, max: 4 })).map(
  ([[at, column], rows]) =>
    new Edit(`fill ${columnLetters(column)}${at} down ${rows}`, ({ workbook }) => {
      const sheet = workbook.activeSheet();
      const range = { startRow: at, endRow: at + rows - 1, startColumn: column, endColumn: column };
      copyRange(workbook, { sheet, range }, { sheet, range: cellRange(at - 1, column) }, 'All');
    }),
);

const moving = fc
  .tuple(fc.constantFrom('insert', 'delete'), fc.constantFrom('row', 'column'), fc.integer({ min: 0, max: ROWS - 1 }))
  .map(
    ([kind, axis, at]) =>
      new Edit(`${kind} ${axis} ${at}`, ({ workbook }) => {
        const across = { start: 0, end: axis === 'row' ? 16_383 : 1_048_575 };
        const sheet = workbook.activeSheet();
        // Columns of inputs stay: formulas must go on standing right of what they read.
        applyChange(workbook, sheet, { kind, axis, at: axis === 'column' ? (at % 4) + INPUTS : at, count: 1, across });
      }),
  );

const other = fc.oneof(
  fc
    .tuple(row, small)
    .map(
      ([at, value]) =>
        new Edit(`Other!A${at} = ${value}`, ({ workbook }) =>
          writeRange(workbook, otherSheet(workbook), cellRange(at - 1, 0), [[value]]),
        ),
    ),
  fc.integer({ min: 1, max: 3 }).map(
    (rows) =>
      new Edit(`RuleTable grows by ${rows}`, ({ workbook }) => {
        const table = workbook.findTable('RuleTable');
        if (!table) return;
        const { endRow, startColumn } = table.range;
        const range = { startRow: endRow + 1, endRow: endRow + rows, startColumn, endColumn: startColumn };
        writeRange(
          workbook,
          table.sheet,
          range,
          Array.from({ length: rows }, (_, i) => [i + endRow]),
        );
      }),
  ),
  fc.constantFrom('num', '数 量', "a'[b]").map(
    (text) =>
      new Edit(`header ${text}`, ({ workbook }) => {
        const table = workbook.findTable('RuleTable');
        if (table?.columns[0]) renameHeader(workbook, table, table.columns[0], text);
      }),
  ),
  fc.integer({ min: 1, max: 5 }).map(
    (last) =>
      new Edit(`Known = Other!A1:A${last}`, ({ workbook }) => {
        const [known] = workbook.store.names();
        // A name cannot be given to a sheet that is not there, and the sheet may have been renamed before.
        const sheet = `'${workbook.sheetName(otherSheet(workbook))}'`;
        if (known) workbook.store.setName({ ...known, formula: `=${sheet}!$A$1:$A$${last}` });
      }),
  ),
  fc
    .constantFrom('Other', '另 表')
    .map((name) => new Edit(`sheet ${name}`, ({ workbook }) => renameSheet(workbook, otherSheet(workbook), name))),
);

/** Reads in between calculate a part, and leave the rest for later. */
const reading = place.map(
  ([at, column]) =>
    new Edit(
      `read ${columnLetters(column)}${at}`,
      ({ workbook }) => void workbook.store.value(workbook.store.activeSheet(), at - 1, column),
    ),
);

function otherSheet(workbook: ExcelHost['workbook']) {
  const [, second] = workbook.sheets();
  if (!second) throw new Error('The second sheet is gone');
  return second;
}

export const randomEdits: fc.Arbitrary<Edit[]> = fc
  .tuple(
    fc.array(formulas, { minLength: 6, maxLength: 14 }),
    fc.array(fc.oneof(typing, typing, formulas, constants, filling, moving, other, reading, reading), {
      minLength: 1,
      maxLength: 20,
    }),
  )
  .map(([first, then]) => [...first, ...then]);

/** Two columns of inputs, another sheet with a table, and a name. */
export function startingWorkbook(): WorkbookSnapshot {
  const workbook = emptyWorkbook('Main');
  const [main] = workbook.sheets;
  for (let at = 0; at < ROWS; at++) main.cells[at] = { 0: { v: at - 2 }, 1: { v: at % 2 ? '甲' : at } };
  const second = emptySheet('Other');
  for (let at = 0; at < 5; at++) second.cells[at] = { 0: { v: at * 3 } };
  second.cells[0] = { ...second.cells[0], 2: { v: 'num' }, 3: { v: 'twice' } };
  const twice = '=RuleTable[[#This Row],[num]]*2';
  for (let at = 1; at < 3; at++) second.cells[at] = { ...second.cells[at], 2: { v: at }, 3: { f: twice, v: at * 2 } };
  second.tables = [
    {
      name: 'RuleTable',
      range: { startRow: 0, endRow: 2, startColumn: 2, endColumn: 3 },
      style: null,
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      columns: [{ name: 'num' }, { name: 'twice', calculatedFormula: twice }],
    },
  ];
  workbook.sheets.push(second);
  workbook.names = [{ name: 'Known', formula: '=Other!$A$1:$A$3' }];
  return workbook;
}
