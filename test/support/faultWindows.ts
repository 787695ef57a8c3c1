import { bootOffice, type OfficeClient } from '../../src/host/boot/bootOffice';
import { ExcelHost } from '../../src/host/host';
import { emptyWorkbook } from '../../src/host/model/snapshot';
import { createExcelSession, type ExcelSession } from '../../src/workbook/runExcel';
import { switchedHost } from './switchedHost';

/** Add-in windows put on one workbook after the other. */
export interface FaultWindows {
  /** Whoever runs the use case. */
  readonly session: ExcelSession;
  /** The same person, who waits only a moment for an answer. */
  readonly impatient: ExcelSession;
  /** The same in an Excel where requests cannot wait for a cell edit. */
  readonly withoutDelay: ExcelSession;
  /** Somebody else on the same workbook. */
  readonly other: ExcelSession;
  use(host: ExcelHost): void;
  close(): void;
}

export const IMPATIENT_SECONDS = 0.3;

export async function openFaultWindows(): Promise<FaultWindows> {
  const blank = await ExcelHost.open(emptyWorkbook());
  const switched = switchedHost(blank);
  const open = (delaysForCellEdit: boolean): Promise<OfficeClient> =>
    bootOffice(switched, { language: 'zh-CN', delaysForCellEdit });
  const [own, withoutDelay, other] = await Promise.all([open(true), open(false), open(true)]);
  return {
    session: createExcelSession(own.Excel),
    impatient: createExcelSession(own.Excel, IMPATIENT_SECONDS),
    withoutDelay: createExcelSession(withoutDelay.Excel),
    other: createExcelSession(other.Excel),
    use: (host) => switched.use(host),
    close() {
      for (const window of [own, withoutDelay, other]) window.close();
      blank.dispose();
    },
  };
}
