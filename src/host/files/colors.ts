import { child, descendants, numberAttribute, type XmlElement } from './xml';

/** The first colours files may name by number; 8 to 63 are the old palette, whose first eight repeat 0 to 7. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Files number light before dark, the theme part lists dark before light. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
const OFFICE_THEME = '#FFFFFF #000000 #E7E6E6 #44546A #4472C4 #ED7D31 #A5A5A5 #FFC000 #5B9BD5 #70AD47'.split(' ');
const AUTOMATIC_TEXT = 1;

/** Turns the ways in which a file may name a colour into '#RRGGBB'. */
export class Colors {
  private readonly theme: string[];

  constructor(theme: XmlElement | undefined) {
    const scheme = theme && descendants(theme, 'clrScheme')[0];
    this.theme = THEME_ORDER.map((name, index) => {
      const value = child(scheme, name)?.children[0]?.attributes;
      const hex = value?.lastClr ?? value?.val;
      return hex && /^[0-9a-f]{6}$/i.test(hex) ? `#${hex.toUpperCase()}` : OFFICE_THEME[index];
    });
  }

  /** Undefined for automatic colours, and for the plain text colour of the theme, which is automatic to readers. */
  resolve(element: XmlElement | undefined): string | undefined {
    if (!element) return undefined;
    const { rgb, theme, indexed } = element.attributes;
    const tint = numberAttribute(element, 'tint') ?? 0;
    if (rgb !== undefined) return shade(`#${rgb.slice(-6).toUpperCase()}`, tint);
    if (theme !== undefined) {
      const base = this.theme[Number(theme)];
      if (Number(theme) === AUTOMATIC_TEXT && base === '#000000' && tint === 0) return undefined;
      return base && shade(base, tint);
    }
    const known = indexed === undefined ? undefined : PALETTE[Number(indexed)];
    return known && shade(`#${known}`, tint);
  }

  /** A colour of DrawingML: `<a:srgbClr val>` or `<a:schemeClr val>` inside a fill. */
  resolveDrawing(fill: XmlElement | undefined): string | undefined {
    const rgb = child(fill, 'srgbClr')?.attributes.val;
    if (rgb) return `#${rgb.toUpperCase()}`;
    const scheme = child(fill, 'schemeClr')?.attributes.val;
    if (!scheme) return undefined;
    const alias: Record<string, string> = { tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2' };
    return this.theme[THEME_ORDER.indexOf(alias[scheme] ?? scheme)];
  }
}

/** Lightens (tint above 0) or darkens a colour by its lightness, as the file format defines it. */
function shade(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const chroma = saturation * (1 - Math.abs(2 * target - 1));
  const scaled = (value: number) => target + (spread === 0 ? 0 : ((value - lightness) / spread) * chroma);
  const hex = (value: number) =>
    Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${hex(scaled(red))}${hex(scaled(green))}${hex(scaled(blue))}`.toUpperCase();
}
