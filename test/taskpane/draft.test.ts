import { criteriaOf } from '../../src/domain/rubric/points';
import { template } from '../../src/domain/rubric/templates';
import { keepDraft, keptDraft } from '../../src/taskpane/features/score/draft';
import { emptyForm, reduceForm } from '../../src/taskpane/features/score/evaluationForm';
import { browserStore } from '../../src/taskpane/storage/textStore';
import { openStorage } from './openStorage';

const rubric = template('internetService', 'zh-CN');
const criteria = criteriaOf(rubric);
const storage = openStorage();
const openPane = () =>
  browserStore(
    'w:',
    () => storage,
    () => undefined,
  );
afterEach(() => storage.clear());

test('everything that was typed is there after a reload', () => {
  const form = reduceForm(emptyForm('E1', { id: '123', agent: '张伟' }), { type: 'fullMarks', rubric });
  keepDraft(openPane(), 'log', form);
  expect(keptDraft(openPane(), 'log', rubric)).toEqual(form);
  expect(keptDraft(openPane(), 'another log', rubric)).toBeNull();
});

test('a form without anything typed leaves no draft', () => {
  keepDraft(openPane(), 'log', emptyForm('E1', { id: '123' }));
  keepDraft(openPane(), 'log', emptyForm('E2', { date: '2026-03-05' }));
  expect(keptDraft(openPane(), 'log', rubric)).toBeNull();
});

test('answers that no longer fit the rubric are left out', () => {
  const form = {
    ...emptyForm('E1', { id: '123' }),
    answers: {
      没有的监控点: { kind: 'level', level: 0 },
      [criteria[0].name]: { kind: 'level', level: 99 },
      [criteria[1].name]: { kind: 'level', level: 1 },
    },
    fired: ['没有的规则'],
  } as const;
  keepDraft(openPane(), 'log', form);
  expect(keptDraft(openPane(), 'log', rubric)).toMatchObject({
    answers: { [criteria[1].name]: { kind: 'level', level: 1 } },
    fired: [],
  });
});

test.each(['{', 'null', '7', '[]', '{"id":1}', '{"id":"E1","contact":7,"answers":{"x":null},"fired":"no"}'])(
  'a damaged draft %p never breaks the pane',
  (damaged) => {
    openPane().set('draft:log', damaged);
    const draft = keptDraft(openPane(), 'log', rubric);
    expect(draft === null || Object.values(draft.contact).every((text) => text === '')).toBe(true);
  },
);
