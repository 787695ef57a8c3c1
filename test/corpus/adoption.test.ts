import type { AdoptionPlan } from '../../src/app/adoptEvaluationLog';
import { removeAdoption } from '../../src/app/removeAdoption';
import type { CellSnapshot, WorkbookSnapshot } from '../../src/host/model/snapshot';
import { openXlsx } from '../../src/host/files/openXlsx';
import { recalculateAll, type Recalculated } from '../support/libreOffice';
import { withClient, type TestClient } from '../support/openClient';
import { saveChecked } from '../support/saveChecked';
import { cellAt, sheetOf } from '../support/sheetCells';
import { workbookDifferences, type Area, type Difference } from '../support/workbookDifference';
import { development } from './development/all';
import type { CorpusWorkbook, TruthLog } from './kit/truth';
import { addedAreas, adoptAsMeant, findMeant, rawScores } from './measure/adopt';

const logs = development.flatMap((entry) =>
  entry.build().logs.map((log, index) => [`${entry.name}, log ${index + 1}`, entry, log] as const),
);

interface Adopted {
  readonly client: TestClient;
  readonly plan: AdoptionPlan;
  readonly before: WorkbookSnapshot;
  readonly after: WorkbookSnapshot;
}

/** Adopts a log of a workbook that was a file; undefined where recognition misses it. */
async function adopting<T>(
  entry: CorpusWorkbook,
  log: TruthLog,
  use: (adopted: Adopted) => Promise<T>,
): Promise<T | undefined> {
  return withClient(await openXlsx(await saveChecked(entry.build().workbook)), async (client) => {
    const found = await findMeant(client.session, log);
    if (!found) return undefined;
    const before = await client.host.snapshot();
    const plan = await adoptAsMeant(client.session, found, log, entry.features.includes('deductionScores'));
    return use({ client, plan, before, after: await client.host.snapshot() });
  });
}

/** Enough to see what is wrong, on a line each. */
function first(differences: readonly Difference[]): string[] {
  return differences.slice(0, 9).map((difference) => JSON.stringify(difference));
}

/** Logs that are not adopted, and why. */
const REFUSED: Record<string, string> = { 'zh agents merged over their calls': 'RANGE_HAS_MERGED_CELLS' };

const adopted = logs.filter(([, { name }]) => REFUSED[name] === undefined);
const refused = logs.filter(([, { name }]) => REFUSED[name] !== undefined);

test.each(refused)('%s: adopting is refused and changes nothing', async (_, entry, log) => {
  await withClient(entry.build().workbook, async ({ host, session }) => {
    const found = await findMeant(session, log);
    if (!found) throw new Error('not found');
    const before = await host.snapshot();
    const adoption = adoptAsMeant(session, found, log, false);
    await expect(adoption).rejects.toMatchObject({ failure: { code: REFUSED[entry.name] } });
    expect(first(workbookDifferences(before, await host.snapshot()))).toEqual([]);
  });
});

test.each(adopted)(
  '%s: adopting changes nothing else, scores as the log does, and is taken back',
  async (_, entry, log) => {
    await adopting(entry, log, async ({ client, plan, before, after }) => {
      const { logs: names, scores } = await rawScores(client.session, after, plan);
      const added = { sheets: plan.sheets, names, areas: addedAreas(plan) };
      expect(first(workbookDifferences(before, after, added))).toEqual([]);
      if (log.scores) expect(scores).toEqual(log.scores);
      await saveChecked(after);
      await removeAdoption(client.session, { log: plan.log });
      expect(first(workbookDifferences(before, await client.host.snapshot()))).toEqual([]);
    });
  },
);

/** Where formulas read more than numbers: texts, levels, marks, dates, deductions, prepared rows. */
const RECALCULATED = [
  'zh inbound, title, filter, frozen',
  'zh points with the unit',
  'zh points taken off',
  'zh levels as scores',
  'en checklist with ticks',
  'zh dates with a dot typed as numbers',
  'zh cut contact IDs',
  'zh a sheet a day, short tabs',
  'zh prepared to row 500 with total',
];

test('LibreOffice calculates the same in the columns that adopting added', async () => {
  const files: { bytes: Uint8Array; after: WorkbookSnapshot; areas: Area[] }[] = [];
  for (const [, entry, log] of logs.filter(([, { name }]) => RECALCULATED.includes(name))) {
    await adopting(entry, log, async ({ plan, after }) => {
      files.push({ bytes: await saveChecked(after), after, areas: addedAreas(plan) });
    });
  }
  const recalculated = await recalculateAll(files.map(({ bytes }) => bytes));
  expect(files).toHaveLength(RECALCULATED.length);
  expect(files.flatMap(({ after, areas }, index) => unequal(after, areas, recalculated[index]))).toEqual([]);
});

function unequal(after: WorkbookSnapshot, areas: readonly Area[], recalculated: Recalculated): string[] {
  return areas.flatMap((area) => {
    const sheet = sheetOf(after, area.sheet);
    const rows = Object.keys(sheet.cells)
      .map(Number)
      .filter((row) => row >= area.startRow && row <= area.endRow);
    return rows.flatMap((row) =>
      Object.keys(sheet.cells[row] ?? {})
        .map(Number)
        .filter((column) => column >= area.startColumn && column <= area.endColumn)
        .map((column) => ({
          column,
          ours: cellAt(sheet, row, column),
          theirs: recalculated[area.sheet]?.[row]?.[column] ?? '',
        }))
        .filter(({ ours, theirs }) => !sameValue(ours, theirs))
        .map(
          ({ column, ours, theirs }) =>
            `${area.sheet} ${row + 1}/${column + 1}: ${String(ours.v)} and ${String(theirs)}`,
        ),
    );
  });
}

function sameValue({ v = '' }: CellSnapshot, theirs: unknown): boolean {
  return typeof v === 'number' && typeof theirs === 'number' ? Math.abs(v - theirs) < 1e-9 : v === theirs;
}
