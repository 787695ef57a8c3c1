import type { CellValue } from '../domain/cellValue';
import type { Agent } from '../domain/evaluation/evaluation';
import type { Language } from '../domain/language';
import { literalCell } from './literalCell';
import { queueTableRows } from './tableRows';
import { planTableSheet, type TableSheetPlan } from './tableSheet';

export const AGENTS_TABLE = 'QA_Agents';

const HEADERS: Record<Language, readonly string[]> = {
  'zh-CN': ['工号', '坐席', '班组', '班长', '入职日期', '业务', '在岗起', '在岗止'],
  en: ['Agent number', 'Agent', 'Team', 'Team lead', 'Hire date', 'Business', 'Active from', 'Active to'],
};
const DAY = 'yyyy-mm-dd';

export function agentsSheetPlan(language: Language, agents: readonly Agent[]): TableSheetPlan {
  return planTableSheet({
    sheet: language === 'zh-CN' ? '质检坐席' : 'QA agents',
    table: AGENTS_TABLE,
    headers: HEADERS[language],
    rows: agents.map(agentRow),
    formats: ['@', '@', '@', '@', DAY, '@', DAY, DAY],
    widths: [12, 14, 14, 14, 12, 14, 12, 12],
  });
}

function agentRow(agent: Agent): CellValue[] {
  return [...[agent.number, agent.name, agent.team].map(literalCell), '', '', '', '', ''];
}

/** Queues reading the agents; call the result after the sync. Missing table: none. */
export function queueAgents(context: Excel.RequestContext): () => Agent[] {
  const readRows = queueTableRows(context, AGENTS_TABLE);
  return () =>
    (readRows() ?? [])
      .map(([number, name, team]) => ({ number: String(number), name: String(name), team: String(team) }))
      .filter((agent) => agent.name !== '');
}

/** Queues adding agents below the ones that are there; `known` is how many rows hold one. */
export function queueNewAgents(context: Excel.RequestContext, known: number, agents: readonly Agent[]): void {
  if (agents.length === 0) return;
  const table = context.workbook.tables.getItem(AGENTS_TABLE);
  const body = table.getDataBodyRange();
  const isUntouched = known === 0;
  const rows = isUntouched ? body.getRow(0).getResizedRange(agents.length - 1, 0) : body.getRowsBelow(agents.length);
  rows.numberFormat = agents.map(() => ['@', '@', '@', '@', DAY, '@', DAY, DAY]);
  rows.values = agents.map(agentRow);
  table.resize(table.getRange().getBoundingRect(rows));
}
