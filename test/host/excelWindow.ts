import { bootOffice } from '../../src/host/boot/bootOffice';
import type { OfficeClient } from '../../src/host/boot/bootOffice';
import { ExcelHost } from '../../src/host/host';
import type { OpenOptions } from '../../src/host/host';
import { emptyWorkbook } from '../../src/host/model/snapshot';
import type { WorkbookSnapshot } from '../../src/host/model/snapshot';

type Block = (string | number | boolean)[][];

/** A workbook with one add-in window; every test opens and closes its own. */
export interface ExcelWindow {
  host: ExcelHost;
  client: OfficeClient;
  /** Runs a batch with the sheet 数据 at hand. */
  run<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Writes cells and answers the values of `read` afterwards. */
  write(address: string, cells: Block): Promise<void>;
  values(address: string): Promise<unknown[][]>;
  formulas(address: string): Promise<unknown[][]>;
  /** A table over the cells from A1, named 成绩. */
  table(cells: Block): Promise<void>;
  /** The code of the error that the batch ends with; undefined when it succeeds. */
  failure(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<string | undefined>;
  close(): void;
}

export const SHEET = '数据';

export async function openExcel(
  snapshot: WorkbookSnapshot = emptyWorkbook(SHEET),
  options: OpenOptions = {},
): Promise<ExcelWindow> {
  const host = await ExcelHost.open(snapshot, options);
  const client = await bootOffice(host, { language: 'zh-CN' });
  const run: ExcelWindow['run'] = (batch) =>
    client.Excel.run((context) => batch(context.workbook.worksheets.getItem(SHEET), context));
  return {
    host,
    client,
    run,
    write: (address, cells) =>
      run(async (sheet, context) => {
        sheet.getRange(address).values = cells;
        await context.sync();
      }),
    values: (address) => read(run, address, 'values'),
    formulas: (address) => read(run, address, 'formulas'),
    table: (cells) =>
      run(async (sheet, context) => {
        const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1);
        range.values = cells;
        sheet.tables.add(range, true).name = '成绩';
        await context.sync();
      }),
    failure: (batch) =>
      run(async (sheet, context) => {
        await batch(sheet, context);
        await context.sync();
        return undefined;
      }).catch((error: { code: string }) => error.code),
    close() {
      client.close();
      host.dispose();
    },
  };
}

function read(run: ExcelWindow['run'], address: string, property: 'values' | 'formulas'): Promise<unknown[][]> {
  return run(async (sheet, context) => {
    const range = sheet.getRange(address).load(property);
    await context.sync();
    return range[property] as unknown[][];
  });
}
