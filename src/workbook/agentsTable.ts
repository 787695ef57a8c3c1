import type { AgentPeriod } from '../domain/agents/agentPeriods';
import { rosterField } from '../domain/agents/rosterHeaders';
import type { RosterCell } from '../domain/agents/rosterPlan';
import type { CellValue } from '../domain/cellValue';
import { failWith } from '../domain/failure';
import { parseDay } from '../domain/grid/parseDay';
import { nameKey } from '../domain/identity/matchKey';
import type { Language } from '../domain/language';
import { isoToSerial } from '../domain/time/serialDay';
import { literalCell } from './literalCell';
import { queueRestored } from './restored';
import { planTableSheet, type TableSheetPlan } from './tableSheet';

export const AGENTS_TABLE = 'QA_Agents';

/** Columns in their order. */
const FIELDS = [
  'number',
  'name',
  'team',
  'leader',
  'hired',
  'business',
  'from',
  'to',
] as const satisfies readonly (keyof AgentPeriod)[];
type Field = (typeof FIELDS)[number];

const HEADERS: Record<Language, readonly string[]> = {
  'zh-CN': ['工号', '坐席', '班组', '班长', '入职日期', '业务', '在岗起', '在岗止'],
  en: ['Agent number', 'Agent', 'Team', 'Team lead', 'Hire date', 'Business', 'Active from', 'Active to'],
};
const DAYS: ReadonlySet<Field> = new Set<Field>(['hired', 'from', 'to']);
const DAY = 'yyyy-mm-dd';

export function agentsSheetPlan(language: Language, agents: readonly AgentPeriod[]): TableSheetPlan {
  return planTableSheet({
    sheet: language === 'zh-CN' ? '质检坐席' : 'QA agents',
    table: AGENTS_TABLE,
    headers: HEADERS[language],
    rows: agents.map((agent) => FIELDS.map((field) => cellOf(field, agent[field]))),
    formats: FIELDS.map(formatOf),
    widths: [12, 14, 14, 14, 12, 14, 12, 12],
  });
}

function formatOf(field: Field): string {
  return DAYS.has(field) ? DAY : '@';
}

function cellOf(field: Field, value: string): CellValue {
  return DAYS.has(field) && value !== '' ? isoToSerial(value) : literalCell(value);
}

/** The table as it was read; people may have moved or added columns. */
export interface StandingAgents {
  /** Rows that name somebody. */
  readonly agents: readonly AgentPeriod[];
  /** Row of each of them within the body. */
  readonly rows: readonly number[];
  /** Position of each column, -1 where it is gone. */
  readonly positions: Readonly<Record<Field, number>>;
  readonly columns: number;
  readonly hasTotals: boolean;
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
  table.load('showTotals');
  header.load('values');
  body.load('values');
  return () => readStanding(table, header, body);
}

function readStanding(table: Excel.Table, header: Excel.Range, body: Excel.Range): StandingAgents | null {
  if (table.isNullObject) return null;
  const [headers] = header.values as CellValue[][];
  const values = body.values as CellValue[][];
  const positions = positionsOf(headers.map(String));
  const cell = (row: readonly CellValue[], field: Field): CellValue => row[positions[field]] ?? '';
  const text = (row: readonly CellValue[], field: Field): string => String(cell(row, field)).trim();
  // What is no day stays as it is: no blank to fill.
  const day = (row: readonly CellValue[], field: Field): string => parseDay(cell(row, field)) ?? text(row, field);
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
    values,
  };
}

/** By the headers they were given, or by what a list of staff calls them; -1 for a column that people removed. */
function positionsOf(headers: readonly string[]): Record<Field, number> {
  const position = (field: Field, at: number): number => {
    const own = headers.findIndex((header) => Object.values(HEADERS).some((names) => names[at] === header));
    return own >= 0 ? own : headers.findIndex((header) => rosterField(header) === field);
  };
  const positions = Object.fromEntries(FIELDS.map((field, at) => [field, position(field, at)])) as Record<
    Field,
    number
  >;
  if (positions.name < 0) failWith({ code: 'COLUMN_NOT_FOUND', where: AGENTS_TABLE, column: HEADERS['zh-CN'][1] });
  return positions;
}

/** Queues adding agents: over blank rows that a new table has, else below the last row, above what stands there. */
export function queueNewAgents(
  context: Excel.RequestContext,
  standing: StandingAgents,
  agents: readonly AgentPeriod[],
): void {
  if (agents.length === 0) return;
  const table = context.workbook.tables.getItem(AGENTS_TABLE);
  const body = table.getDataBodyRange();
  const isUntouched = standing.agents.length === 0;
  const below = (): Excel.Range =>
    isUntouched ? body.getRow(0).getResizedRange(agents.length - 1, 0) : body.getRowsBelow(agents.length);
  // Room first: notes below the table, and what somebody types there meanwhile, move down.
  if (!isUntouched) below().insert('Down');
  const rows = below();
  rows.numberFormat = agents.map(() => rowOf(standing, (field) => formatOf(field), 'General'));
  rows.values = agents.map((agent) => rowOf(standing, (field) => cellOf(field, agent[field]), null));
  if (!(standing.hasTotals && !isUntouched)) table.resize(table.getRange().getBoundingRect(rows));
}

function rowOf<T>({ positions, columns }: StandingAgents, value: (field: Field) => T, other: T | null): (T | null)[] {
  const row = Array.from({ length: columns }, (): T | null => other);
  for (const field of FIELDS.filter((one) => positions[one] >= 0)) row[positions[field]] = value(field);
  return row;
}

/** Cells that were filled, and what it took to be sure that they were the right ones. */
export interface FilledCells {
  /** Whether the table was still what it had been taken for. */
  readonly isRight: () => boolean;
  /** Queues putting back what stood in the cells. */
  readonly queuePutBack: () => void;
}

/** Queues filling cells of rows that were read; rows count among the agents. */
export function queueAgentCells(
  context: Excel.RequestContext,
  standing: StandingAgents,
  cells: readonly RosterCell[],
): FilledCells {
  const body = context.workbook.tables.getItem(AGENTS_TABLE).getDataBodyRange();
  body.load('values');
  const present = cells.filter(({ field }) => standing.positions[field] >= 0);
  const filled = present.map(({ row, field, value }) => {
    const cell = body.getCell(standing.rows[row], standing.positions[field]);
    const before = body.getCell(standing.rows[row], standing.positions[field]);
    before.load('values,formulas');
    cell.numberFormat = [[formatOf(field)]];
    cell.values = [[cellOf(field, value)]];
    return before;
  });
  return {
    isRight: () => holds(body, standing.values),
    queuePutBack: () => filled.forEach(queueRestored),
  };
}

function holds(body: Excel.Range, values: StandingAgents['values']): boolean {
  return JSON.stringify(body.values) === JSON.stringify(values);
}
