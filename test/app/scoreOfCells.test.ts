import { differenceOf } from '../../src/app/scoreOfCells';
import type { Score } from '../../src/domain/evaluation/evaluation';
import { logColumns } from '../../src/domain/evaluation/logColumns';
import { template } from '../../src/domain/rubric/templates';
import { LogColumns } from '../../src/workbook/logPlace';
import { createdLogDefinition } from '../../src/workbook/logSheet';

const rubric = template('internetService', 'zh-CN');
const headers = logColumns(rubric, 'zh-CN').map(({ header }) => header);
const definition = createdLogDefinition(rubric, 'zh-CN');
const columns = new LogColumns(
  {
    kind: 'table',
    name: definition.log,
    sheet: '评分记录',
    headerRow: 0,
    headerRows: 1,
    firstColumn: 0,
    headers,
    bodyRows: 1,
    lastRow: 1,
    hasTotals: false,
    isProtected: false,
  },
  definition,
);
const score: Score = { raw: 88, final: 88, grade: '优秀', pass: true, fatal: false, check: '', sections: {} };

test.each<[string, Partial<Score>, string, string]>([
  ['the score', { raw: 80, final: 80, grade: '良好' }, '88 / 优秀', '80 / 良好'],
  ['the raw score alone', { raw: 90 }, '88 / 优秀 / 原始分 88', '88 / 优秀 / 原始分 90'],
  ['a word alone', { pass: false }, '88 / 优秀 / 是否合格 是', '88 / 优秀 / 是否合格 否'],
  ['columns at fault', { raw: '', final: '', grade: '', pass: '', check: '礼貌用语' }, '88 / 优秀', '礼貌用语'],
  ['a score that is none', { final: '', grade: '' }, '88 / 优秀', '–'],
])('where cells say otherwise, people read short figures: %s', (_name, change, pane, cell) => {
  expect(differenceOf(columns, score, { ...score, ...change })).toEqual({ pane, cell });
});

test('equal figures are no difference, whatever the points of sections', () => {
  expect(differenceOf(columns, score, { ...score, sections: { 开始语: 3 } })).toBeNull();
});
