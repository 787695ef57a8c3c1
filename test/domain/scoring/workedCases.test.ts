import { template } from '../../../src/domain/rubric/templates';
import { bestPoints, criteriaOf, reachablePoints } from '../../../src/domain/rubric/points';
import type { Rubric } from '../../../src/domain/rubric/rubric';
import type { Answer, Answers } from '../../../src/domain/evaluation/evaluation';
import { scoreAnswers, scoreCells } from '../../../src/domain/scoring/scoreCells';
import { scoringWords } from '../../../src/domain/scoring/scoringWords';
import { criterion, rubric, section } from './madeRubric';

const CHINESE = scoringWords('zh-CN');

function bestAnswers(of: Rubric): Record<string, Answer> {
  return Object.fromEntries(criteriaOf(of).map((one) => [one.name, bestPoints(one)]));
}

function percent(of: Rubric, answers: Answers): number {
  return (Number(scoreAnswers(of, CHINESE, answers).raw) / reachablePoints(of)) * 100;
}

describe('published examples', () => {
  test('Genesys: groups weighted 40 and 20, answers yes, no, yes make 60 %', () => {
    const weighted = rubric([
      section('One', criterion('1.1', 1, { weight: 40 }), criterion('1.2', 1, { weight: 40 })),
      section('Two', criterion('2.1', 1, { weight: 20 })),
    ]);
    expect(percent(weighted, { '1.1': 1, '1.2': 0, '2.1': 1 })).toBe(60);
  });

  test('Cisco/Calabrio: 60 % of a section of 0.4 and 80 % of one of 0.6 make 72 %', () => {
    const weighted = rubric([
      section('A', criterion('a', 100, { weight: 0.4 })),
      section('B', criterion('b', 100, { weight: 0.6 })),
    ]);
    expect(scoreAnswers(weighted, CHINESE, { a: 60, b: 80 })).toMatchObject({ raw: 72, sections: { A: 24, B: 48 } });
  });

  test('Oversai: 5 of 10 points in a section of 40 % contribute 20 %', () => {
    const weighted = rubric([
      section('A', criterion('a', 10, { weight: 4 })),
      section('B', criterion('b', 10, { weight: 6 })),
    ]);
    expect(scoreAnswers(weighted, CHINESE, { a: 5, b: 0 })).toMatchObject({ raw: 20, sections: { A: 20, B: 0 } });
  });

  test('five criteria of 20 %, one left out: the other four weigh 25 % each', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const five = rubric([section('S', ...names.map((name) => criterion(name, 20, { notApplicable: 'excluded' })))]);
    for (const only of ['a', 'b', 'c', 'd']) {
      const answers = Object.fromEntries(names.map((name): [string, Answer] => [name, name === only ? 20 : 0]));
      expect(scoreAnswers(five, CHINESE, { ...answers, e: 'N/A' })).toMatchObject({ raw: 25 });
    }
  });
});

describe('internet service standard', () => {
  const internet = template('internetService', 'zh-CN');
  const perfect = bestAnswers(internet);

  test('a perfect contact reaches 90 points, 100 % of what is reachable', () => {
    expect(scoreAnswers(internet, CHINESE, perfect)).toEqual({
      raw: 90,
      final: 90,
      grade: '优秀',
      pass: true,
      fatal: false,
      check: '',
      sections: { 服务礼仪: 10, 信息录入: 5, 规范执行: 5, 服务态度: 10, 业务能力: 30, 服务能力: 30 },
    });
  });

  test('levels chosen are added up', () => {
    const answers = { ...perfect, 礼貌用语: 3, 首次回应时长: 0, 业务解答: 12 };
    expect(scoreAnswers(internet, CHINESE, answers)).toMatchObject({ raw: 80, final: 80, grade: '合格', pass: true });
  });

  test('not applicable counts as full marks for soothing and initiative', () => {
    const answers: Answers = { ...perfect, 安抚客户: 'N/A', 服务主动性: 'N/A' };
    expect(scoreAnswers(internet, CHINESE, answers)).toMatchObject({ raw: 90, sections: { 服务能力: 30 } });
  });

  test('not applicable is at fault where the standard does not know it', () => {
    expect(scoreAnswers(internet, CHINESE, { ...perfect, 礼貌用语: 'N/A' })).toMatchObject({
      raw: '',
      final: '',
      grade: '',
      pass: '',
      check: '礼貌用语',
      sections: { 服务礼仪: '', 信息录入: 5 },
    });
  });

  test.each([
    ['服务禁忌', true],
    ['解答错误误导客户', true],
    ['推诿且问题未解决', false],
  ])('%s zeroes the score, fails the contact and leaves the raw score visible', (rule, fatal) => {
    expect(scoreAnswers(internet, CHINESE, perfect, [rule])).toMatchObject({
      raw: 90,
      final: 0,
      grade: '不合格',
      pass: false,
      fatal,
    });
  });

  test('shirking zeroes the contact although initiative is not applicable', () => {
    const answers: Answers = { ...perfect, 服务主动性: 'N/A' };
    expect(scoreAnswers(internet, CHINESE, answers, ['推诿且问题未解决'])).toMatchObject({ raw: 90, final: 0 });
  });

  test('a fatal error may be set to keep the score; the contact fails all the same', () => {
    const keeping: Rubric = { ...internet, fatalScore: 'keep' };
    expect(scoreAnswers(keeping, CHINESE, perfect, ['服务禁忌'])).toMatchObject({
      raw: 90,
      final: 90,
      grade: '不合格',
      pass: false,
      fatal: true,
    });
    expect(scoreAnswers(keeping, CHINESE, perfect, ['推诿且问题未解决'])).toMatchObject({ final: 0, fatal: false });
  });
});

