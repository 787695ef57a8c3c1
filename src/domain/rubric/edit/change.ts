import type { ContactRule, Criterion, Rubric, Section } from '../rubric';

/** The rubric with one section changed; the same where it has none of that name. */
export function changeSection(rubric: Rubric, name: string, change: (section: Section) => Section): Rubric {
  return {
    ...rubric,
    sections: rubric.sections.map((section) => (section.name === name ? change(section) : section)),
  };
}

export function changeCriterion(rubric: Rubric, name: string, change: (criterion: Criterion) => Criterion): Rubric {
  return {
    ...rubric,
    sections: rubric.sections.map((section) => ({
      ...section,
      criteria: section.criteria.map((criterion) => (criterion.name === name ? change(criterion) : criterion)),
    })),
  };
}

export function changeRule(rubric: Rubric, name: string, change: (rule: ContactRule) => ContactRule): Rubric {
  return { ...rubric, rules: rubric.rules.map((rule) => (rule.name === name ? change(rule) : rule)) };
}

export type Named = 'section' | 'criterion' | 'rule';

/** Gives something another name; rules that name it as their scope follow. */
export function rename(rubric: Rubric, kind: Named, name: string, to: string): Rubric {
  switch (kind) {
    case 'section':
      return withScopes(
        changeSection(rubric, name, (section) => ({ ...section, name: to })),
        (rule) => (rule.section === name ? { ...rule, section: to } : rule),
      );
    case 'criterion':
      return withScopes(
        changeCriterion(rubric, name, (criterion) => ({ ...criterion, name: to })),
        (rule) => (rule.criterion === name ? { ...rule, criterion: to } : rule),
      );
    case 'rule':
      return changeRule(rubric, name, (rule) => ({ ...rule, name: to }));
  }
}

function withScopes(rubric: Rubric, change: (rule: ContactRule) => ContactRule): Rubric {
  return { ...rubric, rules: rubric.rules.map(change) };
}

/** The rule with the contact as its scope. */
export function ofContact({ criterion: _criterion, section: _section, ...rule }: ContactRule): ContactRule {
  return rule;
}
