import type { TypedCells } from '../../../app/saveEvaluation';
import type { Agent, Answer, EvaluationInput } from '../../../domain/evaluation/evaluation';
import type { Criterion, Rubric } from '../../../domain/rubric/rubric';
import { bestPoints, criteriaOf } from '../../../domain/rubric/points';

/** What the form holds while one contact is scored. Text stays as typed until it is submitted. */
export interface EvaluationForm {
  /** Fixed before the first try to save, so that saving again never makes a second row. */
  readonly id: string;
  /** The row that is being edited, null for a new evaluation. */
  readonly editing: EditedRow | null;
  /** Who evaluated a row that is being edited: a correction does not change that. Empty for a new evaluation. */
  readonly evaluator: string;
  readonly contact: ContactFields;
  readonly answers: Readonly<Record<string, FormAnswer>>;
  /** Names of the rules that fired. */
  readonly fired: readonly string[];
  readonly comment: string;
}

export interface EditedRow {
  readonly address: string;
  /** What it held when it was opened; null where it is to be overwritten whatever it holds. */
  readonly opened: TypedCells | null;
}

export type ContactField = 'id' | 'date' | 'agent' | 'agentNumber' | 'team' | 'channel' | 'mode' | 'kind';

export type ContactFields = Readonly<Record<ContactField, string>>;

/** `points` keeps the text that was typed, also where it is not a number yet. */
export type FormAnswer =
  | { readonly kind: 'level'; readonly level: number }
  | { readonly kind: 'points'; readonly text: string }
  | { readonly kind: 'notApplicable' };

export type FormAction =
  | { type: 'field'; field: ContactField; value: string }
  | { type: 'agent'; agent: Agent }
  | { type: 'answer'; criterion: string; answer: FormAnswer | null }
  | { type: 'fullMarks'; criteria: readonly Criterion[] }
  | { type: 'rule'; rule: string; fired: boolean }
  | { type: 'comment'; text: string }
  | { type: 'next'; id: string; contact: Partial<ContactFields> }
  | { type: 'open'; form: EvaluationForm };

const NO_CONTACT: ContactFields = {
  id: '',
  date: '',
  agent: '',
  agentNumber: '',
  team: '',
  channel: '',
  mode: '',
  kind: '',
};

/** A form for a new contact: every criterion unanswered. */
export function emptyForm(id: string, contact: Partial<ContactFields> = {}): EvaluationForm {
  return {
    id,
    editing: null,
    evaluator: '',
    contact: { ...NO_CONTACT, ...contact },
    answers: {},
    fired: [],
    comment: '',
  };
}

export function reduceForm(form: EvaluationForm, action: FormAction): EvaluationForm {
  switch (action.type) {
    case 'field': {
      // The number of the person picked before must not stay beside another name.
      const number = action.field === 'agent' ? { agentNumber: '' } : {};
      return { ...form, contact: { ...form.contact, ...number, [action.field]: action.value } };
    }
    case 'agent': {
      const { name, number, team } = action.agent;
      return { ...form, contact: { ...form.contact, agent: name, agentNumber: number, team } };
    }
    case 'answer': {
      const answers = { ...form.answers };
      if (action.answer === null) delete answers[action.criterion];
      else answers[action.criterion] = action.answer;
      return { ...form, answers };
    }
    case 'fullMarks': {
      const open = action.criteria.filter((criterion) => !(criterion.name in form.answers));
      const full = open.map((criterion) => [criterion.name, fullMarks(criterion)] as const);
      return { ...form, answers: { ...form.answers, ...Object.fromEntries(full) } };
    }
    case 'rule': {
      const others = form.fired.filter((rule) => rule !== action.rule);
      return { ...form, fired: action.fired ? [...others, action.rule] : others };
    }
    case 'comment':
      return { ...form, comment: action.text };
    case 'next':
      return emptyForm(action.id, action.contact);
    case 'open':
      return action.form;
  }
}

/**
 * What the next contact begins with: the day and how contacts are picked and heard, nothing of the person. The team is
 * kept only where there is no list of agents that would bring it along.
 */
export function nextContact(
  { date, team, channel, mode, kind }: ContactFields,
  agentsListed: boolean,
): Partial<ContactFields> {
  return { date, channel, mode, kind, ...(!agentsListed && { team }) };
}

function fullMarks(criterion: Criterion): FormAnswer {
  const best = bestPoints(criterion);
  const level = criterion.levels.findIndex((candidate) => candidate.points === best);
  return level >= 0 ? { kind: 'level', level } : { kind: 'points', text: String(best) };
}

