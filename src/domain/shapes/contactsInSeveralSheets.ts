import type { CellValue } from '../cellValue';
import type { ColumnMapping, ColumnMeaning } from '../grid/columnMapping';
import type { EvaluationRow, LogReading } from '../grid/logReading';
import { isBlank } from '../grid/sheetContent';
import { idKey } from '../identity/matchKey';

/** Fewer are contacts that were evaluated again. */
const LEAST_CONTACTS = 3;
/** From this share of the smaller sheet on it is no accident. */
const LEAST = 0.2;

/** Shorter ones count the rows of a sheet. */
const LEAST_LETTERS = 5;

interface Repeated {
  /** The column of contact IDs. */
  readonly column: ColumnMapping;
  readonly sheets: readonly string[];
  /** How many contacts stand on more than one of the sheets. */
  readonly contacts: number;
}

/**
 * Sheets of a log that hold each other's contacts, as a copy of a month does; null where there are none. Only pairs are
 * looked at of which one `isNew`.
 */
export function contactsInSeveralSheets(
  { columns, rows, parts }: LogReading,
  isNew: (sheet: string) => boolean,
): Repeated | null {
  const at = columns.findIndex(({ meaning }) => meaning === 'contactId');
  if (at < 0) return null;
  const beside = columns.flatMap(({ meaning }, column) => (BESIDE.has(meaning) ? [column] : []));
  const agents = new Map(parts.map(({ sheet, agent }) => [sheet, agent?.replace(COPY_NUMBER, '') ?? '']));
  const bySheet = new Map<string, Set<string>>();
  for (const row of rows) {
    const key = contactKey(row, at, [agents.get(row.sheet) ?? '', ...beside.map((column) => row.cells[column] ?? '')]);
    const keys = bySheet.get(row.sheet) ?? new Set();
    bySheet.set(row.sheet, keys);
    if (key !== null) keys.add(key);
  }
  const sheets = new Set<string>();
  const contacts = new Set<string>();
  for (const [[one, oneKeys], [other, otherKeys]] of pairs([...bySheet])) {
    if (!isNew(one) && !isNew(other)) continue;
    const shared = [...oneKeys].filter((key) => otherKeys.has(key));
    if (shared.length < Math.max(LEAST_CONTACTS, LEAST * Math.min(oneKeys.size, otherKeys.size))) continue;
    for (const sheet of [one, other]) sheets.add(sheet);
    for (const key of shared) contacts.add(key);
  }
  return sheets.size > 0 ? { column: columns[at], sheets: [...sheets], contacts: contacts.size } : null;
}

/** What Excel calls a copy of a sheet by. */
const COPY_NUMBER = /\s*[(（]\d+[)）]\s*$/u;
/** What tells a contact beside its ID: teams number calls anew for each agent or day. */
const BESIDE: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(['contactDate', 'agent', 'agentNumber']);

/**
 * A number that counts the rows of its sheet and an ID that must not be used to match tell nothing by themselves; a row
 * that is the same throughout is a copy.
 */
function contactKey({ cells }: EvaluationRow, at: number, beside: readonly CellValue[]): string | null {
  const id: CellValue = cells[at] ?? '';
  if (isBlank(id)) return null;
  const key = idKey(id);
  return JSON.stringify(key !== null && key.length >= LEAST_LETTERS ? [key, ...beside] : cells);
}

function pairs<T>(all: readonly T[]): (readonly [T, T])[] {
  return all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));
}
