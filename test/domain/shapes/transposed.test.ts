import { findShapes } from '../../../src/domain/shapes/findShapes';
import { sheetOf } from '../grid/sheet';
import { evaluationsOf } from './evaluationsOf';

test('criteria down and calls across: one evaluation a column, full marks beside the names, sections left of them', () => {
  const sheet = sheetOf('3月质检', [
    ['2026年3月质检评分表', '', '', '', ''],
    ['', '通话日期', '', 46086, 46087],
    ['', '录音流水号', '', '0001', '0002'],
    ['', '工号', '', '0012', '0013'],
    ['', '坐席', '', '张伟', '李娜'],
    ['开场白', '问候语', 3, 3, 2],
    ['', '询问姓名', 2, 2, 2],
    ['', '小计', 5, 5, 4],
    ['业务能力', '回答准确', 15, 10, '不涉及'],
    ['合计', '', 20, 15, 19],
    ['致命差错', '', '', '否', '是'],
    ['备注', '', '', '', '语速偏快'],
  ]);
  const [log] = findShapes([sheet], []);
  expect(log?.shape).toBe('transposed');
  expect(log && evaluationsOf(log)).toEqual([
    {
      contactDate: 46086,
      contactId: '0001',
      agentNumber: '0012',
      agent: '张伟',
      total: 15,
      comment: '',
      criteria: { 问候语: 3, 询问姓名: 2, 回答准确: 10 },
      rules: { 致命差错: '否' },
    },
    {
      contactDate: 46087,
      contactId: '0002',
      agentNumber: '0013',
      agent: '李娜',
      total: 19,
      comment: '语速偏快',
      criteria: { 问候语: 2, 询问姓名: 2, 回答准确: '不涉及' },
      rules: { 致命差错: '是' },
    },
  ]);
  const criteria = log?.columns.filter(({ meaning }) => meaning === 'criterion');
  expect(criteria?.map(({ header, points, section }) => [header, points, section])).toEqual([
    ['问候语', 3, '开场白'],
    ['询问姓名', 2, '开场白'],
    ['回答准确', 15, '业务能力'],
  ]);
});

test('points printed in the names; a block per day below each other and on another sheet is one log', () => {
  const block = (day: string, ids: string[]): (string | number)[][] => [
    ['Call ID', ...ids],
    ['Agent', ...ids.map(() => 'Mary Jones')],
    ['Date', ...ids.map(() => day)],
    ['Greeting (5)', ...ids.map((_, index) => 5 - index)],
    ['Accuracy (10)', ...ids.map(() => 10)],
    ['Total', ...ids.map((_, index) => 15 - index)],
  ];
  const one = sheetOf('Week 1', [...block('2026-03-02', ['C1', 'C2']), ['', '', ''], ...block('2026-03-03', ['C3'])]);
  const two = sheetOf('Week 2', block('2026-03-09', ['C4', 'C5', 'C6']));
  const logs = findShapes([one, two], []);
  expect(logs).toHaveLength(1);
  expect(logs[0]?.parts.map(({ sheet, headerRow, evaluations }) => [sheet, headerRow, evaluations])).toEqual([
    ['Week 1', 0, 2],
    ['Week 1', 7, 1],
    ['Week 2', 0, 3],
  ]);
  expect(logs[0] && evaluationsOf(logs[0]).map(({ contactId, criteria }) => [contactId, criteria])).toEqual([
    ['C1', { Greeting: 5, Accuracy: 10 }],
    ['C2', { Greeting: 4, Accuracy: 10 }],
    ['C3', { Greeting: 5, Accuracy: 10 }],
    ['C4', { Greeting: 5, Accuracy: 10 }],
    ['C5', { Greeting: 4, Accuracy: 10 }],
    ['C6', { Greeting: 3, Accuracy: 10 }],
  ]);
});

test('blocks whose criteria differ stay apart; a column of averages is no contact', () => {
  const block = (name: string): (string | number)[][] => [
    ['流水号', 'A1', 'A2', '平均'],
    ['坐席', '张伟', '李娜', ''],
    ['日期', 46086, 46086, ''],
    [`${name}(5分)`, 5, 4, 4.5],
    ['准确(10分)', 10, 8, 9],
  ];
  const logs = findShapes([sheetOf('呼入', block('礼貌')), sheetOf('外呼', block('推荐'))], []);
  expect(logs.map(({ rows }) => rows.length)).toEqual([2, 2]);
});

test('names over the columns are the agents; reasons stand beside the points', () => {
  const sheet = sheetOf('S', [
    ['项目', '分值', '张伟', '', '李娜', ''],
    ['流水号', '', 'A1', '', 'A2', ''],
    ['日期', '', 46086, '', 46087, ''],
    ['', '', '得分', '扣分原因', '得分', '扣分原因'],
    ['礼貌', 20, 18, '无敬语', 20, ''],
    ['业务', 80, 80, '', 70, '答错'],
  ]);
  const [log] = findShapes([sheet], []);
  expect(log && evaluationsOf(log).map(({ agent, criteria, reasons }) => [agent, criteria, reasons])).toEqual([
    ['张伟', { 礼貌: 18, 业务: 80 }, '礼貌：无敬语'],
    ['李娜', { 礼貌: 20, 业务: 70 }, '业务：答错'],
  ]);
});

test('figures about agents are no log, whichever way they lie', () => {
  const averages = sheetOf('汇总', [
    ['工号', '', '01', '02'],
    ['姓名', '', '张伟', '李娜'],
    ['礼貌', 20, 18.5, 19],
    ['业务', 80, 75, 71.5],
  ]);
  const performance = sheetOf('张伟', [
    ['姓名：', '张伟', '月份：', '3月'],
    ['考核项目', '分值', '得分'],
    ['质检', 60, 55],
    ['出勤', 40, 40],
  ]);
  expect(findShapes([averages, performance], [])).toEqual([]);
});
