import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cellValue';
import type { ColumnKey } from '../../../src/domain/evaluation/columnKey';
import { bestPoints, criteriaOf } from '../../../src/domain/rubric/points';
import type { Criterion, Rubric, Section } from '../../../src/domain/rubric/rubric';
import { PLAIN_NUMBERS, type CriterionReading } from '../../../src/domain/scoring/criterionReading';
import { scoringWords, type ScoringWords } from '../../../src/domain/scoring/scoringWords';
import { rubrics } from './randomCases';

/** A cell with an error in it; as a value it is the error's text. */
export const ERRORS: readonly CellValue[] = ['#N/A', '#DIV/0!', '#VALUE!'];

export interface ScoringCase {
  readonly rubric: Rubric;
  readonly words: ScoringWords;
  readonly rows: readonly Partial<Record<ColumnKey, CellValue>>[];
}

const TICK_BOXES: ScoringWords = { ...scoringWords('en'), fired: ['TRUE', 'x'], notFired: ['', false] };

const ADOPTED_WORDS: ScoringWords = {
  language: 'zh-CN',
  notApplicable: ['不涉及', '/', 'n/a'],
  fired: ['是', '√', 'Y', 1],
  notFired: ['', '否', '无', 'n', '0'],
};

export const wordings: fc.Arbitrary<ScoringWords> = fc.constantFrom(
  scoringWords('zh-CN'),
  scoringWords('en'),
  ADOPTED_WORDS,
  TICK_BOXES,
);

/** Ways in which people write scores, as readings of a criterion with these full marks; all but plain points. */
function readings(best: number): fc.Arbitrary<CriterionReading | undefined> {
  const fromBest = { from: best, per: -1 };
  const texts = [
    { before: '', after: '分', ...PLAIN_NUMBERS },
    { before: '', after: '', ...PLAIN_NUMBERS },
    { before: '', after: ' pts.', ...PLAIN_NUMBERS },
    { before: '扣', after: '', ...fromBest },
    { before: '扣', after: '分', ...fromBest },
    { before: '', after: '%', from: 0, per: best / 100 },
    { before: '', after: `/${best}`, ...PLAIN_NUMBERS },
  ];
  const words = (marks: readonly string[]): CriterionReading['words'] =>
    marks.map((word, at) => ({
      word,
      points: Number(((best * (marks.length - 1 - at)) / (marks.length - 1)).toFixed(2)),
    }));
  return fc.option(
    fc.record({
      numbers: fc.constantFrom(PLAIN_NUMBERS, { from: best, per: 1 }, fromBest, { from: 0, per: best }),
      texts: fc.subarray(texts, { maxLength: 3 }),
      words: fc.constantFrom(
        [],
        words(['√', '×']),
        words(['优', '良', '中', '差', '"劣"']),
        words(['TRUE', 'false']),
        words(['Y', 'n']),
        words(['1', '2', '3']),
        [{ word: '', points: best }],
        [...words(['pass', 'x']), { word: '', points: 0 }],
      ),
    }),
    { nil: undefined, freq: 2 },
  );
}

/** The words with another reading for some of the criteria that give points. */
export function withReadings(rubric: Rubric, words: ScoringWords): fc.Arbitrary<ScoringWords> {
  const giving = criteriaOf(rubric).filter((one) => bestPoints(one) > 0);
  const all = fc.record(Object.fromEntries(giving.map((one) => [one.name, readings(bestPoints(one))])));
  return fc.tuple(all, fc.subarray(rubric.rules.map(({ name }) => name))).map(([criteria, otherIsFired]) => ({
    ...words,
    otherIsFired,
    criteria: Object.fromEntries(
      Object.entries(criteria).flatMap(([name, reading]) => (reading ? [[name, reading]] : [])),
    ),
  }));
}

/** What stands for some number in a reading: within the range or not. */
function cellRead({ numbers, texts, words }: CriterionReading, best: number): fc.Arbitrary<CellValue> {
  const number = fc.constantFrom(0, best, best / 2, 0.5, 1, 1.5, 100);
  const signed = fc.tuple(number, fc.constantFrom(1, 1, -1)).map(([value, sign]) => (value === 0 ? 0 : value * sign));
  return fc.oneof(
    numbers.per === 1 && numbers.from === 0 ? number : signed,
    ...texts.map(({ before, after }) => signed.map((value) => `${before}${value}${after}`)),
    ...(words.length === 0
      ? []
      : [
          fc
            .constantFrom(...words)
            .map(({ word }) => (/^(true|false)$/i.test(word) ? word.toLowerCase() === 'true' : word.toUpperCase())),
        ]),
  );
}

/** A number that the criterion takes. */
export function goodNumber(one: Criterion): fc.Arbitrary<number> {
  const best = bestPoints(one);
  const { metric, occurrence, levels, step } = one;
  if (metric) {
    const limits = levels.flatMap(({ limit }) => limit ?? []);
    const beyond = metric.better === 'lower' ? 1e6 : 0;
    const far = levels.at(-1)?.limit ?? beyond;
    const [from, to] = metric.better === 'lower' ? [0, far] : [far, 1e6];
    return fc.oneof(
      fc.constantFrom(...limits, from, to),
      fc.integer({ min: 0, max: 1100 }).map((tenths) => Math.min(Math.max(tenths / 10, from), to)),
    );
  }
  if (occurrence) return fc.integer({ min: 0, max: 12 });
  if (step !== undefined) return fc.integer({ min: 0, max: best / step }).map((steps) => steps * step);
  const number = fc.oneof(
    fc.constantFrom(0, best, ...levels.map((level) => level.points)),
    fc.integer({ min: 0, max: 100 }).map((percent) => Number(((best * percent) / 100).toFixed(2))),
  );
  return number.map((value) => Math.min(value, best));
}

