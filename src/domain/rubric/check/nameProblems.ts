import { logColumns, reservedHeaders, subtotalHeader } from '../../evaluation/logColumns';
import { normalText } from '../../grid/normalText';
import { LANGUAGES } from '../../language';
import type { Named } from '../edit/change';
import { freeName } from '../edit/names';
import { criteriaOf } from '../points';
import type { Rubric } from '../rubric';
import { problem, WHOLE, type RubricProblem } from './finding';

/** A header may be longer, but a text within a formula, which holds the name and a separator, may not. */
export const LONGEST_NAME = 250;

export function identityProblems({ key, version }: Rubric): RubricProblem[] {
  return [
    ...(/^[A-Za-z][A-Za-z0-9]{0,99}$/.test(key) ? [] : [problem('error', { code: 'KEY_ILLEGAL', key }, WHOLE)]),
    ...(Number.isInteger(version) && version > 0
      ? []
      : [problem('error', { code: 'VERSION_ILLEGAL', version }, WHOLE)]),
  ];
}

/** Names are column headers, and Excel's tables know no difference of letter case between headers. */
export function nameProblems(rubric: Rubric): RubricProblem[] {
  const names: { kind: Named; name: string }[] = [
    ...rubric.sections.map(({ name }) => ({ kind: 'section' as const, name })),
    ...criteriaOf(rubric).map(({ name }) => ({ kind: 'criterion' as const, name })),
    ...rubric.rules.map(({ name }) => ({ kind: 'rule' as const, name })),
  ];
  const taken = new Set(ownHeaders(rubric).map((header) => header.toLowerCase()));
  const alike = new Map<string, string>();
  return names.flatMap(({ kind, name }): RubricProblem[] => {
    const key = name.toLowerCase();
    const [isTaken, other] = [taken.has(key), alike.get(normalText(name))];
    taken.add(key);
    alike.set(normalText(name), other ?? name);
    const subject = subjectOf(kind, name);
    const renamed = (to: string): { kind: 'rename'; of: Named; name: string; to: string }[] =>
      to === '' || to === name ? [] : [{ kind: 'rename', of: kind, name, to }];
    if (isTaken) {
      return [problem('error', { code: 'NAME_TAKEN', name }, subject, renamed(freeName(rubric, name)))];
    }
    if (name.length > LONGEST_NAME) {
      const short = freeName(rubric, name.slice(0, LONGEST_NAME - 8).trim());
      return [problem('error', { code: 'NAME_TOO_LONG', name, longest: LONGEST_NAME }, subject, renamed(short))];
    }
    if (name === '' || name.trim() !== name || /\p{Cc}/u.test(name)) {
      const clean = name
        .replace(/\p{Cc}+/gu, ' ')
        .replace(/ +/gu, ' ')
        .trim();
      const free = clean === '' ? '' : freeName(rubric, clean);
      return [problem('error', { code: 'NAME_ILLEGAL', name }, subject, renamed(free))];
    }
    return other === undefined ? [] : [problem('warning', { code: 'NAMES_ALIKE', name, other }, subject)];
  });
}

/** Headers of the log that no name of the rubric may be, in whichever language the log is. */
function ownHeaders(rubric: Rubric): readonly string[] {
  const own = new Set([...criteriaOf(rubric), ...rubric.rules].map(({ name }) => name));
  return LANGUAGES.flatMap((language) => [
    ...reservedHeaders(language),
    ...rubric.sections.map(({ name }) => subtotalHeader(name, language)),
    ...logColumns(rubric, language)
      .filter(({ key, header }) => /^(?:criterion|points):/u.test(key) && !own.has(header))
      .map(({ header }) => header),
  ]);
}

function subjectOf(kind: Named, name: string): RubricProblem['subject'] {
  switch (kind) {
    case 'section':
      return { kind, section: name };
    case 'criterion':
      return { kind, criterion: name };
    case 'rule':
      return { kind, rule: name };
  }
}
