import type { CellValue } from '../../cellValue';
import type { Language } from '../../language';
import type { UnreadablePlace } from '../readRubricTable';
import { RUBRIC_WORDS } from '../rubricWords';

/** What keeps a rubric's table from being read as it stands. */
export type TableFinding =
  | { readonly code: 'CELL_UNREADABLE'; readonly column: string; readonly value: CellValue }
  | { readonly code: 'COLUMN_MISSING'; readonly column: string }
  | { readonly code: 'SETTING_UNREADABLE'; readonly setting: string };

/** @param language of the headers that columns are called by */
export function tableFinding(place: UnreadablePlace, language: Language): TableFinding {
  if ('setting' in place) return { code: 'SETTING_UNREADABLE', setting: place.setting };
  const column = RUBRIC_WORDS[language].headers[place.column];
  return place.row === null
    ? { code: 'COLUMN_MISSING', column }
    : { code: 'CELL_UNREADABLE', column, value: place.value };
}
