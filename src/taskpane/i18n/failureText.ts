import type { Failure, FailureCode } from '../../domain/failure';

/** A failure for the person in front of it. */
export interface FailureWords {
  readonly what: string;
  /** Sheet and cell to go to. */
  readonly where?: string;
  /** What was and what was not written. */
  readonly written: string;
  readonly remedy: string;
}

/** One entry a code, so that a new code does not compile until both languages have words for it. */
export type FailureTexts = {
  readonly [Code in FailureCode]: (failure: Extract<Failure, { code: Code }>) => Omit<FailureWords, 'where'>;
};

/** @param texts of the language that is spoken */
export function failureWords(failure: Failure, texts: FailureTexts): FailureWords {
  const words = texts[failure.code] as (failure: Failure) => Omit<FailureWords, 'where'>;
  const where = 'where' in failure && failure.where?.includes('!') ? failure.where : undefined;
  return { ...words(failure), where };
}
