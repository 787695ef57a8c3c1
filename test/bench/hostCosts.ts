import { adoptEvaluationLog } from '../../src/app/adoptEvaluationLog';
import { inspectWorkbook } from '../../src/app/inspectWorkbook';
import { openLog } from '../../src/app/openLog';
import { refreshSummary } from '../../src/app/refreshSummary';
import { saveEvaluation } from '../../src/app/saveEvaluation';
import { bestPoints, criteriaOf } from '../../src/domain/rubric/points';
import type { Rubric } from '../../src/domain/rubric/rubric';
import { ExcelHost } from '../../src/host/host';
import { emptyWorkbook, type WorkbookSnapshot } from '../../src/host/model/snapshot';
import { withClient, type TestClient } from '../support/openClient';
import { openSample } from '../support/samples';

/** Processor milliseconds of the host; other work on the machine does not count. */
export interface HostCosts {
  /** The host's part of one save into a log without rows. */
  readonly save: number;
  readonly wideOpen: number;
  /** Reading every cell of 100,000 x 30. */
  readonly wideRead: number;
  /** Writing one row there. */
  readonly wideWrite: number;
  /** Reading the file of 20,000 rows. */
  readonly largeFile: number;
  readonly largeAdopt: number;
  readonly largeSave: number;
  readonly largeRefresh: number;
}

const SAVES = 30;
const WRITES = 5;
const WIDE = { rows: 100_000, columns: 30 };

export async function hostCosts(emptyLog: WorkbookSnapshot, log: string, rubric: Rubric): Promise<HostCosts> {
  return {
    save: await withClient(emptyLog, (client) => saveCost(client, log, rubric)),
    ...(await wideCosts()),
    ...(await largeCosts()),
  };
}

async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function lowestHalf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 4)];
}

/** As the host itself clocks its requests: the add-in's part is left out. */
async function saveCost(client: TestClient, log: string, rubric: Rubric): Promise<number> {
  const costs: number[] = [];
  for (let i = 0; i < SAVES; i += 1) {
    const before = client.host.requests.length;
    await save(client, log, rubric, `2026030500${i}`);
    costs.push(client.host.requests.slice(before).reduce((sum, { ms }) => sum + ms, 0));
  }
  return lowestHalf(costs);
}

function save({ session }: TestClient, log: string, rubric: Rubric, id: string): Promise<unknown> {
  const answers = Object.fromEntries(criteriaOf(rubric).map((criterion) => [criterion.name, bestPoints(criterion)]));
  const contact = { id, date: '2026-03-05', agentNumber: '00123', agent: '张伟', team: '一组' };
  return saveEvaluation(session, { log, contact, evaluator: '李老师', answers });
}

async function wideCosts(): Promise<Pick<HostCosts, 'wideOpen' | 'wideRead' | 'wideWrite'>> {
  const workbook = emptyWorkbook();
  const [{ cells }] = workbook.sheets;
  for (let row = 0; row < WIDE.rows; row += 1) {
    cells[row] = {};
    for (let column = 0; column < WIDE.columns; column += 1) cells[row][column] = { v: row * column };
  }
  let host: ExcelHost | undefined;
  const wideOpen = await processorTime(async () => (host = await ExcelHost.open(workbook)));
  if (!host) throw new Error('The workbook was not opened');
  const { store } = host.workbook;
  const sheet = store.activeSheet();
  const wideRead = await processorTime(() => {
    for (let row = 0; row < WIDE.rows; row += 1) {
      for (let column = 0; column < WIDE.columns; column += 1) store.value(sheet, row, column);
    }
  });
  const writes: number[] = [];
  // The first write looks once where formulas stand.
  for (let i = 0; i <= WRITES; i += 1) {
    const line = Array.from({ length: WIDE.columns }, (_, column) => ({ value: column + i }));
    writes.push(await processorTime(() => store.write(sheet, WIDE.rows + i, 0, [line])));
  }
  host.dispose();
  return { wideOpen, wideRead, wideWrite: lowestHalf(writes.slice(1)) };
}

async function largeCosts(): Promise<Pick<HostCosts, 'largeFile' | 'largeAdopt' | 'largeSave' | 'largeRefresh'>> {
  let workbook: WorkbookSnapshot | undefined;
  const largeFile = await processorTime(async () => (workbook = await openSample('large-zh')));
  return withClient(workbook, async (client) => {
    const { session } = client;
    const [{ sheet }] = (await inspectWorkbook(session)).found;
    let log = '';
    const largeAdopt = await processorTime(async () => ({ log } = await adoptEvaluationLog(session, { sheet })));
    const { rubric } = await openLog(session, { log });
    const largeSave = await processorTime(() => save(client, log, rubric, '20990305'));
    const largeRefresh = await processorTime(() => refreshSummary(session, { month: '2026-03' }));
    return { largeFile, largeAdopt, largeSave, largeRefresh };
  });
}
