import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stopClock } from '../support/faultClock';
import { runFaults } from '../support/faultRun';
import { FAULT_KINDS, sampleTrials, type FaultKind } from '../support/faultTrials';
import { USE_CASES, type UseCase } from '../support/faultUseCases';
import { openFaultWindows, type FaultWindows } from '../support/faultWindows';

/** Faults of a kind that a test tries; `npm run faults` tries all of them. */
const FEW: Readonly<Record<FaultKind, number>> = counts({
  'action fails': 9,
  'others change': 9,
  'request fails': 2,
});
const FEWER: Readonly<Record<FaultKind, number>> = counts({ 'action fails': 4, 'others change': 3 });

function counts(more: Partial<Record<FaultKind, number>>): Record<FaultKind, number> {
  const one = Object.fromEntries(FAULT_KINDS.map((kind) => [kind, 1])) as Record<FaultKind, number>;
  return { ...one, ...more };
}

let windows: FaultWindows;
let goOn: () => void;
beforeAll(async () => {
  goOn = stopClock();
  windows = await openFaultWindows();
});
afterAll(() => {
  windows.close();
  goOn();
});

test.each(USE_CASES)('$name: whatever goes wrong, nothing is lost and a repetition completes it', async (useCase) => {
  const { wrong, outcomes } = await runFaults(useCase, windows, (trials) => sampleTrials(trials, mostOf(useCase)));
  expect(wrong).toEqual([]);
  expect(outcomes.get('done')).toBeGreaterThan(0);
});

function mostOf({ big }: UseCase): Readonly<Record<FaultKind, number>> {
  return big ? FEWER : FEW;
}

test('every use case is put through faults', () => {
  const folder = join(process.cwd(), 'src', 'app');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const exported = files.flatMap((file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    return [...source.matchAll(/^export (?:async )?function (\w+)\(\s*session: ExcelSession/gm)].map(
      ([, name]) => name,
    );
  });
  expect(exported.length).toBeGreaterThan(10);
  expect([...new Set(USE_CASES.map(({ covers }) => covers))].sort()).toEqual(exported.sort());
});
