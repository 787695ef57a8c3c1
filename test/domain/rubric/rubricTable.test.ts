import fc from 'fast-check';
import { LANGUAGES } from '../../../src/domain/language';
import { TEMPLATE_NAMES, template } from '../../../src/domain/rubric/templates';
import {
  rubricFromRows,
  rubricSettings,
  rubricTableHeaders,
  rubricToRows,
} from '../../../src/domain/rubric/rubricTable';
import { rubrics } from '../scoring/randomCases';

const languages = fc.constantFrom(...LANGUAGES);

test('a rubric read back from its rows and settings is the rubric', () => {
  fc.assert(
    fc.property(rubrics, languages, languages, (rubric, written, read) => {
      const rows = rubricToRows(rubric, written);
      expect(rubricFromRows(rubric, rows, rubricSettings(rubric), read)).toEqual(rubric);
    }),
  );
});

test.each(TEMPLATE_NAMES)('%s survives its table in both languages, blank rows among it', (name) => {
  for (const language of LANGUAGES) {
    const rubric = template(name, language);
    const rows = rubricToRows(rubric, language);
    expect(rows.every((row) => row.length === rubricTableHeaders(language).length)).toBe(true);
    const blank = rows[0]?.map(() => '') ?? [];
    expect(rubricFromRows(rubric, [blank, ...rows, blank], rubricSettings(rubric), language)).toEqual(rubric);
  }
});

test('one row a level, the section and criterion on each of them', () => {
  const rows = rubricToRows(template('internetService', 'zh-CN'), 'zh-CN');
  expect(rows.slice(0, 3).map((row) => row.slice(0, 8))).toEqual([
    ['服务礼仪', 10, '礼貌用语', 5, 1, '不允许', '好', 5],
    ['服务礼仪', 10, '礼貌用语', 5, 1, '不允许', '一般', 3],
    ['服务礼仪', 10, '礼貌用语', 5, 1, '不允许', '差', 0],
  ]);
});

test('cells that cannot be read, or that contradict each other, are named with their row', () => {
  const rubric = template('internetService', 'zh-CN');
  const rows = rubricToRows(rubric, 'zh-CN');
  const change = (row: number, column: number, value: string | number) =>
    rows.map((cells, at) => (at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells));
  const read = (changed: typeof rows, settings = rubricSettings(rubric)) =>
    expect(() => rubricFromRows(rubric, changed, settings, 'zh-CN'));

  read(change(1, 7, '三分')).toThrow('评级分 [2]');
  read(change(1, 3, 6)).toThrow('分值 [2]');
  read(change(4, 1, 20)).toThrow('项目分值 [5]');
  read(change(0, 5, '看情况')).toThrow('不涉及时 [1]');
  read(rows, { ...rubricSettings(rubric), passMark: 'high' }).toThrow('passMark');
});
