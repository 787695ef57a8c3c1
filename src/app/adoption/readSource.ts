import { parseAddress, placeName, rangeAddress } from '../../domain/address';
import type { CellValue } from '../../domain/cellValue';
import { failWith } from '../../domain/failure';
import type { ColumnMapping } from '../../domain/grid/columnMapping';
import { findLogs } from '../../domain/grid/findLogs';
import { guessColumns } from '../../domain/grid/guessColumns';
import type { SheetContent } from '../../domain/grid/sheetContent';
import { logColumns } from '../../domain/evaluation/logColumns';
import { LANGUAGES } from '../../domain/language';
import type { BatchContext } from '../../workbook/runExcel';
import { queueFirstRows, readGeometries, readValues, type SheetGeometry } from '../../workbook/sheetContents';
import type { AdoptionArguments } from '../adoptEvaluationLog';
import type { ReadSource } from './adoptionDraft';

export interface FoundSource extends ReadSource {
  readonly geometry: SheetGeometry;
  /** First of our own columns where a run that failed half-way left them, else null. */
  readonly leftoverColumn: number | null;
}

/** Finds the log that the arguments name and reads all of its rows. */
export async function readSource(context: BatchContext, args: AdoptionArguments): Promise<FoundSource> {
  const geometries = await readGeometries(context);
  const geometry =
    geometries.find(({ name }) => name === args.sheet) ?? failWith({ code: 'SHEET_NOT_FOUND', sheet: args.sheet });
  const readFirst = queueFirstRows(context, geometry);
  await context.sync();
  const content = readFirst();
  const guess = args.range === undefined ? guessOnSheet(content) : guessInRange(content, args.range);
  const leftover = guess.columns.findIndex(({ header }) => OUR_FIRST_HEADERS.has(header));
  const theirs = leftover < 0 ? guess.columns : guess.columns.slice(0, leftover);
  const rows = await readValues(context, {
    sheet: args.sheet,
    row: guess.headerRow + 1,
    column: guess.firstColumn,
    rows: guess.rows ?? geometry.firstRow + geometry.rows - guess.headerRow - 1,
    columns: theirs.length,
  });
  return {
    sheet: args.sheet,
    table: guess.table,
    headerRow: guess.headerRow,
    firstColumn: guess.firstColumn,
    columns: corrected(
      theirs,
      args,
      placeName(args.sheet, rangeAddress(guess.headerRow, guess.firstColumn, 1, theirs.length)),
    ),
    rows,
    geometry,
    leftoverColumn: leftover < 0 ? null : guess.firstColumn + leftover,
  };
}

const OUR_FIRST_HEADERS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => {
    const empty = {
      key: 'x',
      version: 1,
      name: '',
      sections: [],
      rules: [],
      bands: [],
      passMark: 0,
      decimals: 0,
    } as const;
    return logColumns({ ...empty, fatalScore: 'zero' }, language)
      .slice(0, 1)
      .map(({ header }) => header);
  }),
);

interface SourceGuess {
  readonly table: string | null;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columns: readonly ColumnMapping[];
  /** Rows below the header where an end is given. */
  readonly rows?: number;
}

function guessOnSheet(content: SheetContent): SourceGuess {
  const [log] = findLogs(content);
  if (!log) return failWith({ code: 'HEADER_ROW_NOT_FOUND', where: content.name });
  const { table, headerRow, firstColumn } = log.parts[0];
  return { table, headerRow, firstColumn, columns: log.columns };
}

function guessInRange(content: SheetContent, range: string): SourceGuess {
  const block = parseAddress(range) ?? failWith({ code: 'INVALID_ARGUMENT', detail: `range: ${range}` });
  const top = block.row - content.firstRow;
  const left = block.column - content.firstColumn;
  const cut = <T>(row: readonly T[] | undefined): T[] => (row ?? []).slice(left, left + block.columns);
  if (top < 0 || left < 0 || cut(content.text[top]).length === 0) {
    failWith({ code: 'HEADER_ROW_NOT_FOUND', where: placeName(content.name, range) });
  }
  const rows = content.values.slice(top + 1, top + block.rows).map((row) => cut<CellValue>(row));
  const table = content.tables.find(
    ({ firstRow, firstColumn }) => firstRow === block.row && firstColumn === block.column,
  );
  return {
    table: table?.name ?? null,
    headerRow: block.row,
    firstColumn: block.column,
    columns: guessColumns(cut(content.text[top]), rows, cut(content.text[top - 1])),
    rows: block.rows - 1,
  };
}

/** The guesses with what the person said in their place. */
function corrected(columns: readonly ColumnMapping[], args: AdoptionArguments, where: string): ColumnMapping[] {
  for (const { header } of args.columns ?? []) {
    if (!columns.some((column) => column.header === header))
      failWith({ code: 'COLUMN_NOT_FOUND', where, column: header });
  }
  return columns.map((column) => {
    const said = args.columns?.find(({ header }) => header === column.header);
    if (!said) return column;
    const { points = column.points, section = column.section, meaning } = said;
    return {
      column: column.column,
      header: column.header,
      meaning,
      points,
      section,
      sure: true,
      confidence: 1,
      reason: 'chosen',
    };
  });
}
