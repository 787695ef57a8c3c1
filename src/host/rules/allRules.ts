import { cellRules } from './cellRules';
import type { Rules } from './rule';

/** Every rule by area; the areas are the chapters of docs/verify-in-excel.md. */
export const ALL_RULES: Readonly<Record<string, Rules>> = {
  Cells: cellRules,
};
