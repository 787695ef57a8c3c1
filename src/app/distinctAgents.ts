import { collectAgents, type AgentRow, type CollectedAgent } from '../domain/agents/collectAgents';
import type { CellValue } from '../domain/cellValue';

/** Rows that read the same: their latest date and their number. */
interface Sighting {
  date: number;
  times: number;
}

/**
 * Agents and teams of logs, given their number, name, team, date, final and check columns. Rows that our formulas say
 * nothing of are none: headers that are repeated, totals. One plain pass over the rows finds the few
 * distinct ones; only these are looked at closely, so that the cost of a long log is that of reading it.
 */
export function distinctAgents(logs: readonly (readonly CellValue[][][])[]): {
  agents: CollectedAgent[];
  teams: string[];
} {
  const rows: AgentRow[] = [];
  const teams = new Set<string>();
  for (const [numbers, names, rowTeams, dates, finals, checks] of logs) {
    const seen = new Map<CellValue, Map<CellValue, Map<CellValue, Sighting>>>();
    // A log may have numbers or names alone.
    const length = Math.max(numbers.length, names.length);
    for (let row = 0; row < length; row += 1) {
      if (cellAt(finals, row) === '' && cellAt(checks, row) === '') continue;
      const [number, name, team] = [cellAt(numbers, row), cellAt(names, row), cellAt(rowTeams, row)];
      let ofNumber = seen.get(number);
      if (!ofNumber) seen.set(number, (ofNumber = new Map()));
      let ofName = ofNumber.get(name);
      if (!ofName) ofNumber.set(name, (ofName = new Map()));
      const date = cellAt(dates, row);
      const sighting = ofName.get(team);
      if (!sighting) ofName.set(team, { date: typeof date === 'number' ? date : 0, times: 1 });
      else {
        sighting.times += 1;
        if (typeof date === 'number' && date > sighting.date) sighting.date = date;
      }
    }
    for (const [number, ofNumber] of seen) {
      for (const [name, ofName] of ofNumber) {
        if (name === '' && number === '') continue;
        for (const [team, { date, times }] of ofName) {
          rows.push({ number, name, team, date, times });
          teams.add(String(team));
        }
      }
    }
  }
  return { agents: collectAgents(rows), teams: [...teams].sort() };
}

function cellAt(column: readonly CellValue[][], row: number): CellValue {
  return row < column.length ? column[row][0] : '';
}
