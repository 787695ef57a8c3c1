/**
 * One behaviour of Excel that this host reproduces. `basis` says how sure we are: Microsoft documents it, people reported
 * it in an issue of office-js, or we assume it and somebody has to look in a real Excel (docs/verify-in-excel.md).
 */
export interface Rule {
  /** What Excel does, in one sentence. */
  readonly excel: string;
  readonly basis: 'documented' | 'issue thread' | 'assumed';
  /** Where it is said: `API Range.values`, `office-js issue 2093`; of an assumption, what it is drawn from. */
  readonly source: string;
  readonly check: Snippet | Steps;
}

/** Runs by itself, in Excel as well as here. */
export interface Snippet {
  /**
   * Body of an async function of `context`, `sheet` (new and empty) and `codeOf` (runs a function and gives the code of
   * the error it ends with, or 'none'). Returns plain data. Plain JavaScript, because it is pasted into Excel as it stands.
   */
  readonly snippet: string;
  readonly expected: unknown;
}

/** Needs a hand, a second person or a fault; tested under the rule's name. */
export interface Steps {
  /** What a person does in Excel. */
  readonly steps: readonly string[];
  readonly expected: string;
}

/** Rules of one area by name. */
export type Rules = Readonly<Record<string, Rule>>;
