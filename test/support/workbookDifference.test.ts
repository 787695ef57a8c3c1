import { emptySheet, emptyWorkbook, type SheetSnapshot, type WorkbookSnapshot } from '../../src/host/model/snapshot';
import { columnsArea, workbookDifferences, type Allowed } from './workbookDifference';

const RANGE = { startRow: 0, startColumn: 0, endRow: 2, endColumn: 1 };

function start(): WorkbookSnapshot {
  const workbook = emptyWorkbook('Log');
  workbook.styles = [{}, { fill: '#FF0000' }];
  workbook.names = [{ name: 'Log', formula: "='Log'!$A$1" }];
  workbook.sheets.push(emptySheet('Other'));
  const [sheet] = workbook.sheets;
  sheet.cells = { 0: { 0: { v: 'a', s: 1 }, 1: { v: 'b' } }, 1: { 0: { v: 1 }, 1: { f: '=A2+1', v: 2 } } };
  sheet.validations = [{ ranges: [RANGE], type: 'list', formula1: '"a,b"', allowBlank: true }];
  sheet.conditionalFormats = [{ ranges: [RANGE], priority: 1, rule: { type: 'custom', formula: '=A1>1' } }];
  sheet.tables = [
    {
      name: 'T',
      range: RANGE,
      style: null,
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: false,
      columns: [{ name: 'a' }, { name: 'b' }],
    },
  ];
  return workbook;
}

/** The differences after a change to the first sheet or to the workbook, as `where what`. */
function after(change: (sheet: SheetSnapshot, workbook: WorkbookSnapshot) => void, allowed?: Allowed): string[] {
  const workbook = start();
  change(workbook.sheets[0], workbook);
  return workbookDifferences(start(), workbook, allowed).map(({ where, what }) => `${where} ${what}`);
}

const CHANGES: [string, (sheet: SheetSnapshot, workbook: WorkbookSnapshot) => void][] = [
  ['Log!A2 value', (sheet) => (sheet.cells[1][0].v = 3)],
  ['Log!A2 value', (sheet) => (sheet.cells[1][0].v = '1')],
  ['Log!A2 value', (sheet) => delete sheet.cells[1][0]],
  ['Log!C9 value', (sheet) => (sheet.cells[8] = { 2: { v: 'x' } })],
  ['Log!B2 formula', (sheet) => (sheet.cells[1][1] = { v: 2 })],
  ['Log!B2 value', (sheet) => (sheet.cells[1][1].v = 2.001)],
  ['Log!A1 format', (sheet) => delete sheet.cells[0][0].s],
  ['Log!A2 format', (_, workbook) => (workbook.styles[0] = { font: { strike: true } })],
  ['Log!B size or hidden', (sheet) => (sheet.columns[1] = { width: 9 })],
  ['Log!3:3 size or hidden', (sheet) => (sheet.rows[2] = { hidden: true })],
  ['Log merges', (sheet) => sheet.merges.push(RANGE)],
  ['Log notes', (sheet) => (sheet.notes.A1 = 'x')],
  ['Log filter', (sheet) => (sheet.autoFilter = RANGE)],
  ['Log validations', (sheet) => (sheet.validations[0].formula1 = '"a"')],
  ['Log conditional formats', (sheet) => sheet.conditionalFormats.pop()],
  ['Log table T', (sheet) => (sheet.tables[0].range = { ...RANGE, endRow: 5 })],
  ['Log table T', (sheet) => sheet.tables.pop()],
  [
    'Log charts',
    (sheet) =>
      sheet.charts.push({
        name: 'C',
        type: 'Line',
        series: [],
        anchor: { fromRow: 0, fromColumn: 0, toRow: 1, toColumn: 1 },
      }),
  ],
  ['Log freeze', (sheet) => (sheet.freeze = { rows: 1, columns: 0 })],
  ['Log protection', (sheet) => (sheet.protection = { options: {} })],
  ['Log page', (sheet) => (sheet.page = { landscape: true })],
  ['Log visibility', (sheet) => (sheet.visibility = 'Hidden')],
  ['workbook order of sheets', (_, workbook) => workbook.sheets.reverse()],
  ['workbook order of sheets', (_, workbook) => workbook.sheets.push(emptySheet('New'))],
  ['workbook protection', (_, workbook) => (workbook.protection = {})],
  ['Log name', (_, workbook) => workbook.names.pop()],
  ['New name', (_, workbook) => workbook.names.push({ name: 'New', formula: '=1' })],
];

test.each(CHANGES.map(([expected, change], index) => [index + 1, expected, change] as const))(
  '%i: %s is seen',
  (_, expected, change) => {
    const differences = after(change);
    expect(differences.length).toBeGreaterThan(0);
    expect(differences).toContain(expected);
  },
);

test('equal workbooks differ in nothing, whatever the number a style goes by', () => {
  expect(after(() => undefined)).toEqual([]);
  const renumbered = (sheet: SheetSnapshot, workbook: WorkbookSnapshot): void => {
    workbook.styles = [{}, { font: { bold: true } }, { fill: '#FF0000' }];
    sheet.cells[0][0].s = 2;
    sheet.cells[5] = { 3: { v: '' } };
  };
  expect(after(renumbered)).toEqual([]);
});

test('what is allowed is passed over, and nothing beside it', () => {
  const grow = (sheet: SheetSnapshot, workbook: WorkbookSnapshot): void => {
    sheet.cells[0][2] = { v: 'ours', s: 1 };
    sheet.columns[2] = { width: 20 };
    sheet.validations.push({
      ranges: [{ ...RANGE, startColumn: 2, endColumn: 2 }],
      type: 'list',
      formula1: '"x"',
      allowBlank: true,
    });
    sheet.tables[0].range = { ...RANGE, endColumn: 2 };
    sheet.tables[0].columns.push({ name: 'ours' });
    workbook.sheets.push(emptySheet('QA'));
    workbook.names.push({ name: 'QA_Log', formula: '=1' });
  };
  const allowed = { sheets: ['QA'], names: ['QA_Log'], areas: [columnsArea('Log', 2, 2)] };
  expect(after(grow, allowed)).toEqual([]);
  const beside = (sheet: SheetSnapshot, workbook: WorkbookSnapshot): void => {
    grow(sheet, workbook);
    sheet.cells[0][3] = { v: 'x' };
    sheet.validations[0].ranges = [{ ...RANGE, endColumn: 2 }];
  };
  expect(after(beside, allowed)).toEqual(['Log!D1 value', 'Log validations']);
});
