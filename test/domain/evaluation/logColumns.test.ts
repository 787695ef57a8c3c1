import { logColumns } from '../../../src/domain/evaluation/logColumns';
import { LANGUAGES, type Language } from '../../../src/domain/language';
import type { Rubric } from '../../../src/domain/rubric/rubric';
import { TEMPLATE_NAMES, template } from '../../../src/domain/rubric/templates';
import { scoringColumns } from '../../../src/domain/scoring/scoringColumns';
import { scoringWords } from '../../../src/domain/scoring/scoringWords';
import { everyWayRubric } from '../../support/everyWayRubric';

test('an internet log has the common columns, subtotals, criteria, rules and a comment', () => {
  const headers = logColumns(template('internetService', 'zh-CN'), 'zh-CN').map(({ header }) => header);
  expect(headers).toEqual([
    ...'评估编号 录音流水号 通话日期 工号 坐席 班组 渠道 监听方式 抽检类型 质检员 质检时间 状态'.split(' '),
    ...'最终分 等级 是否合格 致命差错 扣分说明 核对 原始分'.split(' '),
    ...'小计·服务礼仪 小计·信息录入 小计·规范执行 小计·服务态度 小计·业务能力 小计·服务能力'.split(' '),
    ...'礼貌用语 首次回应时长 录入完整准确 规范执行情况 语言表达 服务专注度 业务解答 处理效率 安抚客户 服务主动性'.split(
      ' ',
    ),
    ...'服务禁忌 解答错误误导客户 推诿且问题未解决 备注'.split(' '),
  ]);
});

test('the English common headers', () => {
  const headers = logColumns(template('inboundCall', 'en'), 'en').map(({ header }) => header);
  expect(headers.slice(0, 20).join(' · ')).toBe(
    'Evaluation ID · Contact ID · Contact date · Agent number · Agent · Team · Channel · Monitoring mode · ' +
      'Sampling kind · Evaluator · Evaluated at · Status · Final score · Grade · Pass · Fatal · Reasons · Check · ' +
      'Raw score · Subtotal: Opening',
  );
});

test.each(TEMPLATE_NAMES)('%s: the formula columns are those that the score defines; headers are unique', (name) => {
  for (const language of LANGUAGES) {
    const rubric = template(name, language);
    const columns = logColumns(rubric, language);
    const formulas = columns.filter(({ filledBy }) => filledBy === 'formula').map(({ key }) => key);
    expect(new Set(formulas)).toEqual(new Set(scoringColumns(rubric, scoringWords(language)).keys()));
    expect(new Set(columns.map(({ header }) => header.toLowerCase())).size).toBe(columns.length);
  }
});

test('a criterion offers its levels, and not applicable only where it knows it', () => {
  const columns = logColumns(template('internetService', 'zh-CN'), 'zh-CN');
  const column = (key: string) => columns.find((one) => one.key === key);
  expect(column('criterion:规范执行情况')).toMatchObject({ list: ['5', '3', '0'] });
  expect(column('criterion:安抚客户')).toMatchObject({ list: ['15', '12', '0', '不涉及'] });
  expect(column('rule:服务禁忌')).toMatchObject({ list: ['1'], filledBy: 'person' });
});

test('what is measured or counted stands before its points, with its unit', () => {
  const headers = (language: Language): string[] =>
    logColumns(everyWayRubric(language), language)
      .filter(({ key }) => key.startsWith('criterion:') || key.startsWith('points:'))
      .map(({ header, filledBy }) => (filledBy === 'formula' ? `=${header}` : header));
  expect(headers('zh-CN').slice(0, 7).join(' ')).toBe(
    '首次回应时长（秒） =首次回应时长 处理效率 未报工号（次） =未报工号 打断客户（次） =打断客户',
  );
  expect(headers('en').slice(0, 5).join(' · ')).toBe(
    'First response time (s) · =First response time · Handling efficiency · Staff number not stated (count) · =Staff number not stated',
  );
});

test('its header is never one that something else has, nor longer than Excel allows', () => {
  const rubric = everyWayRubric('zh-CN');
  const named = (name: string, at: number): Rubric => ({
    ...rubric,
    sections: rubric.sections.map((section, index) => ({
      ...section,
      criteria: section.criteria.map((one, place) => (index === 1 && place === at ? { ...one, name } : one)),
    })),
    rules: [{ name: '未报工号（次）', outcome: 'fatal' }],
  });
  const headers = (of: Rubric): string[] => logColumns(of, 'zh-CN').map(({ header }) => header);
  expect(headers(named('打断客户', 1))).toContain('未报工号（次）2');
  const long = headers(named('语'.repeat(254), 1));
  expect(Math.max(...long.map(({ length }) => length))).toBe(255);
  expect(new Set(long).size).toBe(long.length);
});

test('headers fit into their columns, a Chinese letter counting twice', () => {
  for (const { header, width } of logColumns(template('inboundCall', 'zh-CN'), 'zh-CN')) {
    expect(width).toBeGreaterThanOrEqual(header.replace(/\p{Script=Han}/gu, 'xx').length + 2);
  }
});
