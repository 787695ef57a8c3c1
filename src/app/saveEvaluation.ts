import type { CellValue } from '../domain/cellValue';
import { answerFrom } from '../domain/evaluation/answerFrom';
import { evaluationCells } from '../domain/evaluation/evaluationCells';
import { newEvaluationId } from '../domain/evaluation/evaluationId';
import type { Answers, EvaluationInput } from '../domain/evaluation/evaluation';
import { failWith } from '../domain/failure';
import { criteriaOf } from '../domain/rubric/points';
import type { Rubric } from '../domain/rubric/rubric';
import { scoreAnswers } from '../domain/scoring/scoreCells';
import type { ScoringWords } from '../domain/scoring/scoringWords';
import { queueRowTarget, queueRowWrite, scanForFreeRow } from '../workbook/logRow';
import type { ExcelSession } from '../workbook/runExcel';
import { rowFormulas, wordsOf } from '../workbook/scoreFormulas';
import { localSerial } from './localSerial';
import { readLog } from './readLog';
import { differenceOf, scoreOfCells } from './scoreOfCells';

export interface SaveArguments extends Omit<EvaluationInput, 'answers'> {
  readonly log: string;
  /** By criterion name: points, the label of a level, or a word for not applicable. */
  readonly answers: Readonly<Record<string, number | string>>;
}

export interface SavedEvaluation {
  readonly id: string;
  readonly raw: number | '';
  readonly final: number | '';
  readonly fatal: boolean;
  readonly grade: string;
  readonly pass: boolean | '';
  /** Of the row: `评分记录!A7:AN7`. */
  readonly address: string;
  /** 'added' or, where the ID was there already, 'updated'. */
  readonly action: 'added' | 'updated';
  /** What `undoSave` needs: the row's values before and after. */
  readonly before: readonly CellValue[];
  readonly after: readonly CellValue[];
}

/** An ID is looked up by Excel's MATCH, to which these mean something else. */
const UNSAFE_ID = /[*?~]|^\s*$/;

/**
 * Writes one evaluation as a row of its log: three requests, whatever the log's size. The same ID never makes a second
 * row. Fails before anything is written where an answer, rule or column is not as the log has it; fails after it with
 * SCORES_DIFFER where the workbook's own formulas say another score than ours.
 */
export function saveEvaluation(session: ExcelSession, args: SaveArguments): Promise<SavedEvaluation> {
  const now = new Date();
  const id = args.id ?? newEvaluationId(args.contact.date, Math.random);
  if (UNSAFE_ID.test(id)) failWith({ code: 'INVALID_ARGUMENT', detail: `id: ${id}` });
  return session.run('saveEvaluation', async (context) => {
    context.application.load('calculationMode');
    const { columns, rubric, more } = await readLog(context, args.log, (found) => {
      if (found.place.isProtected) failWith({ code: 'SHEET_PROTECTED', sheet: found.place.sheet });
      return queueRowTarget(context, found, id);
    });
    const words = wordsOf(columns.definition);
    const input = { ...args, id, answers: readAnswers(rubric, words, args.answers) };
    const expected = scoreAnswers(rubric, words, input.answers, input.fatal ?? []);
    const cells = evaluationCells(rubric, words, input, localSerial(now));
    const target = 'scanFrom' in more ? await scanForFreeRow(context, columns, more) : more;

    const before = columns.queueRow(context, target.row);
    before.load('values');
    queueRowWrite(
      context,
      columns,
      target,
      columns.rowOf(new Map([...cells, ...rowFormulas(columns, rubric, target.row)])),
    );
    if (context.application.calculationMode === 'Manual') context.application.calculate('Recalculate');
    const after = columns.queueRow(context, target.row);
    after.load('values');
    await context.sync();

    const score = scoreOfCells(columns, after.values[0] as CellValue[]);
    const address = columns.rowAddress(target.row);
    const difference = differenceOf(columns, expected, score);
    if (difference) failWith({ code: 'SCORES_DIFFER', where: address, ...difference });
    return {
      id,
      raw: score.raw,
      final: score.final,
      fatal: score.fatal,
      grade: score.grade,
      pass: score.pass,
      address,
      action: target.action,
      before: before.values[0] as CellValue[],
      after: after.values[0] as CellValue[],
    };
  });
}

/** Every criterion's answer; UNKNOWN_CRITERION, ANSWERS_MISSING or ANSWER_INVALID where they are not the rubric's. */
function readAnswers(rubric: Rubric, words: ScoringWords, given: SaveArguments['answers']): Answers {
  const criteria = criteriaOf(rubric);
  const unknown = Object.keys(given).find((name) => !criteria.some((criterion) => criterion.name === name));
  if (unknown !== undefined) failWith({ code: 'UNKNOWN_CRITERION', criterion: unknown });
  const missing = criteria.filter(({ name }) => !Object.hasOwn(given, name)).map(({ name }) => name);
  if (missing.length > 0) failWith({ code: 'ANSWERS_MISSING', criteria: missing });
  return Object.fromEntries(
    criteria.map((criterion) => [criterion.name, answerFrom(criterion, given[criterion.name], words)]),
  );
}
