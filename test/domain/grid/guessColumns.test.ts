import type { CellValue } from '../../../src/domain/cellValue';
import type { ColumnMapping } from '../../../src/domain/grid/columnMapping';
import { guessColumns } from '../../../src/domain/grid/guessColumns';

function guess(columns: Record<string, CellValue[]>): Record<string, ColumnMapping> {
  const headers = Object.keys(columns);
  const length = Math.max(...Object.values(columns).map((cells) => cells.length));
  const rows = Array.from({ length }, (_, row) => headers.map((header) => columns[header]?.[row] ?? ''));
  return Object.fromEntries(guessColumns(headers, rows).map((mapping) => [mapping.header, mapping]));
}

test.each([
  [
    'contactId',
    ['录音流水号', ' 流水号 ', '工单号', '会话ID', 'Contact ID', 'call id', 'Ticket No.', '客服通话流水号'],
  ],
  ['contactDate', ['通话日期', '日期', '录音时间', 'Date', 'Call Date', '客户来电日期']],
  ['agentNumber', ['工号', '坐席工号', '工 号', 'Agent ID', 'Employee No.', '受检坐席工号']],
  ['agent', ['坐席', '座席姓名', '姓 名', '客户代表', 'Agent', 'AGENT NAME', 'CSR']],
  ['team', ['班组', '组别', '所属班组', 'Team']],
  ['channel', ['渠道', 'Channel']],
  ['mode', ['监听方式', 'Monitoring Mode']],
  ['kind', ['抽检类型', 'Sampling Type']],
  ['evaluator', ['质检员', '评分人', 'Evaluator', 'Reviewed by'.replace('Reviewed', 'Evaluated')]],
  [
    'rule',
    ['致命差错', '致命', '红线', '一票否决', '0分录音', 'Fatal', 'Auto-fail', '致命差错（是/否）', '是否存在致命差错'],
  ],
  ['total', ['总分', '得分', '合计', '总分(100分)', 'Total', 'Total Score', '质检总得分']],
  ['comment', ['备注', '评语', '质检评语', 'Comments', 'QA comments']],
  ['reasons', ['扣分说明', '扣分原因', '主要扣分原因']],
  [
    'ignored',
    ['序号', 'No.', '等级', '是否合格', '客户号码', '致命差错说明', '开头语小计(10分)', '通话时长', 'Pass/Fail', 'AHT'],
  ],
])('%s goes by many headers', (meaning, headers) => {
  for (const header of headers) expect([header, guess({ [header]: [1] })[header]?.meaning]).toEqual([header, meaning]);
});

test('criteria without printed points are guessed from their numbers and want a look', () => {
  const columns = guess({
    坐席: ['张伟', '李娜'],
    礼貌用语: [5, 3],
    业务解答: [15, '不涉及'],
    通话时长: [185, 92],
    评分等第: ['优', '良'],
    差异: [-3, 2],
    应答率: [0.9, 0.8],
  });
  expect(columns['礼貌用语']).toMatchObject({ meaning: 'criterion', points: 5, sure: false });
  expect(columns['业务解答']).toMatchObject({ meaning: 'criterion', points: 15, sure: false });
  for (const header of ['通话时长', '评分等第', '差异', '应答率']) expect(columns[header]?.meaning).toBe('ignored');
});

test('printed points win over a word that also is something else, but want a look where the cells do not fit', () => {
  const columns = guess({
    '服务时间(5分)': [5],
    '态度(5分)': [-2],
    '表达(5分)': [8],
    '解答(5分)': ['优秀'],
    '主动性(5分)': ['不涉及'],
  });
  expect(Object.values(columns).map(({ meaning, sure }) => [meaning, sure])).toEqual([
    ['criterion', true],
    ['criterion', false],
    ['criterion', false],
    ['criterion', false],
    ['criterion', true],
  ]);
});

test('each meaning goes to one column: the plainer word wins, a tie wants a look', () => {
  const plain = guess({ 日期: [46082], 通话日期: [46082], 编号: [1], 流水号: ['6202'] });
  expect(plain['通话日期']).toMatchObject({ meaning: 'contactDate', sure: true });
  expect(plain['日期']?.meaning).toBe('ignored');
  expect(plain['流水号']?.meaning).toBe('contactId');
  expect(plain['编号']?.meaning).toBe('ignored');
  const tied = guess({ 坐席: ['张伟'], 客户代表: ['李娜'], 总分: [90], 得分: [90] });
  expect(tied['坐席']).toMatchObject({ meaning: 'agent', sure: false });
  expect(tied['客户代表']).toMatchObject({ meaning: 'ignored', sure: false });
  expect(tied['总分']).toMatchObject({ meaning: 'total', sure: false });
});

test('the day of the evaluation stands in for the contact date where that is all there is', () => {
  const both = guess({ 质检日期: [46082], 通话日期: [46081] });
  expect(both['质检日期']).toMatchObject({ meaning: 'evaluatedAt', sure: true });
  expect(guess({ 质检日期: [46082] })['质检日期']).toMatchObject({ meaning: 'contactDate', sure: false });
});

test('every rule column is a rule; unknown words in it want a look', () => {
  const columns = guess({ 致命差错: ['是', ''], 服务禁忌: ['否', '辱骂客户'], 红线: ['', ''] });
  expect(Object.values(columns).map(({ meaning, sure }) => [meaning, sure])).toEqual([
    ['rule', true],
    ['rule', false],
    ['rule', true],
  ]);
});
