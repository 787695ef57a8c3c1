import type { Failure, FailureCode } from '../../domain/failure';
import type { Language } from '../../domain/language';
import { failuresEn } from './failures.en';
import { failuresZhCN } from './failures.zh-CN';

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

const TEXTS: Readonly<Record<Language, FailureTexts>> = { 'zh-CN': failuresZhCN, en: failuresEn };

export function failureWords(failure: Failure, language: Language): FailureWords {
  const words = TEXTS[language][failure.code] as (failure: Failure) => Omit<FailureWords, 'where'>;
  const where = 'where' in failure && failure.where?.includes('!') ? failure.where : undefined;
  return { ...words(failure), where };
}
