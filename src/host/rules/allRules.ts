import { cellRules } from './cellRules';
import { formulaRules } from './formulaRules';
import { loadingRules } from './loadingRules';
import type { Rules } from './rule';
import { typedTextRules } from './typedTextRules';

/** Every rule by area; the areas are the chapters of docs/verify-in-excel.md. */
export const ALL_RULES: Readonly<Record<string, Rules>> = {
  Loading: loadingRules,
  Cells: cellRules,
  'Typed text': typedTextRules,
  Formulas: formulaRules,
};
