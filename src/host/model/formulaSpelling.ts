import { tokenise } from './formulaTokens';

const CELL = /^\$?[A-Za-z]{1,3}\$?\d{1,7}$/;
const LOGICAL = /^(?:true|false)$/i;

/** The formula as Excel spells it: functions, cell addresses and logical values in capitals. */
export function spelled(formula: string): string {
  const tokens = tokenise(formula);
  return tokens
    .map(({ kind, text }, i) => {
      const next = tokens[i + 1]?.text;
      const isFunction = next === '(';
      const isOther = kind !== 'word' || next === '!' || tokens[i + 1]?.kind === 'bracket';
      return !isOther && (isFunction || CELL.test(text) || LOGICAL.test(text)) ? text.toUpperCase() : text;
    })
    .join('');
}
