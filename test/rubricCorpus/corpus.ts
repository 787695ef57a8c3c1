import { DEVELOPMENT } from './development/all';
import { SHEETS } from './heldOut/sheets';
import type { StandardSheet } from './kit/standardSheet';

/** Worksheets that the importer was developed with, and worksheets that were kept apart to see what it is worth. */
export const PARTS: Readonly<Record<'development' | 'heldOut', readonly StandardSheet[]>> = {
  development: DEVELOPMENT,
  heldOut: SHEETS,
};
