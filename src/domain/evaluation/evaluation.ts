/** The contact that was listened to. Dates are ISO days (`2026-03-05`); numbers that name something are text. */
export interface Contact {
  readonly id: string;
  readonly date: string;
  readonly agentNumber?: string;
  readonly agent: string;
  readonly team?: string;
  readonly channel?: string;
  readonly mode?: string;
  /** Sampling kind, in the log's words; random where absent. */
  readonly kind?: string;
}

/** What is entered for a criterion: its points, the number its metric measured, how often it occurred, or not applicable. */
export type Answer = number | 'N/A';

/** By criterion name. */
export type Answers = Readonly<Record<string, Answer>>;

/** What a form or a recipe submits. */
export interface EvaluationInput {
  readonly contact: Contact;
  readonly evaluator: string;
  readonly answers: Answers;
  /** Names of the contact rules that fired. */
  readonly fatal?: readonly string[];
  readonly comment?: string;
  /** Given by the pane before the first try, so that saving again never makes a second row. */
  readonly id?: string;
}

/** What the scoring expression says of one evaluation; '' where a cell at fault leaves no score. */
export interface Score {
  readonly raw: number | '';
  readonly final: number | '';
  readonly grade: string;
  readonly pass: boolean | '';
  /** Whether a rule of the fatal class fired. */
  readonly fatal: boolean;
  /** Names of the columns at fault, '' when there is none. */
  readonly check: string;
  readonly sections: Readonly<Record<string, number | string>>;
}

/** One agent of `QA_Agents`. */
export interface Agent {
  readonly number: string;
  readonly name: string;
  readonly team: string;
}
