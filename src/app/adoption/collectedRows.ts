import type { CellValue } from '../../domain/cellValue';
import type { ColumnKey } from '../../domain/evaluation/columnKey';
import { failWith } from '../../domain/failure';
import type { Rubric } from '../../domain/rubric/rubric';
import { scoreCells } from '../../domain/scoring/scoreCells';
import type { CollectedContact } from '../../domain/shapes/collectedContacts';
import { queueAppendedRows, rowsARequest } from '../../workbook/appendedRows';
import { LogColumns, queueLogPlace } from '../../workbook/logPlace';
import { readLogColumns } from '../../workbook/logValues';
import type { BatchContext } from '../../workbook/runExcel';
import { wordsOf } from '../../workbook/scoreFormulas';
import type { LogDefinition } from '../../workbook/setupTable';
import { differenceOf, scoreOfCells } from '../scoreOfCells';

/** What a log of collected contacts holds by now. */
export interface CollectedRows {
  /** Answers and rules by evaluation ID. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<ColumnKey, CellValue>>;
  /** The sheet row below the last one in use. */
  readonly firstFree: number;
}

/** Cells that say that a row is in use. */
const USED = ['id', 'contactId', 'agent'] as const;

export async function readCollected(context: BatchContext, definition: LogDefinition): Promise<CollectedRows> {
  const columns = await readPlace(context, definition);
  const { place } = columns;
  if (place.isProtected) failWith({ code: 'SHEET_PROTECTED', sheet: place.sheet });
  const scored = columns.keys.filter((key) => key.startsWith('criterion:') || key.startsWith('rule:'));
  const read = await readLogColumns(context, columns, [...USED, ...scored]);
  const inUse = read.slice(0, USED.length).map((column) => column.findLastIndex(([cell]) => cell !== ''));
  const [ids = []] = read;
  const answers = read.slice(USED.length);
  return {
    rows: new Map(
      ids.map(([id], row) => [String(id), new Map(scored.map((key, at) => [key, answers[at]?.[row]?.[0] ?? '']))]),
    ),
    firstFree: place.headerRow + 2 + Math.max(...inUse),
  };
}

/** IDs of the contacts that were collected with other answers than their pages say now: somebody changed either. */
export function differingContacts(contacts: readonly CollectedContact[], collected: CollectedRows | null): string[] {
  return contacts.flatMap(({ id, contactId, cells }) => {
    const row = collected?.rows.get(id);
    if (!row) return [];
    const isSame = [...row].every(([key, cell]) => cell === asRead(cells.get(key) ?? ''));
    return isSame ? [] : [contactId === '' ? id : contactId];
  });
}

/** An apostrophe that keeps text from being anything else is not read back. */
function asRead(cell: CellValue): CellValue {
  return typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;
}

/** Contacts that the log does not hold yet. */
export function newContacts(
  contacts: readonly CollectedContact[],
  collected: CollectedRows | null,
): readonly CollectedContact[] {
  return collected ? contacts.filter(({ id }) => !collected.rows.has(id)) : contacts;
}

interface Appending {
  readonly definition: LogDefinition;
  readonly rubric: Rubric;
  /** The sheet row that the first contact goes to. */
  readonly first: number;
  readonly contacts: readonly CollectedContact[];
}

/**
 * Writes contacts below each other, as many in a request as fit. Fails with ROW_CHANGED where somebody typed there
 * meanwhile, who gets back what stood there, and with SCORES_DIFFER where formulas say another score than ours.
 */
export async function appendContacts(context: BatchContext, appending: Appending): Promise<void> {
  const { definition, rubric, first, contacts } = appending;
  if (contacts.length === 0) return;
  const columns = await readPlace(context, definition);
  const count = rowsARequest(columns);
  const own = contacts.slice(0, count);
  const written = queueAppendedRows(
    context,
    columns,
    rubric,
    first,
    own.map(({ cells }) => cells),
  );
  await context.sync();
  if (!written.isRight()) {
    written.queuePutBack();
    await context.sync();
    failWith({ code: 'ROW_CHANGED', where: columns.rowAddress(first) });
  }
  const values = written.values();
  own.forEach(({ cells }, index) => {
    const expected = scoreCells(rubric, wordsOf(definition), Object.fromEntries(cells));
    const difference = differenceOf(columns, expected, scoreOfCells(columns, values[index] ?? []));
    if (difference) failWith({ code: 'SCORES_DIFFER', where: columns.rowAddress(first + index), ...difference });
  });
  await appendContacts(context, { ...appending, first: first + own.length, contacts: contacts.slice(own.length) });
}

async function readPlace(context: BatchContext, definition: LogDefinition): Promise<LogColumns> {
  const read = queueLogPlace(context, definition.log);
  context.application.load('calculationMode');
  await context.sync();
  return new LogColumns(read(), definition);
}
