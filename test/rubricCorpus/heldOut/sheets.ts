import type { StandardSheet } from '../kit/standardSheet';
import { CHINESE_LEVELS } from './sheetsChineseLevels';
import { CHINESE_LISTS } from './sheetsChineseLists';
import { ENGLISH_LEVELS } from './sheetsEnglishLevels';
import { ENGLISH_LISTS } from './sheetsEnglishLists';

/** Worksheets kept apart: the importer was not developed with them. */
export const SHEETS: readonly StandardSheet[] = [
  ...CHINESE_LEVELS,
  ...CHINESE_LISTS,
  ...ENGLISH_LEVELS,
  ...ENGLISH_LISTS,
];
