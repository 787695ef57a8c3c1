import { logWords } from '../evaluation/words';
import { mayDropOut, wholePolicy } from '../rubric/notApplicable';
import { bestPoints } from '../rubric/points';
import type { Criterion, Rubric, Section } from '../rubric/rubric';
import { saysWhetherFired } from './cellTests';
import { allOf, call, expression, operation, when, type Expression } from './expression';
import { pointsCell } from './pointsCell';
import type { ScoringWords } from './scoringWords';
import { isSomewhereApplicable, sectionAnswered } from './sectionAnswers';
import { rulesZeroingCriterion, rulesZeroingSection, whenAnyFired } from './zeroing';

/**
 * What a section's criteria come to: a number, the word for not applicable where none of them counts, '' where a cell is
 * at fault. The section's own weight is not in it.
 */
export function sectionSubtotal(rubric: Rubric, section: Section, words: ScoringWords): Expression {
  const onSection = rulesZeroingSection(rubric, section);
  const onCriteria = section.criteria.flatMap((criterion) => rulesZeroingCriterion(rubric, criterion));
  const rules = rubric.rules.filter((rule) => onSection.includes(rule) || onCriteria.includes(rule));
  const readable = [...sectionAnswered(section, words), ...rules.map((rule) => saysWhetherFired(rule.name, words))];
  return when(allOf(readable), whenAnyFired(onSection, words, 0, answeredPoints(rubric, section, words)), '');
}

function answeredPoints(rubric: Rubric, section: Section, words: ScoringWords): Expression {
  const points = sumOf(section, (criterion) => countedPoints(rubric, criterion, words));
  if (mayDropOut(section)) {
    const onCriteria = section.criteria.flatMap((criterion) => rulesZeroingCriterion(rubric, criterion));
    const word = expression(words.notApplicable[0] ?? logWords(words.language).notApplicable);
    return when(isSomewhereApplicable(section, words), points, whenAnyFired(onCriteria, words, 0, word));
  }
  if (wholePolicy(section) === undefined) return points;
  const full = sumOf(section, (criterion) =>
    weightedPoints(rubric, criterion, words, expression(bestPoints(criterion))),
  );
  return when(isSomewhereApplicable(section, words), points, full);
}

function sumOf({ criteria }: Section, points: (criterion: Criterion) => Expression): Expression {
  return call('ROUND', call('SUM', ...criteria.map(points)), 10);
}

/** Points of a criterion whose cell holds an answer. */
function countedPoints(rubric: Rubric, criterion: Criterion, words: ScoringWords): Expression {
  const cell = pointsCell(criterion, words);
  const withoutNumber = criterion.notApplicable === 'fullMarks' ? bestPoints(criterion) : 0;
  const points = criterion.notApplicable === 'forbidden' ? cell : when(call('ISNUMBER', cell), cell, withoutNumber);
  return weightedPoints(rubric, criterion, words, points);
}

/** 0 where a rule says so. */
function weightedPoints(rubric: Rubric, criterion: Criterion, words: ScoringWords, points: Expression): Expression {
  const counted = whenAnyFired(rulesZeroingCriterion(rubric, criterion), words, 0, points);
  return criterion.weight === 1 ? counted : operation(criterion.weight, '*', counted);
}
