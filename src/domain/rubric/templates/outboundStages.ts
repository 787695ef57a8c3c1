import type { CriterionTexts, LevelTexts, RuleTexts, SectionTexts, Text } from './bilingual';
import { mayNotOccur } from './fiveLevels';
import { RED_LINES } from './redLines';
import type { StandardTexts } from './standard';

const BEST = 5;

/** A stage and what 5, 4, 3, 2 and 1 look like. */
type Stage = readonly [name: Text, ...descriptors: Text[]];

const OPENING: Stage = [
  ['开场', 'Opening stage'],
  ['身份、来意、时长一次说清，客户愿意听', 'Who, why and how long in one go; the customer is willing to listen'],
  ['身份、来意说清，稍欠吸引力', 'Who and why are clear, slightly less engaging'],
  ['身份、来意说清，照稿念', 'Who and why are clear, read from the script'],
  ['来意说得含糊，客户要追问', 'Why is vague; the customer has to ask'],
  ['没有说明身份或来意', 'Neither who nor why is said'],
];
const NEEDS: Stage = [
  ['需求挖掘', 'Needs discovery'],
  ['问得有次序，听得出客户真正的需要并复述确认', 'Asks in order, hears the real need and confirms it'],
  ['问到了主要需要，并作确认', 'Finds the main need and confirms it'],
  ['问到了主要需要，没有确认', 'Finds the main need, does not confirm it'],
  ['问了几句，没有问到点上', 'A few questions beside the point'],
  ['没有提问，直接推销或处理', 'No question: goes straight to selling or acting'],
];
const HANDLING: Stage = [
  ['问题处理', 'Problem handling'],
  [
    '疑问和异议都解释正确，给出可行办法并得到认可',
    'Answers every doubt correctly, with a workable way that is accepted',
  ],
  ['解释正确，办法可行，客户大体认可', 'Correct, workable, accepted on the whole'],
  ['解释正确，办法要客户自己再想', 'Correct, but leaves the way to the customer'],
  ['解释不完整，问题只解决一部分', 'Incomplete, the problem is half solved'],
  ['解释错误，或回避问题', 'Wrong explanation, or evades the question'],
];
const CLOSING: Stage = [
  ['收尾', 'Closing stage'],
  ['总结约定、确认下一步，道谢后挂机', 'Sums up what was agreed, confirms the next step, thanks'],
  ['确认下一步并道谢，没有总结', 'Confirms the next step and thanks, without a summary'],
  ['道谢，下一步说得简略', 'Thanks, the next step in brief'],
  ['只道谢，没有下一步', 'Thanks only, no next step'],
  ['没有总结和确认就结束', 'Ends without summary or confirmation'],
];

/** Each stage is scored 1 to 5. Ours: the weights, of 20 in all, so that a call reaches 100. */
function stages(...criteria: readonly CriterionTexts[]): SectionTexts {
  return { name: ['通话阶段', 'Stages of the call'], points: 100, criteria };
}

function scored([name, ...descriptors]: Stage, weight: number): CriterionTexts {
  const levels = descriptors.map((descriptor, index): LevelTexts => {
    const points = BEST - index;
    return { label: [`${points} 分`, String(points)], points, descriptor };
  });
  return { name, points: BEST, weight, levels };
}

/*
 * The source of these standards names both vetoes. Ours: what they set to 0. No stage is about manners, so that abuse
 * takes the whole contact.
 */
const VETOES: readonly RuleTexts[] = [RED_LINES.abuse, { ...RED_LINES.falsePromise, criterion: HANDLING[0] }];

/** Sales calls weigh finding the need and winning the customer, who may agree without a single doubt. */
export const OUTBOUND_SALES: StandardTexts = {
  key: 'outboundsales',
  name: ['外呼分阶段标准（销售）', 'Outbound by stage, sales'],
  sections: [stages(scored(OPENING, 4), scored(NEEDS, 6), mayNotOccur(scored(HANDLING, 5)), scored(CLOSING, 5))],
  rules: [...VETOES, RED_LINES.misleading, RED_LINES.guaranteedReturn, RED_LINES.dataDisclosed],
};

/** After-sales calls weigh solving. */
export const OUTBOUND_AFTER_SALES: StandardTexts = {
  key: 'outboundaftersales',
  name: ['外呼分阶段标准（售后）', 'Outbound by stage, after-sales'],
  sections: [stages(scored(OPENING, 3), scored(NEEDS, 5), scored(HANDLING, 9), scored(CLOSING, 3))],
  rules: [...VETOES, RED_LINES.shirked, RED_LINES.misleading, RED_LINES.dataDisclosed],
};
