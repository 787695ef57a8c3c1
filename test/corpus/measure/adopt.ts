import { adoptEvaluationLog, type AdoptionArguments, type AdoptionPlan } from '../../../src/app/adoptEvaluationLog';
import { inspectWorkbook } from '../../../src/app/inspectWorkbook';
import type { FoundLog } from '../../../src/app/inspection/foundLog';
import { parseAddress } from '../../../src/domain/address';
import { QaError } from '../../../src/domain/failure';
import type { WorkbookSnapshot } from '../../../src/host/model/snapshot';
import { queueLogPlace } from '../../../src/workbook/logPlace';
import type { ExcelSession } from '../../../src/workbook/runExcel';
import { queueSetup } from '../../../src/workbook/setupTable';
import { sheetOf } from '../../support/sheetCells';
import type { Area } from '../../support/workbookDifference';
import { acceptsRole, meantRole, type TruthLog } from '../kit/truth';

/** The log found that is the one meant, or undefined where recognition misses it: `recognition.test.ts` counts those. */
export async function findMeant(session: ExcelSession, log: TruthLog): Promise<FoundLog | undefined> {
  const { found } = await inspectWorkbook(session);
  const [{ sheet, headerRows }] = log.parts;
  return found.find(
    (one) =>
      one.shape === log.shape &&
      one.parts.some(
        (part) =>
          part.sheet === sheet && (headerRows.length === 0 || headerRows.includes(parseAddress(part.range)?.row ?? -1)),
      ),
  );
}

/**
 * Adopts as a person does who knows the log: wrong guesses are corrected, and what adopting asks is answered. `isDeduction`
 * says that scores are points taken off.
 */
export async function adoptAsMeant(
  session: ExcelSession,
  found: FoundLog,
  log: TruthLog,
  isDeduction: boolean,
): Promise<AdoptionPlan> {
  const { found: all } = await inspectWorkbook(session);
  const isAlone = all.filter(({ sheet }) => sheet === found.sheet).length === 1;
  const args: AdoptionArguments = {
    sheet: found.sheet,
    columns: corrections(found, log),
    ...(isAlone ? {} : { range: found.range }),
  };
  return answering(session, args, log, isDeduction ? 'deduction' : 'points', 5);
}

function corrections(found: FoundLog, log: TruthLog): NonNullable<AdoptionArguments['columns']> {
  const firstColumn = parseAddress(found.range)?.column ?? 0;
  return found.columns.flatMap(({ header, column, meaning, points }) => {
    const meant = log.columns.find((one) =>
      one.column === null ? one.header === header : one.column === firstColumn + column,
    );
    const criterion = log.criteria.find((one) =>
      one.column === null ? header.startsWith(one.name) : one.column === firstColumn + column,
    );
    if (criterion && !(meaning === 'criterion' && points === criterion.full)) {
      return [{ header, meaning: 'criterion' as const, points: criterion.full }];
    }
    if (criterion || !meant || acceptsRole(meant, meaning)) return [];
    return [{ header, meaning: meantRole(meant) }];
  });
}

async function answering(
  session: ExcelSession,
  args: AdoptionArguments,
  log: TruthLog,
  style: 'points' | 'deduction',
  questions: number,
): Promise<AdoptionPlan> {
  try {
    return await adoptEvaluationLog(session, args);
  } catch (error) {
    const answered = error instanceof QaError && questions > 0 ? answerTo(error, args, log, style) : null;
    if (!answered) throw error;
    if (answered === 'unlock') session.unlock(args.sheet, '');
    return answering(session, answered === 'unlock' ? args : answered, log, style, questions - 1);
  }
}

/** Levels of words that nobody but the team knows the points of; any order does here. */
const LEVELS = [100, 80, 60, 30, 0];

function answerTo(
  { failure }: QaError,
  args: AdoptionArguments,
  log: TruthLog,
  style: 'points' | 'deduction',
): AdoptionArguments | 'unlock' | null {
  if (failure.code === 'SHEET_PROTECTED') return 'unlock';
  if (failure.code === 'UNKNOWN_FATAL_WORDS') {
    return { ...args, fatalValues: log.fatalWords, otherTextIsFatal: log.fatalWords.length === 0 };
  }
  if (failure.code === 'COLUMN_AMBIGUOUS') {
    const ignored = { header: failure.column, meaning: 'ignored' as const };
    return { ...args, columns: [...(args.columns ?? []).filter(({ header }) => header !== failure.column), ignored] };
  }
  if (failure.code === 'CONTACTS_REPEATED') {
    return { ...args, columns: [...(args.columns ?? []), { header: failure.column, meaning: 'contactId' }] };
  }
  if (failure.code === 'UNCLEAR_SCORES') {
    return {
      ...args,
      styles: log.columns
        .filter((column) => meantRole(column) === 'criterion')
        .map(({ header }) => ({ header, style })),
    };
  }
  if (failure.code === 'UNKNOWN_SCORE_WORDS') {
    const values = failure.words.map((value, index) => ({ value, percent: LEVELS[index % LEVELS.length] }));
    return { ...args, scoreValues: [...(args.scoreValues ?? []), ...values] };
  }
  return null;
}

/** The cells that a plan says it adds on sheets that were there before. */
export function addedAreas(plan: AdoptionPlan): Area[] {
  return plan.parts.flatMap(({ addedRange }) => {
    const [, sheet = '', address = ''] = /^(.*)!([^!]+)$/u.exec(addedRange) ?? [];
    const block = parseAddress(address);
    if (!block || plan.sheets.includes(sheet)) return [];
    const { row, column, rows, columns } = block;
    return [{ sheet, startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 }];
  });
}

/** Names of logs and the raw scores they show, in the order of parts and rows. */
export async function rawScores(
  session: ExcelSession,
  workbook: WorkbookSnapshot,
  plan: AdoptionPlan,
): Promise<{ readonly logs: readonly string[]; readonly scores: readonly number[] }> {
  const logs = [...new Set(plan.parts.map(({ log }) => log))];
  const places = await session.run('test', async (context) => {
    const readSetup = queueSetup(context);
    const reads = logs.map((log) => queueLogPlace(context, log));
    await context.sync();
    return reads.map((read, index) => ({ place: read(), definition: readSetup().log(logs[index] ?? '') }));
  });
  const scores = places.flatMap(({ place, definition }) => {
    const { cells } = sheetOf(workbook, place.sheet);
    const column = place.firstColumn + place.headers.indexOf(definition?.columns.raw ?? '');
    const rows = Object.keys(cells)
      .map(Number)
      .filter((row) => row > place.headerRow && row <= place.lastRow);
    return rows.map((row) => cells[row]?.[column]?.v).filter((value) => typeof value === 'number');
  });
  return { logs, scores };
}
