import { emptyWorkbook, type CellStyle, type SheetSnapshot, type WorkbookSnapshot } from '../model/snapshot';
import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { readDelimited } from './delimitedText';
import { FileError } from './fileError';
import { holdsIdentifiers, textCell } from './textCell';
import { decodeText } from './textEncoding';

const LONGEST_SHEET_NAME = 31;

/** A table of text as a workbook of one sheet, named like the file as Excel does it. */
export function openText(bytes: Uint8Array, fileName: string): WorkbookSnapshot {
  const lines = readDelimited(decodeText(bytes));
  while (lines.at(-1)?.every((field) => field.trim() === '')) lines.pop();
  const columns = Math.max(0, ...lines.map(({ length }) => length));
  if (lines.length > MAX_ROWS || columns > MAX_COLUMNS) throw new FileError('FILE_TOO_LONG');
  const workbook = emptyWorkbook(sheetName(fileName));
  fill(workbook, workbook.sheets[0], lines, columns);
  return workbook;
}

function fill(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot | undefined,
  lines: readonly string[][],
  columns: number,
): void {
  if (!sheet) return;
  const identifiers = Array.from({ length: columns }, (_, column) =>
    holdsIdentifiers(lines.map((line) => line[column] ?? '')),
  );
  const styles = new Map<string, number>([['{}', 0]]);
  const indexOf = (style: CellStyle): number => {
    const key = JSON.stringify(style);
    const known = styles.get(key);
    if (known !== undefined) return known;
    styles.set(key, workbook.styles.length);
    return workbook.styles.push(style) - 1;
  };
  lines.forEach((line, row) => {
    line.forEach((field, column) => {
      const cell = textCell(field, identifiers[column] === true);
      if (!cell) return;
      const { style, ...content } = cell;
      const s = indexOf(style);
      (sheet.cells[row] ??= {})[column] = s === 0 ? content : { ...content, s };
    });
  });
}

function sheetName(fileName: string): string {
  const name = fileName
    .replace(/\.[^.]*$/, '')
    .replace(/[:\\/?*[\]]/g, '_')
    .replace(/^'|'$/g, '');
  return name.slice(0, LONGEST_SHEET_NAME) || 'Sheet1';
}
