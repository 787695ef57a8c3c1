import type { AgentPeriod } from '../domain/agents/agentPeriods';
import type { RosterCell } from '../domain/agents/rosterPlan';
import type { CellValue } from '../domain/cellValue';
import {
  AGENT_FIELDS,
  type AgentField,
  agentCell,
  agentFormat,
  AGENTS_TABLE,
  type StandingAgents,
} from './agentsTable';
import { queueRestored } from './restored';

/**
 * Queues adding agents: into blank rows at the end of the table, else into new ones, above whatever stands below it.
 * Gives what puts the blank rows back.
 */
export function queueNewAgents(
  context: Excel.RequestContext,
  standing: StandingAgents,
  agents: readonly AgentPeriod[],
): () => void {
  const table = context.workbook.tables.getItem(AGENTS_TABLE);
  const used = Math.max(-1, ...standing.rows) + 1;
  const spare = Math.min(standing.values.length - used, agents.length);
  const added = agents.length - spare;
  const body = table.getDataBodyRange();
  // Room first, in the table at once: a repetition finds it there, blank.
  if (added > 0) queueRoom(table, standing, added);
  const blank = spare > 0 ? body.getRow(used).getResizedRange(spare - 1, 0) : null;
  const before = spare > 0 ? body.getRow(used).getResizedRange(spare - 1, 0) : null;
  before?.load('values,formulas');
  if (blank) queueRows(blank, standing, agents.slice(0, spare));
  if (added > 0) {
    const last = table.getDataBodyRange().getLastRow();
    const rows = last.getOffsetRange(1 - added, 0).getResizedRange(added - 1, 0);
    queueRows(rows, standing, agents.slice(spare));
  }
  return () => {
    if (before) queueRestored(before);
  };
}

function queueRoom(table: Excel.Table, { hasTotals }: StandingAgents, rows: number): void {
  if (hasTotals) {
    // A row that is inserted above the totals is the table's.
    for (let row = 0; row < rows; row += 1) table.getDataBodyRange().getRowsBelow(1).insert('Down');
    return;
  }
  table.getDataBodyRange().getRowsBelow(rows).insert('Down');
  table.resize(table.getRange().getBoundingRect(table.getDataBodyRange().getRowsBelow(rows)));
}

function queueRows(rows: Excel.Range, standing: StandingAgents, agents: readonly AgentPeriod[]): void {
  rows.numberFormat = agents.map(() => rowOf(standing, agentFormat, 'General'));
  rows.values = agents.map((agent) => rowOf(standing, (field) => agentCell(field, agent[field]), null));
}

function rowOf<T>(
  { positions, columns }: StandingAgents,
  value: (field: AgentField) => T,
  other: T | null,
): (T | null)[] {
  const row = Array.from({ length: columns }, (): T | null => other);
  for (const field of AGENT_FIELDS.filter((one) => positions[one] >= 0)) row[positions[field]] = value(field);
  return row;
}

/** Cells that were filled, and what it took to be sure that they were the right ones. */
interface FilledCells {
  /** Whether the table was still what it had been taken for. */
  readonly isRight: () => boolean;
  /** Queues putting back what stood in the cells. */
  readonly queuePutBack: () => void;
}

/** Queues filling cells of rows that were read, before any are added; rows count among the agents. */
export function queueAgentCells(
  context: Excel.RequestContext,
  standing: StandingAgents,
  cells: readonly RosterCell[],
): FilledCells {
  const body = context.workbook.tables.getItem(AGENTS_TABLE).getDataBodyRange();
  body.load('values');
  const filled = cells
    .filter(({ field }) => standing.positions[field] >= 0)
    .map(({ row, field, value }) => {
      const cell = body.getCell(standing.rows[row], standing.positions[field]);
      const before = body.getCell(standing.rows[row], standing.positions[field]);
      before.load('values,formulas');
      cell.numberFormat = [[agentFormat(field)]];
      cell.values = [[agentCell(field, value)]];
      return before;
    });
  return {
    isRight: () => holds(body, standing.values),
    queuePutBack: () => filled.forEach(queueRestored),
  };
}

function holds(body: Excel.Range, values: readonly (readonly CellValue[])[]): boolean {
  return JSON.stringify(body.values) === JSON.stringify(values);
}
