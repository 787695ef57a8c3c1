import { columnIndex, columnLetters, LAST_COLUMN, LAST_ROW } from './a1';

/** Text literals, quoted sheet names, bracketed parts and words pass; then cells, whole columns and whole rows. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'|\[(?:[^\][]|\[[^\]]*\])*\]|(?<![A-Za-z0-9_.\u0080-\uffff$])(?:(\$?)([A-Z]{1,3})(\$?)([0-9]{1,7})(?![A-Za-z0-9_.(!\u0080-\uffff])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![A-Za-z0-9_.(!\u0080-\uffff])|(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7})(?![A-Za-z0-9_.]))/g;

/** The formula as Excel copies it to a cell so many rows down and columns right; what leaves the sheet is `#REF!`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, letters: string) => {
    const index = columnIndex(letters) + (fixed ? 0 : columns);
    return index < 0 || index > LAST_COLUMN ? undefined : fixed + columnLetters(index);
  };
  const row = (fixed: string, digits: string) => {
    const index = Number(digits) - 1 + (fixed ? 0 : rows);
    return index < 0 || index > LAST_ROW ? undefined : `${fixed}${index + 1}`;
  };
  return formula.replace(TOKEN, (whole, ...groups: (string | undefined)[]) => {
    const [c, letters, r, digits, c1, from, c2, to, r1, first, r2, last] = groups;
    if (letters !== undefined) return joined('', column(c!, letters), row(r!, digits!));
    if (from !== undefined) return joined(':', column(c1!, from), column(c2!, to!));
    if (first !== undefined) return joined(':', row(r1!, first), row(r2!, last!));
    return whole;
  });
}

function joined(separator: string, start: string | undefined, end: string | undefined): string {
  return start === undefined || end === undefined ? '#REF!' : `${start}${separator}${end}`;
}
