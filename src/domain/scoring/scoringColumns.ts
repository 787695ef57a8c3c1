import Big from 'big.js';
import type { ColumnKey } from '../evaluation/columnKey';
import { logWords } from '../evaluation/words';
import { bestPoints, criteriaOf, reachablePoints } from '../rubric/points';
import type { ContactRule, Criterion, Rubric, Section } from '../rubric/rubric';
import { hasFired, holdsAnswer, saysWhetherFired } from './cellTests';
import { readPoints } from './criterionReading';
import { allOf, anyOf, call, column, expression, operation, roundTo, when, type Expression } from './expression';
import type { ScoringWords } from './scoringWords';

/**
 * How each computed column of a log follows from the columns before it, in an order in which they can be computed:
 * points of the criteria that hold something else, section subtotals, check, raw, final, grade, pass, fatal. The one definition of a score.
 */
export function scoringColumns(rubric: Rubric, words: ScoringWords): ReadonlyMap<ColumnKey, Expression> {
  const sections = rubric.sections.map((section): [ColumnKey, Expression] => [
    sectionKey(section),
    sectionSubtotal(rubric, section, words),
  ]);
  return new Map<ColumnKey, Expression>([
    ...pointsRead(rubric, words),
    ...sections,
    ['check', check(rubric, words)],
    ['raw', unlessAtFault(raw(rubric, words))],
    ['final', unlessAtFault(finalScore(rubric, words))],
    ['grade', unlessAtFault(grade(rubric, words))],
    ['pass', unlessAtFault(pass(rubric, words))],
    ['fatal', unlessAtFault(fatal(rubric, words))],
  ]);
}

function pointsRead(rubric: Rubric, words: ScoringWords): [ColumnKey, Expression][] {
  return criteriaOf(rubric).flatMap((criterion) => {
    const reading = words.criteria?.[criterion.name];
    return reading ? [[`points:${criterion.name}`, readPoints(criterion, reading, words.notApplicable)]] : [];
  });
}

function sectionSubtotal(rubric: Rubric, section: Section, words: ScoringWords): Expression {
  const vetoes = rubric.rules.filter((rule) => section.criteria.some((criterion) => isVetoed(criterion, rule)));
  const readable = [
    ...section.criteria.map((criterion) => holdsAnswer(criterion, words)),
    ...vetoes.map((rule) => saysWhetherFired(rule.name, words)),
  ];
  const points = section.criteria.map((criterion) => countedPoints(rubric, criterion, words));
  const sum = call('ROUND', call('SUM', ...points), 10);
  const mayDropOut = section.criteria.every((criterion) => criterion.notApplicable === 'excluded');
  const applicable = section.criteria.map((criterion) => isApplicable(rubric, criterion, words));
  const subtotal = mayDropOut ? when(anyOf(applicable), sum, notApplicableWord(words)) : sum;
  return when(allOf(readable), subtotal, '');
}

/** Weighted points of a criterion whose cell holds an answer. */
function countedPoints(rubric: Rubric, criterion: Criterion, words: ScoringWords): Expression {
  const cell = pointsCell(criterion, words);
  const withoutNumber = criterion.notApplicable === 'fullMarks' ? bestPoints(criterion) : 0;
  const points = criterion.notApplicable === 'forbidden' ? cell : when(call('ISNUMBER', cell), cell, withoutNumber);
  const vetoes = vetoesOf(rubric, criterion, words);
  const counted = vetoes.length === 0 ? points : when(anyOf(vetoes), 0, points);
  return criterion.weight === 1 ? counted : operation(criterion.weight, '*', counted);
}

/** Of a criterion that may be left out: whether it counts. A veto makes it count, as 0. */
function isApplicable(rubric: Rubric, criterion: Criterion, words: ScoringWords): Expression {
  return anyOf([call('ISNUMBER', pointsCell(criterion, words)), ...vetoesOf(rubric, criterion, words)]);
}

function check(rubric: Rubric, words: ScoringWords): Expression {
  const separator = logWords(words.language).listSeparator;
  const named = (name: string, fine: Expression): Expression => when(fine, '', separator + name);
  const faults = [
    ...criteriaOf(rubric).map((criterion) => named(criterion.name, holdsAnswer(criterion, words))),
    ...rubric.rules.map((rule) => named(rule.name, saysWhetherFired(rule.name, words))),
  ];
  const names = faults.reduce((joined, fault) => operation(joined, '&', fault));
  // Every name brings its separator; the first one's is cut off. 32767 is all that a cell can hold.
  return call('MID', names, separator.length + 1, 32767);
}

