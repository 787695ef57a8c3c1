import type { DeskLanguage } from './deskText';

export type DeskTheme = 'light' | 'dark';

/** How this person likes the desk; the page's query (`?language=en&theme=dark&width=320`) has precedence. */
export interface DeskSettings {
  language: DeskLanguage;
  theme: DeskTheme;
  /** Width of the task pane in CSS pixels. */
  width: number;
}

export const PANE_WIDTH = { least: 320, usual: 350, most: 450 };

const STORED_AS = 'qa-desk';

export function readSettings(query: URLSearchParams, storage: Storage): DeskSettings {
  const stored = parse(storage.getItem(STORED_AS));
  const language = query.get('language') ?? stored.language ?? navigator.language;
  const theme =
    query.get('theme') ?? stored.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : '');
  return {
    language: String(language).startsWith('en') ? 'en' : 'zh',
    theme: theme === 'dark' ? 'dark' : 'light',
    width: paneWidth(Number(query.get('width') ?? stored.width)),
  };
}

export function keepSettings(settings: DeskSettings, storage: Storage): void {
  storage.setItem(STORED_AS, JSON.stringify(settings));
}

/** The nearest width that Excel's own task pane can have; the usual one for what is no number. */
export function paneWidth(pixels: number): number {
  if (!Number.isFinite(pixels) || pixels <= 0) return PANE_WIDTH.usual;
  return Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, pixels)));
}

function parse(text: string | null): Partial<Record<keyof DeskSettings, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    // Someone else's text under our key: start afresh.
    return {};
  }
}
