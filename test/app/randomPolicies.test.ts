import fc from 'fast-check';
import { createEvaluationLog } from '../../src/app/createEvaluationLog';
import { openLog } from '../../src/app/openLog';
import { publishRubric } from '../../src/app/publishRubric';
import { readEvaluation } from '../../src/app/readEvaluation';
import { saveEvaluation } from '../../src/app/saveEvaluation';
import { saveRubric } from '../../src/app/saveRubric';
import type { Answer } from '../../src/domain/evaluation/evaluation';
import { rubricProblems } from '../../src/domain/rubric/problems';
import type { Rubric, Section } from '../../src/domain/rubric/rubric';
import { scoreAnswers } from '../../src/domain/scoring/scoreCells';
import { scoringWords } from '../../src/domain/scoring/scoringWords';
import { goodNumber } from '../domain/scoring/randomRows';
import { rubrics } from '../domain/scoring/randomCases';
import { openClient, type TestClient } from '../support/openClient';
import { recalculate } from '../support/libreOffice';
import { saveChecked } from '../support/saveChecked';
import { tableOf, tableRows } from '../support/sheetCells';

const STANDARDS = 8;
const CONTACTS = 3;

let client: TestClient;
beforeEach(async () => {
  client = await openClient();
});
afterEach(() => client.close());

interface Contact {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly fired: readonly string[];
}

function answersOf({ criteria, notApplicable }: Section): fc.Arbitrary<Contact['answers']> {
  const answered = fc.record(
    Object.fromEntries(
      criteria.map((one): [string, fc.Arbitrary<Answer>] => [
        one.name,
        one.notApplicable === 'forbidden' ? goodNumber(one) : fc.oneof(goodNumber(one), fc.constant<Answer>('N/A')),
      ]),
    ),
  );
  if (notApplicable === undefined) return answered;
  const absent = Object.fromEntries(criteria.map(({ name }): [string, Answer] => [name, 'N/A']));
  return fc.oneof({ weight: 3, arbitrary: answered }, { weight: 1, arbitrary: fc.constant(absent) });
}

function contactsOf(rubric: Rubric): fc.Arbitrary<Contact[]> {
  const contact = fc.record({
    answers: fc
      .tuple(...rubric.sections.map(answersOf))
      .map((parts): Contact['answers'] => Object.assign({}, ...parts)),
    fired: fc.oneof(fc.constant([]), fc.subarray(rubric.rules.map(({ name }) => name))),
  });
  return fc.array(contact, { minLength: CONTACTS, maxLength: CONTACTS });
}

const standards = rubrics
  .filter((rubric) => rubricProblems(rubric).every(({ severity }) => severity !== 'error'))
  .chain((rubric) => fc.record({ rubric: fc.constant(rubric), contacts: contactsOf(rubric) }));

test(`${STANDARDS} random standards: saved, published, scored by, read again, and recalculated elsewhere`, async () => {
  const seed = fc.readConfigureGlobal().seed ?? 1;
  const words = scoringWords('zh-CN');
  const logs: string[] = [];
  for (const [at, { rubric: made, contacts }] of fc.sample(standards, { seed, numRuns: STANDARDS }).entries()) {
    const rubric: Rubric = { ...made, key: `random${at}`, version: 1 };
    const { rubric: id } = await saveRubric(client.session, { rubric });
    await publishRubric(client.session, { rubric: id, to: 'trial' });
    const { log } = await createEvaluationLog(client.session, { rubric: id });
    expect((await openLog(client.session, { log })).rubric).toEqual(rubric);
    for (const [index, { answers, fired }] of contacts.entries()) {
      const contact = { id: `20260305${at}${index}`, date: '2026-03-05', agent: '张伟' };
      const saved = await saveEvaluation(client.session, { log, contact, evaluator: '李老师', answers, fatal: fired });
      const { raw, final, grade, pass, fatal } = scoreAnswers(rubric, words, answers, fired);
      expect(saved).toMatchObject({ raw, final, grade, pass, fatal });
      expect(await readEvaluation(client.session, { id: saved.id })).toMatchObject({ agrees: true, answers });
    }
    logs.push(log);
  }

  const workbook = await client.host.snapshot();
  const recalculated = await recalculate(await saveChecked(workbook));
  // LibreOffice saves 15 digits.
  const rounded = (cells: readonly unknown[]): unknown[] =>
    cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(6) : cell));
  for (const log of logs) {
    const { sheet } = tableOf(workbook, log);
    tableRows(workbook, log).forEach((row, at) => {
      expect(rounded(recalculated[sheet.name]?.[at + 1] ?? [])).toEqual(rounded(Object.values(row)));
    });
  }
}, 120_000);
