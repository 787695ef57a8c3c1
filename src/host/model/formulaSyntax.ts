import { tokenise } from './formulaTokens';
import { invalidArgument } from './hostError';

const OPERATORS = '+-*/^&=<>';

/**
 * Refuses what no formula can be: an open string, a bracket too many, an operator without its right side. The engine takes
 * such formulas and shows an error; Excel takes none of them.
 */
export function assertReadable(formula: string): void {
  let depth = 0;
  let previous = '=';
  for (const { kind, text } of tokenise(formula).slice(1)) {
    if (kind === 'string' && !/^"(?:[^"]|"")*"$/.test(text)) throw unreadable(formula);
    if (text.trim() === '') continue;
    if (text === '(') depth++;
    if (text === ')') depth--;
    const wantsOperand = OPERATORS.includes(previous);
    const isOnlyBinary = '*/^&'.includes(text) || text === ')' || text === ',';
    if (depth < 0 || (wantsOperand && isOnlyBinary)) throw unreadable(formula);
    previous = text;
  }
  if (OPERATORS.includes(previous)) throw unreadable(formula);
}

const unreadable = (formula: string) => invalidArgument(`This is no formula: ${formula}`);
