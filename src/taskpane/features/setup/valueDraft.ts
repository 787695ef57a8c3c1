import type { LogFindings } from '../../../app/inspection/logFindings';
import type { Mark, MarkAnswer } from '../../../domain/marks/mark';
import type { ColumnStyle, ScoreColumn, ScoreWord } from '../../../domain/values/scoreColumns';
import { isOpen } from '../../../domain/values/scoreReport';
import type { StatusMeaning } from '../../../domain/values/statusWords';
import type { ScoreValueChoice, WordDecisions } from '../../../domain/values/wordDecisions';

/** A word of the criteria's columns: not applicable, left to Check, or a percentage of the full marks. */
export type ScoreChoice = 'notApplicable' | 'unread' | `${number}`;

/** What the contents of a found log mean while a person looks them over; null is not decided yet. */
export interface ValueDraft {
  readonly scores: readonly ScoreDecision[];
  readonly styles: readonly { readonly header: string; readonly style: ColumnStyle | null }[];
  readonly statuses: readonly StatusDecision[];
  readonly marks: readonly { readonly mark: Mark; readonly meaning: MarkAnswer['meaning'] | null }[];
  /** Whether any other text of a fatal column is a reason, and fatal. */
  readonly otherTextIsFatal: boolean;
}

export interface ScoreDecision {
  /** '' is a blank cell. */
  readonly word: string;
  readonly count: number;
  readonly headers: readonly string[];
  readonly choice: ScoreChoice | null;
}

interface StatusDecision {
  readonly header: string;
  readonly word: string;
  readonly count: number;
  readonly meaning: StatusMeaning;
}

export type ValueAction =
  | { type: 'score'; word: string; choice: ScoreChoice }
  | { type: 'style'; header: string; style: ColumnStyle }
  | { type: 'status'; word: string; meaning: StatusMeaning }
  | { type: 'mark'; index: number; meaning: MarkAnswer['meaning'] }
  | { type: 'otherText'; isFatal: boolean }
  | { type: 'unknownScores'; header: string; words: readonly string[] }
  | { type: 'unclearStyle'; header: string };

/** Shares that words of a rubric's levels usually take, in percent. */
export const SHARES = [100, 80, 60, 30, 0] as const;

export function valueDraft({ scores, statuses, marks }: LogFindings): ValueDraft {
  return {
    scores: scoreDecisions(scores.columns),
    styles: scores.columns
      .filter(({ styleSure, full }) => !styleSure && full !== null)
      .map(({ header }) => ({ header, style: null })),
    statuses: statuses.map(({ header, word, count, meaning }) => ({
      header,
      word,
      count,
      meaning: meaning ?? 'counts',
    })),
    // What would take points away or drop a row is never taken for granted.
    marks: marks.map((mark) => ({
      mark,
      meaning: mark.suggestion === 'void' || mark.suggestion === 'fatal' ? null : 'none',
    })),
    otherTextIsFatal: false,
  };
}

/** Words that a person should see, each once whatever the number of columns that hold it. */
function scoreDecisions(columns: readonly ScoreColumn[]): ScoreDecision[] {
  const decisions = new Map<string, ScoreDecision>();
  for (const column of columns) {
    for (const word of column.words.filter((one) => isOpen(one) || one.points === 'notApplicable')) {
      const before = decisions.get(word.word);
      decisions.set(word.word, {
        word: word.word,
        count: (before?.count ?? 0) + word.count,
        headers: [...(before?.headers ?? []), column.header],
        choice: before?.choice ?? suggestion(word, column),
      });
    }
  }
  return [...decisions.values()].sort(
    (one, other) => Number(one.choice !== null) - Number(other.choice !== null) || other.count - one.count,
  );
}

function suggestion({ points }: ScoreWord, { full }: ScoreColumn): ScoreChoice | null {
  if (points === 'notApplicable' || points === 'unread') return points;
  return points === null || full === null ? null : `${Math.round((points / full) * 100)}`;
}

export function reduceValues(draft: ValueDraft, action: ValueAction): ValueDraft {
  switch (action.type) {
    case 'score':
      return { ...draft, scores: changed(draft.scores, ({ word }) => word === action.word, { choice: action.choice }) };
    case 'style':
      return {
        ...draft,
        styles: changed(draft.styles, ({ header }) => header === action.header, { style: action.style }),
      };
    case 'status':
      return {
        ...draft,
        statuses: changed(draft.statuses, ({ word }) => word === action.word, { meaning: action.meaning }),
      };
    case 'mark':
      return { ...draft, marks: changed(draft.marks, (_mark, at) => at === action.index, { meaning: action.meaning }) };
    case 'otherText':
      return { ...draft, otherTextIsFatal: action.isFatal };
    case 'unknownScores': {
      const added = action.words
        .filter((word) => !draft.scores.some((other) => other.word === word))
        .map((word): ScoreDecision => ({ word, count: 0, headers: [action.header], choice: null }));
      return { ...draft, scores: [...added, ...draft.scores] };
    }
    case 'unclearStyle': {
      const others = draft.styles.filter(({ header }) => header !== action.header);
      return { ...draft, styles: [{ header: action.header, style: null }, ...others] };
    }
  }
}

function changed<T>(all: readonly T[], isIt: (one: T, index: number) => boolean, change: Partial<T>): T[] {
  return all.map((one, index) => (isIt(one, index) ? { ...one, ...change } : one));
}

/** How many of these decisions are open. */
export function openValues({ scores, styles, marks }: ValueDraft): number {
  return (
    scores.filter(({ choice }) => choice === null).length +
    styles.filter(({ style }) => style === null).length +
    marks.filter(({ meaning }) => meaning === null).length
  );
}

/** What is asked of the use case; nothing where there was nothing to decide. */
export function valueDecisions(draft: ValueDraft): WordDecisions & { readonly marks?: readonly MarkAnswer[] } {
  const scoreValues = draft.scores.flatMap(({ word, choice }): ScoreValueChoice[] => {
    if (choice === null) return [];
    return choice === 'notApplicable' || choice === 'unread'
      ? [{ value: word, points: choice }]
      : [{ value: word, percent: Number(choice) }];
  });
  const styles = draft.styles.flatMap(({ header, style }) => (style === null ? [] : [{ header, style }]));
  const statusValues = draft.statuses.map(({ word, meaning }) => ({ value: word, meaning }));
  const marks = draft.marks.flatMap(({ mark: { kind, colour }, meaning }): MarkAnswer[] =>
    meaning === null || meaning === 'none' ? [] : [{ kind, ...(colour !== undefined && { colour }), meaning }],
  );
  return {
    ...(scoreValues.length > 0 && { scoreValues }),
    ...(styles.length > 0 && { styles }),
    ...(statusValues.length > 0 && { statusValues }),
    ...(marks.length > 0 && { marks }),
    ...(draft.otherTextIsFatal && { otherTextIsFatal: true }),
  };
}