/** A number that the criterion takes, and its word for not applicable where it knows one. */
export function goodCell(one: Criterion, words: ScoringWords): fc.Arbitrary<CellValue> {
  const reading = words.criteria?.[one.name];
  const answer = reading ? cellRead(reading, bestPoints(one)) : goodNumber(one);
  if (one.notApplicable === 'forbidden') return answer;
  return fc.oneof({ weight: 3, arbitrary: answer }, { weight: 1, arbitrary: absentCell(words) });
}

function absentCell({ notApplicable }: ScoringWords): fc.Arbitrary<CellValue> {
  return fc.constantFrom(...notApplicable, ...notApplicable.map((word) => word.toUpperCase()));
}

/** What a criterion's cell must not hold, whatever the others of its section do. */
export function badCell(one: Criterion, { notApplicable }: Section, words: ScoringWords): fc.Arbitrary<CellValue> {
  const isForbidden = one.notApplicable === 'forbidden' && notApplicable === undefined;
  return fc.constantFrom<CellValue>(
    ...['', '5', '05', '1/2', '5分5', '95分', ' ', true, false, -1, -0.01],
    ...badNumbers(one),
    ...ERRORS,
    ...(isForbidden ? words.notApplicable : []),
  );
}

function badNumbers(one: Criterion): number[] {
  const { metric, occurrence, levels, step } = one;
  const last = levels.at(-1)?.limit;
  if (metric) return last === undefined ? [] : [metric.better === 'lower' ? last + 0.01 : last - 0.01];
  if (occurrence) return [0.5, 1.01];
  return [bestPoints(one) + 0.01, 1000, ...(step === undefined ? [] : [0.25])];
}

export function ruleCell(words: ScoringWords): fc.Arbitrary<CellValue> {
  return fc.oneof(
    {
      weight: 1,
      arbitrary: fc.constantFrom(...words.fired, ...words.fired.map(String), ...(words === TICK_BOXES ? [true] : [])),
    },
    { weight: 4, arbitrary: fc.constantFrom(...words.notFired) },
    ...(words.otherIsFired?.length
      ? [{ weight: 1, arbitrary: fc.constantFrom('泄露客户信息', ' 否 ', '　', ' ') }]
      : []),
  );
}

export function badRuleCell(words: ScoringWords): fc.Arbitrary<CellValue> {
  return fc.constantFrom<CellValue>('也许', 2, 0.5, -1, words === TICK_BOXES ? 1 : true, ...ERRORS);
}

/** Rows with nothing at fault or, by the way, with faults; `absent` leaves out whole sections that may not occur. */
export function rowsOf(
  rubric: Rubric,
  words: ScoringWords,
  { faults, absent }: { readonly faults: boolean; readonly absent: boolean },
): fc.Arbitrary<ScoringCase['rows'][number]> {
  const sections = rubric.sections.map((section) => {
    const cells = (cell: (one: Criterion) => fc.Arbitrary<CellValue>) =>
      fc.record(Object.fromEntries(section.criteria.map((one) => [`criterion:${one.name}`, cell(one)])));
    const some = cells((one) =>
      faults
        ? fc.oneof(
            { weight: 8, arbitrary: goodCell(one, words) },
            { weight: 1, arbitrary: badCell(one, section, words) },
          )
        : goodCell(one, words),
    );
    if (!absent || section.notApplicable === undefined) return some;
    const none = cells(() => absentCell(words));
    return fc.oneof({ weight: 3, arbitrary: some }, { weight: 1, arbitrary: none });
  });
  const rules = rubric.rules.map((one): [ColumnKey, fc.Arbitrary<CellValue>] => [
    `rule:${one.name}`,
    faults
      ? fc.oneof({ weight: 8, arbitrary: ruleCell(words) }, { weight: 1, arbitrary: badRuleCell(words) })
      : ruleCell(words),
  ]);
  // A row that names no contact is one that was only prepared.
  const contact: [ColumnKey, fc.Arbitrary<CellValue>][] = [
    ['contactId', fc.constantFrom<CellValue>('', '186012345678901234', '#N/A')],
    ['contactDate', fc.constantFrom<CellValue>('', 46086)],
    ['agent', fc.constantFrom<CellValue>('', '张伟', '#N/A')],
  ];
  return fc
    .tuple(fc.record(Object.fromEntries([...contact, ...rules])), ...sections)
    .map((parts) => Object.assign({}, ...parts) as ScoringCase['rows'][number]);
}

/** A rubric with some rows of cells. */
export function scoringCases(rows: number, faults = true): fc.Arbitrary<ScoringCase> {
  const plain = fc.tuple(rubrics, wordings);
  const cases = faults
    ? fc.oneof(
        plain,
        plain.chain(([rubric, words]) =>
          withReadings(rubric, words).map((read): [Rubric, ScoringWords] => [rubric, read]),
        ),
      )
    : plain;
  return cases.chain(([rubric, words]) => {
    const good = rowsOf(rubric, words, { faults: false, absent: true });
    const row = faults ? fc.oneof(rowsOf(rubric, words, { faults: true, absent: true }), good) : good;
    return fc.array(row, { minLength: rows, maxLength: rows }).map((all) => ({ rubric, words, rows: all }));
  });
}
