import type { CellValue } from '../cellValue';
import type { ColumnMapping } from '../grid/columnMapping';
import type { LogPart, LogReading } from '../grid/logReading';
import { parseDay } from '../grid/parseDay';
import type { AgentRow } from './collectAgents';

/**
 * Who handled each evaluation of a log, by its columns; where these say nothing, the tab or title of its part gives the
 * agent and the day. Days are ISO, '' where none can be read.
 */
export function agentRows(reading: Pick<LogReading, 'columns' | 'parts' | 'rows'>): AgentRow[] {
  const at = (meaning: ColumnMapping['meaning']): number | undefined =>
    reading.columns.find((column) => column.meaning === meaning)?.column;
  const places = { number: at('agentNumber'), name: at('agent'), team: at('team'), date: at('contactDate') };
  return reading.rows.map(({ sheet, row, cells }) => {
    const part = reading.parts.find((one) => isIn(one, sheet, row));
    const cell = (column: number | undefined): CellValue => (column === undefined ? '' : (cells[column] ?? ''));
    const name = cell(places.name);
    return {
      number: cell(places.number),
      name: String(name).trim() === '' ? (part?.agent ?? '') : name,
      team: cell(places.team),
      date: parseDay(cell(places.date), part?.period) ?? part?.day ?? '',
    };
  });
}

function isIn(part: LogPart, sheet: string, row: number): boolean {
  return part.sheet === sheet && row >= part.headerRow && row <= part.lastRow;
}
