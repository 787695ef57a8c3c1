import type { Language } from '../../language';
import type { ContactRule, Criterion, NotApplicablePolicy, RuleOutcome, Section, SectionPolicy } from '../rubric';

/** One text in both languages. */
export type Text = readonly [chinese: string, english: string];

export interface SectionTexts {
  readonly name: Text;
  readonly points: number;
  /** Where contacts often lack the whole of it. */
  readonly notApplicable?: SectionPolicy;
  readonly criteria: readonly CriterionTexts[];
}

export interface CriterionTexts {
  readonly name: Text;
  readonly points: number;
  /** 1 where none is stated. */
  readonly weight?: number;
  readonly notApplicable?: NotApplicablePolicy;
  readonly levels: readonly LevelTexts[];
}

export interface LevelTexts {
  readonly label: Text;
  readonly points: number;
  readonly descriptor: Text;
}

export interface RuleTexts {
  readonly name: Text;
  readonly outcome: RuleOutcome;
  readonly criterion?: Text;
}

export function say(text: Text, language: Language): string {
  return language === 'en' ? text[1] : text[0];
}

export function sectionsIn(sections: readonly SectionTexts[], language: Language): readonly Section[] {
  return sections.map(({ name, points, notApplicable, criteria }) => ({
    name: say(name, language),
    points,
    ...(notApplicable && { notApplicable }),
    criteria: criteria.map((criterion) => criterionIn(criterion, language)),
  }));
}

export function rulesIn(rules: readonly RuleTexts[], language: Language): readonly ContactRule[] {
  return rules.map(({ name, outcome, criterion }) => ({
    name: say(name, language),
    outcome,
    ...(criterion && { criterion: say(criterion, language) }),
  }));
}

function criterionIn({ name, points, weight, notApplicable, levels }: CriterionTexts, language: Language): Criterion {
  return {
    name: say(name, language),
    points,
    weight: weight ?? 1,
    levels: levels.map((level) => ({
      label: say(level.label, language),
      points: level.points,
      descriptor: say(level.descriptor, language),
    })),
    notApplicable: notApplicable ?? 'forbidden',
  };
}
