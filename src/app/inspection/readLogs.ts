import { findLogs } from '../../domain/grid/findLogs';
import type { LogReading } from '../../domain/grid/logReading';
import type { SheetContent } from '../../domain/grid/sheetContent';
import { findShapes } from '../../domain/shapes/findShapes';
import { readSheets, type ReadOptions } from '../../workbook/readSheets';
import type { BatchContext } from '../../workbook/runExcel';

/** What was read of a workbook and which evaluation logs of theirs are in it, surest first. */
export interface ReadWorkbook {
  readonly sheets: readonly SheetContent[];
  readonly logs: readonly LogReading[];
}

/** Reads the whole workbook and finds the logs in it, of any shape. Both inspecting and adopting read in this way. */
export async function readWorkbookLogs(context: BatchContext, options: ReadOptions = {}): Promise<ReadWorkbook> {
  const sheets = await readSheets(context, options);
  const logs = findShapes(sheets, sheets.flatMap(findLogs));
  return { sheets, logs: [...logs].sort((one, other) => other.confidence - one.confidence) };
}

/** The logs of `readWorkbookLogs` alone. */
export async function readLogs(context: BatchContext, options: ReadOptions = {}): Promise<readonly LogReading[]> {
  return (await readWorkbookLogs(context, options)).logs;
}
