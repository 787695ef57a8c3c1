import { findLogs } from '../../domain/grid/findLogs';
import { shownLogs } from '../../domain/grid/logConfidence';
import type { LogReading } from '../../domain/grid/logReading';
import { periodHint } from '../../domain/grid/parseDay';
import type { SheetContent } from '../../domain/grid/sheetContent';
import { findShapes } from '../../domain/shapes/findShapes';
import { readSheets, type ReadOptions } from '../../workbook/readSheets';
import type { BatchContext } from '../../workbook/runExcel';
import { withoutOurColumns } from './withoutOurColumns';

/** What was read of a workbook and which evaluation logs of theirs are in it, surest first. */
export interface ReadWorkbook {
  readonly sheets: readonly SheetContent[];
  readonly logs: readonly LogReading[];
}

/** Reads the whole workbook and finds the logs in it, of any shape. Both inspecting and adopting read in this way. */
export async function readWorkbookLogs(context: BatchContext, options: ReadOptions = {}): Promise<ReadWorkbook> {
  const sheets = await readSheets(context, options);
  const year = commonYear(sheets);
  const theirs = sheets.map(withoutOurColumns);
  const found = theirs.flatMap((sheet) => findLogs(sheet, year));
  return { sheets, logs: shownLogs(findShapes(theirs, found)) };
}

/** The one year that titles and tabs of the workbook name, for dates written without it. */
function commonYear(sheets: readonly SheetContent[]): number | undefined {
  const years = new Set(
    sheets.flatMap(({ name, values }) => {
      const titles = values.slice(0, TITLE_ROWS).flatMap((row) => row.filter((cell) => typeof cell === 'string'));
      const { year } = periodHint([...titles, name]);
      return year === undefined ? [] : [year];
    }),
  );
  return years.size === 1 ? [...years][0] : undefined;
}

const TITLE_ROWS = 3;
