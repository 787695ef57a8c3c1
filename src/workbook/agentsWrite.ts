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

/** What was written, and what it took to be sure that it was right. */
export interface AgentsWrite {
  /** Whether the table was still what it had been taken for: Excel reads and writes by position and asks nobody. */
  readonly isRight: () => boolean;
  /** Queues putting back what stood there. */
  readonly queuePutBack: () => void;
}

/** Queues adding agents: into blank rows at the end of the table and into new ones, above what stands below it. */
export function queueNewAgents(
  context: Excel.RequestContext,
  standing: StandingAgents,
  agents: readonly AgentPeriod[],
): AgentsWrite {
  if (agents.length === 0) return { isRight: () => true, queuePutBack: () => undefined };
  const table = context.workbook.tables.getItem(AGENTS_TABLE);
  const used = Math.max(-1, ...standing.rows) + 1;
  const added = Math.max(0, agents.length - (standing.values.length - used));
  const whole = table.getRange();
  whole.load('address');
  const insert = added > 0 && standing.blankBelow < added;
  if (insert) queueRoom(table, standing, added);
  const room = added > 0 ? table.getDataBodyRange().getRowsBelow(added) : null;
  room?.load('address');
  // In the table before they hold anything: a repetition finds blank rows there.
  if (room && !standing.hasTotals) table.resize(table.getRange().getBoundingRect(room));
  const rows = (): Excel.Range =>
    table
      .getDataBodyRange()
      .getRow(0)
      .getOffsetRange(used, 0)
      .getResizedRange(agents.length - 1, 0);
  const before = rows();
  before.load('values,formulas');
  queueRows(rows(), standing, agents);
  return {
    isRight: () => isBlank(before),
    queuePutBack() {
      queueRestored(before);
      if (!room || standing.hasTotals) return;
      queueResize(table, whole);
      if (insert) room.delete('Up');
    },
  };
}

/** A row that is inserted above the totals is the table's. */
function queueRoom(table: Excel.Table, { hasTotals }: StandingAgents, rows: number): void {
  if (!hasTotals) table.getDataBodyRange().getRowsBelow(rows).insert('Down');
  else for (let row = 0; row < rows; row += 1) table.getDataBodyRange().getRowsBelow(1).insert('Down');
}

function queueResize(table: Excel.Table, range: Excel.Range): void {
  table.resize(range.address);
}

function isBlank(range: Excel.Range): boolean {
  return (range.values as CellValue[][]).every((row) => row.every((cell) => cell === ''));
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

/** Queues completing the list: cells of rows that were read, which count among the agents, and new rows. */
export function queueAgents(
  context: Excel.RequestContext,
  standing: StandingAgents,
  cells: readonly RosterCell[],
  agents: readonly AgentPeriod[],
): AgentsWrite {
  const body = context.workbook.tables.getItem(AGENTS_TABLE).getDataBodyRange();
  body.load('values');
  // Rows first: where the table is no longer as wide as it was Excel refuses them, and no cell is filled at a wrong place.
  const added = queueNewAgents(context, standing, agents);
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
    isRight: () => holds(body, standing.values) && added.isRight(),
    queuePutBack() {
      filled.forEach(queueRestored);
      added.queuePutBack();
    },
  };
}

function holds(body: Excel.Range, values: readonly (readonly CellValue[])[]): boolean {
  return JSON.stringify(body.values) === JSON.stringify(values);
}
