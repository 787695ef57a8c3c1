import type { MarkedPart } from '../domain/marks/markedPart';
import type { ColumnFormat } from '../domain/marks/partFormats';
import type { RowQuestion } from './answersInParts';
import { rangeOf, spannedRows } from './markedRange';
import type { BatchContext } from './runExcel';

/** Which rows of a part are hidden, asked row by row only where `common` does not say it of all. */
export class HiddenRows {
  private readonly hidden: boolean[] = [];

  constructor(
    private readonly context: BatchContext,
    private readonly part: MarkedPart,
    private readonly common: boolean | null,
  ) {}

  questions(): RowQuestion[] {
    if (this.common !== null || this.part.isFiltered) return [];
    return [{ ...spannedRows(this.part), queue: (row, rows) => this.queue(row, rows) }];
  }

  format(): ColumnFormat<boolean> {
    const { part, common } = this;
    if (part.isFiltered) return { all: false };
    return common === null ? { each: part.rows.map((row) => this.hidden[row - part.rows[0]]) } : { all: common };
  }

  private queue(row: number, rows: number): () => void {
    const range = rangeOf(this.context, this.part, this.part.firstColumn, 1, { row, rows });
    const answer = range.getRowProperties({ rowHidden: true });
    return () => this.take(answer);
  }

  private take({ value }: OfficeExtension.ClientResult<Excel.RowProperties[]>): void {
    for (const { rowHidden } of value) this.hidden.push(rowHidden === true);
  }
}
