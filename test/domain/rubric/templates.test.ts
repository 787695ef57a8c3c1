import { LANGUAGES } from '../../../src/domain/language';
import { bestPoints, criteriaOf, reachablePoints } from '../../../src/domain/rubric/points';
import type { Rubric } from '../../../src/domain/rubric/rubric';
import { addRule } from '../../../src/domain/rubric/edit/structure';
import { rubricProblems } from '../../../src/domain/rubric/problems';
import { TEMPLATE_NAMES, template } from '../../../src/domain/rubric/templates';
import { redLines } from '../../../src/domain/rubric/templates/redLines';

/** Everything but words. */
function shape(rubric: Rubric): unknown {
  return {
    key: rubric.key,
    sections: rubric.sections.map(({ points, notApplicable, criteria }) => [
      points,
      notApplicable,
      criteria.map((one) => [one.points, one.notApplicable, one.levels.map((level) => level.points)]),
    ]),
    rules: rubric.rules.map(({ outcome, criterion }) => [
      outcome,
      criteriaOf(rubric).findIndex(({ name }) => name === criterion),
    ]),
    bands: rubric.bands.map(({ from }) => from),
  };
}

test.each(TEMPLATE_NAMES)('%s is the same standard in both languages, each in its own script', (name) => {
  const [chinese, english] = LANGUAGES.map((language) => template(name, language));
  expect(shape(english)).toEqual(shape(chinese));
  expect(JSON.stringify(english)).not.toMatch(/\p{Script=Han}/u);
  for (const { name: label, levels } of criteriaOf(chinese)) {
    for (const text of [label, ...levels.map(({ descriptor }) => descriptor)]) expect(text).toMatch(/\p{Script=Han}/u);
  }
});

test('the internet standard keeps the points it prints', () => {
  const rubric = template('internetService', 'zh-CN');
  expect(reachablePoints(rubric)).toBe(90);
  expect(rubric.sections.map(({ points }) => points)).toEqual([10, 10, 10, 10, 30, 30]);
  expect(criteriaOf(rubric).map(({ points }) => points)).toEqual([5, 5, 5, 10, 5, 5, 15, 15, 15, 15]);
  const levels = criteriaOf(rubric).map((one) => one.levels.map(({ points }) => points).join('/'));
  expect(levels).toEqual(['5/3/0', '5/0', ...Array<string>(4).fill('5/3/0'), ...Array<string>(4).fill('15/12/0')]);
  const lenient = criteriaOf(rubric).filter(({ notApplicable }) => notApplicable !== 'forbidden');
  expect(lenient.map(({ name, notApplicable }) => [name, notApplicable])).toEqual([
    ['安抚客户', 'fullMarks'],
    ['服务主动性', 'fullMarks'],
  ]);
});

test('the inbound standard has 19 criteria of 100 points, 9 of them with two levels', () => {
  const rubric = template('inboundCall', 'zh-CN');
  expect(reachablePoints(rubric)).toBe(100);
  expect(rubric.sections.map(({ points }) => points)).toEqual([10, 10, 30, 5, 20, 25]);
  expect(criteriaOf(rubric)).toHaveLength(19);
  expect(criteriaOf(rubric).every((one) => bestPoints(one) === one.points)).toBe(true);
  expect(criteriaOf(rubric).filter(({ levels }) => levels.length === 2)).toHaveLength(9);
  const points = (name: string) =>
    criteriaOf(rubric)
      .find((one) => one.name === name)
      ?.levels.map((level) => level.points);
  expect(points('招呼语')).toEqual([3, 2.5, 2, 1, 0]);
  expect(points('礼貌')).toEqual([6, 5, 3.5, 2, 0]);
  expect(points('热情诚恳')).toEqual([7, 5.5, 4, 2, 0]);
  expect(points('处理异议')).toEqual([10, 8, 6, 3, 0]);
});

test('the outbound standard is completed to 100 from the 61 points that are printed', () => {
  const rubric = template('outboundCall', 'zh-CN');
  expect(reachablePoints(rubric)).toBe(100);
  expect(rubric.sections.map(({ points }) => points)).toEqual([10, 36, 5, 20, 29]);
  const printed = rubric.sections.slice(0, 4).flatMap(({ criteria }) => criteria.map(({ points }) => points));
  expect(printed).toEqual([4, 3, 3, 4, 4, 5, 5, 4, 4, 4, 6, 2, 3, 10, 10]);
  // The standard has five levels for eleven of the fourteen criteria that it prints whole, two for the others.
  expect(
    criteriaOf(rubric)
      .slice(0, 14)
      .filter(({ levels }) => levels.length === 2),
  ).toHaveLength(3);
});

test('what a contact can reach by each standard', () => {
  expect(Object.fromEntries(TEMPLATE_NAMES.map((name) => [name, reachablePoints(template(name, 'en'))]))).toEqual({
    internetService: 90,
    inboundCall: 100,
    outboundCall: 100,
    outboundSales: 100,
    outboundAfterSales: 100,
    outboundCompliance: 100,
    workOrder: 100,
    backOffice: 100,
    nonVoice: 6,
    ivr: 6,
    onlineHall: 5,
    marketInformation: 6,
  });
});

test('what contacts often lack may be left out: holds as a whole, objections, refusals, callbacks', () => {
  const absentWhole = (name: (typeof TEMPLATE_NAMES)[number]) =>
    template(name, 'zh-CN')
      .sections.filter(({ notApplicable }) => notApplicable !== undefined)
      .map((section) => [section.name, section.notApplicable]);
  const absent = (name: (typeof TEMPLATE_NAMES)[number]) =>
    criteriaOf(template(name, 'zh-CN'))
      .filter(({ notApplicable }) => notApplicable !== 'forbidden')
      .map((one) => one.name);
  expect(absentWhole('inboundCall')).toEqual([['等候处理', 'fullMarks']]);
  expect(absent('inboundCall')).toEqual(['等候音乐', '说明等候原因', '等候后致歉', '超时等候说明', '处理异议']);
  expect(absent('outboundCall')).toEqual(expect.arrayContaining(['应对拒绝', '不与客户争辩', '预约再联系']));
  expect(absent('outboundSales')).toEqual(['问题处理']);
  expect(absent('outboundAfterSales')).toEqual([]);
  expect(absent('workOrder')).toEqual(['回访质量']);
});

/** The report that scores by stage names abuse and false promises as what no call survives. */
test.each(['outboundSales', 'outboundAfterSales'] as const)('%s vetoes abuse and false promises', (name) => {
  const vetoes = template(name, 'zh-CN').rules.filter(({ outcome }) => outcome === 'veto');
  expect(vetoes).toEqual([
    { name: '辱骂讽刺客户', outcome: 'veto' },
    { name: '虚假承诺', outcome: 'veto', criterion: '问题处理' },
  ]);
});

test.each(TEMPLATE_NAMES)('any common red line may be added to %s', (name) => {
  for (const language of LANGUAGES) {
    const findings = redLines(language).flatMap((line) => rubricProblems(addRule(template(name, language), line)));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
});
