import { LANGUAGES, type Language } from '../domain/language';

/** What Office says of itself; the only reader of `Office.context`. */
export interface OfficeEnvironment {
  readonly language: Language;
  /** Undefined where this Office does not tell. */
  readonly dark: boolean | undefined;
  /** Keeps what is stored for this add-in in this Office apart from other sites' frames. */
  readonly partition: string;
  readonly workbook: string;
}

/** Members that this version's typings do not know yet; older Office lacks them. */
interface NewerContext {
  readonly partitionKey?: string;
  readonly officeTheme?: NewerTheme;
}

interface NewerTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

const THEME_CHANGED = 'officeThemeChanged';

export function officeEnvironment(): OfficeEnvironment {
  const { context } = Office;
  const newer = context as unknown as NewerContext;
  return {
    language: closestLanguage(context.displayLanguage),
    dark: darkTheme(newer.officeTheme),
    partition: newer.partitionKey ?? '',
    workbook: context.document.url ?? '',
  };
}

/** Calls back when the person switches Office's theme; Office without the event never does. */
export function onOfficeThemeChanged(listener: (dark: boolean | undefined) => void): void {
  try {
    Office.context.document.addHandlerAsync(
      THEME_CHANGED as unknown as Office.EventType,
      (event: { officeTheme?: NewerTheme }) => listener(darkTheme(event.officeTheme)),
      () => undefined,
    );
  } catch {
    // Older Office throws on an event it does not know; the theme of the start then stays.
  }
}

/** Calls back when another cell is selected in this window's workbook; returns how to stop. */
export function onSelectionChanged(listener: () => void): () => void {
  const event = Office.EventType.DocumentSelectionChanged;
  Office.context.document.addHandlerAsync(event, listener);
  return () => Office.context.document.removeHandlerAsync(event, { handler: listener });
}

export function closestLanguage(displayLanguage: string | undefined): Language {
  const wanted = (displayLanguage ?? '').toLowerCase();
  return LANGUAGES.find((language) => wanted.slice(0, 2) === language.slice(0, 2)) ?? 'zh-CN';
}

function darkTheme(theme: NewerTheme | undefined): boolean | undefined {
  if (theme === undefined) return undefined;
  if (typeof theme.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const colour = theme.bodyBackgroundColor ?? '';
  const [red, green, blue] = [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));
  const brightness = 0.299 * red + 0.587 * green + 0.114 * blue;
  return Number.isNaN(brightness) ? undefined : brightness < 128;
}
