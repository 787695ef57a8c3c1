import { failWith } from '../domain/failure';
import { rubricId } from '../domain/rubric/rubric';
import { nextVersion } from '../domain/rubric/versions';
import { altersScore, inOrderOf, tableDifferences } from '../domain/rubric/life/tableDifferences';
import { readRubricTable } from '../domain/rubric/readRubricTable';
import { frozenRows, frozenRubric, type FrozenRubric } from '../workbook/rubricLife';
import { planRewrite, queueRewrite, queueRoom } from '../workbook/rubricRewrite';
import { placeOfUnreadable, queueRubricTable, rubricIdentity, type StandingRubricTable } from '../workbook/rubricTable';
import type { BatchContext, ExcelSession } from '../workbook/runExcel';
import { queueSetup, queueSetupRows, type Setup } from '../workbook/setupTable';
import { queueWritable } from '../workbook/workbookGuard';
import type { Written } from '../workbook/written';
import { TRIES, untilWritten } from './untilWritten';

/**
 * Ends the difference between a published standard and its table: puts the table back as it was published, or takes over
 * new wording from it. What alters a score cannot be taken over (RUBRIC_FROZEN). Three requests at most.
 */
export function restoreRubric(session: ExcelSession, args: RestoreArguments): Promise<RestoredRubric> {
  return session.run('restoreRubric', (context) => restore(context, args, TRIES));
}

interface RestoreArguments {
  readonly rubric: string;
  readonly how: 'putBack' | 'takeWording';
}

interface RestoredRubric {
  readonly rubric: string;
  /** How many cells differed. */
  readonly cells: number;
}

async function restore(context: BatchContext, args: RestoreArguments, tries: number): Promise<RestoredRubric> {
  const readSetup = queueSetup(context);
  const readTable = queueRubricTable(context, args.rubric);
  const refuseReadOnly = queueWritable(context);
  await context.sync();
  const setup = readSetup();
  refuseReadOnly();
  const standing = readTable() ?? failWith({ code: 'RUBRIC_NOT_FOUND', rubric: args.rubric });
  const frozen = frozenRubric(setup, args.rubric);
  const differences = frozen ? tableDifferences(frozen.table, standing.table) : [];
  if (!frozen || differences.length === 0) return { rubric: args.rubric, cells: 0 };
  const write = async (): Promise<Written> => {
    if (args.how === 'takeWording') {
      if (differences.some(altersScore)) refuseFrozen(args.rubric, setup);
      refuseUnreadable(args.rubric, standing, frozen, setup);
      // Of a metric the first level that is reached counts: somebody's sorting must not become the standard's order.
      const table = inOrderOf(frozen.table, standing.table);
      return queueSetupRows(context, setup, frozenRows(args.rubric, { ...frozen, table }, setup));
    }
    const rewritten = planRewrite(standing, frozen.table);
    const checkRoom = queueRoom(context, standing, rewritten);
    await context.sync();
    checkRoom();
    return queueRewrite(context, args.rubric, standing, rewritten);
  };
  return untilWritten(
    context,
    await write(),
    standing.sheet,
    tries,
    () => ({ rubric: args.rubric, cells: differences.length }),
    (left) => restore(context, args, left),
  );
}

/** What cannot be read must never be what counts. */
function refuseUnreadable(rubric: string, standing: StandingRubricTable, frozen: FrozenRubric, setup: Setup): void {
  const { unreadable } = readRubricTable(rubricIdentity(rubric), standing.table, frozen.settings);
  if (unreadable.length === 0) return;
  const language = setup.language ?? 'zh-CN';
  const problems = unreadable.map((place) => placeOfUnreadable(rubric, standing, place, language));
  failWith({ code: 'RUBRIC_INVALID', problems });
}

function refuseFrozen(rubric: string, setup: Setup): never {
  const { key } = rubricIdentity(rubric);
  return failWith({
    code: 'RUBRIC_FROZEN',
    rubric,
    next: rubricId({ key, version: nextVersion(key, setup.rubrics()) }),
  });
}
