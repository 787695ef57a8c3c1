import { ExcelHost } from '../../../../src/host/host';
import { createHeadlessUniver } from '../../../../src/host/model/headlessUniver';
import { emptySheet, emptyWorkbook } from '../../../../src/host/model/snapshot';
import type { WorkbookSnapshot } from '../../../../src/host/model/snapshot';

const ROWS = 12_000;

/** More cells than Univer's own scheduler is left with: ten inputs and their sum a row, totals on the next sheet. */
function largeWorkbook(): WorkbookSnapshot {
  const workbook = emptyWorkbook('Log');
  const [log] = workbook.sheets;
  for (let row = 0; row < ROWS; row++) {
    log.cells[row] = Object.fromEntries(Array.from({ length: 10 }, (_, column) => [column, { v: 1 }]));
    log.cells[row][10] = { f: `=SUM(A${row + 1}:J${row + 1})`, v: 10 };
  }
  const totals = emptySheet('Totals');
  totals.cells = { 0: { 0: { f: `=SUM(Log!K1:K${ROWS + 1})`, v: ROWS * 10 } } };
  workbook.sheets.push(totals);
  return workbook;
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 120));

test('in a large grid the sheet that is looked at shows right values after what people do', async () => {
  const univer = createHeadlessUniver();
  const host = await ExcelHost.open(largeWorkbook(), { univer });
  const book = univer.api.getActiveWorkbook();
  const [log, totals] = book?.getSheets() ?? [];
  if (!book || !log || !totals) throw new Error('The workbook has two sheets');
  const shown = (sheet: typeof log, address: string): unknown => sheet.getRange(address).getRawValue();

  log.getRange('C5').setValue(41);
  await soon();
  expect(shown(log, 'K5')).toBe(50);
  expect(shown(totals, 'A1')).toBe(ROWS * 10);

  book.setActiveSheet(totals);
  await soon();
  expect(shown(totals, 'A1')).toBe(ROWS * 10 + 40);

  book.setActiveSheet(log);
  log.insertRows(2, 1);
  log.getRange('A3').setValue(7);
  log.getRange('K3').setValue({ f: '=SUM(A3:J3)' });
  log.getRange('C6').setValue(1);
  await soon();
  expect([shown(log, 'K3'), shown(log, 'K6')]).toEqual([7, 10]);

  log.deleteRows(3, 2);
  const { sheets } = await host.snapshot();
  expect(sheets[1]?.cells[0]?.[0]).toEqual({ f: `=SUM(Log!K1:K${ROWS})`, v: ROWS * 10 - 13 });
  expect(sheets[0]?.cells[2]?.[10]).toEqual({ f: '=SUM(A3:J3)', v: 7 });
  host.dispose();

  // A small workbook opened after it calculates as ever.
  const small = emptyWorkbook('Small');
  small.sheets[0].cells = { 0: { 0: { v: 1 }, 1: { f: '=A1*2', v: 2 } } };
  const next = await ExcelHost.open(small, { univer });
  univer.api.getActiveWorkbook()?.getActiveSheet().getRange('A1').setValue(4);
  expect((await next.snapshot()).sheets[0]?.cells[0]?.[1]).toEqual({ f: '=A1*2', v: 8 });
  next.dispose();
  univer.univer.dispose();
}, 60_000);
