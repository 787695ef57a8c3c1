import type { CriterionTexts, Text } from './bilingual';
import { RED_LINES } from './redLines';
import type { StandardTexts } from './standard';

// Ours: the standards name timeliness, accuracy and call-back quality of tickets and define none of them.

function threeSteps(name: Text, points: number, texts: readonly [Text, Text, Text]): CriterionTexts {
  const labels: readonly Text[] = [
    ['达标', 'Met'],
    ['部分达标', 'Partly met'],
    ['未达标', 'Not met'],
  ];
  const shares = [1, 0.6, 0];
  return {
    name,
    points,
    levels: texts.map((descriptor, index) => ({
      label: labels[index] ?? ['', ''],
      points: points * (shares[index] ?? 0),
      descriptor,
    })),
  };
}

const ACCURACY_TEXTS: readonly [Text, Text, Text] = [
  [
    '分类、原因、处理结果填写正确，下一环节无需再问',
    'Class, cause and result are right; the next step needs no question',
  ],
  ['有小错，不影响处理结果', 'Small errors without effect on the result'],
  ['分类或结果有误，造成退单、返工或错误答复', 'Wrong class or result: sent back, redone or wrongly answered'],
];

/** Agents who handle work orders. */
export const WORK_ORDER: StandardTexts = {
  key: 'workorder',
  name: ['工单处理质检标准', 'Work order'],
  sections: [
    {
      name: ['工单', 'Ticket'],
      points: 70,
      criteria: [
        threeSteps(['处理及时', 'Timeliness'], 30, [
          ['在时限内受理、处理并回复', 'Taken, handled and answered in time'],
          ['超时，但事先告知客户并说明原因', 'Late, but the customer was told before and why'],
          ['超时且没有告知', 'Late without a word'],
        ]),
        threeSteps(['填写准确', 'Accuracy'], 40, ACCURACY_TEXTS),
      ],
    },
    {
      name: ['回访连线', 'Call-back'],
      points: 30,
      criteria: [
        {
          ...threeSteps(['回访质量', 'Call-back quality'], 30, [
            ['说明来意，核实结果，确认客户满意并道谢', 'Says why, checks the result, confirms satisfaction, thanks'],
            ['核实了结果，表达或礼貌有欠缺', 'Checks the result, some lack of clarity or courtesy'],
            ['没有核实结果，或态度引起不满', 'Does not check the result, or annoys the customer'],
          ]),
          notApplicable: 'excluded',
        },
      ],
    },
  ],
  rules: [RED_LINES.recordTampered, RED_LINES.shirked, RED_LINES.dataDisclosed],
};

/** Back-office agents. */
export const BACK_OFFICE: StandardTexts = {
  key: 'backoffice',
  name: ['综合处理质检标准', 'Back office'],
  sections: [
    {
      name: ['综合处理', 'Back-office work'],
      points: 100,
      criteria: [
        threeSteps(['办理及时', 'Done in time'], 50, [
          ['在规定时限内办结', 'Finished within the set time'],
          ['超时，已事先报备原因', 'Late, reported before with the reason'],
          ['超时且未报备', 'Late and not reported'],
        ]),
        threeSteps(['办理准确', 'Done correctly'], 50, ACCURACY_TEXTS),
      ],
    },
  ],
  rules: [RED_LINES.recordTampered, RED_LINES.dataDisclosed],
};