/**
 * The answer as it would be saved: undefined where nothing is chosen, 'invalid' where the typed points are no number
 * from 0 to the most the criterion gives.
 */
export function savedAnswer(criterion: Criterion, answer: FormAnswer | undefined): Answer | undefined | 'invalid' {
  if (answer === undefined) return undefined;
  switch (answer.kind) {
    case 'level':
      return criterion.levels[answer.level]?.points ?? 'invalid';
    case 'notApplicable':
      return criterion.notApplicable === 'forbidden' ? 'invalid' : 'N/A';
    case 'points': {
      // Chinese input methods type full-width digits.
      const text = answer.text.normalize('NFKC').trim();
      if (text === '') return undefined;
      if (!/^\d+(\.\d*)?$|^\.\d+$/.test(text)) return 'invalid';
      const points = Number(text);
      return points <= bestPoints(criterion) ? points : 'invalid';
    }
  }
}

/** The form's answer for points or N/A that a log holds. */
export function formAnswer(criterion: Criterion, answer: Answer): FormAnswer {
  if (answer === 'N/A') return { kind: 'notApplicable' };
  const level = criterion.levels.findIndex((candidate) => candidate.points === answer);
  return level >= 0 ? { kind: 'level', level } : { kind: 'points', text: String(answer) };
}

export type Missing =
  | { readonly kind: 'evaluator' }
  | { readonly kind: 'field'; readonly field: ContactField }
  | { readonly kind: 'criterion'; readonly criterion: string; readonly invalid: boolean };

/** What keeps the form from being saved, in the order of the screen. */
export function missingIn(form: EvaluationForm, rubric: Rubric, evaluator: string): Missing[] {
  const missing: Missing[] = evaluator.trim() === '' ? [{ kind: 'evaluator' }] : [];
  for (const field of ['id', 'date', 'agent'] as const) {
    if (form.contact[field].trim() === '') missing.push({ kind: 'field', field });
  }
  for (const criterion of criteriaOf(rubric)) {
    const answer = savedAnswer(criterion, form.answers[criterion.name]);
    if (answer === undefined || answer === 'invalid') {
      missing.push({ kind: 'criterion', criterion: criterion.name, invalid: answer === 'invalid' });
    }
  }
  return missing;
}

/** The valid answers so far, by criterion name. */
export function answersOf(form: EvaluationForm, rubric: Rubric): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const criterion of criteriaOf(rubric)) {
    const answer = savedAnswer(criterion, form.answers[criterion.name]);
    if (answer !== undefined && answer !== 'invalid') answers[criterion.name] = answer;
  }
  return answers;
}

/** What is submitted; optional contact fields that are empty are left out. */
export function evaluationInput(
  form: EvaluationForm,
  rubric: Rubric,
  evaluator: string,
): EvaluationInput & { id: string } {
  const { id, date, agent, ...optional } = trimmed(form.contact);
  const filled = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== ''));
  const known = new Set(rubric.rules.map((rule) => rule.name));
  return {
    id: form.id,
    contact: { id, date, agent, ...filled },
    evaluator: form.evaluator || evaluator.trim(),
    answers: answersOf(form, rubric),
    fatal: form.fired.filter((rule) => known.has(rule)),
    comment: form.comment.trim(),
  };
}

function trimmed(contact: ContactFields): Record<ContactField, string> {
  return Object.fromEntries(Object.entries(contact).map(([field, value]) => [field, value.trim()])) as Record<
    ContactField,
    string
  >;
}

/** The form that shows an evaluation again: one that is stored (with its address) or one that was not saved. */
export function formOf(
  input: EvaluationInput & { id: string },
  rubric: Rubric,
  editing: EditedRow | null,
): EvaluationForm {
  const criteria = criteriaOf(rubric).filter((criterion) => input.answers[criterion.name] !== undefined);
  return {
    id: input.id,
    editing,
    evaluator: editing === null ? '' : input.evaluator,
    contact: { ...NO_CONTACT, ...input.contact },
    answers: Object.fromEntries(
      criteria.map((criterion) => [criterion.name, formAnswer(criterion, input.answers[criterion.name])]),
    ),
    fired: input.fatal ?? [],
    comment: input.comment ?? '',
  };
}

/** Whether nothing of this contact was typed yet: such a form may be replaced without asking. */
export function isPristine(form: EvaluationForm): boolean {
  const { id, agent, agentNumber } = form.contact;
  const nothingTyped = [id, agent, agentNumber, form.comment].every((text) => text.trim() === '');
  return nothingTyped && Object.keys(form.answers).length === 0 && form.fired.length === 0 && form.editing === null;
}
