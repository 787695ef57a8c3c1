import type { StandardSheet } from '../kit/standardSheet';
import { ABROAD } from './abroad';
import { CHINA } from './china';
import { CHINESE_LEVELS } from './chineseLevels';
import { CHINESE_LISTS } from './chineseLists';
import { ENGLISH_LEVELS } from './englishLevels';
import { ENGLISH_LISTS } from './englishLists';
import { LAYOUTS } from './layouts';
import { LISTS } from './lists';
import { MORE } from './more';
import { CHINESE_FORMS } from './moreChineseForms';
import { MORE_CHINESE_LISTS } from './moreChineseLists';
import { ENGLISH_FORMS } from './moreEnglishForms';
import { MORE_ENGLISH_LISTS } from './moreEnglishLists';
import { TRADES } from './trades';
import { ENGLISH } from './tradesEnglish';

export const DEVELOPMENT: readonly StandardSheet[] = [
  ...[...LAYOUTS, ...LISTS, ...MORE, ...CHINA, ...ABROAD, ...TRADES, ...ENGLISH],
  ...[...CHINESE_LEVELS, ...CHINESE_LISTS, ...ENGLISH_LEVELS, ...ENGLISH_LISTS],
  ...[...CHINESE_FORMS, ...MORE_CHINESE_LISTS, ...ENGLISH_FORMS, ...MORE_ENGLISH_LISTS],
];
