import { failWith } from '../domain/failure';
import type { RubricLife } from '../domain/rubric/life/life';
import { lifeOf, lifeRows } from '../workbook/rubricLife';
import { rubricIdentity } from '../workbook/rubricTable';
import type { BatchContext, ExcelSession } from '../workbook/runExcel';
import { queueSetup, queueSetupRows, SETUP_TABLE } from '../workbook/setupTable';
import { queueWritable } from '../workbook/workbookGuard';
import { localDay } from './localSerial';
import { TRIES, untilWritten } from './untilWritten';

export interface ReviewArguments {
  readonly rubric: string;
  /** ISO day of the review; today where absent. */
  readonly on?: string;
}

/**
 * Notes down that an official standard was reviewed and stays as it is: the next review is due six months after. Two
 * requests; only `QA_Setup` is written. RUBRIC_NOT_PUBLISHED where it is not official.
 */
export function reviewRubric(session: ExcelSession, args: ReviewArguments): Promise<{ readonly life: RubricLife }> {
  return session.run('reviewRubric', (context) => review(context, args, TRIES));
}

async function review(
  context: BatchContext,
  args: ReviewArguments,
  tries: number,
): Promise<{ readonly life: RubricLife }> {
  const { rubric, on = localDay(new Date()) } = args;
  rubricIdentity(rubric);
  const readSetup = queueSetup(context);
  const refuseReadOnly = queueWritable(context);
  await context.sync();
  const setup = readSetup();
  const before = lifeOf(setup, rubric);
  if (before.state !== 'official') failWith({ code: 'RUBRIC_NOT_PUBLISHED', rubric });
  refuseReadOnly();
  const life = { ...before, reviewed: on };
  const written = queueSetupRows(context, setup, lifeRows(rubric, life));
  return untilWritten(
    context,
    written,
    SETUP_TABLE,
    tries,
    () => ({ life }),
    (left) => review(context, args, left),
  );
}
