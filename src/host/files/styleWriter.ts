import type { CellStyle, ConditionalFormatSnapshot } from '../model/snapshot';
import { builtInFormatId, FIRST_CUSTOM_FORMAT } from './numberFormats';
import { SPREADSHEET_NAMESPACE } from './packageWriter';
import { tag } from './xml';

/** Font of cells whose style names none. */
export const DEFAULT_FONT = { name: 'Calibri', size: 11 };

/** Builds styles.xml; each distinct font, fill, border and format is written once. */
export class StyleWriter {
  private readonly fonts = new Pool();
  private readonly fills = new Pool();
  private readonly borders = new Pool();
  private readonly formats = new Pool();
  private readonly cellFormats = new Pool();
  private readonly differential = new Pool();
  private readonly byStyle = new Map<number, number>();
  private readonly defaultFont: { name: string; size: number };

  constructor(private readonly styles: CellStyle[]) {
    const font = styles[0]?.font;
    this.defaultFont = { name: font?.name ?? DEFAULT_FONT.name, size: font?.size ?? DEFAULT_FONT.size };
    this.fills.index(patternFill('none'));
    this.fills.index(patternFill('gray125'));
    this.cellFormat(0, false);
  }

  /** Index in cellXfs of a snapshot style; `quoted` cells need an own one. */
  cellFormat(style: number, quoted: boolean): number {
    const key = style * 2 + (quoted ? 1 : 0);
    const known = this.byStyle.get(key);
    if (known !== undefined) return known;
    const index = this.cellFormats.index(this.xf(this.styles[style] ?? {}, quoted));
    this.byStyle.set(key, index);
    return index;
  }

  /** Index in dxfs of what a conditional format changes; undefined where it changes nothing. */
  conditional(format: Pick<ConditionalFormatSnapshot, 'fill' | 'fontColor' | 'bold'>): number | undefined {
    const { fill, fontColor, bold } = format;
    const font =
      fontColor === undefined && bold === undefined
        ? ''
        : tag('font', {}, (bold === undefined ? '' : tag('b', bold ? {} : { val: 0 })) + color('color', fontColor));
    const background = fill ? tag('fill', {}, tag('patternFill', {}, color('bgColor', fill))) : '';
    return font + background === '' ? undefined : this.conditionalXml(tag('dxf', {}, font + background));
  }

  /** As `conditional`, for a `<dxf>` kept from another file. */
  conditionalXml(dxf: string): number {
    return this.differential.index(dxf);
  }

  toXml(): string {
    const numberFormats = this.formats.items.map((formatCode, index) =>
      tag('numFmt', { numFmtId: FIRST_CUSTOM_FORMAT + index, formatCode }),
    );
    const normal = tag('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    return tag(
      'styleSheet',
      { xmlns: SPREADSHEET_NAMESPACE },
      list('numFmts', numberFormats) +
        list('fonts', this.fonts.items) +
        list('fills', this.fills.items) +
        list('borders', this.borders.items) +
        list('cellStyleXfs', [normal]) +
        list('cellXfs', this.cellFormats.items) +
        list('cellStyles', [tag('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]) +
        list('dxfs', this.differential.items) +
        tag('tableStyles', {
          count: 0,
          defaultTableStyle: 'TableStyleMedium2',
          defaultPivotStyle: 'PivotStyleLight16',
        }),
    );
  }

  private xf(style: CellStyle, quoted: boolean): string {
    const numFmtId = this.formatId(style.numberFormat ?? 'General');
    const fontId = this.fonts.index(this.font(style.font ?? {}));
    const fillId = style.fill
      ? this.fills.index(patternFill('solid', color('fgColor', style.fill) + tag('bgColor', { indexed: 64 })))
      : 0;
    const borderId = this.borders.index(border(style.borders ?? {}));
    const alignment = alignmentOf(style);
    return tag(
      'xf',
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        quotePrefix: quoted || undefined,
        applyNumberFormat: numFmtId !== 0 || undefined,
        applyFont: fontId !== 0 || undefined,
        applyFill: fillId !== 0 || undefined,
        applyBorder: borderId !== 0 || undefined,
        applyAlignment: alignment !== '' || undefined,
        applyProtection: style.unlocked || undefined,
      },
      alignment + (style.unlocked ? tag('protection', { locked: 0 }) : ''),
    );
  }

  private formatId(code: string): number {
    return builtInFormatId(code) ?? FIRST_CUSTOM_FORMAT + this.formats.index(code);
  }

  private font(font: NonNullable<CellStyle['font']>): string {
    return tag(
      'font',
      {},
      (font.bold ? tag('b') : '') +
        (font.italic ? tag('i') : '') +
        (font.strike ? tag('strike') : '') +
        (font.underline ? tag('u') : '') +
        tag('sz', { val: font.size ?? this.defaultFont.size }) +
        color('color', font.color) +
        tag('name', { val: font.name ?? this.defaultFont.name }) +
        tag('family', { val: 2 }),
    );
  }
}

/** Distinct texts in order of first use. */
class Pool {
  readonly items: string[] = [];
  private readonly positions = new Map<string, number>();

  index(item: string): number {
    const known = this.positions.get(item);
    if (known !== undefined) return known;
    this.positions.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

function list(name: string, items: string[]): string {
  return items.length === 0 ? '' : tag(name, { count: items.length }, items.join(''));
}

function patternFill(patternType: string, content = ''): string {
  return tag('fill', {}, tag('patternFill', { patternType }, content));
}

function color(name: string, value: string | undefined): string {
  return value === undefined ? '' : tag(name, { rgb: `FF${value.slice(1).toUpperCase()}` });
}

function border(borders: NonNullable<CellStyle['borders']>): string {
  const side = (name: 'left' | 'right' | 'top' | 'bottom') => {
    const line = borders[name];
    return line
      ? tag(name, { style: line.style }, line.color ? color('color', line.color) : tag('color', { auto: 1 }))
      : tag(name);
  };
  return tag('border', {}, side('left') + side('right') + side('top') + side('bottom') + tag('diagonal'));
}

function alignmentOf({ horizontal, vertical, wrap, indent, rotation, shrink }: CellStyle): string {
  if (!horizontal && !vertical && !wrap && !indent && !rotation && !shrink) return '';
  return tag('alignment', {
    horizontal: horizontal?.toLowerCase(),
    vertical: vertical?.toLowerCase(),
    textRotation: rotation || undefined,
    wrapText: wrap || undefined,
    indent: indent || undefined,
    shrinkToFit: shrink || undefined,
  });
}
