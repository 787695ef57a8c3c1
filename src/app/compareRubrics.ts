import { compareRubrics as compare, type RubricComparison } from '../domain/rubric/compare/compareRubrics';
import { queueRubric } from '../workbook/rubricTable';
import type { ExcelSession } from '../workbook/runExcel';
import { queueSetup } from '../workbook/setupTable';

/** What the second of two standards changes against the first; ids such as `internet_v1`. One request. */
export function compareRubrics(
  session: ExcelSession,
  args: { one: string; other: string },
): Promise<RubricComparison & { readonly one: string; readonly other: string }> {
  return session.run('compareRubrics', async (context) => {
    const readSetup = queueSetup(context);
    const [readOne, readOther] = [queueRubric(context, args.one), queueRubric(context, args.other)];
    await context.sync();
    const setup = readSetup();
    const language = setup.language ?? 'zh-CN';
    return { ...args, ...compare(readOne(setup, language), readOther(setup, language)) };
  });
}
