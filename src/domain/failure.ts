/**
 * Everything that can go wrong, as a code with data; put into words in one place per language (`taskpane/i18n`).
 * `where` names the sheet and cell (`评分!B7`) where there is one.
 */
export type Failure =
  | { code: 'INVALID_ARGUMENT'; detail: string }
  | { code: 'SHEET_NOT_FOUND'; sheet: string }
  | { code: 'LOG_NOT_FOUND'; log: string }
  | { code: 'RUBRIC_NOT_FOUND'; rubric: string }
  | { code: 'RUBRIC_NOT_RECOGNISED'; where: string }
  | { code: 'ROSTER_NOT_FOUND'; sheet: string }
  | { code: 'EVALUATION_NOT_FOUND'; id: string }
  | { code: 'HEADER_ROW_NOT_FOUND'; where: string }
  | { code: 'COLUMN_NOT_FOUND'; where: string; column: string }
  | { code: 'COLUMN_AMBIGUOUS'; where: string; column: string }
  | { code: 'NAME_TAKEN'; name: string; where?: string }
  | { code: 'UNKNOWN_FATAL_WORDS'; where: string; column: string; words: string[] }
  | { code: 'UNKNOWN_SCORE_WORDS'; where: string; column: string; words: string[] }
  | { code: 'UNCLEAR_SCORES'; where: string; column: string; points: number }
  | { code: 'UNKNOWN_CRITERION'; criterion: string }
  | { code: 'UNKNOWN_RULE'; rule: string }
  | { code: 'ANSWER_INVALID'; criterion: string; answer: string }
  | { code: 'ANSWERS_MISSING'; criteria: string[] }
  | { code: 'RUBRIC_INVALID'; problems: string[] }
  | { code: 'RUBRIC_DIFFERS'; rubric: string }
  | { code: 'RUBRIC_CHANGED'; rubric: string; where: string; cells: string[] }
  | { code: 'RUBRIC_FROZEN'; rubric: string; next: string }
  | { code: 'RUBRIC_HAS_ERRORS'; rubric: string; where: string; problems: string[] }
  | { code: 'RUBRIC_NOT_PUBLISHED'; rubric: string }
  | { code: 'STEP_ILLEGAL'; from: string; to: string }
  | { code: 'MONTH_TOO_EARLY'; month: string; earliest: string }
  | { code: 'OPINIONS_OPEN'; rubric: string; where: string; count: number }
  | { code: 'ADOPTION_HAS_EVALUATIONS'; log: string; count: number }
  | { code: 'LOG_IN_USE'; log: string; sheet: string }
  | { code: 'NOT_ADOPTED'; log: string }
  | { code: 'CELLS_NOT_EMPTY'; where: string }
  | { code: 'RANGE_HAS_MERGED_CELLS'; where: string }
  | { code: 'SHEET_PROTECTED'; sheet: string }
  | { code: 'PASSWORD_WRONG'; sheet: string }
  | { code: 'PROTECTION_LOST'; sheet: string }
  | { code: 'WORKBOOK_PROTECTED' }
  | { code: 'SHEET_FILTERED'; sheet: string }
  | { code: 'ALREADY_ADOPTED'; log: string }
  | { code: 'LOGS_STACKED'; where: string; other: string }
  | { code: 'CONTACTS_REPEATED'; where: string; column: string; rows: number }
  | { code: 'CONTACTS_IN_SEVERAL_SHEETS'; where: string; sheets: string[]; contacts: number }
  | { code: 'CONTACTS_UNNAMED'; where: string; column: string }
  | { code: 'COLLECTED_OTHERWISE'; log: string; criteria: string[] }
  | { code: 'ROW_CHANGED'; where: string }
  | { code: 'OTHER_DAY'; sheet: string; day: string; date: string }
  | { code: 'SCORES_DIFFER'; where: string; pane: string; cell: string }
  | { code: 'FORMULA_TOO_LONG'; column: string }
  | { code: 'CELL_EDIT_MODE' }
  | { code: 'READ_ONLY' }
  | { code: 'TIMED_OUT'; seconds: number }
  | { code: 'SESSION_LOST' }
  | { code: 'CANCELLED' }
  | { code: 'TOO_MUCH_DATA' }
  | { code: 'NOT_SUPPORTED'; member: string }
  | { code: 'EXCEL_FAILED'; excelCode: string; detail: string; where?: string };

export type FailureCode = Failure['code'];

/** How a failure travels: thrown by domain, workbook and app, caught at the edges. */
export class QaError extends Error {
  constructor(readonly failure: Failure) {
    super(`${failure.code} ${JSON.stringify(failure)}`);
    this.name = 'QaError';
  }
}

export function failWith(failure: Failure): never {
  throw new QaError(failure);
}
