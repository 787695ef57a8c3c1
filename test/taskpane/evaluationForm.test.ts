import type { Rubric } from '../../src/domain/rubric/rubric';
import { criteriaOf } from '../../src/domain/rubric/points';
import { template } from '../../src/domain/rubric/templates';
import {
  emptyForm,
  evaluationInput,
  formOf,
  isPristine,
  missingIn,
  nextContact,
  reduceForm,
  type EvaluationForm,
  type FormAction,
} from '../../src/taskpane/features/score/evaluationForm';
import { answersOf, savedAnswer } from '../../src/taskpane/features/score/formAnswer';
import { keepDraft, keptDraft } from '../../src/taskpane/features/score/draft';
import { liveScore } from '../../src/taskpane/features/score/liveScore';
import { browserStore } from '../../src/taskpane/storage/textStore';
import { everyWayRubric } from '../support/everyWayRubric';
import { openStorage } from './openStorage';

const rubric = template('internetService', 'zh-CN');
const criteria = criteriaOf(rubric);
const plain: Rubric = {
  ...rubric,
  sections: [
    {
      name: '项目',
      points: 10,
      criteria: [{ name: '礼貌', points: 10, weight: 1, levels: [], notApplicable: 'forbidden' }],
    },
  ],
  rules: [],
};

function after(form: EvaluationForm, ...actions: FormAction[]): EvaluationForm {
  return actions.reduce(reduceForm, form);
}

test('a new evaluation has every criterion unanswered and cannot be saved', () => {
  const form = emptyForm('E1');
  expect(missingIn(form, rubric, '赵敏')).toHaveLength(3 + criteria.length);
  expect(liveScore(form, rubric, 'zh-CN').score.final).toBe('');
  expect(liveScore(form, rubric, 'zh-CN').atMost).toBe(90);
});

test('a perfect contact costs one action', () => {
  const form = after(emptyForm('E1'), { type: 'fullMarks', rubric });
  expect(missingIn(form, rubric, '赵敏').filter(({ kind }) => kind === 'criterion')).toEqual([]);
  expect(liveScore(form, rubric, 'zh-CN')).toMatchObject({ score: { final: 90, raw: 90 }, atMost: '' });
});

test('full marks leave the deductions that were chosen before', () => {
  const [first] = criteria;
  const last = first.levels.length - 1;
  const form = after(
    emptyForm('E1'),
    { type: 'answer', criterion: first.name, answer: { kind: 'level', level: last } },
    { type: 'fullMarks', rubric },
  );
  expect(answersOf(form, rubric)[first.name]).toBe(first.levels[last].points);
});

test('a fatal rule zeroes the final score at once and leaves the raw score', () => {
  const fatal = rubric.rules.find(({ outcome }) => outcome === 'fatal')!;
  const form = after(emptyForm('E1'), { type: 'fullMarks', rubric }, { type: 'rule', rule: fatal.name, fired: true });
  expect(liveScore(form, rubric, 'zh-CN').score).toMatchObject({ final: 0, raw: 90, fatal: true, pass: false });
  const off = after(form, { type: 'rule', rule: fatal.name, fired: false });
  expect(liveScore(off, rubric, 'zh-CN').score).toMatchObject({ final: 90, fatal: false });
});

test.each([
  ['8', 8],
  ['８．５', 8.5],
  [' 10 ', 10],
  ['0', 0],
  ['', undefined],
  ['11', 'invalid'],
  ['-1', 'invalid'],
  ['1e1', 'invalid'],
  ['八', 'invalid'],
  ['.', 'invalid'],
])('typed points %p are saved as %p', (text, saved) => {
  expect(savedAnswer(plain.sections[0].criteria[0], { kind: 'number', text })).toBe(saved);
});

test('points out of range are missing, marked as invalid, and score nothing', () => {
  const form = after(emptyForm('E1'), { type: 'answer', criterion: '礼貌', answer: { kind: 'number', text: '11' } });
  expect(missingIn(form, plain, '赵敏')).toContainEqual({ kind: 'criterion', criterion: '礼貌', invalid: true });
  expect(liveScore(form, plain, 'zh-CN').score.final).toBe('');
});

test('an evaluation that must be scored cannot be not applicable', () => {
  const form = after(emptyForm('E1'), { type: 'answer', criterion: '礼貌', answer: { kind: 'notApplicable' } });
  expect(answersOf(form, plain)).toEqual({});
});

test('another agent never keeps the number or team of the one before', () => {
  const form = after(
    emptyForm('E1'),
    { type: 'agent', agent: { name: '张伟', number: '00123', team: '一组' } },
    { type: 'agent', agent: { name: '王芳', number: '', team: '' } },
  );
  expect(form.contact).toMatchObject({ agent: '王芳', agentNumber: '', team: '' });
});

test('a typed name drops the number of the agent picked before', () => {
  const form = after(
    emptyForm('E1'),
    { type: 'agent', agent: { name: '张伟', number: '00123', team: '一组' } },
    { type: 'field', field: 'agent', value: '张伟明' },
  );
  expect(form.contact).toMatchObject({ agent: '张伟明', agentNumber: '' });
});

