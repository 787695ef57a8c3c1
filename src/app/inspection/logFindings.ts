import { agentProblems, type AgentProblem, type NamedRow } from '../../domain/agents/agentProblems';
import { cellAddress, placeName } from '../../domain/address';
import type { Agent } from '../../domain/evaluation/evaluation';
import type { LogReading } from '../../domain/grid/logReading';
import { identifierProblems, type IdentifierProblem } from '../../domain/identity/identifierProblems';
import { findMarks } from '../../domain/marks/findMarks';
import type { Mark } from '../../domain/marks/mark';
import { markedParts } from '../../domain/marks/markedPart';
import { fatalColumns, type FatalColumn } from '../../domain/values/fatalWords';
import { scoreReport, type ScoreReport } from '../../domain/values/scoreReport';
import { statusWords, type StatusWord } from '../../domain/values/statusWords';
import { readRowMarks } from '../../workbook/rowMarks';
import type { BatchContext } from '../../workbook/runExcel';

/** What a log's cells and their looks leave to be confirmed or told, before anything is written. */
export interface LogFindings {
  /** Every distinct content of the fatal columns, with counts. */
  readonly fatal: readonly FatalColumn[];
  /** How the criteria's cells are read: words, deductions, not applicable. */
  readonly scores: ScoreReport;
  /** Words that say whether a row counts. */
  readonly statuses: readonly StatusWord[];
  /** Contact IDs and numbers that Excel cut or that lost zeros: nothing is matched by them. */
  readonly identifiers: readonly IdentifierProblem[];
  /** Namesakes, numbers with several names. */
  readonly people: readonly AgentProblem[];
  /** Colours, strikethrough, hidden rows, comments that may mean something. */
  readonly marks: readonly Mark[];
  /** Whether this Excel can count notes. */
  readonly notes: 'counted' | 'unknown';
  /** False where there were too many cells to look at each. */
  readonly marksComplete: boolean;
}

/** Looks into each of the logs; the looks of their cells are read for all of them together. */
export async function readFindings(
  context: BatchContext,
  logs: readonly LogReading[],
  isFiltered: (sheet: string) => boolean,
  listed: readonly Agent[],
): Promise<LogFindings[]> {
  const parts = logs.map((log) => markedParts(log, isFiltered));
  const looks = await readRowMarks(context, parts.flat());
  return logs.map((log, index) => ({
    fatal: fatalColumns(log),
    scores: scoreReport(log),
    statuses: statusWords(log),
    identifiers: identifierProblems(log, { agentNumbers: listed.map(({ number }) => number) }),
    people: agentProblems(namedRows(log), listed),
    marks: findMarks(
      looks.parts.filter((look) =>
        parts[index].some(({ sheet, firstColumn, rows }) => {
          return sheet === look.sheet && firstColumn === look.firstColumn && rows[0] === look.rows[0];
        }),
      ),
    ).map(({ mark }) => mark),
    notes: looks.notes,
    marksComplete: looks.complete,
  }));
}

function namedRows({ shape, columns, rows }: LogReading): NamedRow[] {
  const position = (meaning: string): number => columns.findIndex((column) => column.meaning === meaning);
  const [number, name] = [position('agentNumber'), position('agent')];
  return rows.map(({ sheet, row, column, cells }) => ({
    number: cells[number] ?? '',
    name: cells[name] ?? '',
    address: placeName(sheet, cellAddress(row, shape === 'rows' ? column + Math.max(name, 0) : column)),
  }));
}
