import { Counting } from './counting';
import { absolute, absoluteRange } from './formulaText';
import { AGENT_FIGURES, AGENT_LABELS, agentBlock, TEAM_FIGURES, TEAM_LABELS, teamBlock } from './groupBlocks';
import {
  chosenPeriod,
  dataWarnings,
  headerBlock,
  headerCells,
  headlineBlock,
  PERIOD_FIGURES,
  ROWS_ABOVE,
  TREND_MONTHS,
  trendBlock,
} from './periodBlocks';
import { PARTIAL_COLUMNS, PartialSums } from './partialSums';
import { placeBlocks } from './placeBlocks';
import { agentChart, trendChart } from './summaryCharts';
import type { BlockName, Figure, Place, SummaryBlock, SummaryInput, SummaryPlan } from './summaryContract';
import { summaryWords } from './summaryWords';
import { TARGET_COLUMNS, targetBlock } from './targetBlock';

/** Characters; A to H hold figures and Chinese heads of five characters. */
const COLUMN_WIDTHS = [13, 13, 13, 13, 13, 13, 13, 13];

/**
 * The month's summary as cells with live formulas: everything follows the month cell and the scope cell. Blocks stand
 * below each other unless `at` says where people moved them. Fails with COLUMN_NOT_FOUND where a log lacks a date or a
 * score. Sums over many logs are too long for one formula: their parts stand in a block of their own.
 */
export function summaryPlan(input: SummaryInput, at: Partial<Record<BlockName, Place>> = {}): SummaryPlan {
  // How many lines partial sums take is known only once they are written, and decides where they may stand.
  const { plan, lines } = planWith(input, at, 0);
  return lines === 0 ? plan : planWith(input, at, lines).plan;
}

function planWith(
  input: SummaryInput,
  at: Partial<Record<BlockName, Place>>,
  partialLines: number,
): { readonly plan: SummaryPlan; readonly lines: number } {
  const words = summaryWords(input.language);
  const teams = teamLines(input);
  const agents = input.logs.some((log) => log.column('agent') ?? log.column('agentNumber')) ? input.agents : [];
  const { targets } = input;
  const places = placeBlocks(
    {
      header: { rows: 4, columns: 8 },
      headline: { rows: ROWS_ABOVE + 1, columns: 8 },
      trend: { rows: ROWS_ABOVE + TREND_MONTHS, columns: 11 },
      teams: { rows: teams.length && ROWS_ABOVE + teams.length, columns: TEAM_LABELS + TEAM_FIGURES.length },
      agents: { rows: agents.length && ROWS_ABOVE + agents.length, columns: AGENT_LABELS + AGENT_FIGURES.length },
      targets: { rows: targets.length && ROWS_ABOVE + targets.length, columns: TARGET_COLUMNS },
      parts: { rows: partialLines && ROWS_ABOVE + partialLines, columns: PARTIAL_COLUMNS },
    },
    at,
  );
  const header = headerCells(places.header, words);
  const sums = new PartialSums(places.parts);
  const counting = new Counting(input.logs, header.scope, sums);
  const unit = counting.inPercent ? words.percent : words.points(counting.outOf);
  const figure = (name: (typeof PERIOD_FIGURES)[number]): string =>
    absolute(places.headline.row + ROWS_ABOVE, places.headline.column + 1 + PERIOD_FIGURES.indexOf(name));
  const shown = { words, unit, counting, period: chosenPeriod(header) };
  const counts = (place: Place, lines: number, column: number): string =>
    absoluteRange(
      place.row + ROWS_ABOVE,
      place.column + column,
      place.row + ROWS_ABOVE + lines - 1,
      place.column + column,
    );
  const differs = (range: string, say: (sum: string, count: string) => string): string =>
    `IF(SUM(${range})<>${figure('evaluations')},${say(`SUM(${range})`, figure('evaluations'))},"")`;
  const parts = { counting, header, evaluations: figure('evaluations') };
  const warnings = [
    ...dataWarnings(parts, words, figure('unscored')),
    ...(teams.length > 0 ? [differs(counts(places.teams, teams.length, TEAM_LABELS), words.banner.teams)] : []),
    ...(agents.length > 0 ? [differs(counts(places.agents, agents.length, AGENT_LABELS), words.banner.agents)] : []),
  ];
  const blocks: SummaryBlock[] = [
    headerBlock(places.header, input, words, { ...parts, warnings }),
    headlineBlock(places.headline, words, unit, counting, header),
    trendBlock(places.trend, words, unit, counting, header),
    ...(teams.length > 0 ? [teamBlock({ ...shown, place: places.teams }, teams)] : []),
    ...(agents.length > 0 ? [agentBlock({ ...shown, place: places.agents }, agents)] : []),
    ...(targets.length > 0 ? [targetBlock(places.targets, words, targets)] : []),
  ];
  const partialBlock = sums.block(words);
  if (partialBlock) blocks.push(partialBlock);
  const plan: SummaryPlan = {
    sheetName: words.sheet,
    monthCell: header.month,
    scope: { cell: header.scope.cell, values: [words.scopes.random, words.scopes.all] },
    figures: figureAddresses(figure, header.banner),
    blocks,
    charts: [
      trendChart(places.trend, words, unit),
      ...(agents.length > 0 ? [agentChart(places.agents, agents.length, words, unit)] : []),
    ],
    columnWidths: COLUMN_WIDTHS,
  };
  return { plan, lines: sums.lines };
}

/** Formula cells that scan the logs: their number times the rows of the logs is the cost of a recalculation. */
export function scanCells(plan: SummaryPlan): number {
  const cells = plan.blocks.flatMap((block) => block.cells.flat());
  return cells.filter((cell) => typeof cell === 'string' && /^=.*(?:COUNTIFS|SUMIFS)\(/su.test(cell)).length;
}

function figureAddresses(
  figure: (name: (typeof PERIOD_FIGURES)[number]) => string,
  banner: string,
): Record<Figure, string> {
  return {
    evaluations: figure('evaluations'),
    meanFinal: figure('meanFinal'),
    meanRaw: figure('meanRaw'),
    passRate: figure('passRate'),
    fatal: figure('fatal'),
    fatalRate: figure('fatalRate'),
    unscored: figure('unscored'),
    banner,
  };
}

/** The teams to list; counting ignores case. A log without teams needs a line for its contacts beside logs that have them. */
function teamLines({ logs, teams }: SummaryInput): string[] {
  const teamless = logs.filter((log) => log.column('team') === null).length;
  if (teamless === logs.length) return [];
  const all = teamless > 0 ? [...teams, ''] : [...teams];
  return all.filter((one, at) => all.findIndex((other) => other.toLowerCase() === one.toLowerCase()) === at);
}
