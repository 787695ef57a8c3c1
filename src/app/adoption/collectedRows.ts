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
  readonly ids: ReadonlySet<string>;
  /** The sheet row below the last one in use. */
  readonly firstFree: number;
}

/** Cells that say that a row is in use. */
const USED = ['id', 'contactId', 'agent'] as const;

export async function readCollected(context: BatchContext, definition: LogDefinition): Promise<CollectedRows> {
  const columns = await readPlace(context, definition);
  const { place } = columns;
  if (place.isProtected) failWith({ code: 'SHEET_PROTECTED', sheet: place.sheet });
  const cells = await readLogColumns(context, columns, [...USED]);
  const inUse = cells.map((column) => column.findLastIndex(([cell]) => cell !== ''));
  return {
    ids: new Set((cells[0] ?? []).map(([id]) => String(id))),
    firstFree: place.headerRow + 2 + Math.max(...inUse),
  };
}

/** Contacts that the log does not hold yet. */
export function newContacts(
  contacts: readonly CollectedContact[],
  collected: CollectedRows | null,
): readonly CollectedContact[] {
  return collected ? contacts.filter(({ id }) => !collected.ids.has(id)) : contacts;
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
