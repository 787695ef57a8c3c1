import type { Contact } from './contacts';

/** A row of a log below its header. */
export type Line =
  | { readonly kind: 'contact'; readonly contact: Contact }
  | {
      readonly kind: 'total';
      readonly label: string;
      readonly by: 'SUM' | 'AVERAGE';
      readonly over: readonly Contact[];
      /** Column of the label, within the log. */
      readonly column?: number;
    }
  | { readonly kind: 'header' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'remark'; readonly text: string; readonly column?: number };

export function plainLines(contacts: readonly Contact[]): Line[] {
  return contacts.map((contact) => ({ kind: 'contact', contact }));
}

/** A line of totals after each group; contacts keep their order within it. */
export function grouped(
  contacts: readonly Contact[],
  keyOf: (contact: Contact) => string,
  label: (key: string) => string,
  by: 'SUM' | 'AVERAGE' = 'AVERAGE',
  column = 0,
): Line[] {
  const keys = [...new Set(contacts.map(keyOf))];
  return keys.flatMap((key): Line[] => {
    const over = contacts.filter((contact) => keyOf(contact) === key);
    return [...plainLines(over), { kind: 'total', label: label(key), by, over, column }];
  });
}

/** The header again after every `rows` lines, as on printed pages. */
export function paged(lines: readonly Line[], rows: number): Line[] {
  return lines.flatMap((line, index) =>
    index > 0 && index % rows === 0 ? [{ kind: 'header' as const }, line] : [line],
  );
}

export function totalLine(
  contacts: readonly Contact[],
  label: string,
  by: 'SUM' | 'AVERAGE' = 'AVERAGE',
  column = 0,
): Line {
  return { kind: 'total', label, by, over: contacts, column };
}

export function remark(text: string, column = 0): Line {
  return { kind: 'remark', text, column };
}

export const BLANK: Line = { kind: 'blank' };
