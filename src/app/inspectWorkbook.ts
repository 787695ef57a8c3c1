import { currentAgents } from '../domain/agents/agentPeriods';
import type { LogReading } from '../domain/grid/logReading';
import type { Language } from '../domain/language';
import { queueAgents } from '../workbook/agentsTable';
import type { LogPlace } from '../workbook/logPlace';
import type { ReadOptions, ReadProgress } from '../workbook/readSheets';
import { rubricTableName } from '../workbook/rubricTable';
import type { ExcelSession } from '../workbook/runExcel';
import { queueSheetInFront } from '../workbook/selectedCell';
import { queueSetup, type Setup } from '../workbook/setupTable';
import { foundLog, type FoundLog } from './inspection/foundLog';
import { readFindings } from './inspection/logFindings';
import { readWorkbookLogs } from './inspection/readLogs';
import { placesOf, rubricNameOf, summariesOf, type LogSummary } from './listLogs';

export type InspectionOptions = ReadOptions;

/** How far an inspection has come. */
export type InspectionProgress = ReadProgress;

/** What a workbook holds, ours and theirs; reading only. */
export interface WorkbookInspection {
  readonly setUp: boolean;
  readonly language: Language | null;
  readonly logs: readonly LogSummary[];
  /** Logs of the set-up whose table or name is gone. */
  readonly missing: readonly string[];
  readonly rubrics: readonly { readonly rubric: string; readonly name: string; readonly table: string }[];
  /** Evaluation logs that people made and that are not adopted yet, surest first. */
  readonly found: readonly FoundLog[];
  readonly agents: number;
}

export function inspectWorkbook(session: ExcelSession, options: ReadOptions = {}): Promise<WorkbookInspection> {
  return session.run('inspectWorkbook', async (context) => {
    const readSetup = queueSetup(context);
    const readAgents = queueAgents(context);
    const readFront = queueSheetInFront(context);
    const { sheets, logs } = await readWorkbookLogs(context, options);
    const setup = readSetup();
    const places = await placesOf(context, setup);
    const ours = places.filter((place) => place !== null);
    const found = logs.flatMap((log) => withoutAdopted(log, ours));
    const filtered = new Set(sheets.filter((sheet) => sheet.filtered).map(({ name }) => name));
    const agents = currentAgents(readAgents());
    const findings = await readFindings(context, found, (sheet) => filtered.has(sheet), agents);
    return {
      setUp: setup.present,
      language: setup.language,
      logs: summariesOf(setup, places, readFront()),
      missing: setup.logs().flatMap(({ log }, index) => (places[index] === null ? [log] : [])),
      rubrics: rubricsOf(setup),
      found: found.map((log, index) => foundLog(log, sheets, findings[index])),
      agents: agents.length,
    };
  });
}

function rubricsOf(setup: Setup): WorkbookInspection['rubrics'] {
  return setup
    .rubrics()
    .map((rubric) => ({ rubric, name: rubricNameOf(setup, rubric), table: rubricTableName(rubric) }));
}

/** A log without its parts that are adopted already; none where nothing of it is left. */
function withoutAdopted(log: LogReading, places: readonly LogPlace[]): LogReading[] {
  const isOurs = (part: LogReading['parts'][number]): boolean =>
    places.some(({ sheet, headerRow }) => sheet === part.sheet && headerRow === part.headerRow);
  const [adopted, parts] = [log.parts.filter(isOurs), log.parts.filter((part) => !isOurs(part))];
  if (adopted.length === 0) return [log];
  if (parts.length === 0) return [];
  const isLeft = ({ sheet, row }: { sheet: string; row: number }): boolean =>
    !adopted.some((part) => part.sheet === sheet && row >= part.headerRow && row <= part.lastRow);
  return [{ ...log, parts, rows: log.rows.filter(isLeft), excluded: log.excluded.filter(isLeft) }];
}
