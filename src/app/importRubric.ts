import { QaError, failWith } from '../domain/failure';
import { readRubricSheet } from '../domain/rubricImport/readRubricSheet';
import type { ImportDecisions, RubricReading } from '../domain/rubricImport/rubricReading';
import { askedPlace, readSheet } from '../workbook/readSheet';
import type { ExcelSession } from '../workbook/runExcel';

export interface ImportArguments {
  readonly sheet: string;
  /** The standard's cells, `B3:F40`; found where absent. */
  readonly range?: string;
  /** Answers by a question's id, corrected points by `points:` and the subject's key. */
  readonly decisions?: ImportDecisions;
}

/** Reads a standard as it stands in some worksheet; nothing is written. Two requests. */
export function importRubric(session: ExcelSession, args: ImportArguments): Promise<RubricReading> {
  return session.run('importRubric', async (context) => {
    const content = await readSheet(context, args.sheet, args.range);
    try {
      return readRubricSheet(content, { decisions: args.decisions });
    } catch (error) {
      const isUnknown = error instanceof QaError && error.failure.code === 'RUBRIC_NOT_RECOGNISED';
      if (!isUnknown) throw error;
      return failWith({ code: 'RUBRIC_NOT_RECOGNISED', where: askedPlace(args.sheet, args.range) });
    }
  });
}
