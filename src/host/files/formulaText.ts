import { EXCEL_2016_FUNCTIONS } from '../model/functionList';
import { tokenise, type FormulaToken } from '../model/formulaTokens';
import { decodeCellText, encodeCellText } from './cellText';
import { PLAIN_FUNCTIONS } from './plainFunctions';
import { escapeText } from './xml';

const PREFIX = '_xlfn.';

/**
 * The content of an element that holds a snapshot's formula: without the leading '=', and with the prefix that files
 * want before functions newer than Excel 2007. Throws on `[@Col]`, which Excel shows but no file may hold: Excel calls
 * such a file damaged.
 */
export function formulaXml(formula: string): string {
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  if (hasShortThisRow(text)) {
    throw new Error(`A formula in a file must say [[#This Row],[…]] instead of [@…]: ${formula}`);
  }
  return escapeText(encodeCellText(mapFunctions(text, (name) => (isPrefixed(name) ? PREFIX + name : name))));
}

/** The formula an element holds, as Excel shows it but without a leading '='. */
export function shownFormula(text: string): string {
  const decoded = decodeCellText(text);
  if (!decoded.includes(PREFIX)) return decoded;
  return mapFunctions(decoded, (name) => {
    const bare = name.slice(PREFIX.length);
    return name.startsWith(PREFIX) && isPrefixed(bare) ? bare : name;
  });
}

/** As `shownFormula`, with the leading '=' of cells and names. */
export function formulaOf(text: string): string {
  return `=${shownFormula(text)}`;
}

/** Whether the formula holds a reference such as `[@Col]` or `Tbl[@]`. */
export function hasShortThisRow(formula: string): boolean {
  if (!formula.includes('[@')) return false;
  return tokenise(formula).some(({ kind, text }) => kind === 'bracket' && text.replace(/'./gs, '').includes('[@'));
}

/** Whether the formula refers to a sheet or a name of another workbook, which files write as `[1]Sheet!A1` or `[1]!name`. */
export function refersToOtherWorkbook(formula: string): boolean {
  if (!formula.includes('[')) return false;
  const tokens = tokenise(formula);
  return tokens.some(({ kind, text }, index) => {
    if (kind === 'sheet') return text.includes('[') && tokens[index + 1]?.text === '!';
    return kind === 'bracket' && /^\[\d+\]$/.test(text) && tokens[index - 1]?.kind !== 'word';
  });
}

function isPrefixed(name: string): boolean {
  const upper = name.toUpperCase();
  return EXCEL_2016_FUNCTIONS.has(upper) && !PLAIN_FUNCTIONS.has(upper);
}

function mapFunctions(formula: string, change: (name: string) => string): string {
  const tokens = tokenise(formula);
  const isCall = ({ kind }: FormulaToken, index: number) => kind === 'word' && tokens[index + 1]?.text === '(';
  return tokens.map((token, index) => (isCall(token, index) ? change(token.text) : token.text)).join('');
}
