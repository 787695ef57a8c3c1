import { CellValueType } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';
import type { CellWrite } from './cellStore';
import type { CellSnapshot } from './snapshot';
import { cellType } from './univerSnapshot';

const ERROR_TEXT = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/;

/** A raw cell without its formula and style. */
export function contentOf(cell: ICellData): CellSnapshot {
  const out: CellSnapshot = {};
  const value = valueOf(cell);
  if (value !== undefined) out.v = value;
  if (cell.t === CellValueType.FORCE_STRING) out.q = true;
  else if (typeof value === 'string' && ERROR_TEXT.test(value)) out.e = true;
  return out;
}

export function valueOf(cell: ICellData): CellSnapshot['v'] {
  const { v, t } = cell;
  if (v === undefined || v === null) {
    const richText = cell.p?.body?.dataStream;
    return richText === undefined ? undefined : richText.replace(/\r\n$/, '');
  }

  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === 'TRUE' || v === '1';
  return t === CellValueType.NUMBER ? Number(v) : v;
}

export const hasContent = (cell: ICellData): boolean =>
  (cell.v !== undefined && cell.v !== null && cell.v !== '') || Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p);

/** What a write makes of a cell; the formula in the engine's spelling. */
export function univerContent({ value, formula, quoted }: CellWrite): ICellData {
  const content: ICellData = { f: formula ?? null, si: null, p: null };
  if (formula) return content;
  if (value === null || value === undefined) return { ...content, v: null };
  return {
    ...content,
    v: typeof value === 'boolean' ? Number(value) : value,
    t: quoted ? CellValueType.FORCE_STRING : cellType(value),
  };
}
