import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cellValue';
import type { ColumnKey } from '../../../src/domain/evaluation/columnKey';
import { bestPoints, criteriaOf } from '../../../src/domain/rubric/points';
import type { Criterion, Rubric } from '../../../src/domain/rubric/rubric';
import { PLAIN_NUMBERS, type CriterionReading } from '../../../src/domain/scoring/criterionReading';
import { scoringWords, type ScoringWords } from '../../../src/domain/scoring/scoringWords';

/** A cell with an error in it; as a value it is the error's text. */
export const ERRORS: readonly CellValue[] = ['#N/A', '#DIV/0!', '#VALUE!'];

export interface ScoringCase {
  readonly rubric: Rubric;
  readonly words: ScoringWords;
  readonly rows: readonly Partial<Record<ColumnKey, CellValue>>[];
}

const points = fc.oneof(
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: 1, max: 80 }).map((halves) => halves / 2),
  fc.integer({ min: 1, max: 999 }).map((hundredths) => hundredths / 100),
);
const weight = fc.oneof(fc.constant(1), fc.constantFrom(0.1, 0.35, 0.5, 1.5, 2, 0.333, 40));
const nameTail = fc.constantFrom('', '（5分）', ' [5]', "'s #1", ' "quoted"', ' & <b>', ',;', '@home', ' x y');

const criterion = fc
  .record({
    tail: nameTail,
    best: points,
    weight,
    shares: fc.array(fc.integer({ min: 0, max: 99 }), { maxLength: 4 }),
    hasLevels: fc.boolean(),
    notApplicable: fc.constantFrom('forbidden', 'fullMarks', 'excluded'),
  })
  .map(({ tail, best, shares, hasLevels, ...rest }) => ({
    name: tail,
    points: best,
    levels: (hasLevels ? [100, ...shares.sort((one, other) => other - one)] : []).map((share, index) => ({
      label: `L${index}`,
      points: Number(((best * share) / 100).toFixed(2)),
      descriptor: '',
    })),
    ...rest,
  }));

const rule = fc.record({
  tail: nameTail,
  outcome: fc.constantFrom('fatal', 'zeroContact', 'veto'),
  criterion: fc.nat(),
});

/** Rubrics as they may legally be: odd names, weights with decimals, every policy and outcome. */
export const rubrics: fc.Arbitrary<Rubric> = fc
  .record({
    sections: fc.array(fc.array(criterion, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
    rules: fc.array(rule, { maxLength: 4 }),
    cuts: fc.uniqueArray(fc.integer({ min: 1, max: 198 }), { maxLength: 4 }),
    passMark: fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2),
    fatalScore: fc.constantFrom('zero', 'keep'),
    decimals: fc.constantFrom(0, 1, 2),
    version: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ sections, rules, cuts, ...rest }): Rubric => {
    const named = sections.map((criteria, at) => ({
      name: `节${at + 1}${criteria[0]?.name ?? ''}`,
      points: 10,
      criteria: criteria.map((one, index) => ({ ...one, name: `项${at + 1}.${index + 1}${one.name}` })),
    }));
    const criteria = named.flatMap((section) => section.criteria);
    return {
      key: 'random',
      name: 'Random',
      sections: named,
      rules: rules.map(({ tail, outcome, criterion: at }, index) => ({
        name: `规则${index + 1}${tail}`,
        outcome,
        ...(outcome === 'veto' && { criterion: criteria[at % criteria.length]?.name ?? '' }),
      })),
      bands: [...cuts.sort((one, other) => other - one).map((halves) => halves / 2), 0].map((from, index) => ({
        name: `等${index + 1}`,
        from,
      })),
      ...rest,
    };
  });

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

/** The words with another reading for some of the criteria. */
export function withReadings(rubric: Rubric, words: ScoringWords): fc.Arbitrary<ScoringWords> {
  const all = fc.record(Object.fromEntries(criteriaOf(rubric).map((one) => [one.name, readings(bestPoints(one))])));
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

/** Points within the criterion's range, and its word for not applicable where it knows one. */
export function goodCell(one: Criterion, words: ScoringWords): fc.Arbitrary<CellValue> {
  const reading = words.criteria?.[one.name];
  if (reading) return cellRead(reading, bestPoints(one));
  const best = bestPoints(one);
  const number = fc.oneof(
    fc.constantFrom(0, best, ...one.levels.map((level) => level.points)),
    fc.integer({ min: 0, max: 100 }).map((percent) => Number(((best * percent) / 100).toFixed(2))),
  );
  const inRange = number.map((value) => Math.min(value, best));
  if (one.notApplicable === 'forbidden') return inRange;
  return fc.oneof(
    { weight: 3, arbitrary: inRange },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...words.notApplicable, ...words.notApplicable.map((word) => word.toUpperCase())),
    },
  );
}

/** What a criterion's cell must not hold. */
export function badCell(one: Criterion, words: ScoringWords): fc.Arbitrary<CellValue> {
  return fc.constantFrom<CellValue>(
    '',
    '5',
    '05',
    '1/2',
    '5分5',
    '95分',
    ' ',
    true,
    false,
    -1,
    -0.01,
    bestPoints(one) + 0.01,
    1000,
    ...ERRORS,
    ...(one.notApplicable === 'forbidden' ? words.notApplicable : []),
  );
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

/** Rows of which about half have nothing at fault. */
export function rowsOf(
  rubric: Rubric,
  words: ScoringWords,
  faults: boolean,
): fc.Arbitrary<ScoringCase['rows'][number]> {
  const criteria = criteriaOf(rubric).map((one): [ColumnKey, fc.Arbitrary<CellValue>] => [
    `criterion:${one.name}`,
    faults
      ? fc.oneof({ weight: 8, arbitrary: goodCell(one, words) }, { weight: 1, arbitrary: badCell(one, words) })
      : goodCell(one, words),
  ]);
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
  return fc.record(Object.fromEntries([...contact, ...criteria, ...rules]));
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
  return cases.chain(([rubric, words]) =>
    fc
      .array(
        faults ? fc.oneof(rowsOf(rubric, words, true), rowsOf(rubric, words, false)) : rowsOf(rubric, words, false),
        {
          minLength: rows,
          maxLength: rows,
        },
      )
      .map((all) => ({ rubric, words, rows: all })),
  );
}