function raw(rubric: Rubric, words: ScoringWords): Expression {
  const subtotals = rubric.sections.map((section) => column(sectionKey(section)));
  const sum = call('SUM', ...subtotals);
  const criteria = criteriaOf(rubric);
  const excludable = criteria.filter((criterion) => criterion.notApplicable === 'excluded');
  if (excludable.length === 0) return roundTo(sum, rubric.decimals);

  const always = criteria.filter((criterion) => criterion.notApplicable !== 'excluded');
  const applicable = call(
    'SUM',
    ...(always.length === 0
      ? []
      : [always.reduce((total, criterion) => total.plus(weighted(criterion)), Big(0)).toNumber()]),
    ...excludable.map((criterion) => when(isApplicable(rubric, criterion, words), weighted(criterion).toNumber(), 0)),
  );
  // Multiplied first, divided last: the quotient is the only inexact step.
  const share = operation(operation(reachablePoints(rubric), '*', sum), '/', applicable);
  const score = roundTo(share, rubric.decimals);
  return always.length > 0 ? score : when(anyOf(subtotals.map((subtotal) => call('ISNUMBER', subtotal))), score, '');
}

function finalScore(rubric: Rubric, words: ScoringWords): Expression {
  const zeroing = rubric.rules.filter(
    (rule) => rule.outcome === 'zeroContact' || (rule.outcome === 'fatal' && rubric.fatalScore === 'zero'),
  );
  return whenAnyFired(zeroing, words, 0, column('raw'));
}

function grade(rubric: Rubric, words: ScoringWords): Expression {
  const lowest = rubric.bands.at(-1)?.name ?? '';
  const byScore = rubric.bands
    .slice(0, -1)
    .reduceRight<Expression>((below, band) => when(reaches(rubric, band.from), band.name, below), expression(lowest));
  return whenAnyFired(rubric.rules, words, lowest, whenScored(byScore));
}

function pass(rubric: Rubric, words: ScoringWords): Expression {
  const { yes, no } = logWords(words.language);
  return whenAnyFired(rubric.rules, words, no, whenScored(when(reaches(rubric, rubric.passMark), yes, no)));
}

function fatal(rubric: Rubric, words: ScoringWords): Expression {
  const { yes, no } = logWords(words.language);
  return whenAnyFired(
    rubric.rules.filter((rule) => rule.outcome === 'fatal'),
    words,
    yes,
    expression(no),
  );
}

/** Whether the final score is at least that percentage of the reachable points; compared without dividing. */
function reaches(rubric: Rubric, percent: number): Expression {
  const limit = Big(percent).times(reachablePoints(rubric)).round(10).toNumber();
  return operation(call('ROUND', operation(column('final'), '*', 100), 10), '>=', limit);
}

function unlessAtFault(value: Expression): Expression {
  return when(operation(column('check'), '<>', ''), '', value);
}

/** Where nothing was applicable there is no score to judge. */
function whenScored(value: Expression): Expression {
  return when(call('ISNUMBER', column('final')), value, '');
}

function whenAnyFired(
  rules: readonly ContactRule[],
  words: ScoringWords,
  then: string | number,
  otherwise: Expression,
): Expression {
  return rules.length === 0 ? otherwise : when(anyOf(rules.map((rule) => hasFired(rule.name, words))), then, otherwise);
}

function vetoesOf(rubric: Rubric, criterion: Criterion, words: ScoringWords): readonly Expression[] {
  return rubric.rules.filter((rule) => isVetoed(criterion, rule)).map((rule) => hasFired(rule.name, words));
}

function isVetoed(criterion: Criterion, rule: ContactRule): boolean {
  return rule.outcome === 'veto' && rule.criterion === criterion.name;
}

function weighted(criterion: Criterion): Big {
  return Big(criterion.weight).times(bestPoints(criterion));
}

/** Where the points of a criterion stand: in its own cell, or beside it as they were read. */
function pointsCell({ name }: Criterion, words: ScoringWords): Expression {
  return column(words.criteria?.[name] ? `points:${name}` : `criterion:${name}`);
}

function sectionKey(section: Section): ColumnKey {
  return `section:${section.name}`;
}

function notApplicableWord(words: ScoringWords): string {
  return words.notApplicable[0] ?? logWords(words.language).notApplicable;
}
