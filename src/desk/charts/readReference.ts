import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { ReferredCells } from './chartOption';

/** Reads the cells of an A1 reference with or without a sheet name; an unreadable one is empty, as in a drawn chart. */
export function readReference(workbook: FWorkbook, current: FWorksheet, reference: string): ReferredCells {
  const match = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([$A-Za-z0-9:]+)$/.exec(reference);
  if (match === null) return { values: [], texts: [] };
  const name = match[1]?.replaceAll("''", "'") ?? match[2];
  const sheet = name === undefined ? current : workbook.getSheetByName(name);
  if (sheet === null) return { values: [], texts: [] };
  const range = sheet.getRange((match[3] ?? '').replaceAll('$', ''));
  return {
    values: range.getRawValues().flat().map(plain),
    texts: range.getDisplayValues().flat().map(String),
  };
}

function plain(value: unknown): string | number | boolean | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
