import type { ICellData } from '@univerjs/core';
import type { CellAccess, CellRows } from './calculation';
import { formulaMover, moveFormula } from './referenceShift';

/** Where the text of a shared formula stands. */
interface SharedFormula {
  sheet: string;
  row: number;
  column: number;
  text: string;
  move: (rows: number, columns: number) => string;
}

/** Of a shared formula only one cell holds the text, as Univer keeps it; the others are that text moved. */
export class SharedFormulas {
  private readonly known = new Map<string, SharedFormula>();

  constructor(private readonly cells: CellAccess) {}

  /** The formula of a cell in the engine's spelling. */
  textOf(cell: ICellData, sheet: string, row: number, column: number): string | undefined {
    if (cell.f) return cell.f;
    if (!cell.si) return undefined;
    const first = this.find(sheet, cell.si);
    return first?.move(row - first.row, column - first.column);
  }

  /** Before cells are overwritten: whoever shares a text that goes takes it over. */
  handOver(sheet: string, rows: CellRows): void {
    for (const rowKey in rows) {
      for (const columnKey in rows[rowKey]) {
        const [row, column] = [Number(rowKey), Number(columnKey)];
        const cell = this.cells.read(sheet, row, column);
        if (cell?.si && cell.f) this.moveText(sheet, row, column, cell.f, cell.si, rows);
      }
    }
  }

  private moveText(sheet: string, row: number, column: number, text: string, id: string, rows: CellRows): void {
    const stays = (atRow: number, atColumn: number): boolean => rows[atRow]?.[atColumn] === undefined;
    const below = this.cells.read(sheet, row + 1, column);
    const heir =
      below?.si === id && stays(row + 1, column)
        ? { row: row + 1, column, cell: below }
        : this.sharers(sheet, id).find((each) => stays(each.row, each.column));
    if (heir) heir.cell.f = moveFormula(text, heir.row - row, heir.column - column);
  }

  private sharers(sheet: string, id: string): { row: number; column: number; cell: ICellData }[] {
    const found: { row: number; column: number; cell: ICellData }[] = [];
    this.cells.eachFormula((at, row, column, cell) => {
      if (at === sheet && cell.si === id && !cell.f) found.push({ row, column, cell });
    });
    return found;
  }

  private find(sheet: string, id: string): SharedFormula | undefined {
    const key = `${sheet} ${id}`;
    const known = this.known.get(key);
    const cell = known && this.cells.read(known.sheet, known.row, known.column);
    if (cell?.si === id && cell.f === known?.text) return known;
    this.known.clear();
    this.cells.eachFormula((at, row, column, { f: text, si }) => {
      if (si && text) this.known.set(`${at} ${si}`, { sheet: at, row, column, text, move: formulaMover(text) });
    });
    return this.known.get(key);
  }
}
