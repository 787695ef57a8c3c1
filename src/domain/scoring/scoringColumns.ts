import Big from 'big.js';
import type { ColumnKey } from '../evaluation/columnKey';
import { logWords } from '../evaluation/words';
import { mayBeNotApplicable, mayDropOut } from '../rubric/notApplicable';
import { bestPoints, criteriaOf, reachablePoints } from '../rubric/points';
import type { Criterion, Rubric, Section } from '../rubric/rubric';
import { applicablePoints } from './applicablePoints';
import { saysWhetherFired } from './cellTests';
import { readPoints } from './criterionReading';
import { anyOf, call, column, expression, operation, roundTo, when, type Expression } from './expression';
import { measuredPoints } from './measuredPoints';
import type { ScoringWords } from './scoringWords';
import { criteriaAtFault } from './sectionAnswers';
import { sectionSubtotal } from './sectionSubtotal';
import { rulesZeroing, whenAnyFired } from './zeroing';

/**
 * How each computed column of a log follows from the columns before it, in an order in which they can be computed:
 * points of the criteria that hold something else, section subtotals, check, raw, final, grade, pass, fatal. The one
 * definition of a score.
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

/** What people enter instead of points, as points: a column for each such criterion. */
export function pointsRead(rubric: Rubric, words: ScoringWords): readonly [ColumnKey, Expression][] {
  return rubric.sections.flatMap((section) =>
    section.criteria.flatMap((criterion): [ColumnKey, Expression][] => {
      const notApplicable = mayBeNotApplicable(criterion, section) ? words.notApplicable : [];
      const reading = words.criteria?.[criterion.name];
      const points = reading ? readPoints(criterion, reading, notApplicable) : measuredPoints(criterion, notApplicable);
      return points === null ? [] : [[`points:${criterion.name}`, points]];
    }),
  );
}

function check(rubric: Rubric, words: ScoringWords): Expression {
  const separator = logWords(words.language).listSeparator;
  const named = (name: string, fine: Expression): Expression => when(fine, '', separator + name);
  const faults = [
    ...rubric.sections.flatMap((section) => criteriaAtFault(section, words, named)),
    ...rubric.rules.map((rule) => named(rule.name, saysWhetherFired(rule.name, words))),
  ];
  const [first = expression(''), ...others] = faults;
  const names = others.reduce((joined, fault) => operation(joined, '&', fault), first);
  // Every name brings its separator; the first one's is cut off. 32767 is all that a cell can hold.
  return call('MID', names, separator.length + 1, 32767);
}

function raw(rubric: Rubric, words: ScoringWords): Expression {
  const { base = 0, sections, decimals } = rubric;
  const start = base === 0 ? [] : [base];
  const sum = call('SUM', ...start, ...sections.map(weightedSubtotal));
  const parts = sections.map((section) => applicablePoints(rubric, section, words));
  const sometimes = parts.flatMap((part) => part.sometimes);
  if (sometimes.length === 0) return notNegative(rubric, roundTo(sum, decimals));

  const always = parts.reduce((all, part) => all.plus(part.always), Big(base)).toNumber();
  const applicable = call('SUM', ...(always === 0 ? [] : [always]), ...sometimes);
  // Multiplied first, divided last: the quotient is the only inexact step.
  const share = operation(operation(reachablePoints(rubric), '*', sum), '/', applicable);
  const score = notNegative(rubric, roundTo(share, decimals));
  if (always > 0) return score;
  // Where nothing was applicable there is nothing to divide by; what gives no points may be applicable without any.
  const mayGiveNone = criteriaOf(rubric).some((criterion) => bestPoints(criterion) === 0);
  if (mayGiveNone) return call('IFERROR', score, '');
  return when(anyOf(sections.map((section) => call('ISNUMBER', column(sectionKey(section))))), score, '');
}

function weightedSubtotal(section: Section): Expression {
  const { weight = 1 } = section;
  const subtotal = column(sectionKey(section));
  if (weight === 1) return subtotal;
  const weighted = operation(weight, '*', subtotal);
  return mayDropOut(section) ? when(call('ISNUMBER', subtotal), weighted, 0) : weighted;
}

/** Deductions from the contact may come to more than it has. */
function notNegative(rubric: Rubric, score: Expression): Expression {
  const takesFromContact = ({ occurrence, points }: Criterion): boolean =>
    occurrence?.kind === 'deduction' && points === 0;
  return criteriaOf(rubric).some(takesFromContact) ? call('MAX', 0, score) : score;
}

function finalScore(rubric: Rubric, words: ScoringWords): Expression {
  return whenAnyFired(rulesZeroing(rubric, { kind: 'contact' }), words, 0, column('raw'));
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

function sectionKey(section: Section): ColumnKey {
  return `section:${section.name}`;
}
