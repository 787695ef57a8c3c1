import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type { CellStyle } from './snapshot';

/** Univer's style with the two facts of Excel that it has no place for; unknown keys travel with the style untouched. */
export type UniverStyle = IStyleData & {
  qaUnlocked?: 1;
  qaIndent?: number;
  qaRotation?: number;
  qaShrink?: 1;
};

const HORIZONTAL: Record<NonNullable<CellStyle['horizontal']>, HorizontalAlign> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.BOTH,
  Justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Record<NonNullable<CellStyle['vertical']>, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const BORDERS: Record<string, BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const SIDES = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;
const PIXELS_PER_INDENT = 9;

/** Absent facts are left out: a cell without any has an empty style. */
export function toUniverStyle(style: CellStyle): UniverStyle {
  const { font } = style;
  const out: UniverStyle = {};
  if (style.numberFormat && style.numberFormat !== 'General') out.n = { pattern: style.numberFormat };
  if (font?.name) out.ff = font.name;
  if (font?.size) out.fs = font.size;
  if (font?.bold) out.bl = BooleanNumber.TRUE;
  if (font?.italic) out.it = BooleanNumber.TRUE;
  if (font?.underline) out.ul = { s: BooleanNumber.TRUE };
  if (font?.strike) out.st = { s: BooleanNumber.TRUE };
  if (font?.color) out.cl = { rgb: font.color };
  if (style.fill) out.bg = { rgb: style.fill };
  if (style.horizontal) out.ht = HORIZONTAL[style.horizontal];
  if (style.vertical) out.vt = VERTICAL[style.vertical];
  if (style.wrap) out.tb = WrapStrategy.WRAP;
  if (style.indent) {
    out.qaIndent = style.indent;
    out.pd = { l: style.indent * PIXELS_PER_INDENT };
  }
  if (style.rotation) out.qaRotation = style.rotation;
  if (style.shrink) out.qaShrink = 1;
  if (style.unlocked) out.qaUnlocked = 1;
  const borders = Object.entries(style.borders ?? {}) as [keyof typeof SIDES, { style: string; color?: string }][];
  if (borders.length > 0) {
    out.bd = {};
    for (const [side, border] of borders) {
      out.bd[SIDES[side]] = {
        s: BORDERS[border.style] ?? BorderStyleTypes.THIN,
        cl: { rgb: border.color ?? '#000000' },
      };
    }
  }
  return out;
}

export function fromUniverStyle(style: UniverStyle): CellStyle {
  const out: CellStyle = {};
  if (style.n?.pattern) out.numberFormat = style.n.pattern;
  const font: NonNullable<CellStyle['font']> = {};
  if (style.ff) font.name = style.ff;
  if (style.fs) font.size = style.fs;
  if (style.bl) font.bold = true;
  if (style.it) font.italic = true;
  if (style.ul?.s) font.underline = true;
  if (style.st?.s) font.strike = true;
  if (style.cl?.rgb) font.color = hexColor(style.cl.rgb);
  if (Object.keys(font).length > 0) out.font = font;
  if (style.bg?.rgb) out.fill = hexColor(style.bg.rgb);
  const horizontal = keyOf(HORIZONTAL, style.ht);
  if (horizontal) out.horizontal = horizontal;
  const vertical = keyOf(VERTICAL, style.vt);
  if (vertical) out.vertical = vertical;
  if (style.tb === WrapStrategy.WRAP) out.wrap = true;
  if (style.qaIndent) out.indent = style.qaIndent;
  if (style.qaRotation) out.rotation = style.qaRotation;
  if (style.qaShrink) out.shrink = true;
  if (style.qaUnlocked) out.unlocked = true;
  const borders: NonNullable<CellStyle['borders']> = {};
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const border: Nullable<IBorderStyleData> = style.bd?.[SIDES[side]];
    const name = keyOf(BORDERS, border?.s);
    if (border && name)
      borders[side] = border.cl?.rgb ? { style: name, color: hexColor(border.cl.rgb) } : { style: name };
  }
  if (Object.keys(borders).length > 0) out.borders = borders;
  return out;
}

function keyOf<K extends string>(map: Record<K, number>, value: Nullable<number>): K | undefined {
  return (Object.keys(map) as K[]).find((key) => map[key] === value);
}

/** The grid's pickers write `rgb(…)`; files and office.js want '#RRGGBB'. */
function hexColor(color: string): string {
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/i.exec(color);
  if (!rgb) return color.toUpperCase();
  return `#${rgb
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}
