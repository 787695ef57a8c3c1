import type { FailureTexts } from './failureText';

const NOTHING_WRITTEN = 'Nothing was written.';
const list = (words: readonly string[]) => words.join(', ');

export const failuresEn: FailureTexts = {
  INVALID_ARGUMENT: ({ detail }) => ({
    what: `Something that was entered is not valid: ${detail}`,
    written: NOTHING_WRITTEN,
    remedy: 'Correct it and try again.',
  }),
  SHEET_NOT_FOUND: ({ sheet }) => ({
    what: `The sheet “${sheet}” is not here; it may have been renamed or deleted.`,
    written: NOTHING_WRITTEN,
    remedy: 'Bring the sheet back, or choose a log again by its name at the top.',
  }),
  RUBRIC_NOT_RECOGNISED: ({ where }) => ({
    what: `No rubric was recognised in “${where}”.`,
    written: NOTHING_WRITTEN,
    remedy:
      'A rubric has a header row (such as section, criterion, points, descriptor) or one criterion a row. Select the cells of the rubric and try again.',
  }),
  ROSTER_NOT_FOUND: ({ sheet }) => ({
    what:
      sheet === ''
        ? 'There is no list of staff in the workbook.'
        : `There is no list of staff on the sheet “${sheet}”.`,
    written: NOTHING_WRITTEN,
    remedy:
      'A list needs a header row with at least a name and a number or team, and a row for each person. Correct its headers, or say which cells it takes.',
  }),
  LOG_NOT_FOUND: ({ log }) => ({
    what: `The evaluation log “${log}” is not here; it may have been renamed or deleted.`,
    written: 'Nothing was written. What you entered is still in the pane.',
    remedy: 'Bring the table back, or choose a log again by its name at the top.',
  }),
  RUBRIC_NOT_FOUND: ({ rubric }) => ({
    what: `This workbook has no rubric “${rubric}”.`,
    written: NOTHING_WRITTEN,
    remedy: 'Bring the rubric’s table back, or install the template again.',
  }),
  EVALUATION_NOT_FOUND: ({ id }) => ({
    what: `The log has no evaluation ${id}; its row may have been deleted.`,
    written: NOTHING_WRITTEN,
    remedy: 'Check the selected row, or start a new evaluation.',
  }),
  HEADER_ROW_NOT_FOUND: () => ({
    what: 'It is not clear which row holds the headers.',
    written: NOTHING_WRITTEN,
    remedy: 'Give every column a header, all in one row, and look again.',
  }),
  COLUMN_NOT_FOUND: ({ column }) => ({
    what: `The column “${column}” is missing; it may have been renamed or deleted.`,
    written: NOTHING_WRITTEN,
    remedy: 'Bring its header back as it was and try again.',
  }),
  COLUMN_AMBIGUOUS: ({ column }) => ({
    what: `Several columns are called “${column}”.`,
    written: NOTHING_WRITTEN,
    remedy: 'Give one of them another header and try again.',
  }),
  NAME_TAKEN: ({ name }) => ({
    what: `The name “${name}” is already in use.`,
    written: NOTHING_WRITTEN,
    remedy: 'Rename what uses it now and try again.',
  }),
  UNKNOWN_FATAL_WORDS: ({ column, words }) => ({
    what: `The column “${column}” holds words whose meaning is unknown: ${list(words)}.`,
    written: NOTHING_WRITTEN,
    remedy: 'Say for each of them whether the rule fired, then go on.',
  }),
  UNKNOWN_SCORE_WORDS: ({ where, column, words }) => ({
    what: `“${column}” (${where}) or other score columns hold words whose points are unknown: ${list(words.map((word) => (word === '' ? 'blank' : word)))}.`,
    written: NOTHING_WRITTEN,
    remedy:
      'Say for each of them how many points it is, that it means not applicable, or that it is left to Check; then go on.',
  }),
  UNCLEAR_SCORES: ({ where, column, points }) => ({
    what: `The column “${column}” (${where}) has ${points} full marks, but its numbers may be points, deductions or shares of the full marks (1 for all).`,
    written: NOTHING_WRITTEN,
    remedy: 'Say whether these numbers are points, deductions or shares of the full marks, then go on.',
  }),
  UNKNOWN_CRITERION: ({ criterion }) => ({
    what: `The rubric has no criterion “${criterion}”.`,
    written: NOTHING_WRITTEN,
    remedy: 'Open the pane again and score by the current rubric.',
  }),
  UNKNOWN_RULE: ({ rule }) => ({
    what: `The rubric has no rule “${rule}”.`,
    written: NOTHING_WRITTEN,
    remedy: 'Open the pane again and score by the current rubric.',
  }),
  ANSWER_INVALID: ({ criterion, answer }) => ({
    what: `“${answer}” is no answer to “${criterion}”.`,
    written: NOTHING_WRITTEN,
    remedy: 'Enter points that this criterion allows.',
  }),
  ANSWERS_MISSING: ({ criteria }) => ({
    what: `These criteria are not scored yet: ${list(criteria)}.`,
    written: NOTHING_WRITTEN,
    remedy: 'Score them and submit again.',
  }),
  RUBRIC_INVALID: ({ problems }) => ({
    what: `The rubric cannot be used yet: ${list(problems)}.`,
    written: NOTHING_WRITTEN,
    remedy: 'Correct the rubric and try again.',
  }),
  RUBRIC_CHANGED: ({ rubric, cells }) => ({
    what: `Somebody changed the table of ${rubric} since it was opened: ${cells.slice(0, 5).join(', ')}${cells.length > 5 ? ' …' : ''}.`,
    written: NOTHING_WRITTEN,
    remedy: 'Look at the changes in the table: open it again to go on from them, or save yours as a new version.',
  }),
  RUBRIC_FROZEN: ({ rubric, next }) => ({
    what: `${rubric} is on trial, official or in use and does not change any more.`,
    written: NOTHING_WRITTEN,
    remedy: `Save it as the new version ${next}.`,
  }),
  RUBRIC_HAS_ERRORS: ({ rubric, problems }) => ({
    what: `${rubric} still has problems to be solved first: ${problems.join(', ')}.`,
    written: NOTHING_WRITTEN,
    remedy: 'Solve them one by one on the Rubric tab and try again.',
  }),
  RUBRIC_NOT_PUBLISHED: ({ rubric }) => ({
    what: `${rubric} is a draft or under consultation and cannot be used for scoring.`,
    written: NOTHING_WRITTEN,
    remedy: 'Put it on trial or make it official on the Rubric tab first.',
  }),
  STEP_ILLEGAL: ({ from, to }) => ({
    what: `A rubric cannot go from “${from}” to “${to}”.`,
    written: NOTHING_WRITTEN,
    remedy:
      'The order is draft, consultation, trial, official, retired; a trial or consultation can be sent back to draft.',
  }),
  MONTH_TOO_EARLY: ({ month, earliest }) => ({
    what: `The rubric cannot be official from ${month}.`,
    written: NOTHING_WRITTEN,
    remedy: `A rubric starts with a month, a revised one with the next month at the earliest: choose ${earliest} or later.`,
  }),
  OPINIONS_OPEN: ({ rubric, count }) => ({
    what: `${count} ${count === 1 ? 'opinion' : 'opinions'} about ${rubric} ${count === 1 ? 'is' : 'are'} not decided yet.`,
    written: NOTHING_WRITTEN,
    remedy: 'Say for each whether it is adopted and why, or confirm that you go on without.',
  }),
  RUBRIC_DIFFERS: ({ rubric }) => ({
    what: `The criteria or points of this log are not those of the standard ${rubric}, so they cannot share it.`,
    written: NOTHING_WRITTEN,
    remedy: 'Check the names, points and sections of the criteria, or let this log have a standard of its own.',
  }),
  ADOPTION_HAS_EVALUATIONS: ({ log, count }) => ({
    what: `Since ${log} was adopted, ${count} evaluation(s) were saved to it from the pane.`,
    written: NOTHING_WRITTEN,
    remedy:
      'To undo the adoption, confirm that these rows stay: contact, agent and points remain in your own columns; score, grade and the other added columns go.',
  }),
  LOG_IN_USE: ({ log, sheet }) => ({
    what: `The summary on the sheet ${sheet} still reads the log ${log}.`,
    written: NOTHING_WRITTEN,
    remedy: 'Delete that summary sheet first, then undo the adoption; a new summary can be built afterwards.',
  }),
  NOT_ADOPTED: ({ log }) => ({
    what: `${log} is no adopted log, or the version that adopted it kept nothing by which it can be undone.`,
    written: NOTHING_WRITTEN,
    remedy: 'Choose a log that was added by adopting an existing one.',
  }),
  CELLS_NOT_EMPTY: () => ({
    what: 'There is something in the cells that would be written.',
    written: 'Nothing was written; what is there is as it was.',
    remedy: 'Move or clear these cells and try again.',
  }),
  RANGE_HAS_MERGED_CELLS: () => ({
    what: 'The range has merged cells.',
    written: NOTHING_WRITTEN,
    remedy: 'Unmerge them and try again.',
  }),
  SHEET_PROTECTED: ({ sheet }) => ({
    what: `The sheet “${sheet}” is protected.`,
    written: 'Nothing was written. What you entered is still in the pane.',
    remedy:
      'Type the password of the sheet (kept for now only, never stored), or unprotect it on the Review tab, and try again.',
  }),
  PASSWORD_WRONG: ({ sheet }) => ({
    what: `That is not the password of the sheet “${sheet}”.`,
    written: 'Nothing was written, and the sheet is still protected.',
    remedy: 'Ask whoever protected it for the password (capitals matter) and type it again.',
  }),
  PROTECTION_LOST: ({ sheet }) => ({
    what: `Writing broke off, and the sheet “${sheet}” could not be protected again.`,
    written: 'The sheet may be open to everybody now. What you entered is still in the pane.',
    remedy: 'Look at the sheet on the Review tab, protect it again where needed, and try again.',
  }),
  WORKBOOK_PROTECTED: () => ({
    what: 'The structure of the workbook is protected: no sheet can be added.',
    written: 'Nothing was written.',
    remedy: 'Switch off Protect Workbook on the Review tab; you can protect it again afterwards.',
  }),
  SHEET_FILTERED: ({ sheet }) => ({
    what: `The sheet “${sheet}” is filtered: rows are hidden, and hidden rows would be left out.`,
    written: NOTHING_WRITTEN,
    remedy: 'Clear the filter on the Data tab and try again; you can filter again afterwards.',
  }),
  LOGS_STACKED: ({ where, other }) => ({
    what: `The logs ${where} and ${other} stand below each other in the same columns; summaries would mix their rows.`,
    written: NOTHING_WRITTEN,
    remedy: 'Move the one that is not in use yet to a sheet of its own, then put it to use there.',
  }),
  ALREADY_ADOPTED: ({ log }) => ({
    what: `This log is in use already (${log}).`,
    written: NOTHING_WRITTEN,
    remedy: 'Open it and score.',
  }),
  CONTACTS_REPEATED: ({ where, column, rows }) => ({
    what: `${rows} rows at ${where} have the same “${column}” as the row above: one row may not be one evaluation.`,
    written: NOTHING_WRITTEN,
    remedy: `If each row is an evaluation of its own, confirm the column “${column}”; otherwise keep one row for each contact.`,
  }),
  CONTACTS_IN_SEVERAL_SHEETS: ({ where, sheets, contacts }) => ({
    what: `${contacts} contacts (IDs at ${where}) are on several of the sheets “${sheets.join('”, “')}”: one may be a copy, and they would count twice.`,
    written: NOTHING_WRITTEN,
    remedy: 'Choose which sheets count. If they are evaluations of their own, choose all of them.',
  }),
  CONTACTS_UNNAMED: ({ where, column }) => ({
    what: `The deductions on “${where}” name no contact ID: two calls of one agent on one day would become one.`,
    written: NOTHING_WRITTEN,
    remedy: `Add a column with the contact ID. If no agent has two calls on one day, confirm the column “${column}”.`,
  }),
  COLLECTED_OTHERWISE: ({ log, criteria }) => ({
    what: `These records were collected into ${log} before, whose standard differs in: ${criteria.join(', ')}.`,
    written: NOTHING_WRITTEN,
    remedy: 'Use the same names and full marks as before, or undo that collection and collect everything anew.',
  }),
  OTHER_DAY: ({ sheet, day, date }) => ({
    what: `The sheet “${sheet}” holds the contacts of ${day}; this one is of ${date}.`,
    written: 'Nothing was written. What you entered is still in the pane.',
    remedy:
      'Correct the date, or go to the sheet of that day and submit again; where there is none, copy one and adopt it.',
  }),
  ROW_CHANGED: () => ({
    what: 'Somebody changed this row after you opened it.',
    written: 'Nothing was written; the other change is still there.',
    remedy: 'Look at the row, then open it again and edit.',
  }),
  SCORES_DIFFER: ({ pane, cell }) => ({
    what: `The sheet’s score (${cell}) differs from the pane’s (${pane}).`,
    written: 'The row was written.',
    remedy: 'A formula may have been changed. Check the row’s formulas before you use this score.',
  }),
  FORMULA_TOO_LONG: ({ column }) => ({
    what: `The formula of the column “${column}” is too long for Excel.`,
    written: NOTHING_WRITTEN,
    remedy: 'Use fewer criteria or shorter names.',
  }),
  CELL_EDIT_MODE: () => ({
    what: 'A cell is being edited in Excel.',
    written: NOTHING_WRITTEN,
    remedy: 'Press Enter or Esc in the sheet and try again.',
  }),
  READ_ONLY: () => ({
    what: 'This workbook cannot be changed now: it is open read-only, protected, or shared the way older Excels do it.',
    written: 'Nothing was written. What you entered is still in the pane.',
    remedy: 'Ask whoever has the file to close it, stop sharing it on the Review tab, or save a copy, and try again.',
  }),
  TIMED_OUT: ({ seconds }) => ({
    what: `Excel did not answer within ${seconds} seconds.`,
    written: 'It may or may not have been written; saving again will not double it.',
    remedy: 'Wait until Excel is idle and try again.',
  }),
  SESSION_LOST: () => ({
    what: 'The connection to Excel has expired: the page was idle for long, or the computer slept.',
    written: 'It may or may not have been written; saving again will not double it.',
    remedy: 'Reload the page and try again; what you entered is still in the pane.',
  }),
  CANCELLED: () => ({
    what: 'Reading the workbook was stopped.',
    written: NOTHING_WRITTEN,
    remedy: 'Start again when you are ready.',
  }),
  TOO_MUCH_DATA: () => ({
    what: 'This was more data at once than Excel takes.',
    written: NOTHING_WRITTEN,
    remedy: 'Delete spare empty rows below the table, or split the workbook, and try again.',
  }),
  NOT_SUPPORTED: ({ member }) => ({
    what: `This version of Excel lacks a function that is needed (${member}).`,
    written: NOTHING_WRITTEN,
    remedy: 'Update Office, or use Excel on the web.',
  }),
  EXCEL_FAILED: ({ excelCode, detail }) => ({
    what: `Excel reported an error: ${detail} (${excelCode})`,
    written: 'Part of it may have been written; doing it again completes it and doubles nothing.',
    remedy: 'Try again. If it fails again, save the workbook and reopen it.',
  }),
};
