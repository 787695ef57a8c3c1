import { parseRange } from '../../model/address';
import { tokenise, type FormulaToken } from '../../model/formulaTokens';
import { refersInto, type ReferencedTable } from '../../model/structuredReference';
import { hasShortThisRow } from '../formulaText';
import { PLAIN_FUNCTIONS } from '../plainFunctions';

const LONGEST_FORMULA = 8192;
const WHOLE_LINE = /^(?:\$?[A-Za-z]{1,3}|\$\d+)$/;

/** What formulas may refer to, by names in small letters. */
export interface Referenced {
  readonly sheets: ReadonlySet<string>;
  readonly tables: ReadonlyMap<string, ReferencedTable>;
  readonly names: ReadonlySet<string>;
}

/** What Excel 2016, WPS or LibreOffice would not accept in a formula as the file holds it, without a leading '='. */
export function formulaProblems(formula: string, known: Referenced): string[] {
  const tokens = tokenise(formula);
  const problems: string[] = [];
  if (formula.trim() === '') problems.push('the formula is empty');
  if (formula.startsWith('=')) problems.push('the formula starts with = in the file');
  if (formula.length > LONGEST_FORMULA) {
    problems.push(`the formula has ${formula.length} characters, Excel takes ${LONGEST_FORMULA}`);
  }
  if (/#REF!/.test(outsideText(tokens))) problems.push('the formula refers to cells that are gone (#REF!)');
  if (hasShortThisRow(formula)) problems.push('[@…] instead of [[#This Row],…]');
  return [
    ...problems,
    ...balanceProblems(tokens),
    ...new Set(tokens.flatMap((_, index) => tokenProblem(tokens, index, known) ?? [])),
  ];
}

function outsideText(tokens: readonly FormulaToken[]): string {
  return tokens
    .filter(({ kind }) => kind !== 'string' && kind !== 'bracket')
    .map(({ text }) => text)
    .join('');
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

function balanceProblems(tokens: readonly FormulaToken[]): string[] {
  const open: string[] = [];
  for (const { kind, text } of tokens) {
    if (kind === 'string' && !isClosed(text, '"')) return ['a text in the formula is not closed'];
    if (kind === 'sheet' && !isClosed(text, "'")) return ['a sheet name in the formula is not closed'];
    if (kind === 'bracket' && !text.endsWith(']')) return ['a bracket in the formula is not closed'];
    if (kind !== 'other') continue;
    if (text in CLOSING) open.push(CLOSING[text] ?? '');
    else if ((text === ')' || text === '}') && open.pop() !== text) return [`a ${text} in the formula closes nothing`];
    else if (text === ']') return ['a ] in the formula closes nothing'];
  }
  return open.length > 0 ? [`the formula lacks ${open.length} closing brackets`] : [];
}

function isClosed(text: string, quote: string): boolean {
  return text.length > 1 && (text.split(quote).length - 1) % 2 === 0;
}

function tokenProblem(tokens: readonly FormulaToken[], index: number, known: Referenced): string | undefined {
  const { kind, text } = tokens[index];
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  if (kind === 'bracket') {
    const isWorkbook = next?.kind === 'word' && tokens[index + 2]?.text === '!';
    return before?.kind === 'word' || isWorkbook ? undefined : `${text} names no table`;
  }
  if (kind === 'sheet') {
    return next?.text === '!' ? sheetProblem(text.slice(1, -1).replaceAll("''", "'"), known) : undefined;
  }
  if (kind !== 'word') return undefined;
  const lower = text.toLowerCase();
  if (next?.text === '!' && before?.text !== '#') {
    return sheetProblem(before?.kind === 'bracket' ? before.text + text : text, known);
  }
  if (next?.text === '(') {
    return PLAIN_FUNCTIONS.has(text.toUpperCase()) ? undefined : `${text} is not known to every program that reads it`;
  }
  if (next?.kind === 'bracket') {
    const table = known.tables.get(lower);
    if (!table) return `there is no table ${text}`;
    return refersInto(table, next.text) ? undefined : `${text}${next.text} names a column that the table does not have`;
  }
  // Pieces of error values: #N/A, #DIV/0!.
  if (before?.text === '#' || (before?.text === '/' && tokens[index - 3]?.text === '#')) return undefined;
  const isEndOfRange = before?.text === ':' || next?.text === ':';
  if (isEndOfRange && WHOLE_LINE.test(text)) return undefined;
  const isKnown = lower === 'true' || lower === 'false' || known.tables.has(lower) || known.names.has(lower);
  return isKnown || parseRange(text) ? undefined : `nothing is called ${text}`;
}

function sheetProblem(name: string, { sheets }: Referenced): string | undefined {
  if (name.includes('[')) return `${name} is in another workbook`;
  // 'first:last' names a row of sheets.
  const missing = name.split(':').find((one) => !sheets.has(one.toLowerCase()));
  return missing === undefined ? undefined : `there is no sheet ${missing}`;
}