test('the next contact keeps the day and how it is picked, and nothing of the person or the answers', () => {
  const contact = { id: 'c1', date: '2026-03-05', agent: '张伟', agentNumber: '1', team: '一组', channel: '在线' };
  const form = after(emptyForm('E1', contact), { type: 'fullMarks', rubric }, { type: 'comment', text: '好' });
  const next = (agentsListed: boolean): EvaluationForm =>
    after(form, { type: 'next', id: 'E2', contact: nextContact(form.contact, agentsListed) });
  expect(next(true)).toEqual(emptyForm('E2', { date: '2026-03-05', channel: '在线' }));
  expect(next(false)).toEqual(emptyForm('E2', { date: '2026-03-05', channel: '在线', team: '一组' }));
  expect(isPristine(next(true))).toBe(true);
});

test('correcting a row keeps who evaluated it', () => {
  const input = { id: 'E1', contact: { id: 'c1', date: '2026-03-05', agent: '张伟' }, evaluator: '高翔', answers: {} };
  expect(
    evaluationInput(formOf(input, rubric, { address: '评分!A4:Z4', opened: null }), rubric, '赵敏').evaluator,
  ).toBe('高翔');
  expect(evaluationInput(formOf(input, rubric, null), rubric, '赵敏').evaluator).toBe('赵敏');
});

test('what is submitted opens again as the same form', () => {
  const [first] = criteria;
  const optional = criteria.find(({ notApplicable }) => notApplicable !== 'forbidden')!;
  const form = after(
    emptyForm('E1', { id: ' 20260305 ', date: '2026-03-05', agent: '张伟' }),
    { type: 'answer', criterion: first.name, answer: { kind: 'level', level: 1 } },
    { type: 'answer', criterion: optional.name, answer: { kind: 'notApplicable' } },
    { type: 'fullMarks', rubric },
    { type: 'rule', rule: rubric.rules[0].name, fired: true },
    { type: 'comment', text: '说明' },
  );
  const input = evaluationInput(form, rubric, '赵敏 ');
  expect(input).toMatchObject({
    id: 'E1',
    contact: { id: '20260305' },
    evaluator: '赵敏',
    fatal: [rubric.rules[0].name],
  });
  expect(evaluationInput(formOf(input, rubric, null), rubric, '赵敏')).toEqual(input);
});

describe('a standard that measures, counts and leaves out sections', () => {
  const everyWay = everyWayRubric('zh-CN');
  const [, , hold] = everyWay.sections;
  const typed = (criterion: string, text: string): FormAction => ({
    type: 'answer',
    criterion,
    answer: { kind: 'number', text },
  });
  const full: FormAction = { type: 'fullMarks', rubric: everyWay };
  const open = (form: EvaluationForm): string[] =>
    missingIn(form, everyWay, '赵敏').flatMap((one) => (one.kind === 'criterion' ? one.criterion : []));
  const live = (form: EvaluationForm) => liveScore(form, everyWay, 'zh-CN');

  test('full marks are no occurrences, and no number that nobody measured', () => {
    const form = after(emptyForm('E1'), full);
    expect(form.answers.未报工号).toEqual({ kind: 'number', text: '0' });
    expect(open(form)).toEqual(['首次回应时长']);
    // 10 + 0.5 x 10 + 5 + 10 + 25
    expect(live(form).atMost).toBe(55);
    expect(live(after(form, typed('首次回应时长', '26'))).score).toMatchObject({ final: 54, check: '' });
  });

  test.each([
    ['首次回应时长', '２６．５', 26.5],
    ['首次回应时长', '-1', 'invalid'],
    ['未报工号', '3', 3],
    ['未报工号', '1.5', 'invalid'],
    ['处理效率', '4.5', 4.5],
    ['处理效率', '4.7', 'invalid'],
  ])('%s: %p is saved as %p', (name, text, saved) => {
    const criterion = criteriaOf(everyWay).find((one) => one.name === name)!;
    expect(savedAnswer(criterion, { kind: 'number', text })).toBe(saved);
  });

  test('a section that did not occur is one action, and comes back open', () => {
    const before = after(emptyForm('E1'), full, typed('首次回应时长', '20'));
    const absent = after(before, { type: 'absent', section: hold, absent: true });
    // 55 x 45 / 45
    expect(live(absent).score).toMatchObject({ final: 55, sections: { 等候处理: '不涉及' } });
    expect(open(absent)).toEqual([]);
    expect(open(after(absent, { type: 'absent', section: hold, absent: false }))).toEqual([
      '说明等候原因',
      '等候后致歉',
    ]);
    // Answered in part it did occur: what must be scored is open again, and full marks fill it.
    const partly = after(absent, { type: 'answer', criterion: '说明等候原因', answer: { kind: 'level', level: 1 } });
    expect(open(partly)).toEqual(['等候后致歉']);
    expect(live(after(partly, full)).score).toMatchObject({ final: 52, sections: { 等候处理: 7 } });
  });

  test('what is submitted opens again as the same form, and so does a draft', () => {
    const form = after(
      emptyForm('E1', { id: '1', date: '2026-03-05', agent: '张伟' }),
      full,
      typed('首次回应时长', '26'),
      typed('客户表扬', '1'),
      { type: 'absent', section: hold, absent: true },
    );
    const input = evaluationInput(form, everyWay, '赵敏');
    expect(input.answers).toMatchObject({ 首次回应时长: 26, 客户表扬: 1, 等候后致歉: 'N/A' });
    expect(formOf(input, everyWay, null)).toEqual(form);
    const storage = openStorage();
    const store = browserStore(
      'w:',
      () => storage,
      () => undefined,
    );
    keepDraft(store, 'log', form);
    expect(keptDraft(store, 'log', everyWay)).toEqual(form);
  });
});
