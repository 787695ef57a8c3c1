import { createInstance, type TFunction } from 'i18next';
import { createContext, useContext } from 'react';
import { LANGUAGES, type Language } from '../../domain/language';
import type { builderZhCN } from './builder/zh-CN';
import type { FailureTexts } from './failureText';
import type { importZhCN } from './import/zh-CN';
import type { LanguagePack } from './languagePack';
import type { lifecycleZhCN } from './lifecycle/zh-CN';
import type { scoreZhCN } from './score/zh-CN';
import type { templatesZhCN } from './templates/zh-CN';
import type { zhCN } from './zh-CN';

interface Resources {
  pane: typeof zhCN;
  import: typeof importZhCN;
  builder: typeof builderZhCN;
  lifecycle: typeof lifecycleZhCN;
  score: typeof scoreZhCN;
  templates: typeof templatesZhCN;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'pane';
    resources: Resources;
  }
}

export interface Text {
  readonly t: TFunction;
  readonly language: Language;
  readonly failures: FailureTexts;
}

/** The pane's words in one language. A key that does not exist does not compile. */
export function paneText({ language, pane, failures }: LanguagePack): Text {
  return { t: wordsIn('pane', { [language]: pane })(language), language, failures };
}

/**
 * The words of one feature, by language. Each feature imports its own, so that they are loaded with its screens and not
 * before the first one.
 */
export function wordsIn<N extends keyof Resources>(
  namespace: N,
  words: Readonly<Partial<Record<Language, object>>>,
): (language: Language) => TFunction<N> {
  const instance = createInstance();
  void instance.init({
    defaultNS: namespace,
    ns: [namespace],
    resources: Object.fromEntries(LANGUAGES.map((language) => [language, { [namespace]: words[language] ?? {} }])),
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return (language) => instance.getFixedT<N>(language, namespace) as TFunction<N>;
}

const TextContext = createContext<Text | null>(null);

export const TextProvider = TextContext.Provider;

export function useText(): Text {
  const text = useContext(TextContext);
  if (text === null) throw new Error('No TextProvider above this component.');
  return text;
}
