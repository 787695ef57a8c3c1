import type { AgentPeriod } from '../domain/agents/agentPeriods';
import { rosterField } from '../domain/agents/rosterHeaders';
import type { CellValue } from '../domain/cellValue';
import { failWith } from '../domain/failure';
import { parseDay } from '../domain/grid/parseDay';
import { nameKey } from '../domain/identity/matchKey';
import type { Language } from '../domain/language';
import { isoToSerial } from '../domain/time/serialDay';
import { literalCell } from './literalCell';
import { planTableSheet, type TableSheetPlan } from './tableSheet';

export const AGENTS_TABLE = 'QA_Agents';

/** Columns in their order. */
export const AGENT_FIELDS = [
  'number',
  'name',
  'team',
  'leader',
  'hired',
  'business',
  'from',
  'to',
] as const satisfies readonly (keyof AgentPeriod)[];
export type AgentField = (typeof AGENT_FIELDS)[number];

const HEADERS: Record<Language, readonly string[]> = {
  'zh-CN': ['工号', '坐席', '班组', '班长', '入职日期', '业务', '在岗起', '在岗止'],
  en: ['Agent number', 'Agent', 'Team', 'Team lead', 'Hire date', 'Business', 'Active from', 'Active to'],
};
const DAYS: ReadonlySet<AgentField> = new Set<AgentField>(['hired', 'from', 'to']);
const DAY = 'yyyy-mm-dd';
/** Rows below the table that are looked at for notes; more new agents get room made in any case. */
const ROWS_BELOW = 200;

export function agentsSheetPlan(language: Language, agents: readonly AgentPeriod[]): TableSheetPlan {
  return planTableSheet({
    sheet: language === 'zh-CN' ? '质检坐席' : 'QA agents',
    table: AGENTS_TABLE,
    headers: HEADERS[language],
    rows: agents.map((agent) => AGENT_FIELDS.map((field) => agentCell(field, agent[field]))),
    formats: AGENT_FIELDS.map(agentFormat),
    widths: [12, 14, 14, 14, 12, 14, 12, 12],
  });
}

export function agentFormat(field: AgentField): string {
  return DAYS.has(field) ? DAY : '@';
}

export function agentCell(field: AgentField, value: string): CellValue {
  return DAYS.has(field) && value !== '' ? isoToSerial(value) : literalCell(value);
}

/** The table as it was read; people may have moved or added columns. */
export interface StandingAgents {
  /** Rows that name somebody. */
  readonly agents: readonly AgentPeriod[];
  /** Row of each of them within the body. */
  readonly rows: readonly number[];
  /** Position of each column, -1 where it is gone. */
  readonly positions: Readonly<Record<AgentField, number>>;
  readonly columns: number;
  readonly hasTotals: boolean;
  /** Blank rows below the last one, as far as was looked. */
  readonly blankBelow: number;
  /** As they stand, to tell whether they still do. */
  readonly values: readonly (readonly CellValue[])[];
}

/** Queues reading the agents; call the result after the sync. Missing table: none. */
export function queueAgents(context: Excel.RequestContext): () => AgentPeriod[] {
  const read = queueStandingAgents(context);
  return () => [...(read()?.agents ?? [])];
}

/**
 * Queues reading the table of agents; call the result after the sync. Null where there is none; COLUMN_NOT_FOUND where a
 * column lost its header.
 */
export function queueStandingAgents(context: Excel.RequestContext): () => StandingAgents | null {
  const table = context.workbook.tables.getItemOrNullObject(AGENTS_TABLE);
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  const below = body.getRowsBelow(ROWS_BELOW);
  table.load('showTotals');
  below.load('values');
  header.load('values');
  body.load('values');
  return () => readStanding(table, header, body, below);
}

function readStanding(
  table: Excel.Table,
  header: Excel.Range,
  body: Excel.Range,
  below: Excel.Range,
): StandingAgents | null {
  if (table.isNullObject) return null;
  const [headers] = header.values as CellValue[][];
  const values = body.values as CellValue[][];
  const positions = positionsOf(headers.map(String));
  const cell = (row: readonly CellValue[], field: AgentField): CellValue => row[positions[field]] ?? '';
  const text = (row: readonly CellValue[], field: AgentField): string => String(cell(row, field)).trim();
  // What is no day stays as it is: no blank to fill.
  const day = (row: readonly CellValue[], field: AgentField): string => parseDay(cell(row, field)) ?? text(row, field);
  const read = values.map((row): AgentPeriod => ({
    number: text(row, 'number'),
    name: text(row, 'name'),
    team: text(row, 'team'),
    leader: text(row, 'leader'),
    business: text(row, 'business'),
    hired: day(row, 'hired'),
    from: day(row, 'from'),
    to: day(row, 'to'),
  }));
  const rows = read.flatMap(({ number, name }, row) => (nameKey(name) + nameKey(number) === '' ? [] : [row]));
  return {
    agents: rows.map((row) => read[row]),
    rows,
    positions,
    columns: headers.length,
    hasTotals: table.showTotals,
    blankBelow: blankRows(below.values as CellValue[][]),
    values,
  };
}

function blankRows(values: readonly (readonly CellValue[])[]): number {
  const used = values.findIndex((row) => row.some((cell) => cell !== ''));
  return used < 0 ? values.length : used;
}

/** By the headers they were given, or by what a list of staff calls them; -1 for a column that people removed. */
function positionsOf(headers: readonly string[]): Record<AgentField, number> {
  const position = (field: AgentField, at: number): number => {
    const own = headers.findIndex((header) => Object.values(HEADERS).some((names) => names[at] === header));
    return own >= 0 ? own : headers.findIndex((header) => rosterField(header) === field);
  };
  const positions = Object.fromEntries(AGENT_FIELDS.map((field, at) => [field, position(field, at)])) as Record<
    AgentField,
    number
  >;
  if (positions.name < 0) failWith({ code: 'COLUMN_NOT_FOUND', where: AGENTS_TABLE, column: HEADERS['zh-CN'][1] });
  return positions;
}
