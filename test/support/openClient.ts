import { bootOffice, type OfficeClient } from '../../src/host/boot/bootOffice';
import { ExcelHost } from '../../src/host/host';
import { emptyWorkbook, type WorkbookSnapshot } from '../../src/host/model/snapshot';
import { createExcelSession, type ExcelSession } from '../../src/workbook/runExcel';

/** A workbook with one person in it: the real office.js over our host. */
export interface TestClient {
  readonly host: ExcelHost;
  readonly office: OfficeClient;
  readonly session: ExcelSession;
  /** Awaited syncs since the start or since `resetRequests`. */
  requests(): number;
  resetRequests(): void;
  close(): void;
}

export async function openClient(workbook: WorkbookSnapshot = emptyWorkbook()): Promise<TestClient> {
  const host = await ExcelHost.open(structuredClone(workbook));
  const office = await bootOffice(host, { language: 'zh-CN' });
  let counted = 0;
  return {
    host,
    office,
    session: createExcelSession(office.Excel),
    requests: () => host.requests.slice(counted).filter(({ kind }) => kind === 'request').length,
    resetRequests() {
      counted = host.requests.length;
    },
    close() {
      office.close();
      host.dispose();
    },
  };
}

/** Opens a client, hands it over and closes it, whatever happens. */
export async function withClient<T>(
  workbook: WorkbookSnapshot | undefined,
  use: (client: TestClient) => Promise<T>,
): Promise<T> {
  const client = await openClient(workbook);
  try {
    return await use(client);
  } finally {
    client.close();
  }
}
