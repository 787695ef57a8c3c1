import type { TypedCells } from '../../../app/saveEvaluation';
import type { Agent, EvaluationInput } from '../../../domain/evaluation/evaluation';
import type { Rubric, Section } from '../../../domain/rubric/rubric';
import { criteriaOf } from '../../../domain/rubric/points';
import { answersOf, formAnswer, fullMarks, savedAnswers, type FormAnswer } from './formAnswer';

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

export type FormAction =
  | { type: 'field'; field: ContactField; value: string }
  | { type: 'agent'; agent: Agent }
  | { type: 'answer'; criterion: string; answer: FormAnswer | null }
  | { type: 'fullMarks'; rubric: Rubric }
  | { type: 'absent'; section: Section; absent: boolean }
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
      const open = savedAnswers(form, action.rubric).filter(({ saved }) => saved === undefined);
      const full = open.flatMap(({ criterion }) => {
        const answer = fullMarks(criterion);
        return answer === null ? [] : [[criterion.name, answer] as const];
      });
      return { ...form, answers: { ...form.answers, ...Object.fromEntries(full) } };
    }
    case 'absent': {
      const answers = { ...form.answers };
      for (const { name } of action.section.criteria) {
        if (action.absent) answers[name] = { kind: 'notApplicable' };
        else delete answers[name];
      }
      return { ...form, answers };
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
  for (const { criterion, saved } of savedAnswers(form, rubric)) {
    if (saved === undefined || saved === 'invalid') {
      missing.push({ kind: 'criterion', criterion: criterion.name, invalid: saved === 'invalid' });
    }
  }
  return missing;
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
