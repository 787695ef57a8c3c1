import { createInstance, type TFunction } from 'i18next';
import { createContext, useContext } from 'react';
import type { Language } from '../../domain/language';
import { en } from './en';
import { zhCN } from './zh-CN';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'pane';
    resources: { pane: typeof zhCN };
  }
}

export interface Text {
  readonly t: TFunction;
  readonly language: Language;
}

/** The pane's words in one language. A key that does not exist does not compile. */
export function paneText(language: Language): Text {
  const instance = createInstance();
  void instance.init({
    lng: language,
    defaultNS: 'pane',
    resources: { 'zh-CN': { pane: zhCN }, en: { pane: en } },
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return { t: instance.getFixedT(language), language };
}

const TextContext = createContext<Text | null>(null);

export const TextProvider = TextContext.Provider;

export function useText(): Text {
  const text = useContext(TextContext);
  if (text === null) throw new Error('No TextProvider above this component.');
  return text;
}
