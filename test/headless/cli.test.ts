import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bestPoints, criteriaOf } from '../../src/domain/rubric/points';
import { template } from '../../src/domain/rubric/templates';
import { openXlsx } from '../../src/host/files/openXlsx';
import { expectSound } from '../support/saveChecked';
import { tableRows } from '../support/sheetCells';

const run = promisify(execFile);
const SAMPLE = join(process.cwd(), 'assets', 'samples', 'clean-zh.xlsx');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qa-headless-'));
});
afterEach(() => rm(folder, { recursive: true }));

interface Line {
  readonly step: number;
  readonly do: string;
  readonly ok: boolean;
  readonly result?: Record<string, unknown>;
  readonly error?: { code: string; message: string; where: string | null };
  readonly requests: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly ms: number;
}

async function headless(steps: unknown, input?: string): Promise<{ code: number; lines: Line[]; out: string }> {
  const recipe = join(folder, 'recipe.json');
  const out = join(folder, 'out.xlsx');
  await writeFile(recipe, JSON.stringify(steps));
  const args = [...(input === undefined ? [] : ['--in', input]), '--out', out, '--recipe', recipe];
  const finished = await run('npm', ['run', '-s', 'headless', '--', ...args]).then(
    ({ stdout }) => ({ code: 0, stdout }),
    (error: { code: number; stdout: string }) => ({ code: error.code, stdout: error.stdout }),
  );
  const lines = finished.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  return { code: finished.code, lines, out };
}

const answers = Object.fromEntries(
  criteriaOf(template('inboundCall', 'en')).map((criterion) => [criterion.name, bestPoints(criterion)]),
);

test('a recipe from nothing to a scored log, a line a step, and a sound file', async () => {
  const { code, lines, out } = await headless([
    { do: 'installTemplate', template: 'inboundCall', language: 'en' },
    { do: 'createEvaluationLog', rubric: 'inbound_v1' },
    {
      do: 'saveEvaluation',
      log: 'QA_Eval_inbound_v1',
      contact: { id: '1', date: '2026-03-05', agent: 'Ann' },
      evaluator: 'Lee',
      answers,
      id: 'E260305-AAAAAAA',
    },
    { do: 'readEvaluation', id: 'E260305-AAAAAAA' },
    { do: 'refreshSummary', month: '2026-03' },
  ]);
  expect(lines.map(({ step, do: name, ok }) => [step, name, ok])).toEqual([
    [1, 'installTemplate', true],
    [2, 'createEvaluationLog', true],
    [3, 'saveEvaluation', true],
    [4, 'readEvaluation', true],
    [5, 'refreshSummary', true],
  ]);
  expect(code).toBe(0);
  expect(lines[2]).toMatchObject({
    result: { raw: 100, final: 100, fatal: false, id: 'E260305-AAAAAAA' },
    requests: 3,
  });
  expect(lines[3].result).toMatchObject({ agrees: true, score: { final: 100 } });
  expect(lines[4].result).toMatchObject({ evaluations: 1, average: 100 });
  const bytes = await readFile(out);
  await expectSound(bytes);
  expect(tableRows(await openXlsx(bytes), 'QA_Eval_inbound_v1')).toMatchObject([{ 'Final score': 100, Agent: 'Ann' }]);
}, 60_000);

test('the first failure ends the run: exit 1, its place named, no file', async () => {
  const { code, lines, out } = await headless(
    [{ do: 'inspectWorkbook' }, { do: 'adoptEvaluationLog', sheet: '没有这张表' }, { do: 'inspectWorkbook' }],
    SAMPLE,
  );
  expect(code).toBe(1);
  expect(lines.map(({ ok }) => ok)).toEqual([true, false]);
  expect(lines[1].error).toMatchObject({ code: 'SHEET_NOT_FOUND', message: expect.stringContaining('没有这张表') });
  expect(existsSync(out)).toBe(false);
}, 60_000);

test('arguments nobody knows are refused', async () => {
  const { code, lines } = await headless([{ do: 'refreshSummary', month: '2026-13', extra: 1 }]);
  expect(code).toBe(1);
  expect(lines[0].error).toMatchObject({ code: 'INVALID_ARGUMENT', message: expect.stringContaining('month') });
}, 60_000);

test('a standard in a worksheet is imported, saved as it was read, published and scored by', async () => {
  const sheet = [
    ['Section', 'Criterion', 'Good (5 pts)', 'Poor (0 pts)', 'Notes'],
    ['Opening', 'Greeting', 'Full greeting', 'None', ''],
    ['', 'Purpose', 'Clear', 'Missing', 'Rude to the customer: fatal error'],
  ];
  const input = join(folder, 'standard.csv');
  await writeFile(input, sheet.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n'));
  const imported = await headless([{ do: 'importRubric', sheet: 'standard' }], input);
  const { rubric, problems } = imported.lines[0].result as { rubric: object; problems: object[] };
  expect(rubric).toMatchObject({
    sections: [
      {
        name: 'Opening',
        points: 10,
        criteria: [
          {
            name: 'Greeting',
            points: 5,
            levels: [
              { label: 'Good', points: 5, descriptor: 'Full greeting' },
              { label: 'Poor', points: 0 },
            ],
          },
          { name: 'Purpose', points: 5 },
        ],
      },
    ],
    rules: [{ outcome: 'fatal', text: 'Rude to the customer: fatal error' }],
  });
  expect(problems).toEqual([]);
  const { code, lines } = await headless(
    [
      { do: 'saveRubric', rubric, language: 'en' },
      { do: 'publishRubric', rubric: 'standard_v1', on: '2026-03-01' },
      { do: 'createEvaluationLog', rubric: 'standard_v1' },
      {
        do: 'saveEvaluation',
        log: 'QA_Eval_standard_v1',
        contact: { id: '1', date: '2026-03-05', agent: 'Ann' },
        evaluator: 'Lee',
        answers: { Greeting: 'Good', Purpose: 'Poor' },
      },
    ],
    input,
  );
  expect(lines.map(({ ok, error }) => error ?? ok)).toEqual([true, true, true, true]);
  expect(code).toBe(0);
  expect(lines[3].result).toMatchObject({ raw: 5, final: 5, fatal: false });
}, 60_000);

test('every step is described by a JSON schema', async () => {
  const { stdout } = await run('npm', ['run', '-s', 'headless', '--', '--describe']);
  const described = JSON.parse(stdout) as Record<string, { properties: Record<string, unknown>; required: string[] }>;
  expect(Object.keys(described)).toEqual([
    ...['inspectWorkbook', 'checkRubric', 'importRubric', 'saveRubric', 'openRubric', 'listRubrics', 'publishRubric'],
    ...[
      'reviewRubric',
      'restoreRubric',
      'addOpinion',
      'decideOpinion',
      'readConsultation',
      'compareRubrics',
      'simulateRubric',
    ],
    ...['installTemplate', 'createEvaluationLog', 'adoptEvaluationLog', 'planAdoption', 'removeAdoption'],
    ...['saveEvaluation', 'planRoster', 'buildRoster', 'giveMissingIds', 'unlockSheet', 'workbookState'],
    ...['readEvaluation', 'refreshSummary'],
  ]);
  expect(described.saveEvaluation.required).toEqual(['do', 'log', 'contact', 'evaluator', 'answers']);
}, 60_000);
