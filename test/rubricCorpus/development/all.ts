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
import { TRADES } from './trades';
import { ENGLISH } from './tradesEnglish';

export const DEVELOPMENT: readonly StandardSheet[] = [
  ...[...LAYOUTS, ...LISTS, ...MORE, ...CHINA, ...ABROAD, ...TRADES, ...ENGLISH],
  ...[...CHINESE_LEVELS, ...CHINESE_LISTS, ...ENGLISH_LEVELS, ...ENGLISH_LISTS],
];
