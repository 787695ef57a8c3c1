import { placeName, rangeAddress } from '../domain/address';
import type { CellValue } from '../domain/cellValue';
import { isComputed, type ColumnKey } from '../domain/evaluation/columnKey';
import { failWith } from '../domain/failure';
import type { LogDefinition } from './setupTable';

/** Where an evaluation log stands now. Rows and columns are zero-based on its sheet. */
export interface LogPlace {
  readonly kind: 'table' | 'range';
  readonly name: string;
  readonly sheet: string;
  /** The lowest row of the header. */
  readonly headerRow: number;
  /** Rows of the header: people's headers may have several. */
  readonly headerRows: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  /** Rows of a table's body; a plain range has no stated end. */
  readonly bodyRows: number | null;
  /** Last row that can hold an evaluation: of the table, or of what its columns hold. */
  readonly lastRow: number;
  readonly hasTotals: boolean;
  readonly isProtected: boolean;
}

/** Queues finding a log by its table or defined name; call the result after the sync. */
export function queueLogPlace(context: Excel.RequestContext, log: string): () => LogPlace {
  const readTable = queueTablePlace(context, log);
  const readRange = queueRangePlace(context, log);
  return () => readTable() ?? readRange() ?? failWith({ code: 'LOG_NOT_FOUND', log });
}

function queueTablePlace(context: Excel.RequestContext, log: string): () => LogPlace | null {
  const table = context.workbook.tables.getItemOrNullObject(log);
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  table.load('showTotals');
  header.load('values,rowIndex,columnIndex');
  body.load('rowCount');
  table.worksheet.load('name,protection/protected');
  return () => tablePlace(log, table, header, body);
}

function tablePlace(log: string, table: Excel.Table, header: Excel.Range, body: Excel.Range): LogPlace | null {
  if (table.isNullObject) return null;
  return {
    kind: 'table',
    name: log,
    ...headerPlace(header, table.worksheet),
    bodyRows: body.rowCount,
    lastRow: header.rowIndex + body.rowCount,
    hasTotals: table.showTotals,
  };
}

function queueRangePlace(context: Excel.RequestContext, log: string): () => LogPlace | null {
  const header = context.workbook.names.getItemOrNullObject(log).getRangeOrNullObject();
  header.load('values,rowIndex,columnIndex');
  header.worksheet.load('name,protection/protected');
  // Of its own columns: a stray cell beside them may stand in the sheet's last row.
  const used = header.getEntireColumn().getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount');
  return () => rangePlace(log, header, used);
}

function rangePlace(log: string, header: Excel.Range, used: Excel.Range): LogPlace | null {
  if (header.isNullObject) return null;
  return {
    kind: 'range',
    name: log,
    ...headerPlace(header, header.worksheet),
    bodyRows: null,
    lastRow: used.rowIndex + used.rowCount - 1,
    hasTotals: false,
  };
}

type HeaderPlace = Pick<LogPlace, 'sheet' | 'isProtected' | 'headerRow' | 'headerRows' | 'firstColumn' | 'headers'>;

function headerPlace(header: Excel.Range, sheet: Excel.Worksheet): HeaderPlace {
  const values = header.values as CellValue[][];
  return {
    sheet: sheet.name,
    isProtected: sheet.protection.protected,
    headerRow: header.rowIndex + values.length - 1,
    headerRows: values.length,
    firstColumn: header.columnIndex,
    headers: headerTexts(values),
  };
}

/** What each column is called: of a header of several rows its lowest text, for numbers there are full marks. */
export function headerTexts(values: readonly (readonly CellValue[])[]): string[] {
  const lowest = values[values.length - 1];
  if (values.length === 1) return lowest.map(String);
  return lowest.map((_cell, column) => {
    const texts = values.map((row) => row[column]).filter((cell) => typeof cell === 'string' && cell.trim() !== '');
    return String(texts.at(-1) ?? '');
  });
}

/** A log as it is defined and as it stands: turns column keys into places and references. */
export class LogColumns {
  private readonly positions: ReadonlyMap<ColumnKey, number>;

  constructor(
    readonly place: LogPlace,
    readonly definition: LogDefinition,
  ) {
    const positions = new Map<ColumnKey, number>();
    for (const [key, header] of Object.entries(definition.columns) as [ColumnKey, string][]) {
      const position = place.headers.indexOf(header);
      if (position < 0) {
        const where = placeName(place.sheet, rangeAddress(place.headerRow, place.firstColumn, 1, place.headers.length));
        failWith({ code: 'COLUMN_NOT_FOUND', where, column: header });
      }
      positions.set(key, position);
    }
    this.positions = positions;
  }

  get keys(): ColumnKey[] {
    return [...this.positions.keys()];
  }

  has(key: ColumnKey): boolean {
    return this.positions.has(key);
  }

  /** Position within the log's row; -1 where the log has no such column. */
  position(key: ColumnKey): number {
    return this.positions.get(key) ?? -1;
  }

  header(key: ColumnKey): string {
    return this.place.headers[this.position(key)];
  }

  /** Column on the sheet. */
  sheetColumn(key: ColumnKey): number {
    return this.place.firstColumn + this.position(key);
  }

  /** The whole row on the sheet, for a message: `评分记录!A7:AN7`. */
  rowAddress(row: number): string {
    const { place } = this;
    return placeName(place.sheet, rangeAddress(row, place.firstColumn, 1, place.headers.length));
  }

  /** The header with all its rows, for loading. */
  queueHeader(context: Excel.RequestContext): Excel.Range {
    const { sheet, headerRow, headerRows, firstColumn, headers } = this.place;
    const top = headerRow - headerRows + 1;
    return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, firstColumn, headerRows, headers.length);
  }

  /** The row as a range, for loading. */
  queueRow(context: Excel.RequestContext, row: number): Excel.Range {
    const { place } = this;
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    return sheet.getRangeByIndexes(row, place.firstColumn, 1, place.headers.length);
  }

  /** A row's cells in the order of the log; null, which leaves a cell alone, where there is no entry. */
  rowOf(cells: ReadonlyMap<ColumnKey, CellValue>): (CellValue | null)[] {
    const row: (CellValue | null)[] = this.place.headers.map(() => null);
    for (const [key, value] of cells) {
      if (this.has(key)) row[this.position(key)] = value;
    }
    return row;
  }

  /** A row's values by column. */
  cellsOf(values: readonly CellValue[]): Record<string, CellValue> {
    return Object.fromEntries([...this.positions].map(([key, position]) => [key, values[position]]));
  }

  get typedKeys(): ColumnKey[] {
    return this.keys.filter((key) => !isComputed(key));
  }
}
