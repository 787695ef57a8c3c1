import { type AgentPeriod, teamAsOf } from '../../domain/agents/agentPeriods';
import type { CellValue } from '../../domain/cellValue';
import type { ColumnKey } from '../../domain/evaluation/columnKey';
import { isSerialDay, serialToIso } from '../../domain/time/serialDay';
import { adoptionRecord } from '../../workbook/adoptionRecord';
import { LogColumns, queueLogPlace } from '../../workbook/logPlace';
import { readColumnsOfLogs } from '../../workbook/logValues';
import type { BatchContext } from '../../workbook/runExcel';
import type { LogDefinition, Setup } from '../../workbook/setupTable';
import { queueFilteredSheets, queueTeams, type ReadRows } from '../../workbook/teamCells';

export interface FilledTeams {
  readonly filled: number;
  /** Evaluations without a team that the list does not tell, or that could not be written. */
  readonly open: number;
}

const KEYS: readonly ColumnKey[] = ['agentNumber', 'agent', 'day', 'contactDate', 'team'];
/** Rows of one request: read again to be sure of them. */
const ROWS_A_REQUEST = 20_000;

/**
 * Writes the team as of the contact's day into blank cells of the team columns that are ours: of logs that had none, and
 * of our own tables. A cell that holds anything stays; where colleagues move rows meanwhile the rest is left to the next
 * time.
 */
export async function fillTeams(
  context: BatchContext,
  setup: Setup,
  agents: readonly AgentPeriod[],
): Promise<FilledTeams> {
  const definitions = setup.logs().filter((definition) => hasOwnTeams(setup, definition));
  if (definitions.length === 0) return { filled: 0, open: 0 };
  const places = definitions.map(({ log }) => queueLogPlace(context, log));
  await context.sync();
  const logs = definitions.map((definition, at) => new LogColumns(places[at](), definition));
  const readFiltered = queueFilteredSheets(context, logs);
  await context.sync();
  const filtered = readFiltered();
  const read = await readColumnsOfLogs(
    context,
    logs.map((columns) => ({ columns, keys: KEYS })),
  );
  let [filled, open] = [0, 0];
  const pieces = logs.flatMap((columns, at) => piecesOf(columns, read[at]));
  for (const piece of pieces) {
    const teams = teamsOf(piece, agents);
    const blank = piece.cells[KEYS.indexOf('team')].filter((cell, row) => cell === '' && isNamed(piece, row)).length;
    const found = teams.filter((team) => team !== null).length;
    const { place } = piece.columns;
    const isOpen = place.isProtected || filtered.has(place.sheet);
    // One after the other: each is looked at before the next one is written.
    const written = found > 0 && !isOpen && (await write(context, piece, teams));
    filled += written ? found : 0;
    open += blank - (written ? found : 0);
    if (found > 0 && !isOpen && !written) break;
  }
  return { filled, open };
}

function hasOwnTeams(setup: Setup, { log, columns }: LogDefinition): boolean {
  if (columns.team === undefined) return false;
  const record = adoptionRecord(setup, log);
  return record ? record.columns.some(({ header }) => header === columns.team) : log.startsWith('QA_Eval_');
}

function piecesOf(columns: LogColumns, read: readonly CellValue[][][]): ReadRows[] {
  const rows = columns.place.lastRow - columns.place.headerRow;
  return Array.from({ length: Math.ceil(rows / ROWS_A_REQUEST) }, (_, piece) => {
    const first = piece * ROWS_A_REQUEST;
    const last = Math.min(rows, first + ROWS_A_REQUEST);
    const cells = read.map((column) => column.slice(first, last).map(([cell]) => cell));
    return { columns, row: columns.place.headerRow + 1 + first, keys: KEYS, cells };
  });
}

function cellOf({ cells }: ReadRows, key: ColumnKey, row: number): CellValue {
  return cells[KEYS.indexOf(key)][row] ?? '';
}

function isNamed(piece: ReadRows, row: number): boolean {
  return cellOf(piece, 'agentNumber', row) !== '' || cellOf(piece, 'agent', row) !== '';
}

function teamsOf(piece: ReadRows, agents: readonly AgentPeriod[]): (string | null)[] {
  const known = new Map<string, string | null>();
  const date: ColumnKey = piece.columns.has('day') ? 'day' : 'contactDate';
  return piece.cells[KEYS.indexOf('team')].map((team, row) => {
    const day = cellOf(piece, date, row);
    if (team !== '' || typeof day !== 'number' || !isSerialDay(day)) return null;
    const who = { number: String(cellOf(piece, 'agentNumber', row)), name: String(cellOf(piece, 'agent', row)) };
    const key = JSON.stringify([who, Math.floor(day)]);
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = teamAsOf(agents, who, serialToIso(day))));
    return found;
  });
}

async function write(context: BatchContext, piece: ReadRows, teams: readonly (string | null)[]): Promise<boolean> {
  const written = queueTeams(context, piece, teams);
  await context.sync();
  if (written.isRight()) return true;
  written.queuePutBack();
  await context.sync();
  return false;
}
