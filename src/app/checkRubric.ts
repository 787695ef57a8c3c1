import { cellAddress, placeName } from '../domain/address';
import { failWith } from '../domain/failure';
import type { Finding, Repair, RubricProblem, Severity } from '../domain/rubric/check/finding';
import { rubricPlaces } from '../domain/rubric/check/rubricPlaces';
import { tableFinding, type TableFinding } from '../domain/rubric/check/tableFindings';
import { rubricProblems } from '../domain/rubric/problems';
import { readRubricTable } from '../domain/rubric/readRubricTable';
import type { Language } from '../domain/language';
import { placeOfUnreadable, queueRubricTable, rubricIdentity, type StandingRubricTable } from '../workbook/rubricTable';
import type { ExcelSession } from '../workbook/runExcel';
import { queueSetup, type Setup } from '../workbook/setupTable';

/** A finding with the cell of the rubric's table that it stands in. */
export type PlacedProblem = (Finding | TableFinding) & {
  readonly severity: Severity;
  /** `标准 internet_v1!D7`. */
  readonly where: string;
  readonly repairs: readonly Repair[];
};

export interface CheckedRubric {
  readonly rubric: string;
  readonly name: string;
  readonly language: Language;
  /** Errors first. */
  readonly problems: readonly PlacedProblem[];
}

/** Checks a rubric as its table stands, edited by hand or not. One request. */
export function checkRubric(session: ExcelSession, args: { rubric: string }): Promise<CheckedRubric> {
  return session.run('checkRubric', async (context) => {
    const readSetup = queueSetup(context);
    const readTable = queueRubricTable(context, args.rubric);
    await context.sync();
    const setup = readSetup();
    const standing = readTable() ?? failWith({ code: 'RUBRIC_NOT_FOUND', rubric: args.rubric });
    return checked(args.rubric, standing, setup);
  });
}

function checked(id: string, standing: StandingRubricTable, setup: Setup): CheckedRubric {
  const language = setup.language ?? 'zh-CN';
  const { rubric, unreadable } = readRubricTable(rubricIdentity(id), standing.table, setup.rubricSettings(id));
  const broken = unreadable.map((place): PlacedProblem => ({
    ...tableFinding(place, language),
    severity: 'error',
    where: placeOfUnreadable(id, standing, place, language),
    repairs: [],
  }));
  const place = rubricPlaces(standing.table);
  const found = rubricProblems(rubric).map((problem) => placed(problem, standing, place));
  return { rubric: id, name: rubric.name, language, problems: [...broken, ...found] };
}

function placed(
  { subject, ...problem }: RubricProblem,
  { sheet, row, column }: StandingRubricTable,
  place: ReturnType<typeof rubricPlaces>,
): PlacedProblem {
  const at = place(subject, problem.code);
  return { ...problem, where: placeName(sheet, cellAddress(row + 1 + at.row, column + at.column)) };
}
