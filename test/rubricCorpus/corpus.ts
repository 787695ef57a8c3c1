import { ABROAD } from './development/abroad';
import { CHINA } from './development/china';
import { LAYOUTS } from './development/layouts';
import { LISTS } from './development/lists';
import { MORE } from './development/more';
import { TRADES } from './development/trades';
import { ENGLISH } from './development/tradesEnglish';
import { SHEETS } from './heldOut/sheets';
import type { StandardSheet } from './kit/standardSheet';

/** Worksheets that the importer was developed with, and worksheets that were kept apart to see what it is worth. */
export const PARTS: Readonly<Record<'development' | 'heldOut', readonly StandardSheet[]>> = {
  development: [...LAYOUTS, ...LISTS, ...MORE, ...CHINA, ...ABROAD, ...TRADES, ...ENGLISH],
  heldOut: SHEETS,
};
