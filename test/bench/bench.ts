import { createEvaluationLog } from '../../src/app/createEvaluationLog';
import { installTemplate } from '../../src/app/installTemplate';
import { refreshSummary } from '../../src/app/refreshSummary';
import { saveEvaluation } from '../../src/app/saveEvaluation';
import { bestPoints, criteriaOf } from '../../src/domain/rubric/points';
import { template } from '../../src/domain/rubric/templates';
import type { WorkbookSnapshot } from '../../src/host/model/snapshot';
import { openClient, withClient, type TestClient } from '../support/openClient';
import { fillLog } from './fillLog';
import { hostCosts, type HostCosts } from './hostCosts';
import { inspectCpuOverJsonParse } from './inspectCost';
import { watchAddin } from './watchAddin';

/*
 * What the add-in costs, as ratios within one run without the host's own time, and what the host costs: as ratios, and in
 * processor milliseconds that have no limit. `--json` prints one JSON object as the last line. Exit 1 where a limit is
 * passed.
 */
const RUNS = 7;
const SUMMARY_ROWS = 2_000;
const LOG = 'QA_Eval_internet_v1';
const LIMITS = {
  saveRequests: 3,
  saveBytesGrowth: 1.1,
  summaryGrowth10x: 11,
  summaryCpuOverJsonParse: 1.5,
  // A write that walked a sheet of three million cells would take longer than reading them.
  wideWriteOverRead: 0.1,
  // Adopting 20,000 rows, a save and a summary, to reading their file.
  largeWorkOverFile: 20,
  // 50,000 rows and 30 columns.
  inspectCpuOverJsonParse: 3,
};

const rubric = template('internetService', 'zh-CN');
const answers = Object.fromEntries(criteriaOf(rubric).map((criterion) => [criterion.name, bestPoints(criterion)]));

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}

async function startingWorkbook(): Promise<WorkbookSnapshot> {
  return withClient(undefined, async ({ session, host }) => {
    await installTemplate(session, { template: 'internetService', language: 'zh-CN' });
    await createEvaluationLog(session, { rubric: 'internet_v1' });
    return host.snapshot();
  });
}

interface SaveCost {
  readonly requests: number;
  readonly bytes: number;
}

async function saveCosts(client: TestClient): Promise<SaveCost[]> {
  const costs: SaveCost[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const before = client.host.requests.length;
    const contact = { id: `20260305${run}`, date: '2026-03-05', agentNumber: '00123', agent: '张伟', team: '一组' };
    await saveEvaluation(client.session, { log: LOG, contact, evaluator: '李老师', answers });
    const sent = client.host.requests.slice(before).filter(({ kind }) => kind === 'request');
    costs.push({
      requests: sent.length,
      bytes: sent.reduce((sum, { bytesIn, bytesOut }) => sum + bytesIn + bytesOut, 0),
    });
  }
  return costs;
}

interface SummaryCost {
  /** Milliseconds of the add-in: office.js and ours. */
  readonly addin: number;
  /** Milliseconds that JSON.parse alone takes for the same answers. */
  readonly parse: number;
}

async function summaryCosts(client: TestClient): Promise<SummaryCost[]> {
  const costs: SummaryCost[] = [];
  const watch = watchAddin(client.office.window);
  // The first run makes the sheet, the others refresh it.
  await refreshSummary(client.session, { month: '2026-03' });
  for (let run = 0; run < RUNS; run += 1) {
    watch.reset();
    await refreshSummary(client.session, { month: '2026-03' });
    costs.push({ addin: watch.addinMilliseconds(), parse: watch.parseMilliseconds() });
  }
  return costs;
}

const addin = (costs: readonly SummaryCost[]): number => median(costs.map((cost) => cost.addin));
const parse = (costs: readonly SummaryCost[]): number => median(costs.map((cost) => cost.parse));

interface Measured {
  readonly ratios: Record<keyof typeof LIMITS, number>;
  readonly host: HostCosts;
}

async function measure(): Promise<Measured> {
  const start = await startingWorkbook();
  const atSize = async <T>(rows: number, use: (client: TestClient) => Promise<T>): Promise<T> => {
    const client = await openClient(fillLog(start, LOG, rows));
    try {
      return await use(client);
    } finally {
      client.close();
    }
  };
  const small = await atSize(10, saveCosts);
  const large = await atSize(50_000, saveCosts);
  const summarySmall = await atSize(SUMMARY_ROWS, summaryCosts);
  const summaryLarge = await atSize(10 * SUMMARY_ROWS, summaryCosts);
  const host = await hostCosts(start, LOG, rubric);
  const { largeAdopt, largeSave, largeRefresh, largeFile } = host;
  const ratios = {
    saveRequests: median(large.map(({ requests }) => requests)),
    saveBytesGrowth: median(large.map(({ bytes }) => bytes)) / median(small.map(({ bytes }) => bytes)),
    summaryGrowth10x: addin(summaryLarge) / addin(summarySmall),
    // What more rows cost: the part of a refresh that does not grow would hide it.
    summaryCpuOverJsonParse: (addin(summaryLarge) - addin(summarySmall)) / (parse(summaryLarge) - parse(summarySmall)),
    wideWriteOverRead: host.wideWrite / host.wideRead,
    largeWorkOverFile: (largeAdopt + largeSave + largeRefresh) / largeFile,
    inspectCpuOverJsonParse: inspectCpuOverJsonParse(),
  };
  return { ratios, host };
}

async function main(): Promise<number> {
  const { ratios: measured, host } = await measure();
  const names = Object.keys(LIMITS) as (keyof typeof LIMITS)[];
  for (const name of names) {
    const verdict = measured[name] <= LIMITS[name] ? 'ok' : 'TOO MUCH';
    process.stdout.write(
      `${name.padEnd(26)}${measured[name].toFixed(3).padStart(8)}  at most ${String(LIMITS[name]).padStart(4)}  ${verdict}\n`,
    );
  }
  for (const [name, milliseconds] of Object.entries(host) as [string, number][]) {
    process.stdout.write(`${name.padEnd(26)}${milliseconds.toFixed(1).padStart(8)}  ms of the host\n`);
  }
  const all = { ...measured, ...Object.fromEntries(Object.entries(host).map(([name, ms]) => [`${name}Ms`, ms])) };
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(all)}\n`);
  return names.every((name) => measured[name] <= LIMITS[name]) ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
