import { rangeAddress } from '../domain/address';
import type { ColumnMapping } from '../domain/grid/columnMapping';
import { findLogs, type LogGuess } from '../domain/grid/findLogs';
import { ruleWords } from '../domain/grid/knownWords';
import { isBlank, type SheetContent } from '../domain/grid/sheetContent';
import type { Language } from '../domain/language';
import { queueAgents } from '../workbook/agentsTable';
import { queueLogPlace, type LogPlace } from '../workbook/logPlace';
import { rubricTableName } from '../workbook/rubricTable';
import type { BatchContext, ExcelSession } from '../workbook/runExcel';
import { queueSetup, type Setup } from '../workbook/setupTable';
import { queueFirstRows, readGeometries, readValues } from '../workbook/sheetContents';

/** What a workbook holds, ours and theirs; reading only. */
export interface WorkbookInspection {
  readonly setUp: boolean;
  readonly language: Language | null;
  readonly logs: readonly LogSummary[];
  readonly rubrics: readonly { readonly rubric: string; readonly name: string; readonly table: string }[];
  /** Evaluation logs that people made and that are not adopted yet, surest first. */
  readonly found: readonly FoundLog[];
  readonly agents: number;
}

interface LogSummary {
  /** Table name or, for a log that stays a plain range, its defined name. */
  readonly log: string;
  readonly rubric: string;
  readonly rubricName: string;
  readonly sheet: string;
}

export interface FoundLog {
  readonly sheet: string;
  /** Header row and rows below, without the sheet: `A3:P1203`. */
  readonly range: string;
  /** Name of the table it is in, if it is in one. */
  readonly table: string | null;
  /** Evaluations in it; for a long log the rows below its header. */
  readonly rows: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** Displayed text of the first five rows. */
  readonly preview: readonly (readonly string[])[];
  readonly columns: readonly ColumnMapping[];
  /** Distinct words of each rule column by header, and which of them were taken for "fired". */
  readonly ruleWords: Readonly<Record<string, FoundRuleWords>>;
}

interface FoundRuleWords {
  readonly words: readonly string[];
  readonly fired: readonly string[];
  readonly unknown: readonly string[];
}

const PREVIEW_ROWS = 5;

export function inspectWorkbook(session: ExcelSession): Promise<WorkbookInspection> {
  return session.run('inspectWorkbook', async (context) => {
    const readSetup = queueSetup(context);
    const readAgents = queueAgents(context);
    const geometries = await readGeometries(context);
    const setup = readSetup();
    const places = setup.logs().map(({ log }) => queueLogPlace(context, log));
    const contents = geometries.map((sheet) => queueFirstRows(context, sheet));
    await context.sync();

    const ours = places.map((read) => read());
    const guesses = contents.flatMap((read) => {
      const content = read();
      return findLogs(content)
        .filter((guess) => !isOurs(guess, ours))
        .map((guess) => ({ guess, content }));
    });
    const words = await Promise.all(
      guesses.map(({ guess }) => readRuleWords(context, guess, contentRows(guess, geometries))),
    );
    return {
      setUp: setup.present,
      language: setup.language,
      logs: setup.logs().map(({ log, rubric }, index) => ({
        log,
        rubric,
        rubricName: rubricName(setup, rubric),
        sheet: ours[index].sheet,
      })),
      rubrics: rubricsOf(setup),
      found: guesses
        .map(({ guess, content }, index) => foundLog(guess, content, words[index]))
        .sort((one, other) => other.confidence - one.confidence),
      agents: readAgents().length,
    };
  });
}

function rubricName(setup: Setup, rubric: string): string {
  return String(setup.rubricSettings(rubric).name ?? rubric);
}

function rubricsOf(setup: Setup): WorkbookInspection['rubrics'] {
  return setup.rubrics().map((rubric) => ({ rubric, name: rubricName(setup, rubric), table: rubricTableName(rubric) }));
}

function isOurs(guess: LogGuess, places: readonly LogPlace[]): boolean {
  return places.some((place) => place.sheet === guess.sheet && place.headerRow === guess.headerRow);
}

/** Rows below the header down to the end of what is used on the sheet, as far as they were not all read. */
function contentRows(guess: LogGuess, geometries: readonly { name: string; firstRow: number; rows: number }[]): number {
  if (guess.complete) return guess.lastRow - guess.headerRow;
  const sheet = geometries.find(({ name }) => name === guess.sheet);
  return sheet ? sheet.firstRow + sheet.rows - 1 - guess.headerRow : 0;
}

async function readRuleWords(
  context: BatchContext,
  guess: LogGuess,
  rows: number,
): Promise<Record<string, FoundRuleWords>> {
  const columns = guess.columns.filter(({ meaning }) => meaning === 'rule');
  const read = columns.map(async ({ header, column }) => {
    const cells = {
      sheet: guess.sheet,
      row: guess.headerRow + 1,
      column: guess.firstColumn + column,
      rows,
      columns: 1,
    };
    const { words, fired, unknown } = ruleWords((await readValues(context, cells)).map(([cell]) => cell));
    return [header, { words, fired, unknown }] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

function foundLog(guess: LogGuess, content: SheetContent, words: Record<string, FoundRuleWords>): FoundLog {
  const columns = guess.lastColumn - guess.firstColumn + 1;
  const lastRow = guess.complete ? guess.lastRow : content.firstRow + content.rowCount - 1;
  const top = guess.headerRow - content.firstRow + 1;
  const left = guess.firstColumn - content.firstColumn;
  return {
    sheet: guess.sheet,
    range: rangeAddress(guess.headerRow, guess.firstColumn, lastRow - guess.headerRow + 1, columns),
    table: guess.table,
    rows: guess.complete ? guess.evaluations : lastRow - guess.headerRow,
    confidence: guess.confidence,
    preview: content.text
      .slice(top)
      .filter((row) => row.slice(left, left + columns).some((cell) => !isBlank(cell)))
      .slice(0, PREVIEW_ROWS)
      .map((row) => row.slice(left, left + columns)),
    columns: guess.columns,
    ruleWords: words,
  };
}
