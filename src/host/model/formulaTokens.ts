import { columnIndex } from './address';

/** A formula cut into the pieces that matter for references; joining the texts gives the formula back. */
export interface FormulaToken {
  kind: 'string' | 'sheet' | 'bracket' | 'word' | 'other';
  text: string;
}

const WORD = /[\p{L}_\\$][\p{L}\p{N}_.\\$?]*/uy;

/** A formula that is written is looked at several times, one after the other. */
let last: { readonly formula: string; readonly tokens: readonly FormulaToken[] } = { formula: '', tokens: [] };

/**
 * Cuts a formula into strings, quoted sheet names, bracket groups (structured references), words (names,
 * functions, cell addresses) and the rest. Never fails: an unclosed quote or bracket runs to the end.
 */
export function tokenise(formula: string): readonly FormulaToken[] {
  if (last.formula !== formula) last = { formula, tokens: cut(formula) };
  return last.tokens;
}

function cut(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let position = 0;
  const push = (kind: FormulaToken['kind'], end: number): void => {
    tokens.push({ kind, text: formula.slice(position, end) });
    position = end;
  };
  while (position < formula.length) {
    const character = formula.charAt(position);
    if (character === '"') push('string', quoteEnd(formula, position, '"'));
    else if (character === "'") push('sheet', quoteEnd(formula, position, "'"));
    else if (character === '[') push('bracket', bracketEnd(formula, position));
    else {
      WORD.lastIndex = position;
      const word = WORD.exec(formula);
      if (word) push('word', position + word[0].length);
      else push('other', otherEnd(formula, position));
    }
  }
  return tokens;
}

function quoteEnd(text: string, start: number, quote: string): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] !== quote) continue;
    if (text[i + 1] === quote) i++;
    else return i + 1;
  }
  return text.length;
}

/** An apostrophe escapes the next character inside brackets. */
function bracketEnd(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    if (text[i] === "'") i++;
    else if (text[i] === '[') depth++;
    else if (text[i] === ']' && --depth === 0) return i + 1;
  }
  return text.length;
}

/** A number swallows the letters that belong to it, so that the E of 1E5 is no word. */
function otherEnd(text: string, start: number): number {
  const number = /^\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/.exec(text.slice(start, start + 40));
  return start + (number ? number[0].length : 1);
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

/** Rather too often than too rarely: text that looks like B:C or 2:3 without dollar signs. */
const WHOLE_COLUMNS = /(?<!\$)[A-Za-z]{1,3}:|:[A-Za-z]{1,3}(?![A-Za-z]*\$?\d)/;
const WHOLE_ROWS = /(?<![$\d])\d+:\$?\d|\d:\d/;

/** The formula with cell addresses relative to its own cell: two cells with the same key hold the same formula. */
export function relativeKey(formula: string, row: number, column: number): string {
  const tokens = tokenise(formula);
  const ownColumn = WHOLE_COLUMNS.test(formula) ? `@C${column}` : '';
  const ownRow = WHOLE_ROWS.test(formula) ? `@R${row}` : '';
  const key = tokens
    .map((token, i) => {
      const cell = token.kind === 'word' ? CELL.exec(token.text) : null;
      if (!cell || tokens[i + 1]?.text === '(') return token.text;
      const atColumn = columnIndex(cell[2] ?? '');
      const atRow = Number(cell[4]) - 1;
      return `R${cell[3] ? atRow : `[${atRow - row}]`}C${cell[1] ? atColumn : `[${atColumn - column}]`}`;
    })
    .join('');
  return key + ownColumn + ownRow;
}

/** Names of the functions a formula calls, in capitals. */
export function functionNames(formula: string): string[] {
  const tokens = tokenise(formula);
  return tokens
    .filter((token, i) => token.kind === 'word' && tokens[i + 1]?.text === '(')
    .map((token) => token.text.toUpperCase());
}
