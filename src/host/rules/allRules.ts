import { calculatedColumnRules } from './calculatedColumnRules';
import { calendarRules } from './calendarRules';
import { cellRules } from './cellRules';
import { chartRules } from './chartRules';
import { formatRules } from './formatRules';
import { filterRules } from './filterRules';
import { formulaRules } from './formulaRules';
import { hiddenRowRules } from './hiddenRowRules';
import { lookRules } from './lookRules';
import { loadingRules } from './loadingRules';
import { coAuthoringRules } from './coAuthoringRules';
import { editModeRules } from './editModeRules';
import { eventRules } from './eventRules';
import { mergeRules } from './mergeRules';
import { nameRules } from './nameRules';
import { noteRules } from './noteRules';
import { rangeRules } from './rangeRules';
import { protectionRules } from './protectionRules';
import { requestRules } from './requestRules';
import { requirementRules } from './requirementRules';
import { undoRules } from './undoRules';
import { sortRules } from './sortRules';
import { sheetRules } from './sheetRules';
import { structureRules } from './structureRules';
import type { Rules } from './rule';
import { tableRowRules } from './tableRowRules';
import { tableRules } from './tableRules';
import { typedTextRules } from './typedTextRules';
import { validationRules } from './validationRules';

/** Every rule by area; the areas are the chapters of docs/verify-in-excel.md. */
export const ALL_RULES: Readonly<Record<string, Rules>> = {
  Loading: loadingRules,
  Cells: cellRules,
  Ranges: rangeRules,
  'Typed text': typedTextRules,
  Dates: calendarRules,
  Formulas: formulaRules,
  Tables: tableRules,
  'Rows of tables': tableRowRules,
  'Calculated columns': calculatedColumnRules,
  'Moved cells': structureRules,
  Sheets: sheetRules,
  Names: nameRules,
  Formats: formatRules,
  'Looks of cells': lookRules,
  'Comments and notes': noteRules,
  Validation: validationRules,
  Charts: chartRules,
  Filters: filterRules,
  'Hidden rows': hiddenRowRules,
  'Merged cells': mergeRules,
  Sorting: sortRules,
  Protection: protectionRules,
  'Requirement sets': requirementRules,
  Requests: requestRules,
  'Cell edits': editModeRules,
  Events: eventRules,
  'Co-authoring': coAuthoringRules,
  Undo: undoRules,
};
