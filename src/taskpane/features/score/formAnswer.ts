import { answerPoints } from '../../../domain/evaluation/answerPoints';
import { bestAnswer } from '../../../domain/evaluation/bestAnswer';
import type { Answer } from '../../../domain/evaluation/evaluation';
import type { Criterion, Rubric, Section } from '../../../domain/rubric/rubric';

/** `number` keeps the text that was typed, also where it is not a number yet: points, or what is measured or counted. */
export type FormAnswer =
  | { readonly kind: 'level'; readonly level: number }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'notApplicable' };

export interface Answered {
  readonly answers: Readonly<Record<string, FormAnswer>>;
}

/** Undefined where nothing is chosen, 'invalid' where what was typed is no number that the criterion takes. */
export type SavedAnswer = Answer | undefined | 'invalid';

/** Whether a criterion's level is chosen by a person. */
export function hasLevelsToChoose({ levels, metric }: Criterion): boolean {
  return levels.length > 0 && metric === undefined;
}

/** An answer as it would be saved. N/A where the criterion must be scored counts only in a section that did not occur. */
export function savedAnswer(
  criterion: Criterion,
  answer: FormAnswer | undefined,
  isInAbsentSection = false,
): SavedAnswer {
  if (answer === undefined) return undefined;
  switch (answer.kind) {
    case 'level':
      return criterion.levels[answer.level]?.points ?? 'invalid';
    case 'notApplicable':
      return criterion.notApplicable !== 'forbidden' || isInAbsentSection ? 'N/A' : undefined;
    case 'number': {
      // Chinese input methods type full-width digits.
      const text = answer.text.normalize('NFKC').trim();
      if (text === '') return undefined;
      if (!/^\d+(\.\d*)?$|^\.\d+$/.test(text)) return 'invalid';
      return answerPoints(criterion, Number(text)) === null ? 'invalid' : Number(text);
    }
  }
}

/** Whether a whole section is marked as one that did not occur. */
export function isAbsent({ notApplicable, criteria }: Section, answers: Answered['answers']): boolean {
  return notApplicable !== undefined && criteria.every(({ name }) => answers[name]?.kind === 'notApplicable');
}

/** Every criterion with its answer as it would be saved, in the order of the rubric. */
export function savedAnswers(
  { answers }: Answered,
  rubric: Rubric,
): readonly { readonly criterion: Criterion; readonly saved: SavedAnswer }[] {
  return rubric.sections.flatMap((section) => {
    const absent = isAbsent(section, answers);
    return section.criteria.map((criterion) => ({
      criterion,
      saved: savedAnswer(criterion, answers[criterion.name], absent),
    }));
  });
}

/** The valid answers so far, by criterion name. */
export function answersOf(form: Answered, rubric: Rubric): Record<string, Answer> {
  const valid = savedAnswers(form, rubric).flatMap(({ criterion, saved }) =>
    saved === undefined || saved === 'invalid' ? [] : [[criterion.name, saved] as const],
  );
  return Object.fromEntries(valid);
}

/** Null where nobody can know it without looking: a number that is measured. */
export function fullMarks(criterion: Criterion): FormAnswer | null {
  return criterion.metric ? null : formAnswer(criterion, bestAnswer(criterion));
}

/** The form's answer for one that a log holds. */
export function formAnswer(criterion: Criterion, answer: Answer): FormAnswer {
  if (answer === 'N/A') return { kind: 'notApplicable' };
  const level = hasLevelsToChoose(criterion) ? criterion.levels.findIndex(({ points }) => points === answer) : -1;
  return level >= 0 ? { kind: 'level', level } : { kind: 'number', text: String(answer) };
}
