import type { CellValue } from '../domain/cellValue';
import type { ColumnKey } from '../domain/evaluation/columnKey';
import { logWords } from '../domain/evaluation/words';
import { reachablePoints } from '../domain/rubric/points';
import { rubricId, type Rubric } from '../domain/rubric/rubric';
import type { CarryOver } from '../domain/rubric/simulate/carryOver';
import { rescorer } from '../domain/rubric/simulate/rescore';
import { simulation, type ScoredTwice, type Simulation } from '../domain/rubric/simulate/simulate';
import { monthBounds } from '../domain/time/serialDay';
import type { LogColumns } from '../workbook/logPlace';
import { readLogColumns } from '../workbook/logValues';
import { queueRubric } from '../workbook/rubricTable';
import type { ExcelSession } from '../workbook/runExcel';
import { wordsOf } from '../workbook/scoreFormulas';
import type { LogDefinition } from '../workbook/setupTable';
import { readLog } from './readLog';

export interface SimulateArguments {
  readonly log: string;
  /** A standard of the workbook by its id, or one that is not saved yet. */
  readonly rubric: string | Rubric;
  /** `2026-03`: contacts of that month only. */
  readonly month?: string;
}

export interface SimulatedRubric extends Simulation {
  readonly log: string;
  /** Ids of the log's own standard and of the other one. */
  readonly standard: string;
  readonly rubric: string;
  readonly reachable: { readonly before: number; readonly after: number };
  /** How each criterion of the other standard was read from the log. */
  readonly criteria: readonly { readonly criterion: string; readonly carry: CarryOver }[];
  /** Rules that the log knows nothing of: nobody was failed by them. */
  readonly newRules: readonly string[];
}

/**
 * Scores the evaluations of a log by another standard, before that is published; nothing is written. Void and draft rows
 * do not count. Two requests, and one for every 150,000 cells.
 */
export function simulateRubric(session: ExcelSession, args: SimulateArguments): Promise<SimulatedRubric> {
  const bounds = args.month === undefined ? null : monthBounds(args.month);
  return session.run('simulateRubric', async (context) => {
    const {
      columns,
      rubric: old,
      more,
    } = await readLog(context, args.log, (_columns, setup) => {
      if (typeof args.rubric !== 'string') return () => args.rubric as Rubric;
      const read = queueRubric(context, args.rubric);
      return () => read(setup, setup.language ?? 'zh-CN');
    });
    const next = more;
    const { keys, carried, newRules, score } = rescorer(old, wordsOf(columns.definition), next);
    const day: ColumnKey = columns.has('day') ? 'day' : 'contactDate';
    const about: ColumnKey[] = ['id', 'contactId', 'agent', 'agentNumber', 'status', day, 'final', 'check'];
    const cells = await readLogColumns(context, columns, [...about, ...keys]);
    const counts = countedRow(columns, bounds);
    const rows: ScoredTwice[] = [];
    const height = Math.max(0, ...cells.map((column) => column.length));
    for (let row = 0; row < height; row += 1) {
      const at = (column: number): CellValue => cells[column]?.[row]?.[0] ?? '';
      const [id, contact, agent, number, status, date, final, check] = about.map((_key, column) => at(column));
      // A row that our formulas say nothing of is none: prepared, a total, a repeated header.
      if (final === '' && check === '') continue;
      if (!counts(status ?? '', date ?? '')) continue;
      rows.push({
        id: String(id === '' ? contact : id),
        agent: String(agent === '' ? number : agent),
        ...score(keys.map((_key, column) => at(about.length + column))),
      });
    }
    const reachable = { before: reachablePoints(old), after: reachablePoints(next) };
    return {
      log: args.log,
      standard: rubricId(old),
      rubric: rubricId(next),
      reachable,
      criteria: carried.map(({ criterion, carry }) => ({ criterion, carry })),
      newRules,
      ...simulation(rows, reachable),
    };
  });
}

function countedRow(
  { definition }: LogColumns,
  bounds: { readonly first: number; readonly next: number } | null,
): (status: CellValue, date: CellValue) => boolean {
  const uncounted = uncountedWords(definition);
  return (status, date) => {
    if (uncounted.has(String(status).toLowerCase())) return false;
    return bounds === null || (typeof date === 'number' && date >= bounds.first && date < bounds.next);
  };
}

/** What a status column says of rows that count nowhere. */
function uncountedWords({ language, words }: LogDefinition): ReadonlySet<string> {
  const { statuses } = logWords(language);
  const own = [...(words.status?.draft ?? []), ...(words.status?.void ?? [])];
  return new Set([statuses.draft, statuses.void, ...own].map((word) => word.toLowerCase()));
}
