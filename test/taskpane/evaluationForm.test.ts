import type { Rubric } from '../../src/domain/rubric/rubric';
import { criteriaOf } from '../../src/domain/rubric/points';
import { template } from '../../src/domain/rubric/templates';
import {
  answersOf,
  emptyForm,
  evaluationInput,
  formOf,
  isPristine,
  missingIn,
  nextContact,
  reduceForm,
  savedAnswer,
  type EvaluationForm,
  type FormAction,
} from '../../src/taskpane/features/score/evaluationForm';
import { liveScore } from '../../src/taskpane/features/score/liveScore';

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
  const form = after(emptyForm('E1'), { type: 'fullMarks', criteria });
  expect(missingIn(form, rubric, '赵敏').filter(({ kind }) => kind === 'criterion')).toEqual([]);
  expect(liveScore(form, rubric, 'zh-CN')).toMatchObject({ score: { final: 90, raw: 90 }, atMost: '' });
});

test('full marks leave the deductions that were chosen before', () => {
  const [first] = criteria;
  const last = first.levels.length - 1;
  const form = after(
    emptyForm('E1'),
    { type: 'answer', criterion: first.name, answer: { kind: 'level', level: last } },
    { type: 'fullMarks', criteria },
  );
  expect(answersOf(form, rubric)[first.name]).toBe(first.levels[last].points);
});

test('a fatal rule zeroes the final score at once and leaves the raw score', () => {
  const fatal = rubric.rules.find(({ outcome }) => outcome === 'fatal')!;
  const form = after(emptyForm('E1'), { type: 'fullMarks', criteria }, { type: 'rule', rule: fatal.name, fired: true });
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
  expect(savedAnswer(plain.sections[0].criteria[0], { kind: 'points', text })).toBe(saved);
});

test('points out of range are missing, marked as invalid, and score nothing', () => {
  const form = after(emptyForm('E1'), { type: 'answer', criterion: '礼貌', answer: { kind: 'points', text: '11' } });
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
  const form = after(emptyForm('E1', contact), { type: 'fullMarks', criteria }, { type: 'comment', text: '好' });
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
    { type: 'fullMarks', criteria },
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
