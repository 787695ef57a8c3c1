import { adoptEvaluationLog } from '../../src/app/adoptEvaluationLog';
import { createEvaluationLog } from '../../src/app/createEvaluationLog';
import { inspectWorkbook } from '../../src/app/inspectWorkbook';
import { installTemplate } from '../../src/app/installTemplate';
import { openLog } from '../../src/app/openLog';
import { findEvaluations, readEvaluation, readSelectedEvaluation } from '../../src/app/readEvaluation';
import { refreshSummary } from '../../src/app/refreshSummary';
import { saveEvaluation, type SavedEvaluation } from '../../src/app/saveEvaluation';
import { showCells } from '../../src/app/showCells';
import { undoSave } from '../../src/app/undoSave';
import { bestPoints, criteriaOf } from '../../src/domain/rubric/points';
import { template } from '../../src/domain/rubric/templates';
import { emptyWorkbook, type WorkbookSnapshot } from '../../src/host/model/snapshot';
import type { ExcelSession } from '../../src/workbook/runExcel';
import { withClient } from '../support/openClient';
import { openSample } from '../support/samples';

const ID = 'E260305-AAAAAAA';
const LOG = 'QA_Eval_internet_v1';
const answers = Object.fromEntries(
  criteriaOf(template('internetService', 'zh-CN')).map((criterion) => [criterion.name, bestPoints(criterion)]),
);
const evaluation = {
  log: LOG,
  id: ID,
  contact: { id: '7', date: '2026-03-05', agent: '张伟' },
  evaluator: '李',
  answers,
};

const install = (session: ExcelSession): Promise<unknown> =>
  installTemplate(session, { template: 'internetService', language: 'zh-CN' });
const create = (session: ExcelSession): Promise<unknown> => createEvaluationLog(session, { rubric: 'internet_v1' });
const save = (session: ExcelSession): Promise<SavedEvaluation> => saveEvaluation(session, evaluation);
const adopt = async (session: ExcelSession): Promise<unknown> =>
  adoptEvaluationLog(session, { sheet: await foundSheet(session) });

async function foundSheet(session: ExcelSession): Promise<string> {
  return (await inspectWorkbook(session)).found[0].sheet;
}

interface UseCase {
  readonly name: string;
  readonly start: () => Promise<WorkbookSnapshot>;
  /** What stands before it; its result goes to `run`. */
  readonly before: readonly ((session: ExcelSession) => Promise<unknown>)[];
  readonly run: (session: ExcelSession, before: unknown) => Promise<unknown>;
}

const empty = (): Promise<WorkbookSnapshot> => Promise.resolve(emptyWorkbook());
const chinese = (): Promise<WorkbookSnapshot> => openSample('clean-zh');
const english = (): Promise<WorkbookSnapshot> => openSample('clean-en');

const USE_CASES: readonly UseCase[] = [
  { name: 'inspectWorkbook', start: chinese, before: [adopt], run: (session) => inspectWorkbook(session) },
  { name: 'installTemplate', start: empty, before: [], run: install },
  { name: 'createEvaluationLog', start: empty, before: [install], run: create },
  {
    name: 'adoptEvaluationLog, a plain range',
    start: chinese,
    before: [foundSheet],
    run: (session, sheet) => adoptEvaluationLog(session, { sheet: String(sheet) }),
  },
  {
    name: 'adoptEvaluationLog, a table',
    start: english,
    before: [foundSheet],
    run: (session, sheet) => adoptEvaluationLog(session, { sheet: String(sheet) }),
  },
  { name: 'openLog', start: empty, before: [install, create], run: (session) => openLog(session, { log: LOG }) },
  { name: 'saveEvaluation, the first', start: empty, before: [install, create], run: save },
  {
    name: 'saveEvaluation, a second row',
    start: empty,
    before: [install, create, save],
    run: (session) => saveEvaluation(session, { ...evaluation, id: 'E260305-BBBBBBB' }),
  },
  {
    name: 'saveEvaluation, a change',
    start: empty,
    before: [install, create, save],
    run: (session) => saveEvaluation(session, { ...evaluation, comment: '改' }),
  },
  {
    name: 'undoSave',
    start: empty,
    before: [install, create, save],
    run: (session, saved) => undoSave(session, { log: LOG, saved: saved as SavedEvaluation }),
  },
  {
    name: 'readEvaluation',
    start: empty,
    before: [install, create, save],
    run: (session) => readEvaluation(session, { id: ID }),
  },
  {
    name: 'readSelectedEvaluation',
    start: empty,
    before: [install, create, save],
    run: (session) => readSelectedEvaluation(session),
  },
  {
    name: 'findEvaluations',
    start: empty,
    before: [install, create, save],
    run: (session) => findEvaluations(session, { log: LOG, ids: [ID, 'none'] }),
  },
  {
    name: 'showCells',
    start: empty,
    before: [install, create],
    run: (session) => showCells(session, { address: '评分记录 internet_v1!A1' }),
  },
  {
    name: 'refreshSummary, the first',
    start: chinese,
    before: [adopt],
    run: (session) => refreshSummary(session, { month: '2026-03' }),
  },
  {
    name: 'refreshSummary, again',
    start: chinese,
    before: [adopt, (session) => refreshSummary(session, { month: '2026-02' })],
    run: (session) => refreshSummary(session, { month: '2026-03' }),
  },
];

