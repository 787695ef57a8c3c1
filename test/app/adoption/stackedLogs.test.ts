import { adoptEvaluationLog } from '../../../src/app/adoptEvaluationLog';
import { inspectWorkbook } from '../../../src/app/inspectWorkbook';
import { refreshSummary } from '../../../src/app/refreshSummary';
import { withClient } from '../../support/openClient';
import { plainWorkbook } from '../../support/plainSheets';

const INBOUND = ['录音流水号', '工号', '坐席', '通话日期', '开场白(10分)', '业务能力(50分)', '服务态度(40分)'];
const OUTBOUND = ['录音流水号', '工号', '坐席', '通话日期', '自我介绍(20分)', '需求挖掘(30分)', '异议处理(50分)'];

function rowsOf(prefix: string): (string | number)[][] {
  return ['张伟', '李娜', '王芳'].map((agent, index) => [
    `${prefix}2026000${index}`,
    `00${index + 1}`,
    agent,
    46086 + index,
    10,
    25,
    30 + index,
  ]);
}

const STACKED = { 质检: [INBOUND, ...rowsOf('C'), [], ['外呼质检'], OUTBOUND, ...rowsOf('W')] };

test.each([
  ['the upper', 0],
  ['the lower', 1],
])('of two logs below each other only one is taken, %s first; the other one is refused', (_name, first) =>
  withClient(plainWorkbook(STACKED), async ({ session, host }) => {
    const { found } = await inspectWorkbook(session);
    const ranges = found.map(({ range }) => range);
    expect(ranges).toEqual(['A1:G4', 'A7:G10']);
    await adoptEvaluationLog(session, { sheet: '质检', range: ranges[first] });
    const before = await host.snapshot();
    await expect(adoptEvaluationLog(session, { sheet: '质检', range: ranges[1 - first] })).rejects.toMatchObject({
      failure: { code: 'LOGS_STACKED', other: first === 0 ? '质检!A1:T1' : '质检!A7:T7' },
    });
    expect(await host.snapshot()).toEqual(before);
    expect(await refreshSummary(session, { month: '2026-03' })).toMatchObject({ evaluations: 3 });
  }),
);