describe('inbound call standard', () => {
  const inbound = template('inboundCall', 'zh-CN');
  const perfect = bestAnswers(inbound);

  test('a veto takes its criterion to 0 and fails the contact, no more', () => {
    expect(scoreAnswers(inbound, CHINESE, perfect, ['辱骂讽刺客户'])).toMatchObject({
      raw: 94,
      final: 94,
      grade: '不合格',
      pass: false,
      fatal: false,
      sections: { 总体表现: 19 },
    });
  });

  test('a call without a hold loses nothing', () => {
    const hold = { 等候音乐: 'N/A', 说明等候原因: 'N/A', 等候后致歉: 'N/A', 超时等候说明: 'N/A' } as const;
    expect(scoreAnswers(inbound, CHINESE, { ...perfect, ...hold })).toMatchObject({ raw: 100, pass: true });
  });
});

describe('not applicable, left out', () => {
  const left = { notApplicable: 'excluded' } as const;
  const rules = [
    { name: 'Red line', outcome: 'fatal' },
    { name: 'Gate', outcome: 'veto', criterion: 'a' },
  ] as const;
  const two = rubric([section('A', criterion('a', 10, left)), section('B', criterion('b', 30, left))], { rules });

  test('a section without anything applicable says so, and the rest carries its points', () => {
    expect(scoreAnswers(two, CHINESE, { a: 'N/A', b: 20 })).toMatchObject({
      raw: 26.67,
      sections: { A: '不涉及', B: 20 },
    });
  });

  test('nothing applicable leaves no score', () => {
    expect(scoreAnswers(two, CHINESE, { a: 'N/A', b: 'N/A' })).toMatchObject({
      raw: '',
      final: '',
      grade: '',
      pass: '',
      check: '',
    });
  });

  test('a fatal error counts even where nothing was applicable', () => {
    expect(scoreAnswers(two, CHINESE, { a: 'N/A', b: 'N/A' }, ['Red line'])).toMatchObject({
      raw: '',
      final: 0,
      grade: 'C',
      pass: false,
      fatal: true,
    });
  });

  test('a vetoed criterion counts as 0 although it was not applicable', () => {
    expect(scoreAnswers(two, CHINESE, { a: 'N/A', b: 30 }, ['Gate'])).toMatchObject({
      raw: 30,
      sections: { A: 0, B: 30 },
    });
  });
});

describe('rounding and limits', () => {
  test('halves go away from zero, whatever binary fractions make of them', () => {
    const tenths = rubric([section('S', criterion('a', 1, { weight: 2.85 }))], { decimals: 1 });
    expect(scoreAnswers(tenths, CHINESE, { a: 0.5 }).raw).toBe(1.4);
    expect(scoreAnswers(tenths, CHINESE, { a: 1 }).raw).toBe(2.9);
    const sum = rubric([section('S', criterion('a', 0.1), criterion('b', 0.2))]);
    expect(scoreAnswers(sum, CHINESE, { a: 0.1, b: 0.2 }).raw).toBe(0.3);
  });

  test('a score exactly on a limit reaches it', () => {
    const hundred = rubric([section('S', criterion('a', 100))], { passMark: 70.1, decimals: 1 });
    expect(scoreAnswers(hundred, CHINESE, { a: 70.1 })).toMatchObject({ pass: true, grade: 'B' });
    expect(scoreAnswers(hundred, CHINESE, { a: 70 })).toMatchObject({ pass: false });
    expect(scoreAnswers(hundred, CHINESE, { a: 90 })).toMatchObject({ grade: 'A' });
  });
});

describe('what cells hold', () => {
  const rules = [{ name: '致命', outcome: 'fatal' }] as const;
  const simple = rubric([section('S', criterion('a', 5), criterion('b', 5))], { rules });

  test('every column at fault is named, rules too', () => {
    const cells = { 'criterion:a': '5', 'criterion:b': true, 'rule:致命': '好像有' };
    expect(scoreCells(simple, CHINESE, cells)).toMatchObject({ raw: '', final: '', grade: '', check: 'a、b、致命' });
    expect(scoreCells(simple, scoringWords('en'), {}).check).toBe('a, b');
  });

  test.each([1, '1'])('%j in the column of a rule means that it fired', (cell) => {
    const cells = { 'criterion:a': 5, 'criterion:b': 5, 'rule:致命': cell };
    expect(scoreCells(simple, CHINESE, cells)).toMatchObject({ raw: 10, final: 0, fatal: true });
  });

  test('an adopted log keeps its own words', () => {
    const words = { ...CHINESE, fired: ['是', '√', 'Y'], notFired: ['', '否', '×', '0'] };
    const score = (cell: string | number) =>
      scoreCells(simple, words, { 'criterion:a': 5, 'criterion:b': 5, 'rule:致命': cell });
    for (const cell of ['是', '√', 'y']) expect(score(cell)).toMatchObject({ final: 0, fatal: true });
    for (const cell of ['', '否', '×', 0, '0']) expect(score(cell)).toMatchObject({ final: 10, fatal: false });
    for (const cell of [1, '1', '是的']) expect(score(cell)).toMatchObject({ final: '', check: '致命' });
  });
});
