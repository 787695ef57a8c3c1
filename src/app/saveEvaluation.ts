import type { CellValue } from '../domain/cellValue';
import { dateCell } from '../domain/dates/dateWriting';
import { answersFrom, type GivenAnswers } from '../domain/evaluation/answersFrom';
import type { ColumnKey } from '../domain/evaluation/columnKey';
import { evaluationCells } from '../domain/evaluation/evaluationCells';
import { newEvaluationId } from '../domain/evaluation/evaluationId';
import type { EvaluationInput } from '../domain/evaluation/evaluation';
import { failWith } from '../domain/failure';
import { scoreAnswers } from '../domain/scoring/scoreCells';
import type { LogColumns } from '../workbook/logPlace';
import { isMovedAway } from '../workbook/excelFailure';
import { literalCell } from '../workbook/literalCell';
import { lookupFix, withoutLookups } from '../workbook/agentLookups';
import { permittedCells, queueLogAccess } from '../workbook/logAccess';
import { queueRowTarget, scanForFreeRow, type RowTarget } from '../workbook/rowTarget';
import { queueRowWrite, type RowWrite } from '../workbook/rowWrite';
import { syncUnlocked } from '../workbook/sheetProtection';
import { queueWritable } from '../workbook/workbookGuard';
import type { BatchContext, ExcelSession } from '../workbook/runExcel';
import { rowFormulas, wordsOf } from '../workbook/scoreFormulas';
import { localSerial } from './localSerial';
import { readLog } from './readLog';
import { differenceOf, scoreOfCells } from './scoreOfCells';

export interface SaveArguments extends Omit<EvaluationInput, 'answers'> {
  readonly log: string;
  /** By criterion name: points, a measured number, a count, the label of a level, or a word for not applicable. */
  readonly answers: GivenAnswers;
  /** What its row held when it was opened: a row that holds anything else by now fails with ROW_CHANGED. */
  readonly opened?: TypedCells;
}

/** The typed cells of a row, by column. */
export type TypedCells = Readonly<Record<string, CellValue>>;

export interface SavedEvaluation {
  readonly id: string;
  readonly raw: number | '';
  readonly final: number | '';
  readonly fatal: boolean;
  readonly grade: string;
  readonly pass: boolean | '';
  /** Of the row: `评分记录!A7:AN7`. */
  readonly address: string;
  /** 'added' or, where the ID was there already, 'updated'. */
  readonly action: 'added' | 'updated';
  /** Serial date-time of this save, as the row holds it. */
  readonly evaluatedAt: number;
  /** What `undoSave` needs: the row's values before and after. */
  readonly before: readonly CellValue[];
  readonly after: readonly CellValue[];
  /** Positions of their serial number and formulas that a new row was filled with. */
  readonly filled: readonly number[];
  /** Formulas of theirs that stood where something was typed. */
  readonly overwritten: readonly (readonly [position: number, formula: string])[];
}

/** An ID is looked up by Excel's MATCH, to which these mean something else. */
const UNSAFE_ID = /[*?~]|^\s*$/;

/** How often a row is looked for anew where colleagues keep moving rows. */
const TRIES = 3;

/**
 * Writes one evaluation as a row of its log: three requests, whatever the log's size. The same ID never makes a second
 * row. Fails before anything is written where an answer, rule or column is not as the log has it; fails after it with
 * SCORES_DIFFER where the workbook's own formulas say another score than ours. A row that turns out to be a colleague's
 * gets back what it held, and another one is looked for.
 */
export function saveEvaluation(session: ExcelSession, args: SaveArguments): Promise<SavedEvaluation> {
  const id = args.id ?? newEvaluationId(args.contact.date, Math.random);
  if (UNSAFE_ID.test(id)) failWith({ code: 'INVALID_ARGUMENT', detail: `id: ${id}` });
  const given = { ...args, id };
  return session.run('saveEvaluation', (context) => tryToSave(session, context, given, localSerial(new Date()), TRIES));
}

async function tryToSave(
  session: ExcelSession,
  context: BatchContext,
  args: GivenId,
  now: number,
  tries: number,
): Promise<SavedEvaluation> {
  try {
    const saved = await saveRow(session, context, args, now);
    if (typeof saved !== 'string') return saved;
    if (tries === 1) failWith({ code: 'ROW_CHANGED', where: saved });
  } catch (error) {
    if (tries === 1 || !isMovedAway(error)) throw error;
  }
  return tryToSave(session, context, args, now, tries - 1);
}

