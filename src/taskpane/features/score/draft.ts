import { criteriaOf } from '../../../domain/rubric/points';
import type { Rubric } from '../../../domain/rubric/rubric';
import type { TextStore } from '../../storage/textStore';
import { emptyForm, isPristine, type EvaluationForm, type FormAnswer } from './evaluationForm';

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
  const fitting: Record<string, FormAnswer> = {};
  for (const criterion of criteriaOf(rubric)) {
    const answer = answers[criterion.name];
    if (answer?.kind === 'level' && criterion.levels[answer.level] !== undefined) fitting[criterion.name] = answer;
    if (answer?.kind === 'points' && typeof answer.text === 'string') fitting[criterion.name] = answer;
    if (answer?.kind === 'notApplicable' && criterion.notApplicable !== 'forbidden') fitting[criterion.name] = answer;
  }
  return fitting;
}
