import { type AgentPeriod, currentAgents } from '../domain/agents/agentPeriods';
import type { CollectedAgent } from '../domain/agents/collectAgents';
import { mergeAgents } from '../domain/agents/mergeAgents';
import type { Agent } from '../domain/evaluation/evaluation';
import type { Language } from '../domain/language';
import { AGENTS_TABLE, agentsSheetPlan, queueStandingAgents } from '../workbook/agentsTable';
import { queueNewAgents } from '../workbook/agentsWrite';
import { queueTableCheck } from '../workbook/presence';
import type { BatchContext } from '../workbook/runExcel';
import {
  queueSetup,
  queueSetupRows,
  SETUP_TABLE,
  setupSheetPlan,
  type Setup,
  type SetupRow,
} from '../workbook/setupTable';
import { queueSheetState, queueTableSheet, type SheetState } from '../workbook/tableSheet';
import { allWritten, type Written } from '../workbook/written';

/** `QA_Setup` and `QA_Agents` as they stand, with what is needed to make or extend them. */
export interface Foundations {
  readonly setup: Setup;
  readonly agents: readonly AgentPeriod[];
  readonly language: Language;
  /** Sheets that `write` creates. */
  readonly sheets: readonly string[];
  /** Queues a look at what `write` will extend: where somebody deleted it, the request fails before anything is written. */
  check(context: BatchContext): void;
  /**
   * Queues making what is missing, adding agents nobody listed yet, and setting the rows: rows come last. Says afterwards
   * whether rows that stood were replaced where they were.
   */
  write(context: BatchContext, agents: readonly CollectedAgent[], rows: readonly SetupRow[]): Written;
}

/** Queues reading the tables every use case builds on; call the result after the sync. */
export function queueFoundations(context: BatchContext, language: Language): () => Foundations {
  const readSetup = queueSetup(context);
  const readAgents = queueStandingAgents(context);
  const agentsState = queueSheetState(context, agentsSheetPlan(language, []));
  const setupState = queueSheetState(context, setupSheetPlan(language, []));
  return () => {
    const setup = readSetup();
    const standing = readAgents();
    const known = standing?.agents ?? [];
    const missing: { sheet: string; state: SheetState }[] = [];
    if (!standing) missing.push({ sheet: agentsSheetPlan(language, []).sheet, state: agentsState() });
    if (!setup.present) missing.push({ sheet: setupSheetPlan(language, []).sheet, state: setupState() });
    return {
      setup,
      agents: known,
      language: setup.language ?? language,
      sheets: missing.map(({ sheet }) => sheet),
      check(target) {
        if (standing) queueTableCheck(target, AGENTS_TABLE);
        if (setup.present) queueTableCheck(target, SETUP_TABLE);
      },
      write(target, agents, rows) {
        const fresh = unlisted(known, agents);
        if (standing) queueNewAgents(target, standing, fresh);
        else queueTableSheet(target, agentsSheetPlan(language, fresh), agentsState());
        if (setup.present) return queueSetupRows(target, setup, rows);
        queueTableSheet(target, setupSheetPlan(language, rows), setupState());
        return allWritten([]);
      },
    };
  };
}

/** Agents that the list does not have yet, since ever in the team that they were last seen in. */
function unlisted(known: readonly AgentPeriod[], agents: readonly CollectedAgent[]): AgentPeriod[] {
  const listed: Agent[] = currentAgents(known);
  return mergeAgents(listed, agents)
    .slice(listed.length)
    .map(({ number, name, team }) => ({ number, name, team, leader: '', hired: '', business: '', from: '', to: '' }));
}
