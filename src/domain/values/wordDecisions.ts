import type { ColumnMapping } from '../grid/columnMapping';
import type { ColumnStyle } from './scoreColumns';
import type { StatusMeaning } from './statusWords';

/** What a person decided about the words of a log; what is absent is taken as everybody means it, or asked for. */
export interface WordDecisions {
  /** Words of fatal columns that mean fatal; all others that occur are none then. */
  readonly fatalValues?: readonly string[] | undefined;
  /** Any text of a fatal column that is no known word is a reason, and fatal. */
  readonly otherTextIsFatal?: boolean | undefined;
  readonly notApplicableValues?: readonly string[] | undefined;
  readonly scoreValues?: readonly ScoreValueChoice[] | undefined;
  readonly styles?: readonly { readonly header: string; readonly style: ColumnStyle }[] | undefined;
  readonly statusValues?: readonly { readonly value: string; readonly meaning: StatusMeaning }[] | undefined;
}

/** What a word of a criterion's column stands for; without a header, in every criterion's column that holds it. */
export interface ScoreValueChoice {
  readonly header?: string | undefined;
  /** '' is a blank cell. */
  readonly value: string;
  /** Points; or the percentage of the column's full marks; 'unread' leaves the cell to Check. */
  readonly points?: number | 'notApplicable' | 'unread' | undefined;
  readonly percent?: number | undefined;
}

/** Whether a choice is about this word of this column. */
export function isAbout(choice: ScoreValueChoice, { header }: Pick<ColumnMapping, 'header'>, word: string): boolean {
  const isSame = choice.value.trim().toLowerCase() === word.trim().toLowerCase();
  return isSame && (choice.header === undefined || choice.header === header);
}
