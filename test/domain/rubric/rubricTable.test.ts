import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cellValue';
import { LANGUAGES } from '../../../src/domain/language';
import { readRubricTable } from '../../../src/domain/rubric/readRubricTable';
import { rubricSettings, rubricTable, type RubricTable } from '../../../src/domain/rubric/rubricTable';
import { TEMPLATE_NAMES, template } from '../../../src/domain/rubric/templates';
import { rubrics } from '../scoring/randomCases';

const languages = fc.constantFrom(...LANGUAGES);
const internet = template('internetService', 'zh-CN');

test('a rubric read back from its table and settings is the rubric, wherever its columns were moved', () => {
  fc.assert(
    fc.property(rubrics, languages, fc.nat(), (rubric, language, turn) => {
      const table = turned(rubricTable(rubric, language), turn);
      expect(readRubricTable(rubric, table, rubricSettings(rubric))).toEqual({ rubric, unreadable: [] });
    }),
  );
});

/** The columns in another order, with one of somebody's own among them. */
function turned({ headers, rows }: RubricTable, turn: number): RubricTable {
  const turnRow = (row: readonly CellValue[], own: CellValue): CellValue[] => {
    const at = turn % row.length;
    return [...row.slice(at), own, ...row.slice(0, at)];
  };
  return { headers: turnRow(headers, '我的备忘').map(String), rows: rows.map((row) => turnRow(row, '!')) };
}

test.each(TEMPLATE_NAMES)('%s survives its table in both languages, blank rows among it', (name) => {
  for (const language of LANGUAGES) {
    const rubric = template(name, language);
    const { headers, rows } = rubricTable(rubric, language);
    expect(rows.every((row) => row.length === headers.length)).toBe(true);
    const blank = headers.map(() => '');
    const table = { headers, rows: [blank, ...rows, blank] };
    expect(readRubricTable(rubric, table, rubricSettings(rubric))).toEqual({ rubric, unreadable: [] });
  }
});

test('one row a level, the section and criterion on each of them; no column that has nothing to say', () => {
  const { headers, rows } = rubricTable(internet, 'zh-CN');
  expect(headers.slice(0, 8)).toEqual(['监控项目', '项目分值', '监控点', '分值', '权重', '不涉及时', '评级', '评级分']);
  expect(rows.slice(0, 3).map((row) => row.slice(0, 8))).toEqual([
    ['服务礼仪', 10, '礼貌用语', 5, 1, '不允许', '好', 5],
    ['服务礼仪', 10, '礼貌用语', 5, 1, '不允许', '一般', 3],
    ['服务礼仪', 10, '礼貌用语', 5, 1, '不允许', '差', 0],
  ]);
});

test('cells that cannot be read, or that contradict each other, are named', () => {
  const table = rubricTable(internet, 'zh-CN');
  const change = (row: number, column: number, value: CellValue): RubricTable => ({
    ...table,
    rows: table.rows.map((cells, at) =>
      at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells,
    ),
  });
  const unreadable = (changed: RubricTable, settings: Record<string, CellValue> = rubricSettings(internet)) =>
    readRubricTable(internet, changed, settings).unreadable;

  expect(unreadable(change(1, 7, '三分'))).toEqual([{ column: 'levelPoints', row: 1, value: '三分' }]);
  expect(unreadable(change(1, 3, 6))).toEqual([{ column: 'points', row: 1, value: 6 }]);
  expect(unreadable(change(4, 1, 20))).toEqual([{ column: 'sectionPoints', row: 4, value: 20 }]);
  expect(unreadable(change(0, 5, '看情况'))).toEqual([{ column: 'notApplicable', row: 0, value: '看情况' }]);
  expect(unreadable(table, { ...rubricSettings(internet), passMark: 'high' })).toEqual([{ setting: 'passMark' }]);
  expect(unreadable({ headers: table.headers.map((one) => (one === '监控点' ? '要点' : one)), rows: [] })).toEqual([
    { column: 'criterion', row: null, value: '' },
  ]);
});
