import { nameKey } from '../identity/matchKey';
import { asLiteralText } from '../text/literalText';
import { blockOf, cell, FORMATS } from './blockGrid';
import type { Condition, Counting, Period } from './counting';
import { figureCells, figureHeads, type FigureName } from './figureCells';
import { equals, inRow } from './formulaText';
import { ROWS_ABOVE } from './periodBlocks';
import type { Place, SummaryAgent, SummaryBlock, SummaryLog } from './summaryContract';
import type { SummaryWords } from './summaryWords';

export const TEAM_FIGURES: readonly FigureName[] = [
  'evaluations',
  'meanFinal',
  'meanRaw',
  'passRate',
  'fatal',
  'fatalRate',
];
export const AGENT_FIGURES: readonly FigureName[] = ['evaluations', 'meanFinal', 'meanRaw', 'passRate', 'fatal'];
/** Columns before the figures. */
export const TEAM_LABELS = 1;
export const AGENT_LABELS = 3;

interface Shown {
  readonly place: Place;
  readonly words: SummaryWords;
  readonly unit: string;
  readonly counting: Counting;
  readonly period: Period;
}

/** One line a team, as the contacts name it; a contact counts for the team its row says. */
export function teamBlock(shown: Shown, teams: readonly string[]): SummaryBlock {
  const { place, words, counting, period } = shown;
  const lines = teams.map((team, line) => {
    const row = place.row + ROWS_ABOVE + line;
    const groups = (log: SummaryLog): Condition[][] => {
      const column = log.column('team');
      if (column === null) return team === '' ? [[]] : [];
      return [[[column, equals(team, inRow(row, place.column))]]];
    };
    return [
      cell('label', team === '' ? words.noTeam : asLiteralText(team), FORMATS.text),
      ...figureCells(TEAM_FIGURES, { counting, period, groups }, (figure) =>
        inRow(row, place.column + TEAM_LABELS + TEAM_FIGURES.indexOf(figure)),
      ),
    ];
  });
  const heads = [cell('head', words.columns.team), ...figureHeads(TEAM_FIGURES, words)];
  return blockOf('teams', place, [[cell('title', words.teams(shown.unit))], heads, ...lines]);
}

/** One line an agent, also without evaluations. */
export function agentBlock(shown: Shown, agents: readonly SummaryAgent[]): SummaryBlock {
  const { place, words, counting, period } = shown;
  const owners = spellingOwners(agents);
  const lines = agents.map((agent, line) => {
    const row = place.row + ROWS_ABOVE + line;
    const cells = { number: inRow(row, place.column), name: inRow(row, place.column + 1) };
    return [
      cell('label', asLiteralText(agent.number), FORMATS.text),
      cell('label', asLiteralText(agent.name), FORMATS.text),
      cell('label', asLiteralText(agent.team), FORMATS.text),
      ...figureCells(
        AGENT_FIGURES,
        { counting, period, groups: (log) => agentConditions(log, agent, cells, owners) },
        (figure) => inRow(row, place.column + AGENT_LABELS + AGENT_FIGURES.indexOf(figure)),
      ),
    ];
  });
  const { number, agent, team } = words.columns;
  const heads = [...[number, agent, team].map((head) => cell('head', head)), ...figureHeads(AGENT_FIGURES, words)];
  return blockOf('agents', place, [[cell('title', words.agents(shown.unit))], heads, ...lines]);
}

/** Agents by the spellings of their names; counting ignores case. */
type Owners = ReadonlyMap<string, readonly SummaryAgent[]>;

function spellingOwners(agents: readonly SummaryAgent[]): Owners {
  const owners = new Map<string, SummaryAgent[]>();
  for (const agent of agents) {
    for (const spelling of spellingsOf(agent)) {
      const key = spelling.toLowerCase();
      owners.set(key, [...(owners.get(key) ?? []), agent]);
    }
  }
  return owners;
}

/** Distinct to a counting formula, which ignores case. */
function spellingsOf(agent: SummaryAgent): string[] {
  const all = [agent.name, ...(agent.spellings ?? [])];
  return all.filter((one, at) => all.findIndex((other) => other.toLowerCase() === one.toLowerCase()) === at);
}

/**
 * A name that is one agent's is counted by the name alone, so that a missing or mistyped number loses nothing. Namesakes
 * are told apart by number; where a log has no numbers, only the namesake without one can be meant.
 */
function agentConditions(
  log: SummaryLog,
  agent: SummaryAgent,
  cells: { readonly number: string; readonly name: string },
  owners: Owners,
): Condition[][] {
  const names = log.column('agent');
  const numbers = log.column('agentNumber');
  const number: Condition[] = numbers === null ? [] : [[numbers, equals(agent.number, cells.number)]];
  if (names === null) return agent.number === '' || numbers === null ? [] : [number];
  return spellingsOf(agent).flatMap((spelling): Condition[][] => {
    const name: Condition = [names, spelling === agent.name ? equals(spelling, cells.name) : equals(spelling)];
    const shared = nameKey(spelling) === '' || (owners.get(spelling.toLowerCase()) ?? []).length > 1;
    if (!shared) return [[name]];
    return numbers === null && agent.number !== '' ? [] : [[name, ...number]];
  });
}
