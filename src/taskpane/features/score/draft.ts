import { mayBeNotApplicable } from '../../../domain/rubric/notApplicable';
import type { Criterion, Rubric, Section } from '../../../domain/rubric/rubric';
import type { TextStore } from '../../storage/textStore';
import { emptyForm, isPristine, type EvaluationForm } from './evaluationForm';
import { hasLevelsToChoose, type FormAnswer } from './formAnswer';

/** Keeps the form as it is typed, so that a reload or a crash loses nothing. */
export function keepDraft(store: TextStore, log: string, form: EvaluationForm): void {
  if (isPristine(form)) store.remove(draftKey(log));
  else store.set(draftKey(log), JSON.stringify(form));
}

/** The draft of this log, null where there is none; what no longer fits the rubric is left out. */
export function keptDraft(store: TextStore, log: string, rubric: Rubric): EvaluationForm | null {
  try {
    const draft = JSON.parse(store.get(draftKey(log)) ?? 'null') as Partial<EvaluationForm> | null;
    if (draft === null || typeof draft.id !== 'string') return null;
    const empty = emptyForm(draft.id);
    return {
      id: draft.id,
      editing: typeof draft.editing?.address === 'string' ? draft.editing : null,
      evaluator: typeof draft.evaluator === 'string' ? draft.evaluator : '',
      contact: texts({ ...empty.contact, ...draft.contact }),
      answers: fittingAnswers(draft.answers ?? {}, rubric),
      fired: rubric.rules.map((rule) => rule.name).filter((rule) => (draft.fired ?? []).includes(rule)),
      comment: String(draft.comment ?? ''),
    };
  } catch {
    return null;
  }
}

function draftKey(log: string): string {
  return `draft:${log}`;
}

function texts<Field extends string>(fields: Readonly<Record<Field, unknown>>): Record<Field, string> {
  const pairs = Object.entries(fields).map(([field, value]) => [field, typeof value === 'string' ? value : '']);
  return Object.fromEntries(pairs) as Record<Field, string>;
}

function fittingAnswers(answers: EvaluationForm['answers'], rubric: Rubric): Record<string, FormAnswer> {
  const fitting = rubric.sections.flatMap((section) =>
    section.criteria.flatMap((criterion) => {
      const answer = answers[criterion.name];
      return answer && fits(answer, criterion, section) ? [[criterion.name, answer] as const] : [];
    }),
  );
  return Object.fromEntries(fitting);
}

function fits(answer: FormAnswer, criterion: Criterion, section: Section): boolean {
  switch (answer.kind) {
    case 'level':
      return hasLevelsToChoose(criterion) && criterion.levels[answer.level] !== undefined;
    case 'number':
      return typeof answer.text === 'string';
    case 'notApplicable':
      return mayBeNotApplicable(criterion, section);
    default:
      // What an older version kept.
      return false;
  }
}
