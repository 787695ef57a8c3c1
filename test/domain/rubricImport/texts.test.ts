import { limitConflict, limitsInText } from '../../../src/domain/rubric/check/limitsInText';
import { readName } from '../../../src/domain/rubricImport/criterionTexts';
import { readLevelText } from '../../../src/domain/rubricImport/levelText';
import { noteMeaning, ruleName } from '../../../src/domain/rubricImport/noteText';
import { readOccurrence } from '../../../src/domain/rubricImport/occurrenceText';
import { targetsInText } from '../../../src/domain/rubricImport/targetText';
import { pointsOfWeights } from '../../../src/domain/rubricImport/weightPoints';
import { offeredAnswers } from '../../../src/domain/rubricImport/yesNoText';

test.each([
  ['首次回应速度(5分)', '首次回应速度', 5],
  ['业务解答 （15 分）', '业务解答', 15],
  ['业务熟悉(10分', '业务熟悉', 10],
  ['解答全面 15 分)', '解答全面', 15],
  ['礼貌用语\n（5分）', '礼貌用语', 5],
  ['服务用语25分', '服务用语', 25],
  ['一、开场白【20】', '开场白', 20],
  ['1.2 Greeting (5 pts)', 'Greeting', 5],
  ['Empathy - Max 5', 'Empathy', 5],
  ['2. 主动性', '主动性', null],
  ['3声内接听', '3声内接听', null],
])('%j names %s of %s points', (text, name, points) => {
  expect(readName(text)).toMatchObject({ name, points });
});

test.each([
  ['话术规范 权重 20%', '话术规范', 20],
  ['Compliance (30%)', 'Compliance', 30],
])('%j is a share of %s %%', (text, name, weight) => {
  expect(readName(text)).toMatchObject({ name, weight });
});

const levels = (text: string): string[] =>
  readLevelText(text).levels.map(
    ({ label, points, from, descriptor }) =>
      `${label}|${from === undefined ? '' : `${from}-`}${points ?? ''}|${descriptor}`,
  );

test.each([
  ['好: 全面。\n一般: 不到位。\n差: 错误', ['好||全面。', '一般||不到位。', '差||错误']],
  ['好:5 一般:3 差:0', ['好|5|', '一般|3|', '差|0|']],
  ['优（5分）：主动；良（3分）：应答；差（0分）：冷淡', ['优|5|主动；', '良|3|应答；', '差|0|冷淡']],
  ['优秀-按规范询问', ['优秀||按规范询问']],
  ['好：每次都\n做到\n差：没有', ['好||每次都做到', '差||没有']],
  ['8-10分：完整\n0-7分：有遗漏', ['8-10分|8-10|完整', '0-7分|0-7|有遗漏']],
  ['Good = 5, Poor = 0', ['Good|5|', 'Poor|0|']],
  ['优：5分，主动\n良：3分，应答\n差：0分，冷淡', ['优|5|主动', '良|3|应答', '差|0|冷淡']],
  ['Met: 5\nHalf way: 3\nNot met: 0', ['Met|5|', 'Half way|3|', 'Not met|0|']],
  [
    '表现突出（10分）：主动\n表现平平（6分）：应答\n毫无表现（0分）',
    ['表现突出|10|主动', '表现平平|6|应答', '毫无表现|0|'],
  ],
  ['问候：5\n核实：10', []],
  ['态度好，语速一般', []],
])('levels of %j', (text, expected) => {
  expect(levels(text)).toEqual(expected);
});

test('notes are told from the levels they stand behind, and from each other', () => {
  const {
    lead,
    levels: found,
    notes,
  } = readLevelText('首次回应时长：20S\n好: 快。\n差: 慢。注:1、客户先挂断的不扣分。2、超时为致命差错。');
  expect(lead).toBe('首次回应时长：20S');
  expect(found).toHaveLength(2);
  expect(notes).toEqual(['客户先挂断的不扣分。', '超时为致命差错。']);
});

