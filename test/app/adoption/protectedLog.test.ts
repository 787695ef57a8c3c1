import { adoptEvaluationLog } from '../../../src/app/adoptEvaluationLog';
import { removeAdoption } from '../../../src/app/removeAdoption';
import { saveEvaluation, type SavedEvaluation } from '../../../src/app/saveEvaluation';
import { undoSave } from '../../../src/app/undoSave';
import { withClient, type TestClient } from '../../support/openClient';
import { plainWorkbook, type PlainCell } from '../../support/plainSheets';
import { sheetOf } from '../../support/sheetCells';
import { workbookDifferences } from '../../support/workbookDifference';

const SHEET = '质检登记';
const MARCH_1 = 46_082;
const HEADER = ['录音流水号', '通话日期', '坐席', '服务态度(10分)', '业务能力(20分)'];
const CALLS: PlainCell[][] = [
  ['W1', MARCH_1, '张伟', 8, 18],
  ['W2', MARCH_1 + 1, '王芳', 9, 15],
];
/** A list with serial numbers for evaluations to come. */
const PREPARED: PlainCell[][] = [
  ['序号', ...HEADER],
  ...CALLS.map((call, index) => [index + 1, ...call]),
  ...Array.from({ length: 15 }, (_, index) => [3 + index]),
];

/** Protects the sheet as a team does: what people fill is unlocked, everything else is not. */
async function protect({ office }: TestClient, inputs: string): Promise<void> {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange(inputs).format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true });
    await context.sync();
  });
}

function save({ session }: TestClient, log: string): Promise<SavedEvaluation> {
  const contact = { id: '202603050000000123', date: '2026-03-05', agent: '李娜' };
  return saveEvaluation(session, { log, contact, evaluator: '赵敏', answers: { 服务态度: 7, 业务能力: 16 } });
}

test.each([
  ['with nothing below', [HEADER, ...CALLS], 'A2:E400'],
  ['with rows prepared below', PREPARED, 'A2:F18'],
])('a protected log %s asks to be opened when it is adopted, and never for an evaluation', (_name, rows, inputs) =>
  withClient(plainWorkbook({ [SHEET]: rows }), async (client) => {
    await protect(client, inputs);
    const before = await client.host.snapshot();
    client.session.unlock(SHEET, '');
    const { log, added } = await adoptEvaluationLog(client.session, { sheet: SHEET });
    client.session.unlock(SHEET, null);

    const { cells } = sheetOf(await client.host.snapshot(), SHEET);
    const saved = await save(client, log);
    expect(saved).toMatchObject({ action: 'added', final: 23 });
    await undoSave(client.session, { log, saved });
    expect(sheetOf(await client.host.snapshot(), SHEET).cells).toEqual(cells);
    for (const header of ['最终分', '原始分', '核对']) {
      const column = rows[0].length + added.indexOf(header);
      for (const row of [1, 5])
        await expect(typed(client, row, column)).rejects.toMatchObject({ code: 'AccessDenied' });
    }

    client.session.unlock(SHEET, '');
    await removeAdoption(client.session, { log });
    expect(workbookDifferences(before, await client.host.snapshot())).toEqual([]);
  }),
);

async function typed({ office }: TestClient, row: number, column: number): Promise<void> {
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getCell(row, column).values = [[100]];
    await context.sync();
  });
}
