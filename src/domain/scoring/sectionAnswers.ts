import { allowsOnlyWhole } from '../rubric/notApplicable';
import type { Section } from '../rubric/rubric';
import { holdsAnswer, isNotApplicable } from './cellTests';
import { allOf, anyOf, call, operation, when, type Expression } from './expression';
import { pointsCell } from './pointsCell';
import type { ScoringWords } from './scoringWords';

/** What must be true that every cell of a section's criteria holds an answer. */
export function sectionAnswered(section: Section, words: ScoringWords): readonly Expression[] {
  const answers = section.criteria.map((criterion) => holdsAnswer(criterion, section, words));
  return allowsOnlyWhole(section) ? [anyOf([isNowhereApplicable(section, words), allOf(answers)])] : answers;
}

/** Texts to be joined: what `named` makes of each criterion, or nothing where the whole section did not occur. */
export function criteriaAtFault(
  section: Section,
  words: ScoringWords,
  named: (name: string, isFine: Expression) => Expression,
): readonly Expression[] {
  const faults = section.criteria.map((one) => named(one.name, holdsAnswer(one, section, words)));
  if (!allowsOnlyWhole(section)) return faults;
  const names = faults.reduce((joined, fault) => operation(joined, '&', fault));
  return [when(isNowhereApplicable(section, words), '', names)];
}

/** Whether all of a section's cells say that their criterion does not apply. */
export function isNowhereApplicable({ criteria }: Section, words: ScoringWords): Expression {
  return allOf(criteria.map((criterion) => isNotApplicable(criterion, words)));
}

/** Whether anything of a section was scored, its cells being readable. */
export function isSomewhereApplicable({ criteria }: Section, words: ScoringWords): Expression {
  return anyOf(criteria.map((criterion) => call('ISNUMBER', pointsCell(criterion, words))));
}
