import fc from 'fast-check';
import { ExcelHost } from '../../src/host/host';
import { emptyWorkbook } from '../../src/host/model/snapshot';
import { openAuthor, type Author } from './authors';
import { KNOWN_SCHEDULES } from './knownSchedules';
import { faultsOf } from './outcome';
import { play } from './play';
import { schedules, type Step } from './schedule';
import { startingLog, type LogKind, type StartingLog } from './startingLog';

/** Of each kind of log. */
const SCHEDULES = 300;

let authors: Author[];
let blank: ExcelHost;
const logs = new Map<LogKind, StartingLog>();

beforeAll(async () => {
  blank = await ExcelHost.open(emptyWorkbook());
  authors = await Promise.all([openAuthor(blank), openAuthor(blank)]);
  for (const kind of ['table', 'range'] as const) logs.set(kind, await startingLog(kind));
});
afterAll(() => {
  for (const author of authors) author.close();
  blank.dispose();
});

async function faultsAfter(kind: LogKind, schedule: readonly Step[]): Promise<string[]> {
  const played = await play(logs.get(kind)!, authors, schedule);
  try {
    return await faultsOf(played);
  } finally {
    played.shared.dispose();
  }
}

test.each(['table', 'range'] as const)(
  'a log that is a %s: whatever two people do, every evaluation is there once, complete, and nothing typed is lost',
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(schedules, async (schedule) => {
        expect(await faultsAfter(kind, schedule)).toEqual([]);
      }),
      { numRuns: SCHEDULES },
    );
  },
  1_200_000,
);

describe.each(['table', 'range'] as const)('a log that is a %s', (kind) => {
  test.each(Object.entries(KNOWN_SCHEDULES))('%s', async (_name, schedule) => {
    expect(await faultsAfter(kind, schedule)).toEqual([]);
  });
});
