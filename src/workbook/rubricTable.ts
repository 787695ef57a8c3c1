import { failWith } from '../domain/failure';
import { literalCell } from './literalCell';
import type { Language } from '../domain/language';
import { rubricId, type Rubric } from '../domain/rubric/rubric';
import { rubricFromRows, rubricTableHeaders, rubricToRows } from '../domain/rubric/rubricTable';
import type { Setup } from './setupTable';
import { queueTableRows } from './tableRows';
import { planTableSheet, type TableSheetPlan } from './tableSheet';

export function rubricTableName(rubric: string): string {
  return `QA_Rubric_${rubric}`;
}

export function evaluationTableName(rubric: string): string {
  return `QA_Eval_${rubric}`;
}

/** Key and version of an id such as `internet_v1`. */
function rubricIdentity(rubric: string): { key: string; version: number } {
  const match = /^([A-Za-z][A-Za-z0-9]*)_v(\d+)$/.exec(rubric);
  if (!match) return failWith({ code: 'RUBRIC_NOT_FOUND', rubric });
  return { key: match[1], version: Number(match[2]) };
}

const WIDTHS: Readonly<Record<number, number>> = { 0: 16, 2: 22, 7: 60 };

export function rubricSheetPlan(rubric: Rubric, language: Language): TableSheetPlan {
  const headers = rubricTableHeaders(language);
  const prefix = language === 'zh-CN' ? '标准' : 'Rubric';
  return planTableSheet({
    sheet: `${prefix} ${rubricId(rubric)}`.slice(0, 31),
    table: rubricTableName(rubricId(rubric)),
    headers,
    rows: rubricToRows(rubric, language).map((row) => row.map(literalCell)),
    formats: headers.map(() => 'General'),
    widths: headers.map((_header, column) => WIDTHS[column] ?? 10),
  });
}

/** Queues reading a rubric; the result is called after the sync. `rubric` is an id such as `internet_v1`. */
export function queueRubric(
  context: Excel.RequestContext,
  rubric: string,
): (setup: Setup, language: Language) => Rubric {
  const identity = rubricIdentity(rubric);
  const readRows = queueTableRows(context, rubricTableName(rubric));
  return (setup, language) => {
    const rows = readRows() ?? failWith({ code: 'RUBRIC_NOT_FOUND', rubric });
    return rubricFromRows(identity, rows, setup.rubricSettings(rubric), language);
  };
}