beforeAll(() => {
  // The clock stands still so that runs can be compared; only Date, because office.js and Univer need their timers.
  jest.useFakeTimers({ now: new Date(2026, 2, 31, 10, 30), doNotFake: TIMERS });
});
afterAll(() => {
  jest.useRealTimers();
});

const TIMERS: Parameters<typeof jest.useFakeTimers>[0] extends infer C
  ? C extends { doNotFake?: infer T }
    ? T
    : never
  : never = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'requestIdleCallback',
  'cancelIdleCallback',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
];

/** A workbook as lines, one a cell and one a part of a sheet; new evaluation IDs are made equal. */
function linesOf(workbook: WorkbookSnapshot): string[] {
  const names = workbook.names.map((name) => `name ${text(name)}`).sort();
  const sheets = workbook.sheets.flatMap(({ cells, ...parts }) => [
    ...Object.entries(parts).map(([part, value]) => `${parts.name} ${part} ${text(value)}`),
    ...Object.entries(cells).flatMap(([row, line]) =>
      Object.entries(line).map(([column, { s, ...cell }]) => {
        return `${parts.name} ${row}/${column} ${text({ ...cell, style: workbook.styles[s ?? 0] })}`;
      }),
    ),
  ]);
  return [...names, ...sheets];
}

function text(value: unknown): string {
  const sorted = JSON.stringify(value ?? null, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => one.localeCompare(other)))
      : part,
  );
  return sorted.replace(/E\d{6}-[0-9A-Z]+/g, 'E-ID');
}

test.each(USE_CASES)(
  '$name: whichever request fails, repeating it gives what a run without failure gives',
  async ({ start, before, run }) => {
    const workbook = await start();
    const theirCells = await withClient(workbook, async ({ host }) =>
      linesOf(await host.snapshot()).filter((line) => /^\S+ \d+\/\d+ /.test(line)),
    );
    const prepare = async (session: ExcelSession): Promise<unknown> => {
      let last: unknown;
      for (const step of before) last = await step(session);
      return last;
    };
    const reference = await withClient(workbook, async (client) => {
      const prepared = await prepare(client.session);
      client.resetRequests();
      const result = await run(client.session, prepared);
      return { result, requests: client.requests(), workbook: linesOf(await client.host.snapshot()) };
    });
    expect(reference.requests).toBeGreaterThan(0);

    for (let failing = 1; failing <= reference.requests; failing += 1) {
      await withClient(workbook, async (client) => {
        const prepared = await prepare(client.session);
        client.host.faults.failRequest(failing);
        await expect(run(client.session, prepared)).rejects.toMatchObject({ failure: { code: 'EXCEL_FAILED' } });
        client.host.faults.clear();
        // A prefix is harmless: every cell that people had is as it was.
        const left = new Set(linesOf(await client.host.snapshot()));
        expect(theirCells.filter((line) => !left.has(line))).toEqual([]);
        const result = await run(client.session, prepared);
        expect(text(result)).toEqual(text(reference.result));
        expect(linesOf(await client.host.snapshot())).toEqual(reference.workbook);
      });
    }
  },
);
