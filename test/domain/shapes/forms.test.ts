import type { CellValue } from '../../../src/domain/cellValue';
import { findShapes } from '../../../src/domain/shapes/findShapes';
import { sheetOf } from '../grid/sheet';
import { evaluationsOf } from './evaluationsOf';

interface Page {
  readonly id: string;
  readonly agent: string;
  readonly scores: readonly CellValue[];
  readonly comment?: string;
}

function page({ id, agent, scores, comment = '' }: Page): CellValue[][] {
  const [greeting = '', name = '', accuracy = ''] = scores;
  return [
    ['录音质检评分表', '', '', '', ''],
    ['坐席：', agent, '', '工号：', id === '' ? '' : `00${id}`],
    ['录音流水号：', id, '', '通话日期：', id === '' ? '' : '2026-03-05'],
    ['项目', '评分内容', '满分', '得分', '扣分原因'],
    ['开场白', '问候语', 3, greeting, greeting === 2 ? '未报工号' : ''],
    ['', '询问姓名', 2, name, ''],
    ['业务能力', '回答准确', 15, accuracy, ''],
    ['合计', '', 20, scores.reduce<number>((sum, score) => sum + Number(score), 0) || '', ''],
    ['致命差错：', id === '' ? '' : '无', '', '质检员：', '王芳'],
    ['评语：', comment, '', '', ''],
  ];
}

const first = { id: '11', agent: '张伟', scores: [2, 2, 15], comment: '语速偏快' };
const second = { id: '12', agent: '李娜', scores: [3, 0, 10] };

test('a sheet a contact: labels with values beside them, criteria in a table, reasons in one text', () => {
  const sheets = [
    sheetOf('模板', page({ id: '', agent: '', scores: ['', '', ''] })),
    sheetOf('张伟', page(first)),
    sheetOf('李娜', page(second)),
  ];
  const logs = findShapes(sheets, []);
  expect(logs).toHaveLength(1);
  const [log] = logs;
  expect(log?.shape).toBe('forms');
  expect(log?.parts.map(({ sheet }) => sheet)).toEqual(['张伟', '李娜']);
  expect(log && evaluationsOf(log)).toEqual([
    {
      agent: '张伟',
      agentNumber: '0011',
      contactId: '11',
      contactDate: '2026-03-05',
      evaluator: '王芳',
      total: 19,
      comment: '语速偏快',
      reasons: '问候语：未报工号',
      criteria: { 问候语: 2, 询问姓名: 2, 回答准确: 15 },
      rules: { 致命差错: '无' },
    },
    {
      agent: '李娜',
      agentNumber: '0012',
      contactId: '12',
      contactDate: '2026-03-05',
      evaluator: '王芳',
      total: 13,
      comment: '',
      reasons: '',
      criteria: { 问候语: 3, 询问姓名: 0, 回答准确: 10 },
      rules: { 致命差错: '无' },
    },
  ]);
  expect(log?.columns.find(({ header }) => header === '询问姓名')).toMatchObject({ points: 2, section: '开场白' });
});

test('pages below each other and beside each other: each label belongs to its own page', () => {
  const below = sheetOf('3月', [...page(first), [''], ...page(second)]);
  const beside = sheetOf(
    '4月',
    page(first).map((row, index) => [...row, '', ...(page(second)[index] ?? [])]),
  );
  for (const sheet of [below, beside]) {
    const [log] = findShapes([sheet], []);
    expect(
      log && evaluationsOf(log).map(({ agent, contactId, comment, total }) => [agent, contactId, comment, total]),
    ).toEqual([
      ['张伟', '11', '语速偏快', 19],
      ['李娜', '12', '', 13],
    ]);
  }
});

test('labels and values in one cell, deductions instead of points, printed in English', () => {
  const sheet = sheetOf('C-1', [
    ['Agent: Mary Jones', '', '', 'Call ID: C-1'],
    ['Date: 2026-03-05', '', '', ''],
    ['Criterion', 'Max points', 'Points deducted', 'Reason'],
    ['Greeting', 5, '', ''],
    ['Accuracy', 10, -2, 'wrong fee'],
    ['Closing', 5, 'severe', ''],
    ['Total', 20, 18, ''],
  ]);
  const [log] = findShapes([sheet], []);
  expect(log && evaluationsOf(log)).toEqual([
    {
      agent: 'Mary Jones',
      contactId: 'C-1',
      contactDate: '2026-03-05',
      total: 18,
      reasons: 'Accuracy: wrong fee',
      criteria: { Greeting: 5, Accuracy: 8, Closing: 'severe' },
      rules: {},
    },
  ]);
});

test('a level is ticked instead of points written; sections head their criteria; values stand below their labels', () => {
  const sheet = sheetOf('F', [
    ['客服中心质量监控表', '', '', '', ''],
    ['客服代表', '员工编号', '录音编号', '', ''],
    ['张伟', '0012', 'R-1', '', ''],
    ['考核内容', '满分', '优', '良', '差'],
    ['服务', '', '', '', ''],
    ['礼貌', 20, '', '√', ''],
    ['倾听', 30, '√', '', ''],
    ['业务', '', '', '', ''],
    ['准确', 50, '√', '√', ''],
  ]);
  const [log] = findShapes([sheet], []);
  expect(log && evaluationsOf(log)).toEqual([
    {
      agent: '张伟',
      agentNumber: '0012',
      contactId: 'R-1',
      criteria: { 礼貌: '良', 倾听: '优', 准确: '优+良' },
      rules: {},
    },
  ]);
  expect(log?.columns.find(({ header }) => header === '准确')).toMatchObject({ points: 50, section: '业务' });
});
