import { adoptEvaluationLog } from '../../src/app/adoptEvaluationLog';
import { refreshSummary } from '../../src/app/refreshSummary';
import { withClient } from '../support/openClient';
import { plainWorkbook, type PlainCell } from '../support/plainSheets';

const HEADER: PlainCell[] = ['录音流水号', '通话日期', '工号', '坐席', '班组', '开场白(10分)', '业务能力(90分)'];
const ROWS: PlainCell[][] = [
  HEADER,
  ['A1001', 46083, '001', '张伟', '一组', 10, 85],
  ['A1002', 46084, '002', '李娜', '二组', 9, 80],
  ['', '', '', '', '一组小计', 19, 165],
  HEADER,
  ['A1003', 46085, '003', '王芳', '二组', 8, 90],
];

test('a header that is repeated and a subtotal between are nobody and no team', () =>
  withClient(plainWorkbook({ 质检登记: ROWS }), async ({ session }) => {
    await adoptEvaluationLog(session, { sheet: '质检登记' });
    expect(await refreshSummary(session, { month: '2026-03' })).toMatchObject({ evaluations: 3, agents: 3, teams: 2 });
  }));
