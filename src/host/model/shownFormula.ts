import { escapeColumn, hasStructuredReference, mapStructured } from './structuredReference';
import type { ReferencedTable, Specifier } from './structuredReference';

interface Place {
  /** The table that holds the formula's cell; it is not named again. */
  ownTable?: ReferencedTable & { dataRows: number };
  findTable(name: string): ReferencedTable | undefined;
}

/** The formula as Excel shows it: structured references in their short form, `[@Column]` for the own row. */
export function shownFormula(formula: string, { ownTable, findTable }: Place): string {
  if (!hasStructuredReference(formula)) return formula;
  return mapStructured(formula, { findTable }, (table, specifier) => {
    const isOwn = ownTable !== undefined && table.name === ownTable.name;
    const name = isOwn ? '' : table.name;
    // Excel keeps the long word where the table has a single row.
    const isShort = specifier.items[0] === '#This Row' && !(isOwn && ownTable.dataRows === 1);
    return name + (isShort ? ownRow(specifier) : brackets(specifier));
  });
}

function ownRow({ columns, isColumnRange }: Specifier): string {
  const [column] = columns;
  if (column === undefined) return '[@]';
  if (isColumnRange) return `[@${columnRange(columns)}]`;
  return isPlain(column) ? `[@${column}]` : `[@[${escapeColumn(column)}]]`;
}

function brackets({ items, columns, isColumnRange }: Specifier): string {
  const parts = items.map((item) => `[${item}]`);
  if (isColumnRange) parts.push(columnRange(columns));
  else parts.push(...columns.map((name) => `[${escapeColumn(name)}]`));
  const [only] = parts;
  return parts.length === 1 && only !== undefined && !isColumnRange ? only : `[${parts.join(',')}]`;
}

const columnRange = (columns: readonly string[]): string => columns.map((name) => `[${escapeColumn(name)}]`).join(':');

/** Names with any other character stand in brackets of their own. */
const isPlain = (name: string): boolean => /^[\p{L}\p{N}_]+$/u.test(name);
