import type { TestClient } from './openClient';

export interface LogRow {
  readonly id: string;
  readonly day: string;
  readonly kind: string;
  readonly final: unknown;
  readonly fatal: unknown;
}

const HEADERS = { id: '评估编号', day: '通话日期', kind: '抽检类型', final: '最终分' } as const;
const FATAL = ['致命差错（核算）', '致命差错'];

/** The rows of an adopted Chinese log as they stand on its sheet. */
export async function readLogRows(client: TestClient, log: string): Promise<LogRow[]> {
  return client.office.Excel.run(async (context) => {
    const header = context.workbook.names.getItem(log).getRange();
    header.load('values,rowIndex,columnIndex');
    const used = header.worksheet.getUsedRange(true);
    used.load('values,rowIndex,columnIndex');
    await context.sync();
    const headers = header.values[0] as string[];
    const at = (text: string): number => header.columnIndex - used.columnIndex + headers.indexOf(text);
    const fatal = FATAL.find((text) => headers.includes(text)) ?? '';
    const rows = (used.values as (string | number)[][]).slice(header.rowIndex - used.rowIndex + 1);
    return rows
      .filter((row) => row[at(HEADERS.id)] !== '')
      .map((row) => ({
        id: String(row[at(HEADERS.id)]),
        day: new Date(Date.UTC(1899, 11, 30) + Number(row[at(HEADERS.day)]) * 86_400_000).toISOString().slice(0, 10),
        kind: String(row[at(HEADERS.kind)]),
        final: row[at(HEADERS.final)],
        fatal: row[at(fatal)],
      }));
  });
}
