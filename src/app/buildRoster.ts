import { parseAddress } from '../domain/address';
import { planRoster as plannedRoster } from '../domain/agents/planRoster';
import { agentsAfter, type RosterChange, type RosterPlan as RosterChanges } from '../domain/agents/rosterPlan';
import type { WantedAgents } from '../domain/agents/wantedAgents';
import { failWith } from '../domain/failure';
import type { Language } from '../domain/language';
import { isoToSerial, serialToIso } from '../domain/time/serialDay';
import { agentsSheetPlan, AGENTS_TABLE, queueStandingAgents, type StandingAgents } from '../workbook/agentsTable';
import { queueAgents } from '../workbook/agentsWrite';
import { queueTableCheck } from '../workbook/presence';
import type { BatchContext, ExcelSession } from '../workbook/runExcel';
import { queueSetup, type Setup } from '../workbook/setupTable';
import { queueSheetState, queueTableSheet, type SheetState } from '../workbook/tableSheet';
import { localSerial } from './localSerial';
import { fillTeams, type FilledTeams } from './roster/fillTeams';
import { agentsOfLogs, listedAgents, type RosterSource } from './roster/rosterSources';

export interface RosterArguments {
  /** A list of staff in the workbook, or the evaluation logs in use. */
  readonly from: 'list' | 'log';
  /** Sheet of the list; found where absent. */
  readonly sheet?: string;
  /** Cells of the list with its header, `A3:H60`; found where absent. */
  readonly range?: string;
  /** ISO day from which a team counts that the list gives without a day; today where absent. */
  readonly asOf?: string;
  /** Changes of the plan to carry out, by their IDs; all where absent. */
  readonly changes?: readonly string[];
}

/** What `buildRoster` would write to `QA_Agents`, and what it would not. */
export interface RosterPlan extends RosterChanges {
  /** Where the agents come from: `名单!A3:H60`, or the logs. */
  readonly sources: readonly string[];
  readonly asOf: string;
  /** Whether `QA_Agents` gets made. */
  readonly creates: boolean;
}

export interface RosterResult {
  readonly sources: readonly string[];
  readonly joined: number;
  readonly moved: number;
  readonly left: number;
  readonly completed: number;
  readonly conflicts: RosterPlan['conflicts'];
  /** Evaluations of logs without teams that got the team of their day, and those for which the list tells none. */
  readonly teams: FilledTeams;
  /** Where the list of agents stands. */
  readonly sheet: string;
}

/** How often a list is planned anew where colleagues change it meanwhile. */
const TRIES = 3;

/** Reads only: joiners, leavers, moves and what stays open. */
export function planRoster(session: ExcelSession, args: RosterArguments): Promise<RosterPlan> {
  return session.run('planRoster', async (context) => (await prepare(context, args)).plan);
}

/**
 * Makes or completes `QA_Agents`: a row an agent and team with the days of it. Adds rows and fills blank cells, never
 * more; done twice, nothing is doubled. Then evaluations whose log has no teams of its own get the team of their day. Fails with ROSTER_NOT_FOUND where there is no list of staff.
 */
export function buildRoster(session: ExcelSession, args: RosterArguments): Promise<RosterResult> {
  return session.run('buildRoster', (context) => build(context, args, TRIES));
}

async function build(context: BatchContext, args: RosterArguments, tries: number): Promise<RosterResult> {
  const { plan, standing, state, language, setup } = await prepare(context, args);
  const changes = chosen(plan.changes, args.changes);
  const rows = changes.flatMap((change) => change.rows);
  const cells = changes.flatMap((change) => change.cells);
  if (!standing) {
    if (rows.length > 0) queueTableSheet(context, agentsSheetPlan(language, rows), state);
  } else if (rows.length + cells.length > 0) {
    queueTableCheck(context, AGENTS_TABLE);
    const written = queueAgents(context, standing, cells, rows);
    await context.sync();
    if (!written.isRight()) {
      written.queuePutBack();
      await context.sync();
      return tries > 1 ? build(context, args, tries - 1) : failWith({ code: 'ROW_CHANGED', where: AGENTS_TABLE });
    }
  }
  const { worksheet } = context.workbook.tables.getItemOrNullObject(AGENTS_TABLE);
  worksheet.load('name');
  await context.sync();
  const count = (kind: RosterChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  return {
    sources: plan.sources,
    joined: count('join'),
    moved: count('move'),
    left: count('leave'),
    completed: count('complete'),
    conflicts: plan.conflicts,
    teams: await fillTeams(context, setup, agentsAfter(standing?.agents ?? [], changes)),
    sheet: worksheet.isNullObject ? '' : worksheet.name,
  };
}

function chosen(changes: readonly RosterChange[], ids: readonly string[] | undefined): readonly RosterChange[] {
  const unknown = ids?.find((id) => !changes.some((change) => change.id === id));
  if (unknown !== undefined) failWith({ code: 'INVALID_ARGUMENT', detail: `changes: ${unknown}` });
  return changes.filter(({ id }) => ids === undefined || ids.includes(id));
}

interface Preparation {
  readonly plan: RosterPlan;
  readonly standing: StandingAgents | null;
  readonly state: SheetState;
  readonly language: Language;
  readonly setup: Setup;
}

async function prepare(context: BatchContext, args: RosterArguments): Promise<Preparation> {
  const asOf = args.asOf ?? serialToIso(localSerial(new Date()));
  isoToSerial(asOf);
  const readSetup = queueSetup(context);
  const readStanding = queueStandingAgents(context);
  const states = {
    'zh-CN': queueSheetState(context, agentsSheetPlan('zh-CN', [])),
    en: queueSheetState(context, agentsSheetPlan('en', [])),
  };
  await context.sync();
  const setup = readSetup();
  const { sources, wanted } = await readSources(context, args, setup);
  const standing = readStanding();
  const changes = plannedRoster(standing?.agents ?? [], wanted, { asOf, isComplete: args.from === 'list' });
  const language = setup.language ?? languageOf(wanted);
  return {
    plan: { ...changes, sources, asOf, creates: standing === null && changes.changes.length > 0 },
    standing,
    state: states[language](),
    language,
    setup,
  };
}

function languageOf({ agents }: WantedAgents): Language {
  const texts = agents.flatMap(({ name, teams }) => [name, ...teams.map(({ team }) => team)]);
  return texts.some((text) => /\p{Script=Han}/u.test(text)) ? 'zh-CN' : 'en';
}

function readSources(
  context: BatchContext,
  { from, sheet, range }: RosterArguments,
  setup: Setup,
): Promise<RosterSource> {
  if (from === 'log') return agentsOfLogs(context, setup);
  if (range === undefined) return listedAgents(context, sheet, undefined);
  const block = parseAddress(range);
  return block
    ? listedAgents(context, sheet, block)
    : failWith({ code: 'INVALID_ARGUMENT', detail: `range: ${range}` });
}
