import { failWith } from '../failure';
import { criteriaOf } from '../rubric/points';
import type { Criterion, Rubric, Section } from '../rubric/rubric';
import type { ScoringWords } from '../scoring/scoringWords';
import { answerFrom } from './answerFrom';
import type { Answer, Answers } from './evaluation';

/** What a form or a recipe gives, by criterion name. */
export type GivenAnswers = Readonly<Record<string, number | string>>;

/** Every criterion's answer; UNKNOWN_CRITERION, ANSWERS_MISSING or ANSWER_INVALID where they are not the rubric's. */
export function answersFrom(rubric: Rubric, given: GivenAnswers, words: ScoringWords): Answers {
  const criteria = criteriaOf(rubric);
  const unknown = Object.keys(given).find((name) => !criteria.some((criterion) => criterion.name === name));
  if (unknown !== undefined) failWith({ code: 'UNKNOWN_CRITERION', criterion: unknown });
  const missing = criteria.filter(({ name }) => !Object.hasOwn(given, name)).map(({ name }) => name);
  if (missing.length > 0) failWith({ code: 'ANSWERS_MISSING', criteria: missing });
  return Object.fromEntries(rubric.sections.flatMap((section) => sectionAnswers(section, given, words)));
}

function sectionAnswers(section: Section, given: GivenAnswers, words: ScoringWords): [string, Answer][] {
  const answers = section.criteria.map((criterion): [Criterion, Answer] => [
    criterion,
    answerFrom(criterion, section, given[criterion.name] ?? '', words),
  ]);
  const isAbsent = answers.every(([, answer]) => answer === 'N/A');
  return answers.map(([{ name, notApplicable }, answer]) => {
    const isAlone = answer === 'N/A' && notApplicable === 'forbidden' && !isAbsent;
    return isAlone
      ? failWith({ code: 'ANSWER_INVALID', criterion: name, answer: String(given[name]) })
      : [name, answer];
  });
}
