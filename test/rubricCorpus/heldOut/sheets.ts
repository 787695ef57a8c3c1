import type { StandardSheet } from '../kit/standardSheet';
import { CHINESE_FORMS } from './chineseForms';
import { CHINESE_GRIDS } from './chineseGrids';
import { CHINESE_LISTS } from './chineseLists';
import { ENGLISH_FORMS } from './englishForms';
import { ENGLISH_LISTS } from './englishLists';

/** Worksheets kept apart: the importer was not developed with them. */
export const SHEETS: readonly StandardSheet[] = [
  ...CHINESE_FORMS,
  ...CHINESE_GRIDS,
  ...CHINESE_LISTS,
  ...ENGLISH_FORMS,
  ...ENGLISH_LISTS,
];
