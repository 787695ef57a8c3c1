import { adoptEvaluationLog } from '../../src/app/adoptEvaluationLog';
import { queueLogPlace } from '../../src/workbook/logPlace';
import { withClient } from '../support/openClient';
import { plainWorkbook } from '../support/plainSheets';
import { sheetOf } from '../support/sheetCells';

const HEADER = ['录音流水号', '坐席', '通话日期', '开场白(10分)', '业务能力(50分)', '服务态度(40分)'];
const ROWS = ['张伟', '李娜', '王芳'].map((agent, index) => [`C2026000${index}`, agent, 46086 + index, 10, 45, 30]);

test('a plain log ends with what its own columns hold, whatever stands beside it in the last row of the sheet', () => {
  const workbook = plainWorkbook({ 一月: [HEADER, ...ROWS] });
  sheetOf(workbook, '一月').cells[1_048_575] = { 60: { v: '完' } };
  return withClient(workbook, async ({ session }) => {
    const { log } = await adoptEvaluationLog(session, { sheet: '一月' });
    const place = await session.run('test', async (context) => {
      const read = queueLogPlace(context, log);
      await context.sync();
      return read();
    });
    expect(place).toMatchObject({ headerRow: 0, lastRow: ROWS.length + 200 });
  });
});