type GivenId = SaveArguments & { readonly id: string };

/** Answers the address of a row that was a colleague's by the time of writing, and has back what it held. */
async function saveRow(
  session: ExcelSession,
  context: BatchContext,
  args: GivenId,
  now: number,
): Promise<SavedEvaluation | string> {
  context.application.load('calculationMode');
  const { columns, rubric, more } = await readLog(context, args.log, (found) => {
    const checkWritable = queueWritable(context);
    const readAccess = queueLogAccess(context, session, found);
    const readTarget = queueRowTarget(context, found, args.id);
    return () => {
      checkWritable();
      return { target: readTarget(), access: readAccess() };
    };
  });
  refuseOtherDay(columns, args.contact.date);
  const words = wordsOf(columns.definition);
  const input = { ...args, answers: answersFrom(rubric, args.answers, words) };
  const expected = scoreAnswers(rubric, words, input.answers, input.fatal ?? []);
  const typed = evaluationCells(rubric, words, input, now);
  // As the team writes its dates, where these are no dates to Excel.
  typed.set('contactDate', literalCell(dateCell(columns.definition.dates, args.contact.date)));
  const found = 'scanFrom' in more.target ? await scanForFreeRow(context, columns, more.target) : more.target;

  const whole = columns.rowOf(
    new Map([...blanks(columns, found), ...typed, ...rowFormulas(columns, rubric, found.row)]),
  );
  const { target, cells, lock, inPieces } = permittedCells(
    columns,
    found,
    withoutLookups(columns, found, whole),
    more.access,
  );
  let written!: RowWrite;
  await syncUnlocked(context, [lock], () => {
    written = queueRowWrite(context, columns, target, cells, args.id, inPieces);
    if (context.application.calculationMode === 'Manual') context.application.calculate('Recalculate');
  });

  const address = columns.rowAddress(target.row);
  const isOvertaken = target.action === 'updated' && isChanged(columns, written, args.opened);
  if (!written.isRight() || isOvertaken) {
    await syncUnlocked(context, [lock], () => written.queuePutBack());
    return isOvertaken ? failWith({ code: 'ROW_CHANGED', where: address }) : address;
  }
  const fix = lookupFix(columns, target, whole, written);
  if (fix) await syncUnlocked(context, [lock], () => fix.queue(context));
  const after = fix?.after ?? written.after();
  const score = scoreOfCells(columns, after);
  const difference = differenceOf(columns, expected, score);
  if (difference) failWith({ code: 'SCORES_DIFFER', where: address, ...difference });
  return {
    id: args.id,
    raw: score.raw,
    final: score.final,
    fatal: score.fatal,
    grade: score.grade,
    pass: score.pass,
    address,
    action: target.action,
    evaluatedAt: now,
    before: written.before(),
    after,
    filled: written.filled,
    overwritten: written.overwritten(),
  };
}

/** Where only the sheet's tab names the day, a contact of another day would count on this one. */
function refuseOtherDay({ definition, place }: LogColumns, date: string): void {
  const day = definition.given?.day;
  if (day !== undefined && day !== date) failWith({ code: 'OTHER_DAY', sheet: place.sheet, day, date });
}

/**
 * Whether a colleague typed something into the row since it was opened. What this save itself writes does not count: its
 * first try may have been written and its answer lost.
 */
function isChanged(columns: LogColumns, written: RowWrite, opened: TypedCells | undefined): boolean {
  if (!opened) return false;
  const [before, after] = [written.before(), written.after()];
  return columns.typedKeys.some((key) => {
    const position = columns.position(key);
    const isOurs = key === 'evaluatedAt' || before[position] === after[position];
    return key in opened && before[position] !== opened[key] && !isOurs;
  });
}

/**
 * Cells of a new row that stay blank are written as blanks: where two colleagues fill one row at once and their copies
 * merge cell by cell, the later evaluation must not keep a comment of the earlier one.
 */
function blanks(columns: LogColumns, { action, found }: RowTarget): Map<ColumnKey, CellValue> {
  if (action === 'updated') return new Map();
  const blank = columns.typedKeys.filter((key) => (found?.formulas[columns.position(key)] ?? '') === '');
  return new Map(blank.map((key) => [key, '']));
}
