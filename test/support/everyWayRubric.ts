import { defaultBands } from '../../src/domain/rubric/defaults';
import type { Language } from '../../src/domain/language';
import type { Criterion, Rubric } from '../../src/domain/rubric/rubric';

/** A standard that scores in every way there is: 10 to begin with and 0.5 x 10 + 5 + 10 + 25 to reach, 55. */
export function everyWayRubric(language: Language): Rubric {
  const say = (zh: string, en: string): string => (language === 'zh-CN' ? zh : en);
  const levels = (...points: readonly number[]): Criterion['levels'] =>
    points.map((each, at) => ({
      label: [say('好', 'Good'), say('一般', 'Fair'), say('差', 'Poor')][at],
      points: each,
      descriptor: '',
    }));
  const criterion = (name: string, points: number, rest: Partial<Criterion> = {}): Criterion => ({
    ...{ name, points, weight: 1, levels: [], notApplicable: 'forbidden' },
    ...rest,
  });
  const [fast, fair, slow] = levels(5, 3, 0);
  return {
    key: 'everyway',
    version: 1,
    name: say('综合标准', 'Every way of scoring'),
    base: 10,
    sections: [
      {
        name: say('服务时效', 'Timeliness'),
        points: 10,
        weight: 0.5,
        criteria: [
          criterion(say('首次回应时长', 'First response time'), 5, {
            metric: { unit: say('秒', 's'), better: 'lower' },
            levels: [{ ...fast, limit: 20 }, { ...fair, limit: 30 }, slow],
            notApplicable: 'fullMarks',
          }),
          criterion(say('处理效率', 'Handling efficiency'), 5, { step: 0.5 }),
        ],
      },
      {
        name: say('服务规范', 'Service rules'),
        points: 5,
        criteria: [
          criterion(say('未报工号', 'Staff number not stated'), 5, { occurrence: { kind: 'deduction', each: 2 } }),
          criterion(say('打断客户', 'Interrupting'), 0, { occurrence: { kind: 'deduction', each: 1.5, cap: 6 } }),
          criterion(say('客户表扬', 'Customer praise'), 0, { occurrence: { kind: 'bonus', each: 2, cap: 4 } }),
        ],
      },
      {
        name: say('等候处理', 'Hold handling'),
        points: 10,
        notApplicable: 'excluded',
        criteria: [
          criterion(say('说明等候原因', 'Says why'), 6, { levels: levels(6, 3, 0) }),
          criterion(say('等候后致歉', 'Apologises after'), 4, { step: 1 }),
        ],
      },
      {
        name: say('业务能力', 'Business ability'),
        points: 25,
        criteria: [
          criterion(say('业务解答', 'Answer'), 15, { levels: levels(15, 12, 0) }),
          criterion(say('工单记录', 'Work order'), 10, { notApplicable: 'excluded' }),
        ],
      },
    ],
    rules: [
      { name: say('服务禁忌', 'Service taboo'), outcome: 'fatal' },
      { name: say('虚假承诺', 'False promise'), outcome: 'veto', criterion: say('业务解答', 'Answer') },
      { name: say('泄露信息', 'Data disclosed'), outcome: 'veto', section: say('服务规范', 'Service rules') },
      { name: say('推诿客户', 'Shirking'), outcome: 'zeroContact' },
    ],
    bands: defaultBands(language),
    passMark: 80,
    fatalScore: 'zero',
    decimals: 2,
  };
}
