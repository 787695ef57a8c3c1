import { tokenise } from './formulaTokens';
import type { FormulaToken } from './formulaTokens';

/** What structured references need to know of a table. */
export interface ReferencedTable {
  name: string;
  columns: readonly { name: string }[];
}

export interface ReferenceContext {
  findTable(name: string): ReferencedTable | undefined;
  /** The table that holds the formula's own cell: `[@Col]` leaves its name out. */
  ownTable?: ReferencedTable;
}

export interface Specifier {
  items: string[];
  columns: string[];
  isColumnRange: boolean;
}

const ITEMS = ['#All', '#Data', '#Headers', '#Totals', '#This Row'];

/**
 * Rewrites every structured reference into the long form files hold: table name written out, its own letter case,
 * `[#This Row]` instead of `@`. References to unknown tables or columns stay as they are (they calculate to an error).
 */
export function normaliseReferences(formula: string, context: ReferenceContext): string {
  return mapStructured(formula, context, (table, specifier) => longForm(table, specifier));
}

/** Follows a renamed column: `Tbl[old]` becomes `Tbl[new]` wherever the table is named. */
export function renameColumn(formula: string, table: ReferencedTable, from: string, to: string): string {
  const context = { findTable: (name: string) => (sameName(name, table.name) ? table : undefined) };
  return mapStructured(formula, context, (found, specifier) =>
    longForm(found, { ...specifier, columns: specifier.columns.map((name) => (sameName(name, from) ? to : name)) }),
  );
}

/** Follows a renamed table. */
export function renameTable(formula: string, from: string, to: string): string {
  const tokens = tokenise(formula);
  return tokens
    .map((token, i) =>
      token.kind === 'word' && sameName(token.text, from) && isTableName(tokens, i) ? to : token.text,
    )
    .join('');
}

export function hasStructuredReference(formula: string): boolean {
  return formula.includes('[');
}

/** Whether the text in brackets behind the table's name means something there: parts and columns the table has. */
export const refersInto = (table: ReferencedTable, bracket: string): boolean => parseSpecifier(table, bracket) !== null;

/** A column name inside brackets: the special characters are escaped by an apostrophe. */
export const escapeColumn = (name: string): string => name.replace(/['[\]#@]/g, "'$&");

const unescapeColumn = (text: string): string => text.replace(/'(.)/gs, '$1');

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Rewrites every structured reference to a known table or column; all else stays. */
export function mapStructured(
  formula: string,
  context: ReferenceContext,
  rewrite: (table: ReferencedTable, specifier: Specifier) => string,
): string {
  const tokens = tokenise(formula);
  let out = '';
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const next = tokens[i + 1];
    if (token.kind === 'word' && isTableName(tokens, i)) {
      const table = context.findTable(token.text);
      if (table && next?.kind === 'bracket') {
        out += rewriteOrKeep(table, next.text, token.text + next.text, rewrite);
        i++;
        continue;
      }
      if (table) {
        out += table.name;
        continue;
      }
    }
    const isOwn = token.kind === 'bracket' && tokens[i - 1]?.kind !== 'word';
    out += isOwn && context.ownTable ? rewriteOrKeep(context.ownTable, token.text, token.text, rewrite) : token.text;
  }
  return out;
}

function isTableName(tokens: readonly FormulaToken[], i: number): boolean {
  const next = tokens[i + 1]?.text;
  return next !== '(' && next !== '!';
}

function rewriteOrKeep(
  table: ReferencedTable,
  bracket: string,
  original: string,
  rewrite: (table: ReferencedTable, specifier: Specifier) => string,
): string {
  const specifier = parseSpecifier(table, bracket);
  return specifier ? rewrite(table, specifier) : original;
}

/** Null when a column is unknown or the text is no specifier. */
function parseSpecifier(table: ReferencedTable, bracket: string): Specifier | null {
  let inner = bracket.slice(1, -1).trim();
  const items: string[] = [];
  if (inner.startsWith('@')) {
    items.push('#This Row');
    inner = inner.slice(1).trim();
  }
  const parts = inner.startsWith('[') ? splitParts(inner) : inner === '' ? [] : [inner];
  const columns: string[] = [];
  for (const part of parts) {
    const item = ITEMS.find((name) => sameName(name, part.trim()));
    if (item) {
      items.push(item);
      continue;
    }
    const name = unescapeColumn(part);
    const column = findColumn(table, name) ?? findColumn(table, name.trim());
    if (!column) return null;
    columns.push(column.name);
  }
  return { items, columns, isColumnRange: columns.length === 2 };
}

/** The same letters first: comparing without case is slow, and tables are wide. */
function findColumn({ columns }: ReferencedTable, name: string): { name: string } | undefined {
  return columns.find((column) => column.name === name) ?? columns.find((column) => sameName(column.name, name));
}

/** The bracketed parts of '[#This Row],[A]:[B]'. */
function splitParts(text: string): string[] {
  const parts: string[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== '[') continue;
    let end = i + 1;
    while (end < text.length && text[end] !== ']') end += text[end] === "'" ? 2 : 1;
    parts.push(text.slice(i + 1, end));
    i = end;
  }
  return parts;
}

function longForm(table: ReferencedTable, { items, columns, isColumnRange }: Specifier): string {
  const columnText = columns.map((name) => `[${escapeColumn(name)}]`).join(isColumnRange ? ':' : ',');
  const itemText = items.map((item) => `[${item}]`).join(',');
  if (items.length === 0 && columns.length === 0) return table.name;
  if (items.length === 0 && columns.length === 1) return `${table.name}${columnText}`;
  if (columns.length === 0 && items.length === 1) return `${table.name}${itemText}`;
  return `${table.name}[${[itemText, columnText].filter((text) => text !== '').join(',')}]`;
}
