import type { AgentPeriod } from '../domain/agents/agentPeriods';
import type { ColumnKey } from '../domain/evaluation/columnKey';
import type { Language } from '../domain/language';
import type { Rubric } from '../domain/rubric/rubric';
import { queueAgents } from '../workbook/agentsTable';
import type { ExcelSession } from '../workbook/runExcel';
import { readLog } from './readLog';

const OPTIONAL_FIELDS = ['agentNumber', 'team', 'channel', 'mode', 'kind', 'comment', 'evaluator'] as const;

/** What the score form needs of a log, read once when it opens. */
export interface OpenedLog {
  readonly log: string;
  readonly sheet: string;
  readonly rubric: Rubric;
  readonly language: Language;
  /** The list of agents, a row an agent and team: `agentsOn` tells who is where on the day of a contact. */
  readonly agents: readonly AgentPeriod[];
  /** ISO day and agent of all its contacts, where only the sheet's tab or title names them. */
  readonly given: { readonly day?: string; readonly agent?: string };
  /** Contact fields that this log has a column for (an adopted log may lack some). */
  readonly fields: readonly (typeof OPTIONAL_FIELDS)[number][];
}

export function openLog(session: ExcelSession, args: { log: string }): Promise<OpenedLog> {
  return session.run('openLog', async (context) => {
    const { columns, rubric, more: agents } = await readLog(context, args.log, () => queueAgents(context));
    return {
      log: args.log,
      sheet: columns.place.sheet,
      rubric,
      language: columns.definition.language,
      agents,
      given: columns.definition.given ?? {},
      fields: OPTIONAL_FIELDS.filter((field) => columns.has(field satisfies ColumnKey)),
    };
  });
}
