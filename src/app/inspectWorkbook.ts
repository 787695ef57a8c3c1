import type { LogReading } from '../domain/grid/logReading';
import type { Language } from '../domain/language';
import { queueAgents } from '../workbook/agentsTable';
import { queueLogPlace, type LogPlace } from '../workbook/logPlace';
import type { ReadOptions, ReadProgress } from '../workbook/readSheets';
import { rubricTableName } from '../workbook/rubricTable';
import type { ExcelSession } from '../workbook/runExcel';
import { queueSetup, type Setup } from '../workbook/setupTable';
import { foundLog, type FoundLog } from './inspection/foundLog';
import { readWorkbookLogs } from './inspection/readLogs';

/** How far an inspection has come. */
export type InspectionProgress = ReadProgress;

/** What a workbook holds, ours and theirs; reading only. */
export interface WorkbookInspection {
  readonly setUp: boolean;
  readonly language: Language | null;
  readonly logs: readonly LogSummary[];
  readonly rubrics: readonly { readonly rubric: string; readonly name: string; readonly table: string }[];
  /** Evaluation logs that people made and that are not adopted yet, surest first. */
  readonly found: readonly FoundLog[];
  readonly agents: number;
}

interface LogSummary {
  /** Table name or, for a log that stays a plain range, its defined name. */
  readonly log: string;
  readonly rubric: string;
  readonly rubricName: string;
  readonly sheet: string;
}

export function inspectWorkbook(session: ExcelSession, options: ReadOptions = {}): Promise<WorkbookInspection> {
  return session.run('inspectWorkbook', async (context) => {
    const readSetup = queueSetup(context);
    const readAgents = queueAgents(context);
    const { sheets, logs } = await readWorkbookLogs(context, options);
    const setup = readSetup();
    const places = setup.logs().map(({ log }) => queueLogPlace(context, log));
    if (places.length > 0) await context.sync();

    const ours = places.map((read) => read());
    return {
      setUp: setup.present,
      language: setup.language,
      logs: setup.logs().map(({ log, rubric }, index) => ({
        log,
        rubric,
        rubricName: rubricName(setup, rubric),
        sheet: ours[index].sheet,
      })),
      rubrics: rubricsOf(setup),
      found: logs.flatMap((log) => withoutAdopted(log, ours)).map((log) => foundLog(log, sheets)),
      agents: readAgents().length,
    };
  });
}

function rubricName(setup: Setup, rubric: string): string {
  return String(setup.rubricSettings(rubric).name ?? rubric);
}

function rubricsOf(setup: Setup): WorkbookInspection['rubrics'] {
  return setup.rubrics().map((rubric) => ({ rubric, name: rubricName(setup, rubric), table: rubricTableName(rubric) }));
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
