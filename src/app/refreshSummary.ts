import { placeName } from '../domain/address';
import { currentAgents } from '../domain/agents/agentPeriods';
import { coveredAgents } from '../domain/agents/coveredAgents';
import { mergeAgents } from '../domain/agents/mergeAgents';
import type { CellValue } from '../domain/cellValue';
import type { ColumnKey } from '../domain/evaluation/columnKey';
import { logWords } from '../domain/evaluation/words';
import { failWith } from '../domain/failure';
import type { Rubric } from '../domain/rubric/rubric';
import { reachablePoints } from '../domain/rubric/points';
import type { Figure, SummaryLog, SummaryPlan } from '../domain/summary/summaryContract';
import { summaryPlan } from '../domain/summary/summaryPlan';
import { isoToSerial } from '../domain/time/serialDay';
import { LogColumns, queueLogPlace } from '../workbook/logPlace';
import { queueLogStands } from '../workbook/logStands';
import { readColumnsOfLogs } from '../workbook/logValues';
import { queueRubric } from '../workbook/rubricTable';
import type { BatchContext, ExcelSession } from '../workbook/runExcel';
import { wholeColumn } from '../workbook/scoreFormulas';
import { queueStandingCharts } from '../workbook/summaryCharts';
import { queueFigures } from '../workbook/summaryFigures';
import {
  isSamePlaces,
  queueNewSheet,
  queueSpaceCheck,
  queueStandingSummary,
  queueSummaryCells,
  queueSummaryDress,
  type StandingSummary,
} from '../workbook/summarySheet';
import { queueWritable } from '../workbook/workbookGuard';
import { queueFoundations } from './ensureFoundations';
import { distinctAgents } from './distinctAgents';

export interface SummaryResult {
  readonly month: string;
  readonly sheet: string;
  /** Evaluations counted in the month. */
  readonly evaluations: number;
  /** Mean final score of the month, '' without evaluations. */
  readonly average: number | '';
  /** Share of the month's evaluations, 0 to 1. */
  readonly passRate: number | '';
  readonly fatal: number;
  readonly agents: number;
  readonly teams: number;
  /** Rows of the month that have no score because a cell is at fault. */
  readonly unscored: number;
  /** What the summary's own banner says is wrong, '' when nothing is. */
  readonly warning: string;
  readonly charts: readonly string[];
}

/** How often a summary is built anew where colleagues move logs or blocks meanwhile. */
const TRIES = 3;

/** Builds or refreshes the summary sheet; `month` is `2026-03`. Run twice, nothing is doubled. */
export function refreshSummary(session: ExcelSession, args: { month: string }): Promise<SummaryResult> {
  isoToSerial(`${args.month}-01`);
  return session.run('refreshSummary', (context) => refresh(context, args.month, TRIES));
}

