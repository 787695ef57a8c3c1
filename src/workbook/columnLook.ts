import type { MarkedPart } from '../domain/marks/markedPart';
import type { ColumnFormat, ColumnFormats } from '../domain/marks/partFormats';
import type { RowQuestion } from './answersInParts';
import { rangeOf, spannedRows } from './markedRange';
import { colourOf, isMixed, type RangeLook } from './rangeLook';
import type { BatchContext } from './runExcel';

const NO_FILL = '#FFFFFF';
const TEXT_COLOUR = '#000000';

/** How the cells of one column of a part look; cell by cell once its question was asked. */
export class ColumnLook {
  private readonly fills: string[] = [];
  private readonly fontColours: string[] = [];
  private readonly struckOut: boolean[] = [];

  constructor(
    private readonly context: BatchContext,
    private readonly part: MarkedPart,
    private readonly column: number,
    private readonly look: RangeLook,
  ) {}

  get isMixed(): boolean {
    return isMixed(this.look);
  }

  get isKey(): boolean {
    return this.part.keyColumns.includes(this.column);
  }

  get cells(): number {
    return spannedRows(this.part).rows;
  }

  /** Asks for what differs within the column. */
  question(): RowQuestion {
    return { ...spannedRows(this.part), queue: (row, rows) => this.queue(row, rows) };
  }

  /** What was not asked for counts as plain, and the column then does not speak for its rows. */
  formats(): ColumnFormats {
    const { column, look } = this;
    return {
      column,
      isKey: this.isKey && (!this.isMixed || this.fills.length > 0),
      fill: this.format(look.fill, this.fills, NO_FILL),
      fontColour: this.format(look.fontColour, this.fontColours, TEXT_COLOUR),
      strikethrough: this.format(look.strikethrough, this.struckOut, false),
    };
  }

  private format<T>(common: T | null, read: readonly T[], plain: T): ColumnFormat<T> {
    if (common !== null || read.length === 0) return { all: common ?? plain };
    const { rows } = this.part;
    return { each: rows.map((row) => read[row - rows[0]]) };
  }

  private queue(row: number, rows: number): () => void {
    const { look } = this;
    const answer = rangeOf(this.context, this.part, this.column, 1, { row, rows }).getCellProperties({
      format: {
        fill: { color: look.fill === null },
        font: { color: look.fontColour === null, strikethrough: look.strikethrough === null },
      },
    });
    return () => this.take(answer);
  }

  private take({ value }: OfficeExtension.ClientResult<Excel.CellProperties[][]>): void {
    for (const [{ format }] of value) {
      this.fills.push(colourOf(format?.fill?.color) ?? NO_FILL);
      this.fontColours.push(colourOf(format?.font?.color) ?? TEXT_COLOUR);
      this.struckOut.push(format?.font?.strikethrough === true);
    }
  }
}
