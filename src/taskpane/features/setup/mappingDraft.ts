import type { AdoptionArguments } from '../../../app/adoptEvaluationLog';
import type { FoundLog } from '../../../app/inspection/foundLog';
import type { ColumnMeaning, ColumnReason } from '../../../domain/grid/columnMapping';

/** The mapping of a found log while a person looks it over. */
export interface MappingDraft {
  readonly columns: readonly DraftColumn[];
  /** Per rule column, by header: what each of its words means; undefined is not decided yet. */
  readonly words: Readonly<Record<string, readonly DraftWord[]>>;
}

export interface DraftColumn {
  readonly column: number;
  readonly header: string;
  readonly meaning: ColumnMeaning;
  /** Full marks of a criterion, as typed. */
  readonly points: string;
  readonly section: string;
  /** As it was guessed: unsure ones come first and are marked. */
  readonly sure: boolean;
  /** 0 to 1, and why it was guessed. */
  readonly confidence: number;
  readonly reason: ColumnReason;
  /** Whether somebody said that it is what it was taken for. */
  readonly confirmed: boolean;
  /** One value to recognise the column by. */
  readonly example: string;
}

export interface DraftWord {
  readonly word: string;
  /** How often it occurs; 0 where that was not counted. */
  readonly count: number;
  readonly fires: boolean | undefined;
}

export type MappingAction =
  | { type: 'meaning'; column: number; meaning: ColumnMeaning }
  | { type: 'points'; column: number; points: string }
  | { type: 'confirm'; header: string }
  | { type: 'word'; header: string; word: string; fires: boolean }
  | { type: 'unknownWords'; header: string; words: readonly string[] };

/** What people's own columns can mean; score, grade, reasons and check are written by us alone. */
export const CHOOSABLE_MEANINGS: readonly ColumnMeaning[] = [
  'criterion',
  'rule',
  'comment',
  'total',
  'contactId',
  'contactDate',
  'agentNumber',
  'agent',
  'team',
  'channel',
  'mode',
  'kind',
  'evaluator',
  'evaluatedAt',
  'status',
  'id',
  'ignored',
];

export function mappingDraft(found: FoundLog): MappingDraft {
  return {
    columns: found.columns.map(({ column, header, meaning, points, section, sure, confidence, reason }) => ({
      column,
      header,
      meaning,
      points: points === undefined ? '' : String(points),
      section: section ?? '',
      sure,
      confidence,
      reason,
      confirmed: false,
      example: found.preview.map((row) => row[column] ?? '').find((text) => text.trim() !== '') ?? '',
    })),
    words: Object.fromEntries(
      found.findings.fatal.map(({ header, words }) => [
        header,
        words.map(({ word, count, meaning }) => ({
          word,
          count,
          fires: meaning === 'ask' ? undefined : meaning === 'fatal',
        })),
      ]),
    ),
  };
}

export function reduceMapping(draft: MappingDraft, action: MappingAction): MappingDraft {
  switch (action.type) {
    case 'meaning':
      return changeColumn(draft, action.column, { meaning: action.meaning });
    case 'points':
      return changeColumn(draft, action.column, { points: action.points });
    case 'confirm':
      return {
        ...draft,
        columns: draft.columns.map((one) => (one.header === action.header ? { ...one, confirmed: true } : one)),
      };
    case 'word': {
      const words = (draft.words[action.header] ?? []).map((word) =>
        word.word === action.word ? { ...word, fires: action.fires } : word,
      );
      return { ...draft, words: { ...draft.words, [action.header]: words } };
    }
    case 'unknownWords': {
      const known = draft.words[action.header] ?? [];
      const added = action.words
        .filter((word) => !known.some((other) => other.word === word))
        .map((word) => ({ word, count: 0, fires: undefined }));
      return { ...draft, words: { ...draft.words, [action.header]: [...known, ...added] } };
    }
  }
}

function changeColumn(draft: MappingDraft, column: number, change: Partial<DraftColumn>): MappingDraft {
  return {
    ...draft,
    columns: draft.columns.map((other) => (other.column === column ? { ...other, ...change } : other)),
  };
}

/** The rule columns that have words to decide on, in the order of the sheet. */
export function wordsToShow(draft: MappingDraft): { header: string; words: readonly DraftWord[] }[] {
  return draft.columns
    .filter(({ meaning, header }) => meaning === 'rule' && (draft.words[header]?.length ?? 0) > 0)
    .map(({ header }) => ({ header, words: draft.words[header] ?? [] }));
}

/**
 * How many decisions are open: words without a meaning and criteria without full marks. Where any other text fires a
 * rule, words that nobody decided on do.
 */
export function openDecisions(draft: MappingDraft, otherTextIsFatal: boolean): number {
  const words = otherTextIsFatal
    ? []
    : wordsToShow(draft).flatMap((rule) => rule.words.filter(({ fires }) => fires === undefined));
  const criteria = draft.columns.filter((column) => column.meaning === 'criterion' && pointsOf(column) === undefined);
  return words.length + criteria.length;
}

/** Full marks as a number, undefined while the text is none. */
export function pointsOf({ points }: Pick<DraftColumn, 'points'>): number | undefined {
  const value = Number(points.normalize('NFKC').trim());
  return points.trim() !== '' && Number.isFinite(value) && value > 0 ? value : undefined;
}

/** What is asked of the use case: the log, what differs from the guesses, and the words that fire. */
export function adoptionArguments(found: FoundLog, draft: MappingDraft): AdoptionArguments {
  const changed = draft.columns.filter((column) => {
    const guess = found.columns.find((other) => other.column === column.column);
    return (
      column.confirmed ||
      guess?.meaning !== column.meaning ||
      (column.meaning === 'criterion' && guess.points !== pointsOf(column))
    );
  });
  const rules = wordsToShow(draft);
  const fired = rules.flatMap(({ words }) => words.filter(({ fires }) => fires === true).map(({ word }) => word));
  return {
    sheet: found.sheet,
    // Of other layouts it is where they were found; naming it would say that each of its rows is an evaluation.
    ...(found.shape === 'rows' && { range: found.range }),
    columns: changed.map((column) => ({
      header: column.header,
      meaning: column.meaning,
      ...(column.meaning === 'criterion' && { points: pointsOf(column) }),
      ...(column.meaning === 'criterion' && column.section !== '' && { section: column.section }),
    })),
    ...(rules.length > 0 && { fatalValues: [...new Set(fired)] }),
  };
}
