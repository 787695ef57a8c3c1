import { failWith } from '../domain/failure';
import { altersScore, tableDifferences } from '../domain/rubric/life/tableDifferences';
import { frozenRows, frozenRubric } from '../workbook/rubricLife';
import { planRewrite, queueRewrite, queueRoom } from '../workbook/rubricRewrite';
import { queueRubricTable } from '../workbook/rubricTable';
import type { ExcelSession } from '../workbook/runExcel';
import { queueSetup, queueSetupRows } from '../workbook/setupTable';
import { queueWritable } from '../workbook/workbookGuard';

/**
 * Ends the difference between a published standard and its table: puts the table back as it was published, or takes over
 * new wording from it. What alters a score cannot be taken over (RUBRIC_FROZEN). Three requests at most.
 */
export function restoreRubric(
  session: ExcelSession,
  args: { rubric: string; how: 'putBack' | 'takeWording' },
): Promise<{ readonly rubric: string; readonly cells: number }> {
  return session.run('restoreRubric', async (context) => {
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
    if (args.how === 'takeWording') {
      if (differences.some(altersScore)) failWith({ code: 'RUBRIC_FROZEN', rubric: args.rubric, next: args.rubric });
      queueSetupRows(context, setup, frozenRows(args.rubric, { ...frozen, table: standing.table }, setup));
    } else {
      const rewritten = planRewrite(standing, frozen.table);
      const checkRoom = queueRoom(context, standing, rewritten);
      await context.sync();
      checkRoom();
      queueRewrite(context, args.rubric, standing, rewritten);
    }
    await context.sync();
    return { rubric: args.rubric, cells: differences.length };
  });
}
