import type { CellValue } from '../domain/cellValue';
import { evaluationFromCells } from '../domain/evaluation/evaluationFromCells';
import type { Answers, Contact, Score } from '../domain/evaluation/evaluation';
import { dayOfCell } from '../domain/dates/dateWriting';
import { failWith } from '../domain/failure';
import { scoreCells } from '../domain/scoring/scoreCells';
import { isSerialDay, serialToIso } from '../domain/time/serialDay';
import { LogColumns, type LogPlace } from '../workbook/logPlace';
import { queueLogStands } from '../workbook/logStands';
import { queueRubric } from '../workbook/rubricTable';
import type { BatchContext, ExcelSession } from '../workbook/runExcel';
import { wordsOf } from '../workbook/scoreFormulas';
import { queueSelectedCell, type SelectedCell } from '../workbook/selectedCell';
import { queueSetup } from '../workbook/setupTable';
import { queueIdPositions } from '../workbook/idPositions';
import { placesOf } from './listLogs';
import type { TypedCells } from './saveEvaluation';
import { differenceOf, scoreOfCells } from './scoreOfCells';

export interface StoredEvaluation {
  readonly id: string;
  readonly log: string;
  readonly rubric: string;
  readonly address: string;
  readonly contact: Contact;
  readonly evaluator: string;
  readonly evaluatedAt: string;
  readonly status: string;
  readonly answers: Answers;
  readonly fatal: readonly string[];
  readonly comment: string;
  /** The typed cells as they are, for `saveEvaluation` to see whether a colleague changed them meanwhile. */
  readonly typed: TypedCells;
  /** As the cells say it. */
  readonly score: Score;
  /** Whether our own recalculation of the row says the same. */
  readonly agrees: boolean;
}

/** Finds an evaluation by its ID in whichever log holds it. */
export function readEvaluation(session: ExcelSession, args: { id: string }): Promise<StoredEvaluation> {
  return session.run('readEvaluation', async (context) => {
    const logs = await readAllLogs(context);
    const finders = logs.map((columns) => queueIdPositions(context, columns, [args.id]));
    const stand = logs.map((columns) => queueLogStands(context, columns));
    await context.sync();
    for (const [index, columns] of logs.entries()) {
      if (!stand[index]()) failMoved(columns, columns.place.headerRow);
      const [position] = finders[index]();
      if (position === null) continue;
      const row = columns.place.headerRow + position;
      const stored = await readRow(context, columns, row);
      // MATCH found it without regard to case.
      return isSameId(stored.id, args.id) ? stored : failMoved(columns, row);
    }
    return failWith({ code: 'EVALUATION_NOT_FOUND', id: args.id });
  });
}

/** The evaluation in the selected row, null where the selection is not in a row of a log. */
export function readSelectedEvaluation(session: ExcelSession): Promise<StoredEvaluation | null> {
  return session.run('readSelectedEvaluation', async (context) => {
    const readSelected = queueSelectedCell(context);
    const logs = await readAllLogs(context);
    const selected = readSelected();
    const columns = logs.find(({ place }) => isInRows(place, selected));
    if (!columns) return null;
    const stored = await readRow(context, columns, selected.row);
    return stored.contact.id === '' && stored.contact.agent === '' ? null : stored;
  });
}

/** Whether a cell is in the rows of a log, below its header. */
function isInRows(place: LogPlace, { sheet, row, column }: SelectedCell): boolean {
  const endRow = place.bodyRows === null ? Infinity : place.headerRow + place.bodyRows;
  const endColumn = place.firstColumn + place.headers.length;
  const isBelowHeader = row > place.headerRow && row <= endRow;
  return place.sheet === sheet && isBelowHeader && column >= place.firstColumn && column < endColumn;
}

/** An evaluation that a log holds. */
export interface FoundEvaluation {
  readonly id: string;
  /** Serial date-time of its last save; null where the log does not keep it. */
  readonly evaluatedAt: number | null;
}

/** Which of these IDs a log holds: the outbox asks it before it forgets an evaluation. */
export function findEvaluations(
  session: ExcelSession,
  args: { log: string; ids: readonly string[] },
): Promise<readonly FoundEvaluation[]> {
  return session.run('findEvaluations', async (context) => {
    const logs = await readAllLogs(context);
    const columns =
      logs.find(({ place }) => place.name === args.log) ?? failWith({ code: 'LOG_NOT_FOUND', log: args.log });
    const positions = queueIdPositions(context, columns, args.ids);
    const stands = queueLogStands(context, columns);
    await context.sync();
    if (!stands()) failMoved(columns, columns.place.headerRow);
    const found = args.ids.flatMap((id, index) => {
      const position = positions()[index];
      if (position === null) return [];
      const row = columns.queueRow(context, columns.place.headerRow + position);
      row.load('values');
      return [{ id, row, position }];
    });
    const standsStill = queueLogStands(context, columns);
    await context.sync();
    if (!standsStill()) failMoved(columns, columns.place.headerRow);
    return found.map(({ id, row, position }) => {
      const { id: foundId, evaluatedAt } = columns.cellsOf(row.values[0] as CellValue[]);
      if (!isSameId(String(foundId), id)) failMoved(columns, columns.place.headerRow + position);
      return { id, evaluatedAt: typeof evaluatedAt === 'number' ? evaluatedAt : null };
    });
  });
}

function isSameId(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** A colleague moved the row between finding and reading it. */
function failMoved(columns: LogColumns, row: number): never {
  return failWith({ code: 'ROW_CHANGED', where: columns.rowAddress(row) });
}

/** A log whose table is gone holds nothing; the others are read. */
async function readAllLogs(context: BatchContext): Promise<LogColumns[]> {
  const readSetup = queueSetup(context);
  await context.sync();
  const setup = readSetup();
  const places = await placesOf(context, setup);
  return setup.logs().flatMap((definition, index) => {
    const place = places[index];
    return place === null ? [] : [new LogColumns(place, definition)];
  });
}

async function readRow(context: BatchContext, columns: LogColumns, row: number): Promise<StoredEvaluation> {
  const { definition, place } = columns;
  const readSetup = queueSetup(context);
  const readRubric = queueRubric(context, definition.rubric);
  const stands = queueLogStands(context, columns);
  const range = columns.queueRow(context, row);
  range.load('values');
  await context.sync();
  if (!stands()) failMoved(columns, row);
  const rubric = readRubric(readSetup(), definition.language);
  const values = range.values[0] as CellValue[];
  const cells = columns.cellsOf(values);
  const score = scoreOfCells(columns, values);
  const read = evaluationFromCells(rubric, wordsOf(definition), cells);
  return {
    ...read,
    contact: { ...read.contact, date: dayOf(columns, cells) ?? read.contact.date },
    typed: Object.fromEntries(columns.typedKeys.map((key) => [key, cells[key]])),
    log: place.name,
    rubric: definition.rubric,
    address: columns.rowAddress(row),
    score,
    agrees: differenceOf(columns, scoreCells(rubric, wordsOf(definition), cells), score) === null,
  };
}

/** The day of a contact as the log counts it; null where its cells do not tell. */
function dayOf({ definition }: LogColumns, cells: Readonly<Record<string, CellValue>>): string | null {
  const { day, contactDate } = cells;
  if (typeof day === 'number' && isSerialDay(day)) return serialToIso(day);
  return definition.given?.day ?? dayOfCell(definition.dates, contactDate ?? '');
}
