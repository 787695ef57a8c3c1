import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../model/snapshot';

/** What Excel would repair or refuse in the tables of a workbook, and calculated columns that would not fill new rows. */
export function checkTables({ sheets, names }: WorkbookSnapshot): string[] {
  const taken = new Set(names.filter(({ sheet }) => sheet === undefined).map(({ name }) => name.toLowerCase()));
  return sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) => {
      const problems = [...nameProblems(table.name, taken), ...columnProblems(sheet, table)];
      taken.add(table.name.toLowerCase());
      return problems.map((problem) => `table ${table.name}: ${problem}`);
    }),
  );
}

function nameProblems(name: string, taken: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255) problems.push('not a legal name');
  if (/^(?:[A-Z]{1,3}[0-9]+|R[0-9]*C?[0-9]*|C[0-9]*)$/i.test(name)) problems.push('the name reads as a cell address');
  if (taken.has(name.toLowerCase())) problems.push('the name is taken twice');
  return problems;
}

function columnProblems(sheet: SheetSnapshot, { range, columns, showHeaders, showTotals }: TableSnapshot): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  const first = range.startRow + (showHeaders ? 1 : 0);
  const last = range.endRow - (showTotals ? 1 : 0);
  if (columns.length !== range.endColumn - range.startColumn + 1) problems.push('columns and range differ');
  columns.forEach(({ name, calculatedFormula }, index) => {
    const column = range.startColumn + index;
    if (seen.has(name.toLowerCase())) problems.push(`two columns are called ${name}`);
    seen.add(name.toLowerCase());
    const header = sheet.cells[range.startRow]?.[column]?.v;
    if (showHeaders && header !== name) problems.push(`column ${name} has the header ${String(header)}`);
    const rows = Array.from(
      { length: Math.max(0, last - first + 1) },
      (_, offset) => sheet.cells[first + offset]?.[column],
    );
    if (calculatedFormula === undefined && rows.length > 0 && rows.every((cell) => cell?.f !== undefined)) {
      problems.push(`column ${name} holds formulas only but is no calculated column`);
    }
  });
  return problems;
}
