import type { CellValue } from '../../../src/domain/cellValue';
import type { ColumnKey } from '../../../src/domain/evaluation/columnKey';
import type { SummaryLog, SummaryPlan } from '../../../src/domain/summary/summaryContract';
import { emptySheet, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/host/model/snapshot';

/** A log as a test makes it: headers of its own and rows by column key. */
export interface TestLog {
  readonly name: string;
  readonly reachable: number;
  readonly keys: readonly ColumnKey[];
  readonly rows: readonly Readonly<Partial<Record<ColumnKey, CellValue>>>[];
  /** In a table, or plain cells below two title rows. */
  readonly inTable: boolean;
}

export const WORDS = { uncounted: ['草稿', '作废'], random: '随机', yes: '是' };
const TITLE_ROWS = 2;

export function summaryLog(log: TestLog): SummaryLog {
  return {
    rubricName: log.name,
    reachable: log.reachable,
    words: WORDS,
    column(key) {
      const at = log.keys.indexOf(key);
      if (at < 0) return null;
      const letter = String.fromCharCode(65 + at);
      return log.inTable
        ? `QA_Eval_${log.name}_v1[${key}]`
        : `'${log.name} 登记'!$${letter}$${TITLE_ROWS + 2}:$${letter}$1048576`;
    },
  };
}

/** The summary first, the logs behind it. */
export function workbookOf(plan: SummaryPlan, logs: readonly TestLog[]): WorkbookSnapshot {
  const sheets = [planSheet(plan), ...logs.map(logSheet)];
  return { sheets, names: [], styles: [{}], date1904: false, activeSheet: 0 };
}

function logSheet(log: TestLog): SheetSnapshot {
  const sheet = emptySheet(log.inTable ? log.name : `${log.name} 登记`);
  const header = log.inTable ? 0 : TITLE_ROWS;
  const rows: CellValue[][] = [[...log.keys], ...log.rows.map((row) => log.keys.map((key) => row[key] ?? ''))];
  rows.forEach((row, r) => row.forEach((value, c) => put(sheet, header + r, c, value)));
  if (log.inTable) {
    sheet.tables.push({
      name: `QA_Eval_${log.name}_v1`,
      range: { startRow: 0, startColumn: 0, endRow: Math.max(1, log.rows.length), endColumn: log.keys.length - 1 },
      style: null,
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      columns: log.keys.map((name) => ({ name })),
    });
  }
  return sheet;
}

function planSheet(plan: SummaryPlan): SheetSnapshot {
  const sheet = emptySheet(plan.sheetName);
  for (const block of plan.blocks) {
    block.cells.forEach((row, r) => row.forEach((value, c) => put(sheet, block.row + r, block.column + c, value)));
  }
  return sheet;
}

function put(sheet: SheetSnapshot, row: number, column: number, value: CellValue): void {
  if (value === '') return;
  const isFormula = typeof value === 'string' && value.startsWith('=') && sheet.name.includes('汇总');
  const text = typeof value === 'string' ? value.replace(/^'/u, '') : value;
  (sheet.cells[row] ??= {})[column] = isFormula ? { v: 0, f: value } : { v: text };
}

/** Zero-based row and column of `$B$7`. */
export function place(address: string): { row: number; column: number } {
  const [, letters = '', row = ''] = /^\$([A-Z]+)\$(\d+)$/u.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}

/** Writes one of the summary's inputs as a person would. */
export function edit(workbook: WorkbookSnapshot, address: string, value: CellValue): void {
  const { row, column } = place(address);
  const sheet = workbook.sheets[0];
  if (sheet) put(sheet, row, column, value);
}
