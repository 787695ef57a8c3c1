import type { CellValue } from '../cellValue';
import { readDateCell } from './dateCell';
import { isPersonName } from './personName';
import { isBlank } from './sheetContent';

/** What a sample of a column's cells is like; shares are of the filled cells. Each is found when it is first asked for. */
export class ColumnProfile {
  readonly filled: readonly CellValue[];
  readonly numbers: readonly number[];
  private readonly found = new Map<string, number>();

  constructor(
    /** Blank ones included. */
    readonly cells: readonly CellValue[],
  ) {
    this.filled = cells.filter((cell) => !isBlank(cell));
    this.numbers = this.filled.filter((cell) => typeof cell === 'number');
  }

  /** Distinct contents. */
  get distinct(): number {
    return this.once('distinct', () => new Set(this.filled).size);
  }

  /** Whole dates, in whatever form. */
  get dates(): number {
    return this.share('dates', isDate);
  }

  /** Whole dates, and what may be one under a header that says so: 3.5, day numbers. */
  get datelike(): number {
    return this.share('datelike', (cell) => readDateCell(cell) !== null || isDayNumber(cell));
  }

  /** Long digits or codes that hardly repeat. */
  get ids(): number {
    return this.distinct >= 0.85 * this.filled.length ? this.share('ids', (_cell, text) => isIdentifier(text)) : 0;
  }

  /** Short numbers of people: `0801`, `A1023`. */
  get codes(): number {
    return this.share('codes', (_cell, text) => /^[A-Za-z]{0,4}[-_]?\d{1,10}$/u.test(text));
  }

  get names(): number {
    return this.share('names', (cell, text) => typeof cell === 'string' && isPersonName(text));
  }

  get meanLength(): number {
    return this.once('meanLength', () => {
      const length = this.filled.reduce<number>((sum, cell) => sum + String(cell).trim().length, 0);
      return this.filled.length === 0 ? 0 : length / this.filled.length;
    });
  }

  private share(name: string, test: (cell: CellValue, text: string) => boolean): number {
    return this.once(name, () =>
      this.filled.length === 0
        ? 0
        : this.filled.filter((cell) => test(cell, String(cell).trim())).length / this.filled.length,
    );
  }

  private once(name: string, find: () => number): number {
    const known = this.found.get(name);
    if (known !== undefined) return known;
    const value = find();
    this.found.set(name, value);
    return value;
  }
}

function isDate(cell: CellValue): boolean {
  const read = readDateCell(cell);
  return read !== null && read.kind !== 'decimal' && (read.kind !== 'pair' || read.year !== undefined);
}

function isDayNumber(cell: CellValue): boolean {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 1 && cell <= 31;
}

/** `620260305000010001`, `REC-2026-0001`, `a3f9-...`, `call_0001.wav`: digits, and no words. */
function isIdentifier(text: string): boolean {
  return (
    text.length >= 5 &&
    text.length <= 80 &&
    /\d{3}|\d.*[a-z].*\d/iu.test(text) &&
    !/[\p{Script=Han}\s,，。]/u.test(text)
  );
}
