import type { Language } from '../../domain/language';
import type { FailureTexts } from './failureText';
import type { PaneWords } from './zh-CN';

/** What the pane says in one language: its words, and failures in words. */
export interface LanguagePack {
  readonly language: Language;
  readonly pane: PaneWords;
  readonly failures: FailureTexts;
}

/** Loads a language when it is chosen: nobody waits for the words of the other one. */
export async function loadLanguage(language: Language): Promise<LanguagePack> {
  switch (language) {
    case 'zh-CN': {
      const { zhCN, failuresZhCN } = await import(/* webpackChunkName: "zh-CN" */ './packZhCN');
      return { language, pane: zhCN, failures: failuresZhCN };
    }
    case 'en': {
      const { en, failuresEn } = await import(/* webpackChunkName: "en" */ './packEn');
      return { language, pane: en, failures: failuresEn };
    }
  }
}
