import type { Language } from '../domain/language';
import { problemText } from '../taskpane/i18n/problemText';

type Sayable = Parameters<typeof problemText>[0];

/** A result whose problems say in words what they are. */
export function withMessages<P extends Sayable, R extends { readonly problems: readonly P[] }>(
  result: R,
  language: Language,
): R & { readonly problems: readonly (P & { readonly message: string })[] } {
  return {
    ...result,
    problems: result.problems.map((problem) => ({ ...problem, message: problemText(problem, language) })),
  };
}