test.each([
  ['每次扣2分', { kind: 'deduction', each: 2 }],
  ['每出现一次扣 0.5 分，最多扣3分', { kind: 'deduction', each: 0.5, cap: 3 }],
  ['扣5分', { kind: 'deduction', each: 5, cap: 5 }],
  ['每次加1分，上限5分', { kind: 'bonus', each: 1, cap: 5 }],
  ['Deduct 3 points per error, max 9', { kind: 'deduction', each: 3, cap: 9 }],
  ['轻微扣2分，严重扣5分', null],
  ['语气冷淡', null],
])('%j each time', (text, expected) => {
  expect(readOccurrence(text)).toEqual(expected);
});

test.each([
  ['解答错误的为致命差错', 'fatal'],
  ['Any data breach is an automatic fail', 'fatal'],
  ['辱骂客户，该录音0分', 'zeroContact'],
  ['此类均为0分录音', 'zeroContact'],
  ['hanging up: the whole call scores 0', 'zeroContact'],
  ['泄露信息一票否决', 'veto'],
  ['客户全程平静的，不扣分', 'fullMarks'],
  ['不涉及此项', 'fullMarks'],
  ['重点看结束语', 'plain'],
] as const)('%j means %s', (text, meaning) => {
  expect(noteMeaning(text)).toBe(meaning);
});

test('a rule is named by its condition', () => {
  expect(ruleName('如泄露客户信息的，则该条录音为致命差错！')).toBe('泄露客户信息');
  expect(ruleName('备注1：辱骂客户的，该会话0分。')).toBe('辱骂客户');
  expect(ruleName('Auto-fail: rude to the customer')).toBe('rude to the customer');
});

test.each([
  ['15秒接起率≥98%', [{ name: '15秒接起率', better: 'higher', value: 0.98 }]],
  ['弃呼率不超过5%，满意度良好', [{ name: '弃呼率', better: 'lower', value: 0.05 }]],
  ['15秒内接起', []],
])('%j is a target of the centre', (text, expected) => {
  expect(targetsInText(text)).toEqual(expected);
});

test.each([
  ['30 秒以内', [{ value: 30, side: 'upTo' }]],
  ['超过2分钟', [{ value: 120, side: 'above' }]],
  ['20S', [{ value: 20, side: 'at' }]],
  ['within 1 hour', [{ value: 3600, side: 'upTo' }]],
  [
    '20秒到60秒',
    [
      { value: 20, side: 'from' },
      { value: 60, side: 'upTo' },
    ],
  ],
  [
    '10-20 min',
    [
      { value: 600, side: 'from' },
      { value: 1200, side: 'upTo' },
    ],
  ],
  ['接通率不低于98%', [{ value: 98, side: 'from' }]],
])('%j is a limit', (text, expected) => {
  expect(limitsInText(text)).toMatchObject(expected);
});

test('a better level that reaches beyond where the worse one begins contradicts it', () => {
  expect(limitConflict('20S 左右（即30秒以内）', '20S以上')).toEqual({ from: 20, to: 30 });
  expect(limitConflict('20S 以内', '20S以上')).toBeNull();
});

test.each([
  ['是/否', ['是', '否']],
  ['□未做到 □做到', ['做到', '未做到']],
  ['Pass / Fail', ['Pass', 'Fail']],
  ['按要求', null],
])('%j offers %j', (text, expected) => {
  expect(offeredAnswers(text)).toEqual(expected);
});

test('weights that add up to 100 in each section are shares of the section, else of the whole', () => {
  const section = (points: number | null, ...criteria: number[]) => ({ points, weight: null, criteria });
  expect(pointsOfWeights([section(40, 50, 50), section(60, 25, 75)])).toEqual([
    [20, 20],
    [15, 45],
  ]);
  expect(pointsOfWeights([section(null, 30, 20), section(null, 50)])).toEqual([[30, 20], [50]]);
});
