import type { CellStyle } from '../model/snapshot';
import type { Colors } from './colors';
import { builtInFormat } from './numberFormats';
import { DEFAULT_FONT } from './styleWriter';
import { booleanAttribute, child, childrenOf, numberAttribute, type XmlElement } from './xml';

export interface StyleTable {
  /** Distinct styles; the first is that of cells which name none. */
  styles: CellStyle[];
  /** By index in the file's cellXfs. */
  cellFormats: { style: number; quoted: boolean }[];
  /** `<dxf>` elements, to which conditional formats refer. */
  conditional: XmlElement[];
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', fill: 'Fill', justify: 'Justify' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** Fonts of the same name and size as the first cell format's are the default and not stated by other styles. */
export function readStyles(root: XmlElement | undefined, colors: Colors): StyleTable {
  const codes = new Map(
    childrenOf(child(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? 'General',
    ]),
  );
  const fonts = childrenOf(child(root, 'fonts'), 'font').map((font) => readFont(font, colors));
  const fills = childrenOf(child(root, 'fills'), 'fill').map((fill) => readFill(fill, colors));
  const borders = childrenOf(child(root, 'borders'), 'border').map((border) => readBorders(border, colors));
  const formats = childrenOf(child(root, 'cellXfs'), 'xf');
  const normal = fonts[numberAttribute(formats[0], 'fontId') ?? 0];
  const base = { name: normal?.name ?? DEFAULT_FONT.name, size: normal?.size ?? DEFAULT_FONT.size };

  const styles: CellStyle[] = [];
  const positions = new Map<string, number>();
  const cellFormats = formats.map((xf) => {
    const style = readCellStyle(xf, base);
    const key = JSON.stringify(style);
    const position = positions.get(key) ?? styles.push(style) - 1;
    positions.set(key, position);
    return { style: position, quoted: booleanAttribute(xf, 'quotePrefix') };
  });
  styles[0] = formats[0] ? readCellStyle(formats[0], DEFAULT_FONT) : {};
  return { styles, cellFormats, conditional: childrenOf(child(root, 'dxfs'), 'dxf') };

  function readCellStyle(xf: XmlElement, defaultFont: { name: string; size: number }): CellStyle {
    const id = numberAttribute(xf, 'numFmtId') ?? 0;
    const font = fonts[numberAttribute(xf, 'fontId') ?? 0] ?? {};
    return known<CellStyle>({
      numberFormat: nonGeneral(codes.get(id) ?? builtInFormat(id)),
      font: nonEmpty(relativeTo(defaultFont, font)),
      fill: fills[numberAttribute(xf, 'fillId') ?? 0],
      ...readAlignment(child(xf, 'alignment')),
      borders: nonEmpty(borders[numberAttribute(xf, 'borderId') ?? 0] ?? {}),
      unlocked: booleanAttribute(child(xf, 'protection'), 'locked', true) ? undefined : true,
    });
  }
}

type Font = NonNullable<CellStyle['font']>;

function readFont(font: XmlElement, colors: Colors): Font {
  const underline = child(font, 'u');
  return known<Font>({
    name: child(font, 'name')?.attributes.val,
    size: numberAttribute(child(font, 'sz'), 'val'),
    bold: isOn(child(font, 'b')),
    italic: isOn(child(font, 'i')),
    underline: underline && underline.attributes.val !== 'none' ? true : undefined,
    strike: isOn(child(font, 'strike')),
    color: colors.resolve(child(font, 'color')),
  });
}

/** Whether a font property such as `<b/>` is set; undefined where it is not. */
function isOn(element: XmlElement | undefined): true | undefined {
  return element && booleanAttribute(element, 'val', true) ? true : undefined;
}

function relativeTo(base: { name: string; size: number }, font: Font): Font {
  const { name, size, ...rest } = font;
  return {
    ...known({ name: name === base.name ? undefined : name, size: size === base.size ? undefined : size }),
    ...rest,
  };
}

function readFill(fill: XmlElement, colors: Colors): string | undefined {
  const pattern = child(fill, 'patternFill');
  return pattern?.attributes.patternType === 'solid' ? colors.resolve(child(pattern, 'fgColor')) : undefined;
}

function readBorders(border: XmlElement, colors: Colors): NonNullable<CellStyle['borders']> {
  const borders: NonNullable<CellStyle['borders']> = {};
  for (const side of SIDES) {
    const line = child(border, side);
    const style = line?.attributes.style;
    if (line && style && style !== 'none')
      borders[side] = { style, ...known({ color: colors.resolve(child(line, 'color')) }) };
  }
  return borders;
}

function readAlignment(alignment: XmlElement | undefined): CellStyle {
  const { horizontal = '', vertical = '' } = alignment?.attributes ?? {};
  return known<CellStyle>({
    horizontal: HORIZONTAL[horizontal as keyof typeof HORIZONTAL],
    vertical: VERTICAL[vertical as keyof typeof VERTICAL],
    wrap: booleanAttribute(alignment, 'wrapText') || undefined,
    indent: numberAttribute(alignment, 'indent') || undefined,
    rotation: numberAttribute(alignment, 'textRotation') || undefined,
    shrink: booleanAttribute(alignment, 'shrinkToFit') || undefined,
  });
}

/** The object without its undefined properties. */
function known<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

function nonEmpty<T extends object>(value: T): T | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}

function nonGeneral(code: string | undefined): string | undefined {
  return code === 'General' ? undefined : code;
}
