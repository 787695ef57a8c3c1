import { cellAddress, placeName } from '../domain/address';
import type { CellValue } from '../domain/cellValue';
import type { RubricLife } from '../domain/rubric/life/life';
import { reviewDue, versionInForce } from '../domain/rubric/life/step';
import { altersScore, tableDifferences } from '../domain/rubric/life/tableDifferences';
import { nextVersion, readRubricId } from '../domain/rubric/versions';
import { frozenRubric, lifeOf } from '../workbook/rubricLife';
import { queueRubricTable, type StandingRubricTable } from '../workbook/rubricTable';
import type { ExcelSession } from '../workbook/runExcel';
import { queueSetup, type Setup } from '../workbook/setupTable';
import { rubricNameOf } from './listLogs';
import { localDay } from './localSerial';

/** A cell of a published standard that somebody changed; the published one still counts. */
export interface EditedCell {
  /** `标准 internet_v1!D7`, or the column's header where the row or column is gone. */
  readonly where: string;
  readonly column: string;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly altersScore: boolean;
}

export interface ListedRubric {
  /** `internet_v1`. */
  readonly rubric: string;
  readonly key: string;
  readonly version: number;
  readonly name: string;
  readonly sheet: string;
  readonly life: RubricLife;
  /** Logs that are scored by it. */
  readonly logs: readonly string[];
  /** Changes in its table since it was published. */
  readonly edited: readonly EditedCell[];
  /** Whether it is the version of its key that scores contacts today. */
  readonly inForce: boolean;
  /** ISO day from which it wants a review, null where none is due yet or another version has taken its place. */
  readonly reviewDue: string | null;
  /** The number of the next version of its key. */
  readonly nextVersion: number;
}

/** The standards of a workbook, by key and version; two requests, however many there are. One whose table is gone is left out. */
export function listRubrics(session: ExcelSession, args: { today?: string } = {}): Promise<readonly ListedRubric[]> {
  const today = args.today ?? localDay(new Date());
  return session.run('listRubrics', async (context) => {
    const readSetup = queueSetup(context);
    await context.sync();
    const setup = readSetup();
    const queued = setup.rubrics().flatMap((rubric) => {
      const identity = readRubricId(rubric);
      return identity ? [{ rubric, ...identity, read: queueRubricTable(context, rubric) }] : [];
    });
    if (queued.length > 0) await context.sync();
    const versions = queued.map((one) => ({ ...one, life: lifeOf(setup, one.rubric), standing: one.read() }));
    return versions
      .flatMap(({ standing, read: _read, ...version }) =>
        standing ? [listed(version, standing, versions, setup, today)] : [],
      )
      .sort((one, other) => one.key.localeCompare(other.key) || one.version - other.version);
  });
}

interface Version {
  readonly rubric: string;
  readonly key: string;
  readonly version: number;
  readonly life: RubricLife;
}

function listed(
  { rubric, key, version, life }: Version,
  standing: StandingRubricTable,
  versions: readonly Version[],
  setup: Setup,
  today: string,
): ListedRubric {
  const ofKey = versions.filter((other) => other.key === key);
  const inForce = versionInForce(ofKey, today)?.rubric === rubric;
  const due = inForce ? reviewDue(life) : null;
  return {
    rubric,
    key,
    version,
    name: rubricNameOf(setup, rubric),
    sheet: standing.sheet,
    life,
    logs: setup.logs().flatMap((log) => (log.rubric === rubric ? [log.log] : [])),
    edited: editedCells(setup, rubric, standing),
    inForce,
    reviewDue: due !== null && due <= today ? due : null,
    nextVersion: nextVersion(key, setup.rubrics()),
  };
}

/** In which cells a published standard's table differs from what was published. */
export function editedCells(setup: Setup, rubric: string, standing: StandingRubricTable): EditedCell[] {
  const frozen = frozenRubric(setup, rubric);
  if (!frozen) return [];
  const { sheet, row, column } = standing;
  return tableDifferences(frozen.table, standing.table).map((one) => ({
    where:
      one.row === null || one.column === null
        ? placeName(sheet, one.header)
        : placeName(sheet, cellAddress(row + 1 + one.row, column + one.column)),
    column: one.header,
    before: one.before,
    after: one.after,
    altersScore: altersScore(one),
  }));
}
