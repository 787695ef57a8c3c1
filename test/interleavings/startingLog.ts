import { adoptEvaluationLog } from '../../src/app/adoptEvaluationLog';
import { emptyWorkbook, type CellSnapshot, type WorkbookSnapshot } from '../../src/host/model/snapshot';
import { withClient } from '../support/openClient';

export type LogKind = 'table' | 'range';

export interface StartingLog {
  readonly workbook: WorkbookSnapshot;
  readonly log: string;
}

/** The people's own columns; `回访` means nothing to us. */
export const HEADERS = {
  day: '日期',
  contact: '工单号',
  agent: '坐席',
  manner: '服务态度(10分)',
  skill: '业务能力(20分)',
  callback: '回访',
} as const;
export const SHEET = '登记';
export const CRITERIA = ['服务态度', '业务能力'] as const;

const MARCH_1 = 46_082;
/** Rows that are kept of those which adopting prepares: schedules fill few, and each one costs time in every copy. */
const PREPARED_ROWS = 6;

/** A log of three evaluations that a team typed, adopted as it is: as a table of theirs or as a plain range. */
export async function startingLog(kind: LogKind): Promise<StartingLog> {
  const workbook = emptyWorkbook(SHEET);
  const [sheet] = workbook.sheets;
  const rows: CellSnapshot['v'][][] = [
    Object.values(HEADERS),
    [MARCH_1, 'W1', '张伟', 10, 20, '已回访'],
    [MARCH_1 + 1, 'W2', '王芳', 8, 15, ''],
    [MARCH_1 + 2, 'W3', '张伟', 9, 18, ''],
  ];
  rows.forEach((row, at) => {
    const cells = row.map((v, column): [number, CellSnapshot] => [
      column,
      { v, ...(at > 0 && column === 0 ? { s: 1 } : {}) },
    ]);
    sheet.cells[at] = Object.fromEntries(cells.filter(([, { v }]) => v !== ''));
  });
  workbook.styles.push({ numberFormat: 'yyyy-mm-dd' });
  if (kind === 'table') {
    const range = { startRow: 0, startColumn: 0, endRow: 3, endColumn: rows[0].length - 1 };
    const look = { style: null, showHeaders: true, showTotals: false, showFilterButton: true, showBandedRows: true };
    sheet.tables = [{ name: '质检表', range, ...look, columns: Object.values(HEADERS).map((name) => ({ name })) }];
  }
  return withClient(workbook, async ({ session, host }) => {
    const { log } = await adoptEvaluationLog(session, { sheet: SHEET });
    return { workbook: withFewPreparedRows(await host.snapshot(), rows.length + PREPARED_ROWS), log };
  });
}

function withFewPreparedRows(workbook: WorkbookSnapshot, rows: number): WorkbookSnapshot {
  for (const sheet of workbook.sheets.filter(({ name }) => name === SHEET)) {
    for (const row of Object.keys(sheet.cells)) if (Number(row) >= rows) delete sheet.cells[Number(row)];
  }
  return workbook;
}
