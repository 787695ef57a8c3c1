import type { Answers } from '../../../src/domain/evaluation/evaluation';
import { reasons } from '../../../src/domain/evaluation/reasons';
import { bestPoints, criteriaOf } from '../../../src/domain/rubric/points';
import type { Rubric } from '../../../src/domain/rubric/rubric';
import { template } from '../../../src/domain/rubric/templates';

function perfect(rubric: Rubric): Answers {
  return Object.fromEntries(criteriaOf(rubric).map((one) => [one.name, bestPoints(one)]));
}

const internet = template('internetService', 'zh-CN');
const inbound = template('inboundCall', 'en');

test('a perfect contact has no reasons, nor has what was not applicable', () => {
  expect(reasons(internet, perfect(internet), [], 'zh-CN')).toBe('');
  expect(reasons(internet, { ...perfect(internet), 安抚客户: 'N/A' }, [], 'zh-CN')).toBe('');
});

test('losses come in the order of the rubric, rules after them', () => {
  const answers = { ...perfect(internet), 业务解答: 12, 首次回应时长: 0 };
  expect(reasons(internet, answers, ['推诿且问题未解决', '服务禁忌'], 'zh-CN')).toBe(
    '首次回应时长 -5；业务解答 -3；致命：服务禁忌；0分：推诿且问题未解决',
  );
});

test('a veto names the whole loss of its criterion', () => {
  expect(reasons(inbound, { ...perfect(inbound), Greeting: 2.5 }, ['Abuse of the customer'], 'en')).toBe(
    'Greeting -0.5; Courtesy -6; Veto: Abuse of the customer',
  );
});

test('losses are decimals, not what binary fractions make of them', () => {
  const [section] = inbound.sections;
  const one = { ...section.criteria[0], levels: [], points: 0.3 };
  const rubric = { ...inbound, sections: [{ ...section, criteria: [one] }], rules: [] };
  expect(reasons(rubric, { Greeting: 0.1 }, [], 'en')).toBe('Greeting -0.2');
});
