import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { stopClock } from './faultClock';
import { OUTCOMES } from './faultHarness';
import { runFaults, type UseCaseReport } from './faultRun';
import { FAULT_KINDS, sampleTrials, type FaultKind } from './faultTrials';
import { USE_CASES } from './faultUseCases';
import { openFaultWindows } from './faultWindows';

/** `npm run faults [part of a name]`: with a name, every fault at every place; without, writes `docs/faults.md`. */
const REPORT = join(process.cwd(), 'docs', 'faults.md');

/** Faults of a kind that are tried of the use cases that take long, when all are run. */
const MOST_OF_BIG = 20;
const OF_BIG = Object.fromEntries(FAULT_KINDS.map((kind) => [kind, MOST_OF_BIG])) as Record<FaultKind, number>;

const INTRODUCTION = `# What goes wrong, and what comes of it

Written by \`npm run faults\`; \`test/app/faults.test.ts\` tries a part of the same. Every use case runs on Office.js and the host, and one fault strikes one place of it: each request, and each action that writes; of adopting and refreshing, which take long, ${MOST_OF_BIG} places a kind, spread evenly (\`npm run faults NAME\` tries all). Then the action is repeated without a fault.

Whatever the fault: the action settles, with a result or a failure that has a code; what people had is as it was; repeating the action gives the workbook, cell by cell, that a run without a fault gives; no evaluation stands twice. Where somebody else changed the workbook between two requests, every row that something was typed into stands as if they had done so before or after the action.

| fault | what happens |
| --- | --- |
| request fails | Excel refuses a request before anything of it is applied |
| action fails | a request breaks off after an action that wrote; what came before stays |
| answered late | the answer comes late, but in time |
| answered too late | the action has given up; then the answer comes after all |
| never answered | a request is applied, its answer never comes |
| request lost | a request gets nowhere |
| answered twice | one answer comes twice |
| cell edit, waits | a person is typing into a cell; Excel holds the request back |
| cell edit, refused | the same in an Excel that refuses |
| session lost | from one request on every one is refused; then the page is loaded anew |
| others change | somebody types, inserts, deletes, sorts, renames, moves or protects what the action works on, or saves from a second pane |
`;

async function main(): Promise<void> {
  const [part] = process.argv.slice(2);
  const goOn = stopClock();
  const windows = await openFaultWindows();
  const chosen = USE_CASES.filter(({ name }) => part === undefined || name.includes(part));
  const reports = await runAll(
    chosen.map(
      (useCase) => () =>
        runFaults(useCase, windows, (trials) =>
          part === undefined && useCase.big ? sampleTrials(trials, OF_BIG) : trials,
        ),
    ),
  );
  windows.close();
  goOn();
  const wrong = reports.flatMap((report) => report.wrong);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  if (part === undefined) writeFileSync(REPORT, await formatted(`${INTRODUCTION}\n${tables(reports)}`));
}

async function runAll(runs: readonly (() => Promise<UseCaseReport>)[]): Promise<UseCaseReport[]> {
  const [next, ...rest] = runs;
  if (!next) return [];
  const report = await next();
  const tried = [...report.tried.values()].reduce((sum, count) => sum + count, 0);
  process.stdout.write(`${report.useCase}: ${tried} faults, ${report.wrong.length} wrong\n`);
  return [report, ...(await runAll(rest))];
}

function tables(reports: readonly UseCaseReport[]): string {
  const tried = reports.map(({ useCase, tried: counts }) => [
    useCase,
    ...FAULT_KINDS.map((kind) => counts.get(kind) ?? 0),
  ]);
  const outcomes = reports.map(({ useCase, outcomes: counts }) => [
    useCase,
    ...OUTCOMES.map((outcome) => counts.get(outcome) ?? 0),
  ]);
  return `## Faults tried\n\n${table(['use case', ...FAULT_KINDS], tried)}\n## Outcomes\n\n${table(['use case', ...OUTCOMES], outcomes)}`;
}

function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const sums = heads.slice(1).map((_head, column) => rows.reduce((sum, row) => sum + Number(row[column + 1]), 0));
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |\n`;
  return [heads, heads.map(() => '---'), ...rows, ['all', ...sums]].map(line).join('');
}

async function formatted(text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(REPORT)), filepath: REPORT });
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
