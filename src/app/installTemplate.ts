import type { Language } from '../domain/language';
import type { TemplateName } from '../domain/rubric/templates';
import type { ExcelSession } from '../workbook/runExcel';

export interface InstalledRubric {
  /** `internet_v1`. */
  readonly rubric: string;
  readonly table: string;
  readonly name: string;
  /** Most points a contact can get. */
  readonly reachable: number;
  readonly criteria: readonly { readonly name: string; readonly section: string; readonly points: number }[];
  readonly rules: readonly { readonly name: string; readonly outcome: string }[];
}

/** Writes a built-in standard as a `QA_Rubric_…` table, with `QA_Setup` and `QA_Agents` if they are missing. */
export function installTemplate(
  _session: ExcelSession,
  _args: { template: TemplateName; language: Language },
): Promise<InstalledRubric> {
  throw new Error('pending');
}