async function refresh(context: BatchContext, month: string, tries: number): Promise<SummaryResult> {
  const again = (where: string): Promise<SummaryResult> =>
    tries > 1 ? refresh(context, month, tries - 1) : failWith({ code: 'ROW_CHANGED', where });
  const readFoundations = queueFoundations(context, 'zh-CN');
  const readStanding = queueStandingSummary(context);
  const refuseUnwritable = queueWritable(context);
  context.application.load('calculationMode');
  await context.sync();

  const foundations = readFoundations();
  const standing = readStanding();
  refuseUnwritable(standing.blocks.size === 0 || foundations.sheets.length > 0);
  const { setup, language } = foundations;
  // A trial is no official figure.
  const definitions = setup.logs().filter(({ trial }) => trial !== true);
  if (definitions.length === 0) failWith({ code: 'LOG_NOT_FOUND', log: '' });
  const queued = definitions.map((definition) => ({
    definition,
    place: queueLogPlace(context, definition.log),
    rubric: queueRubric(context, definition.rubric),
  }));
  await context.sync();

  const logs = queued.map(({ definition, place, rubric }) => ({
    columns: new LogColumns(place(), definition),
    rubric: rubric(setup, definition.language),
  }));
  const people = distinctAgents(
    await readPeople(
      context,
      logs.map(({ columns }) => columns),
    ),
  );
  const listed = foundations.agents;
  const agents = coveredAgents(mergeAgents(currentAgents(listed), people.agents), listed, month);
  // A column of teams that nobody filled yet tells no teams.
  const teams = people.teams.some((team) => team !== '') ? people.teams : [];
  const plan = summaryPlan(
    { language, month, logs: logs.map(summaryLog), agents, teams, targets: setup.targets() },
    Object.fromEntries(standing.blocks),
  );
  keepScope(plan, standing);
  const checkSpace = queueSpaceCheck(context, standing, plan);
  const freeSheet = queueNewSheet(context, plan.sheetName);
  const readStandingNow = queueStandingSummary(context);
  await context.sync();

  if (!isSamePlaces(standing, readStandingNow())) return again(plan.sheetName);
  checkSpace();
  foundations.check(context);
  const stand = logs.map(({ columns }) => queueLogStands(context, columns));
  const readStandingThen = queueStandingSummary(context);
  const { sheet, queuePutBack } = queueSummaryCells(context, standing, plan, freeSheet());
  foundations.write(context, people.agents, []);
  if (context.application.calculationMode === 'Manual') context.application.calculate('Recalculate');
  const figures = queueFigures(sheet, plan);
  const readCharts = queueStandingCharts(sheet, plan.charts);
  sheet.load('name');
  await context.sync();

  if (!isSamePlaces(standing, readStandingThen())) {
    queuePutBack();
    return again(plan.sheetName);
  }
  // Formulas name a log's columns by their places: where these moved meanwhile, they would count something else.
  const moved = logs.find((_log, index) => !stand[index]());
  if (moved) return again(moved.columns.rowAddress(moved.columns.place.headerRow));
  queueSummaryDress(sheet, standing, plan, readCharts());
  sheet.activate();
  await context.sync();
  // A count that is no number is an error in some cell it reads: better no figure than a wrong one.
  const count = (figure: Figure): number => {
    const value = figures(figure);
    const where = placeName(sheet.name, plan.figures[figure].replace(/\$/g, ''));
    return typeof value === 'number'
      ? value
      : failWith({ code: 'EXCEL_FAILED', excelCode: String(value), detail: figure, where });
  };
  return {
    month,
    sheet: sheet.name,
    evaluations: count('evaluations'),
    average: numberOrNone(figures('meanFinal')),
    passRate: numberOrNone(figures('passRate')),
    fatal: count('fatal'),
    agents: agents.length,
    teams: teams.length,
    unscored: count('unscored'),
    warning: String(figures('banner')),
    charts: plan.charts.map(({ name }) => name),
  };
}

/** Agent number, name, team and day columns of every log. */
async function readPeople(context: BatchContext, logs: readonly LogColumns[]): Promise<CellValue[][][][]> {
  return readColumnsOfLogs(
    context,
    logs.map((columns) => {
      const day: ColumnKey = columns.has('day') ? 'day' : 'contactDate';
      const keys: ColumnKey[] = ['agentNumber', 'agent', 'team', day, 'final', 'check'];
      return { columns, keys };
    }),
  );
}

function summaryLog({ columns, rubric }: { columns: LogColumns; rubric: Rubric }): SummaryLog {
  const { language } = columns.definition;
  const { statuses, kinds, yes } = logWords(language);
  const own = columns.definition.words.status;
  const uncounted = [statuses.draft, statuses.void, ...(own?.draft ?? []), ...(own?.void ?? [])];
  return {
    rubricName: rubric.name,
    reachable: reachablePoints(rubric),
    column: (key) => wholeColumn(columns, key),
    words: { uncounted: [...new Set(uncounted)], random: kinds.random, yes },
  };
}

/** Whether all evaluations or random samples only count is the reader's choice: a refresh keeps it. */
function keepScope(plan: SummaryPlan, standing: StandingSummary): void {
  const chosen = standing.blocks
    .get('header')
    ?.values.flat()
    .find((cell) => plan.scope.values.includes(String(cell)));
  const header = plan.blocks.find(({ name }) => name === 'header');
  if (chosen === undefined || !header) return;
  for (const row of header.cells) {
    const at = row.findIndex((cell) => plan.scope.values.includes(String(cell)));
    if (at >= 0) row[at] = String(chosen);
  }
}

function numberOrNone(value: CellValue): number | '' {
  return typeof value === 'number' ? value : '';
}
