import { adoptedRubric, namedColumns } from '../../../src/domain/grid/adoptedRubric';
import type { ColumnMapping } from '../../../src/domain/grid/columnMapping';
import { QaError } from '../../../src/domain/failure';
import { reachablePoints } from '../../../src/domain/rubric/points';
import { rubricProblems } from '../../../src/domain/rubric/problems';

function columns(...all: Partial<ColumnMapping>[]): ColumnMapping[] {
  return all.map((mapping, column) => ({
    column,
    header: '',
    meaning: 'criterion',
    sure: true,
    confidence: 1,
    reason: 'name',
    ...mapping,
  }));
}

test('criteria become number entries in their sections, rules fatal', () => {
  const rubric = adoptedRubric(
    columns(
      { header: '坐席', meaning: 'agent' },
      { header: '礼貌用语(5分)', points: 5, section: '服务礼仪' },
      { header: '信息录入 15 分)', points: 15, section: '业务能力' },
      { header: '主动性（10分）', points: 10, section: '服务礼仪' },
      { header: '致命差错', meaning: 'rule' },
    ),
    'log1',
    '登记表',
    'zh-CN',
  );
  expect(rubric.sections.map(({ name, points, criteria }) => [name, points, criteria.map((one) => one.name)])).toEqual([
    ['服务礼仪', 15, ['礼貌用语', '主动性']],
    ['业务能力', 15, ['信息录入']],
  ]);
  expect(rubric.sections[0]?.criteria[0]).toEqual({
    name: '礼貌用语',
    points: 5,
    weight: 1,
    levels: [],
    notApplicable: 'fullMarks',
  });
  expect(rubric.rules).toEqual([{ name: '致命差错', outcome: 'fatal' }]);
  expect(reachablePoints(rubric)).toBe(30);
});

test('names stay unique: the section gives way to a criterion, a second column of a name gets a number', () => {
  const mapping = columns(
    { header: '开头语(5分)', points: 5, section: '开头语' },
    { header: '结束语(5分)', points: 5, section: '结束语' },
    { header: '结束语（3分）', points: 3, section: '结束语' },
    { header: 'Grade (5)', points: 5 },
    { header: '致命差错', meaning: 'rule' },
  );
  const taken = ['Grade', '致命差错'];
  expect(namedColumns(mapping, taken).map(({ name }) => name)).toEqual([
    '开头语',
    '结束语',
    '结束语 (2)',
    'Grade (2)',
    '致命差错 (2)',
  ]);
  const rubric = adoptedRubric(mapping, 'log1', '登记表', 'zh-CN', taken);
  expect(rubric.sections.map(({ name }) => name)).toEqual(['开头语（大项）', '结束语（大项）', '评分项']);
});

test('a rubric of a log can be used as it is', () => {
  const mapping = columns({ header: '礼貌用语(5分)', points: 5 }, { header: '致命差错', meaning: 'rule' });
  const problems = rubricProblems(adoptedRubric(mapping, 'log1', '登记表', 'zh-CN', ['致命差错']));
  expect(problems).toEqual([]);
});

test('no criterion, or one without points, makes no rubric', () => {
  expect(() => adoptedRubric(columns({ header: '坐席', meaning: 'agent' }), 'log1', '登记表', 'zh-CN')).toThrow(
    QaError,
  );
  expect(() => adoptedRubric(columns({ header: '礼貌用语' }), 'log1', '登记表', 'zh-CN')).toThrow(/礼貌用语/);
});
