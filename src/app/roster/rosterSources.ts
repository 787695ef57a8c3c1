import { type CellBlock, placeName, rangeAddress } from '../../domain/address';
import { agentsOfLog } from '../../domain/agents/agentsOfLog';
import type { AgentRow } from '../../domain/agents/collectAgents';
import { findRosters, type FoundRoster, rosterRows } from '../../domain/agents/findRosters';
import { agentsOfList, type WantedAgents } from '../../domain/agents/wantedAgents';
import type { CellValue } from '../../domain/cellValue';
import type { ColumnKey } from '../../domain/evaluation/columnKey';
import { logWords } from '../../domain/evaluation/words';
import { failWith } from '../../domain/failure';
import { parseDay } from '../../domain/grid/parseDay';
import type { SheetContent } from '../../domain/grid/sheetContent';
import { LogColumns, queueLogPlace } from '../../workbook/logPlace';
import { readLogColumns } from '../../workbook/logValues';
import { isOwnSheet, queueFirstCells, readAllCells } from '../../workbook/rosterSheets';
import type { BatchContext } from '../../workbook/runExcel';
import type { LogDefinition, Setup } from '../../workbook/setupTable';
import { readGeometries } from '../../workbook/sheetContents';

/** Agents and the places they were read from. */
export interface RosterSource {
  readonly sources: readonly string[];
  readonly wanted: WantedAgents;
}

/** How often sheets are read anew where colleagues change them meanwhile. */
const TRIES = 3;

/** The agents of a list of staff: of the surest one, where neither sheet nor cells are given. */
export async function listedAgents(
  context: BatchContext,
  sheet: string | undefined,
  block: CellBlock | undefined,
  tries = TRIES,
): Promise<RosterSource> {
  const geometries = await readGeometries(context);
  if (sheet !== undefined && !geometries.some(({ name }) => name === sheet))
    failWith({ code: 'SHEET_NOT_FOUND', sheet });
  const candidates = geometries.filter((one) => (sheet === undefined ? !isOwnSheet(one) : one.name === sheet));
  const reads = candidates.map((one) => queueFirstCells(context, one));
  await context.sync();
  const first = reads.map((read) => read());
  const [guess] = findRosters(
    first.flatMap((content) => (content === null ? [] : [block ? cut(content, block) : content])),
  );
  const geometry = guess && candidates.find(({ name }) => name === guess.sheet);
  const all = geometry ? await readAllCells(context, geometry) : null;
  if (first.includes(null) || (geometry && all === null)) {
    if (tries > 1) return listedAgents(context, sheet, block, tries - 1);
    failWith({ code: 'ROW_CHANGED', where: guess?.sheet ?? sheet ?? '' });
  }
  if (!all) return failWith({ code: 'ROSTER_NOT_FOUND', sheet: sheet ?? '' });
  const rows = rosterRows(guess, block ? cut(all, block) : all);
  return {
    sources: [sourceOf(guess, rows[rows.length - 1]?.row ?? guess.headerRow)],
    wanted: agentsOfList(guess, rows),
  };
}

function sourceOf({ sheet, headerRow, columns }: FoundRoster, lastRow: number): string {
  const places = columns.map(({ column }) => column);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return placeName(sheet, rangeAddress(headerRow, first, lastRow - headerRow + 1, last - first + 1));
}

/** Only the cells of a block. */
function cut(content: SheetContent, block: CellBlock): SheetContent {
  const [top, left] = [Math.max(0, block.row - content.firstRow), Math.max(0, block.column - content.firstColumn)];
  const bottom = block.row + block.rows - content.firstRow;
  const right = block.column + block.columns - content.firstColumn;
  const part = <T>(rows: readonly (readonly T[])[]): T[][] =>
    rows.slice(top, bottom).map((row) => row.slice(left, right));
  return {
    ...content,
    firstRow: content.firstRow + top,
    firstColumn: content.firstColumn + left,
    values: part(content.values),
    text: part(content.text),
  };
}

const PEOPLE: readonly ColumnKey[] = ['agentNumber', 'agent', 'team', 'contactDate', 'status'];

/** The agents of all logs in use; void evaluations say nothing. */
export async function agentsOfLogs(context: BatchContext, setup: Setup): Promise<RosterSource> {
  const definitions = setup.logs();
  if (definitions.length === 0) failWith({ code: 'LOG_NOT_FOUND', log: '' });
  const places = definitions.map(({ log }) => queueLogPlace(context, log));
  await context.sync();
  const logs = definitions.map((definition, at) => new LogColumns(places[at](), definition));
  const read = await Promise.all(logs.map((columns) => readLogColumns(context, columns, PEOPLE)));
  const rows = logs.flatMap(({ definition }, at) => rowsOf(definition, read[at]));
  const sources = logs.map(({ place }) => place.sheet);
  return { sources, wanted: agentsOfLog(rows, sources.join(', ')) };
}

function rowsOf({ language, words, given, dates }: LogDefinition, columns: readonly CellValue[][][]): AgentRow[] {
  const [numbers, names, teams, days, statuses] = columns;
  const voids = new Set((words.status?.void ?? [logWords(language).statuses.void]).map((word) => word.toLowerCase()));
  const rows = Math.max(...columns.map((column) => column.length));
  const cell = (column: readonly CellValue[][], row: number): CellValue => (row < column.length ? column[row][0] : '');
  return Array.from({ length: rows }, (_, row) => row).flatMap((row): AgentRow[] => {
    const [number, name] = [cell(numbers, row), cell(names, row)];
    if ((number === '' && name === '') || voids.has(String(cell(statuses, row)).trim().toLowerCase())) return [];
    const date = parseDay(cell(days, row), dates) ?? given?.day ?? '';
    return [{ number, name: name === '' ? (given?.agent ?? '') : name, team: cell(teams, row), date }];
  });
}
