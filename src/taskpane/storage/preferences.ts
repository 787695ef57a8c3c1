import { LANGUAGES, type Language } from '../../domain/language';
import type { TextStore } from './textStore';

/** What is remembered of a person, whichever workbook is open. */
export interface Preferences {
  /** Undefined: as Office is set. */
  readonly language?: Language;
  /** Undefined: as Office or the system is set. */
  readonly theme?: 'light' | 'dark';
  /** The name and the day on which it was last confirmed: PCs are shared. */
  readonly evaluator?: { readonly name: string; readonly day: string };
  readonly collapsedSections?: readonly string[];
}

const KEY = 'preferences';

/** The stored preferences; anything damaged counts as not set. */
export function readPreferences(store: TextStore): Preferences {
  try {
    const stored = JSON.parse(store.get(KEY) ?? '{}') as Preferences;
    const { evaluator, collapsedSections } = stored;
    return {
      language: LANGUAGES.find((language) => language === stored.language),
      theme: stored.theme === 'light' || stored.theme === 'dark' ? stored.theme : undefined,
      evaluator: typeof evaluator?.name === 'string' && typeof evaluator.day === 'string' ? evaluator : undefined,
      collapsedSections: Array.isArray(collapsedSections)
        ? collapsedSections.filter((section) => typeof section === 'string')
        : undefined,
    };
  } catch {
    return {};
  }
}

export function writePreferences(store: TextStore, preferences: Preferences): void {
  store.set(KEY, JSON.stringify(preferences));
}
