import { invalidArgument } from '../../model/hostError';
import { assertReadable } from '../../model/formulaSyntax';
import { tokenise } from '../../model/formulaTokens';
import { assertCalculable } from '../../model/rangeWriting';

const LONGEST_FORMULA = 8192;

/**
 * A rule's formula as the file holds it, without '='; rules take no structured references, and a number or a plain text
 * is a constant.
 */
export function ruleFormula(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '' || value.length > LONGEST_FORMULA) throw invalidArgument();
  if (!value.startsWith('=')) return Number.isFinite(Number(value)) ? value : `"${value.replace(/"/g, '""')}"`;
  if (tokenise(value).some(({ kind }) => kind === 'bracket')) {
    throw invalidArgument('Structured references are not allowed in rules.');
  }
  assertReadable(value);
  assertCalculable(value);
  return value.slice(1);
}

/** As office.js shows it: a formula with '=', a number or text as it is. */
export function shownRuleFormula(formula: string): string | number {
  if (formula !== '' && Number.isFinite(Number(formula))) return Number(formula);
  return /^".*"$/s.test(formula) ? formula.slice(1, -1).replace(/""/g, '"') : `=${formula}`;
}
