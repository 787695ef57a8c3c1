import Big from 'big.js';
import { wholePolicy } from '../rubric/notApplicable';
import { bestPoints } from '../rubric/points';
import type { Criterion, Rubric, Section } from '../rubric/rubric';
import { hasFired } from './cellTests';
import { anyOf, call, expression, when, type Expression } from './expression';
import { pointsCell } from './pointsCell';
import type { ScoringWords } from './scoringWords';
import { isSomewhereApplicable } from './sectionAnswers';
import { rulesZeroingCriterion, rulesZeroingSection, whenAnyFired } from './zeroing';

/** The points of a section that count in a contact: in every contact, and by what its cells hold. */
export interface ApplicablePoints {
  readonly always: Big;
  readonly sometimes: readonly Expression[];
}

/** By weights, the section's own included. What a rule sets to 0 counts, applicable or not. */
export function applicablePoints(rubric: Rubric, section: Section, words: ScoringWords): ApplicablePoints {
  const points = (one: Criterion): Big =>
    Big(section.weight ?? 1)
      .times(one.weight)
      .times(bestPoints(one));
  const sum = (criteria: readonly Criterion[]): Big => criteria.reduce((all, one) => all.plus(points(one)), Big(0));
  const leftOut = section.criteria.filter((criterion) => criterion.notApplicable === 'excluded');
  const policy = wholePolicy(section);
  const all = sum(section.criteria);
  if (leftOut.length === 0 && policy !== 'excluded') return { always: all, sometimes: [] };

  const always = all.minus(sum(leftOut));
  const sometimes = leftOut.map((one) => when(isApplicable(rubric, one, words), points(one).toNumber(), 0));
  const onSection = rulesZeroingSection(rubric, section);
  if (policy === undefined && onSection.length === 0) return { always, sometimes };

  const some = added([...(always.eq(0) ? [] : [expression(always.toNumber())]), ...sometimes]);
  const zeroed = section.criteria.flatMap((one) => {
    const rules = rulesZeroingCriterion(rubric, one);
    return rules.length === 0 ? [] : [whenAnyFired(rules, words, points(one).toNumber(), expression(0))];
  });
  const none = policy === 'fullMarks' ? expression(all.toNumber()) : added(zeroed);
  const byCells = policy === undefined ? some : when(isSomewhereApplicable(section, words), some, none);
  return { always: Big(0), sometimes: [whenAnyFired(onSection, words, all.toNumber(), byCells)] };
}

/** Of a criterion that may be left out: whether it counts. */
function isApplicable(rubric: Rubric, criterion: Criterion, words: ScoringWords): Expression {
  const rules = rulesZeroingCriterion(rubric, criterion);
  return anyOf([call('ISNUMBER', pointsCell(criterion, words)), ...rules.map((rule) => hasFired(rule.name, words))]);
}

function added(parts: readonly Expression[]): Expression {
  const [first = expression(0), ...others] = parts;
  return others.length === 0 ? first : call('SUM', first, ...others);
}
