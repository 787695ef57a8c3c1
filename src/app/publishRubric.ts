import { cellAddress, placeName } from '../domain/address';
import { failWith } from '../domain/failure';
import { rubricPlaces } from '../domain/rubric/check/rubricPlaces';
import { isFrozenState, type RubricLife, type RubricState } from '../domain/rubric/life/life';
import { takeStep } from '../domain/rubric/life/step';
import { rubricProblems } from '../domain/rubric/problems';
import { readRubricTable } from '../domain/rubric/readRubricTable';
import { readRubricId } from '../domain/rubric/versions';
import { openOpinions, queueOpinions } from '../workbook/opinionsTable';
import { frozenRows, frozenRubric, lifeOf, lifeRows, type FrozenRubric } from '../workbook/rubricLife';
import { placeOfUnreadable, queueRubricTable, rubricIdentity, type StandingRubricTable } from '../workbook/rubricTable';
import type { BatchContext, ExcelSession } from '../workbook/runExcel';
import { queueSetup, queueSetupRows, SETUP_TABLE, type Setup } from '../workbook/setupTable';
import { queueWritable } from '../workbook/workbookGuard';
import { localDay } from './localSerial';
import { TRIES, untilWritten } from './untilWritten';

export interface PublishArguments {
  readonly rubric: string;
  /** 'official' where absent. */
  readonly to?: RubricState;
  /** The month from whose first day it is official, `2026-04`; the earliest possible one where absent. */
  readonly from?: string;
  /** ISO day of the decision; today where absent. */
  readonly on?: string;
  /** Last day of a trial; two weeks where absent. */
  readonly trialUntil?: string;
  /** Why it is sent back to draft, and until when that is to be mended. */
  readonly reason?: string;
  readonly deadline?: string;
  /** Go on although opinions are not decided. */
  readonly withOpenOpinions?: boolean;
}

export interface PublishedRubric {
  readonly rubric: string;
  readonly life: RubricLife;
}

/**
 * Takes a standard one step through its life. From trial on its version is frozen: what the table and the settings say now
 * is kept and counts, whatever somebody types into the table later. Errors of the checker and opinions that nobody decided
 * hold it back. Two requests; only `QA_Setup` is written.
 */
export function publishRubric(session: ExcelSession, args: PublishArguments): Promise<PublishedRubric> {
  return session.run('publishRubric', (context) => publish(context, args, TRIES));
}

async function publish(context: BatchContext, args: PublishArguments, tries: number): Promise<PublishedRubric> {
  const { rubric: id, to = 'official' } = args;
  const { key } = rubricIdentity(id);
  const readSetup = queueSetup(context);
  const readTable = queueRubricTable(context, id);
  const readOpinions = queueOpinions(context);
  const refuseReadOnly = queueWritable(context);
  await context.sync();
  const setup = readSetup();
  const standing = readTable() ?? failWith({ code: 'RUBRIC_NOT_FOUND', rubric: id });
  refuseReadOnly();
  const before = lifeOf(setup, id);
  const isRevised = setup.rubrics().some((other) => {
    const { key: otherKey } = readRubricId(other) ?? {};
    return other !== id && otherKey === key && isScoring(lifeOf(setup, other).state);
  });
  const life = takeStep(before, { ...args, to, on: args.on ?? localDay(new Date()) }, isRevised);
  if (to !== 'draft' && to !== 'retired') refuseErrors(id, standing, setup);
  const leavesConsultation = before.state === 'consultation' && to !== 'draft';
  if (leavesConsultation && args.withOpenOpinions !== true) {
    const open = openOpinions(readOpinions(), id);
    if (open.count > 0) failWith({ code: 'OPINIONS_OPEN', rubric: id, ...open });
  }
  const frozen = isFrozenState(to) ? (frozenRubric(setup, id) ?? frozenOf(id, standing, setup)) : null;
  const written = queueSetupRows(context, setup, [...frozenRows(id, frozen, setup), ...lifeRows(id, life)]);
  return untilWritten(
    context,
    written,
    SETUP_TABLE,
    tries,
    () => ({ rubric: id, life }),
    (left) => publish(context, args, left),
  );
}

function isScoring(state: RubricState): boolean {
  return state === 'official' || state === 'retired';
}

function frozenOf(id: string, { table }: StandingRubricTable, setup: Setup): FrozenRubric {
  return { table, settings: setup.rubricSettings(id) };
}

/** Names the cells of what keeps a standard from being used. */
function refuseErrors(id: string, standing: StandingRubricTable, setup: Setup): void {
  const language = setup.language ?? 'zh-CN';
  const { rubric, unreadable } = readRubricTable(rubricIdentity(id), standing.table, setup.rubricSettings(id));
  const place = rubricPlaces(standing.table);
  const errors = rubricProblems(rubric).filter(({ severity }) => severity === 'error');
  const { sheet, row, column } = standing;
  const cells = [
    ...unreadable.map((one) => placeOfUnreadable(id, standing, one, language)),
    ...errors.map(({ subject, code }) => {
      const at = place(subject, code);
      return placeName(sheet, cellAddress(row + 1 + at.row, column + at.column));
    }),
  ];
  const [where] = cells;
  if (where !== undefined) {
    failWith({ code: 'RUBRIC_HAS_ERRORS', rubric: id, where, problems: [...new Set(cells)] });
  }
}
