import { bestAnswer } from '../../../src/domain/evaluation/bestAnswer';
import type { Answers } from '../../../src/domain/evaluation/evaluation';
import { reasons } from '../../../src/domain/evaluation/reasons';
import { bestPoints, criteriaOf } from '../../../src/domain/rubric/points';
import type { Rubric } from '../../../src/domain/rubric/rubric';
import { scoringWords } from '../../../src/domain/scoring/scoringWords';
import { template } from '../../../src/domain/rubric/templates';
import { everyWayRubric } from '../../support/everyWayRubric';

function perfect(rubric: Rubric): Answers {
  return Object.fromEntries(criteriaOf(rubric).map((one) => [one.name, bestPoints(one)]));
}

const internet = template('internetService', 'zh-CN');
const inbound = template('inboundCall', 'en');

test('a perfect contact has no reasons, nor has what was not applicable', () => {
  expect(reasons(internet, scoringWords('zh-CN'), perfect(internet), [])).toBe('');
  expect(reasons(internet, scoringWords('zh-CN'), { ...perfect(internet), 安抚客户: 'N/A' }, [])).toBe('');
});

test('losses come in the order of the rubric, rules after them', () => {
  const answers = { ...perfect(internet), 业务解答: 12, 首次回应时长: 0 };
  expect(reasons(internet, scoringWords('zh-CN'), answers, ['推诿且问题未解决', '服务禁忌'])).toBe(
    '首次回应时长 -5；业务解答 -3；致命：服务禁忌；0分：推诿且问题未解决',
  );
});

test('a veto names the whole loss of its criterion', () => {
  expect(reasons(inbound, scoringWords('en'), { ...perfect(inbound), Greeting: 2.5 }, ['Abuse of the customer'])).toBe(
    'Greeting -0.5; Courtesy -6; Veto: Abuse of the customer',
  );
});

test('losses are decimals, not what binary fractions make of them', () => {
  const [section] = inbound.sections;
  const one = { ...section.criteria[0], levels: [], points: 0.3 };
  const rubric = { ...inbound, sections: [{ ...section, criteria: [one] }], rules: [] };
  expect(reasons(rubric, scoringWords('en'), { Greeting: 0.1 }, [])).toBe('Greeting -0.2');
});

test('what was measured or counted is said, and a bonus has its sign', () => {
  const rubric = everyWayRubric('en');
  const answers = {
    ...Object.fromEntries(criteriaOf(rubric).map((one) => [one.name, bestAnswer(one)])),
    'First response time': 26.5,
    Interrupting: 2,
    'Customer praise': 1,
  };
  expect(reasons(rubric, scoringWords('en'), answers, [])).toBe(
    'First response time -2 (26.5 s); Interrupting -3 (×2); Customer praise +2 (×1)',
  );
});

test('what a rule sets to 0 loses everything it could give, a section as a whole', () => {
  const rubric = everyWayRubric('zh-CN');
  const answers = { 首次回应时长: 99, 未报工号: 9, 业务解答: 12 };
  expect(reasons(rubric, scoringWords('zh-CN'), answers, ['虚假承诺', '泄露信息'])).toBe(
    '首次回应时长 -5（99秒）；服务规范 -5；业务解答 -15；一票否决：虚假承诺；一票否决：泄露信息',
  );
});
