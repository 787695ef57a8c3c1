import { cellAddress, placeName, rangeAddress } from '../../domain/address';
import type { ColumnMapping } from '../../domain/grid/columnMapping';
import { ruleWords } from '../../domain/grid/knownWords';
import type { EvaluationRow, ExcludedRow, LogPart, LogReading, LogShape } from '../../domain/grid/logReading';
import type { SheetContent } from '../../domain/grid/sheetContent';
import type { LogFindings } from './logFindings';

/** An evaluation log that people made, as the pane shows it before anything is decided. */
export interface FoundLog {
  /** Of its first part. */
  readonly sheet: string;
  /** Header row and rows below, without the sheet: `A3:P1203`. */
  readonly range: string;
  /** Name of the table it is in, if it is in one. */
  readonly table: string | null;
  /** Whether its sheet is hidden. */
  readonly hidden: boolean;
  readonly shape: LogShape;
  readonly parts: readonly FoundPart[];
  /** Evaluations in all parts. */
  readonly rows: number;
  /** Rows that are no evaluations and count nowhere. */
  readonly excluded: readonly FoundExcludedRow[];
  /** 0 to 1. */
  readonly confidence: number;
  /** Displayed text of the first five evaluations. */
  readonly preview: readonly (readonly string[])[];
  readonly columns: readonly ColumnMapping[];
  /** Distinct words of each rule column by header, and which of them were taken for "fired". */
  readonly ruleWords: Readonly<Record<string, FoundRuleWords>>;
  /** What is to be confirmed or told before anything is written. */
  readonly findings: LogFindings;
}

export interface FoundPart {
  readonly sheet: string;
  readonly range: string;
  readonly table: string | null;
  readonly rows: number;
  /** ISO day and agent that the tab or a title gives. */
  readonly day: string | null;
  readonly agent: string | null;
}

export interface FoundExcludedRow {
  /** `Sheet!A7`: the row's first cell. */
  readonly where: string;
  readonly kind: ExcludedRow['kind'];
  readonly text: string;
}

interface FoundRuleWords {
  readonly words: readonly string[];
  readonly fired: readonly string[];
  readonly unknown: readonly string[];
}

const PREVIEW_ROWS = 5;

/** What is told about a log. */
export function foundLog(log: LogReading, sheets: readonly SheetContent[], findings: LogFindings): FoundLog {
  const parts = log.parts.map(foundPart);
  const [{ sheet, range, table }] = parts;
  return {
    sheet,
    range,
    table,
    hidden: sheets.some(({ name, hidden }) => name === sheet && hidden),
    shape: log.shape,
    parts,
    rows: log.rows.length,
    excluded: log.excluded.map((row) => ({
      where: placeName(row.sheet, cellAddress(row.row, partColumn(log.parts, row))),
      kind: row.kind,
      text: row.text,
    })),
    confidence: log.confidence,
    preview: log.rows.slice(0, PREVIEW_ROWS).map((row) => shownCells(row, log.shape, sheets)),
    columns: log.columns,
    findings,
    ruleWords: Object.fromEntries(
      log.columns.flatMap(({ meaning, header, column }) => {
        if (meaning !== 'rule') return [];
        const { words, fired, unknown } = ruleWords(log.rows.map(({ cells }) => cells[column]));
        return [[header, { words, fired, unknown }]];
      }),
    ),
  };
}

function foundPart(part: LogPart): FoundPart {
  const { sheet, table, day, agent, headerRow, firstColumn, lastRow, lastColumn } = part;
  return {
    sheet,
    range: rangeAddress(headerRow, firstColumn, lastRow - headerRow + 1, lastColumn - firstColumn + 1),
    table,
    rows: part.evaluations,
    day,
    agent,
  };
}

function partColumn(parts: readonly LogPart[], { sheet, row }: ExcludedRow): number {
  const part = parts.find((one) => one.sheet === sheet && row >= one.headerRow) ?? parts[0];
  return part.firstColumn;
}

/** As the cells show; only rows of one evaluation each stand as they are, and only the first ones are read as shown. */
function shownCells(
  { sheet, row, column, cells }: EvaluationRow,
  shape: LogShape,
  sheets: readonly SheetContent[],
): string[] {
  const content = sheets.find(({ name }) => name === sheet);
  const text = content?.text[row - content.firstRow];
  const isShown = shape === 'rows' && content && text;
  return cells.map((cell, index) => (isShown ? (text[column - content.firstColumn + index] ?? '') : String(cell)));
}
