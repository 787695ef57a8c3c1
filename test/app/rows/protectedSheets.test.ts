import { adoptEvaluationLog } from '../../../src/app/adoptEvaluationLog';
import { giveMissingIds } from '../../../src/app/giveMissingIds';
import { saveEvaluation, type SavedEvaluation } from '../../../src/app/saveEvaluation';
import { undoSave } from '../../../src/app/undoSave';
import { handMadeLog } from '../../support/handMadeLog';
import { openClient, type TestClient } from '../../support/openClient';
import { cellAt, sheetOf } from '../../support/sheetCells';

const SHEET = '质检登记';
const MARCH_1 = 46_082;
const PASSWORD = '质检 1';
const OPTIONS = {
  allowSort: true,
  allowAutoFilter: true,
  allowFormatColumns: true,
  selectionMode: 'Unlocked',
} as const;

let client: TestClient;
let log: string;
beforeEach(async () => {
  const rows = [
    ['录音流水号', '通话日期', '坐席', '服务态度(10分)', '业务能力(20分)'],
    ['W1', MARCH_1, '张伟', 8, 18],
    ['W2', MARCH_1 + 1, '王芳', 9, 15],
  ];
  client = await openClient(handMadeLog(SHEET, rows));
  ({ log } = await adoptEvaluationLog(client.session, { sheet: SHEET }));
});
afterEach(() => client.close());

async function protect(password?: string, unlocked?: string): Promise<void> {
  await client.office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    if (unlocked !== undefined) sheet.getRange(unlocked).format.protection.locked = false;
    sheet.protection.protect(OPTIONS, password);
    await context.sync();
  });
}

/** How the sheet is protected now. */
async function protection(): Promise<unknown> {
  return client.office.Excel.run(async (context) => {
    const { protection: found } = context.workbook.worksheets.getItem(SHEET);
    found.load('protected,options');
    await context.sync();
    return [found.protected, found.options];
  });
}

async function opens(password: string): Promise<boolean> {
  return client.office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).protection.unprotect(password);
    return context.sync().then(
      () => true,
      () => false,
    );
  });
}

const save = (id?: string): Promise<SavedEvaluation> =>
  saveEvaluation(client.session, {
    log,
    id,
    contact: { id: '202603050000000123', date: '2026-03-05', agent: '李娜' },
    evaluator: '赵敏',
    answers: { 服务态度: 7, 业务能力: 16 },
  });

test('a locked sheet takes an evaluation once its password is typed, and is as protected afterwards', async () => {
  await protect(PASSWORD);
  const [before, cells] = [await protection(), sheetOf(await client.host.snapshot(), SHEET).cells];
  await expect(save()).rejects.toMatchObject({ failure: { code: 'SHEET_PROTECTED', sheet: SHEET } });
  client.session.unlock(SHEET, '质检 2');
  await expect(save()).rejects.toMatchObject({ failure: { code: 'PASSWORD_WRONG', sheet: SHEET } });
  expect(sheetOf(await client.host.snapshot(), SHEET).cells).toEqual(cells);
  expect(await protection()).toEqual(before);

  client.session.unlock(SHEET, PASSWORD);
  client.resetRequests();
  const saved = await save();
  expect(client.requests()).toBe(3);
  expect(saved).toMatchObject({ action: 'added', final: 23 });
  await undoSave(client.session, { log, saved });
  expect(await protection()).toEqual(before);
  expect(await opens(PASSWORD)).toBe(true);
});

test('protection without a password asks for consent alone', async () => {
  await protect();
  await expect(save()).rejects.toMatchObject({ failure: { code: 'SHEET_PROTECTED' } });
  client.session.unlock(SHEET, '');
  expect(await save()).toMatchObject({ final: 23 });
  expect(await protection()).toMatchObject([true, OPTIONS]);
});

test('cells that take input are written although the sheet stays protected', async () => {
  // Every column but our formulas: ID, day and reasons among them.
  const sheet = sheetOf(await client.host.snapshot(), SHEET);
  const inputs = Object.keys(sheet.cells[0])
    .map(Number)
    .filter((column) => cellAt(sheet, 1, column).f === undefined);
  await client.office.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(SHEET);
    for (const column of inputs) {
      used.getRangeByIndexes(1, column, 40, 1).format.protection.locked = false;
    }
    await context.sync();
  });
  await protect(PASSWORD);
  expect(await save()).toMatchObject({ action: 'added', final: 23, address: expect.stringContaining('A4') as string });
});

test('wherever a request breaks off, the sheet is protected again, and the same save completes it', async () => {
  await protect(PASSWORD);
  client.session.unlock(SHEET, PASSWORD);
  const before = await protection();
  for (const actions of [0, 5, 20, 35]) {
    client.host.faults.failAction(3, actions);
    await save('E260305-AAAAAAA').catch((error: unknown) => {
      expect(error).toMatchObject({ failure: { code: 'EXCEL_FAILED' } });
    });
    client.host.faults.clear();
    expect(await protection()).toEqual(before);
  }
  expect(await save('E260305-AAAAAAA')).toMatchObject({ final: 23 });
  const ids = Object.values(sheetOf(await client.host.snapshot(), SHEET).cells).flatMap((row) =>
    Object.values(row).filter(({ v }) => v === 'E260305-AAAAAAA'),
  );
  expect(ids).toHaveLength(1);
});

test('rows typed into a protected sheet wait for their IDs until it is opened', async () => {
  await client.office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange('A4:D4').values = [['W3', MARCH_1, '王芳', 7]];
    await context.sync();
  });
  await protect(PASSWORD);
  expect(await giveMissingIds(client.session, { log })).toEqual({ given: [], waiting: 1, locked: [SHEET] });
  client.session.unlock(SHEET, PASSWORD);
  const { given } = await giveMissingIds(client.session, { log });
  expect(given).toHaveLength(1);
  const ids = Object.values(sheetOf(await client.host.snapshot(), SHEET).cells[3]).map(({ v }) => v);
  expect(ids).toContain(given[0].id);
  expect(cellAt(sheetOf(await client.host.snapshot(), SHEET), 3, 0).v).toBe('W3');
});
