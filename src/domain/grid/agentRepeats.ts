import type { ColumnMapping } from './columnMapping';
import type { EvaluationRow } from './logReading';

/** Whether nearly every row is another agent's: a list of agents, whatever its columns say. */
export function isFewRepeats(columns: readonly ColumnMapping[], rows: readonly EvaluationRow[]): boolean {
  const agent = columns.find(({ meaning }) => meaning === 'agentNumber' || meaning === 'agent')?.column;
  if (agent === undefined || rows.length < 2) return true;
  return new Set(rows.map(({ cells }) => cells[agent])).size > 0.7 * rows.length;
}
