import type { Book } from './painter';
import { truthOf, writeRows, type RowsSpec } from './rowsLog';
import type { TruthLog } from './truth';

/** The same log in parts, one a sheet. */
export function writeTabs(
  book: Book,
  tabs: readonly { sheet: string; spec: RowsSpec }[],
  fatalWords: readonly string[] = [],
): TruthLog {
  const written = tabs.map(({ sheet, spec }) => writeRows(book.sheet(sheet), spec));
  const [{ spec }] = tabs;
  return truthOf(spec, written, { fatalWords });
}
