import { adoptEvaluationLog } from '../../../src/app/adoptEvaluationLog';
import { createEvaluationLog } from '../../../src/app/createEvaluationLog';
import { installTemplate } from '../../../src/app/installTemplate';
import { refreshSummary } from '../../../src/app/refreshSummary';
import { workbookState } from '../../../src/app/workbookState';
import type { ExcelSession } from '../../../src/workbook/runExcel';
import { handMadeLog, type Typed } from '../../support/handMadeLog';
import { withClient, type TestClient } from '../../support/openClient';

const SHEET = '质检';
const HEADERS = ['录音流水号', '通话日期', '坐席', '服务态度(10分)', '业务能力(20分)'];
const rows: Typed[][] = [HEADERS, ...[1, 2, 3].map((row): Typed[] => [`W${row}`, 46_081 + row, '张伟', 8, 15 + row])];

async function protectStructure(client: TestClient): Promise<void> {
  await client.office.Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
}

const nothing = (): Promise<unknown> => Promise.resolve();
const install = (session: ExcelSession): Promise<unknown> =>
  installTemplate(session, { template: 'internetService', language: 'zh-CN' });
const adopt = (session: ExcelSession): Promise<unknown> => adoptEvaluationLog(session, { sheet: SHEET });

test.each<[string, (session: ExcelSession) => Promise<unknown>, (session: ExcelSession) => Promise<unknown>]>([
  ['installing a standard', nothing, install],
  ['making a log', install, (session) => createEvaluationLog(session, { rubric: 'internet_v1' })],
  ['adopting', nothing, adopt],
  ['the first summary', adopt, (session) => refreshSummary(session, { month: '2026-03' })],
])(
  '%s adds sheets: where the structure is protected it is refused before anything is written',
  async (_what, before, run) => {
    await withClient(handMadeLog(SHEET, rows), async (client) => {
      await before(client.session);
      await protectStructure(client);
      const standing = await client.host.snapshot();
      await expect(run(client.session)).rejects.toMatchObject({ failure: { code: 'WORKBOOK_PROTECTED' } });
      expect(await client.host.snapshot()).toEqual(standing);
    });
  },
);

test('a summary that stands is refreshed in a workbook whose structure is protected', async () => {
  await withClient(handMadeLog(SHEET, rows), async (client) => {
    await adopt(client.session);
    await refreshSummary(client.session, { month: '2026-02' });
    await protectStructure(client);
    expect(await refreshSummary(client.session, { month: '2026-03' })).toMatchObject({ evaluations: 3 });
  });
});

test('what limits a workbook is told in one request; a sheet whose password was typed is none of it', async () => {
  await withClient(handMadeLog(SHEET, rows), async (client) => {
    expect(await workbookState(client.session)).toEqual({
      readOnly: false,
      structureProtected: false,
      protectedSheets: [],
    });
    await protectStructure(client);
    await client.office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).protection.protect({}, 'x');
      await context.sync();
    });
    client.resetRequests();
    expect(await workbookState(client.session)).toMatchObject({ structureProtected: true, protectedSheets: [SHEET] });
    expect(client.requests()).toBe(1);
    client.session.unlock(SHEET, 'x');
    expect(await workbookState(client.session)).toMatchObject({ protectedSheets: [] });
  });
});
