import { encodeCellText } from './cellText';
import { SPREADSHEET_NAMESPACE } from './packageWriter';
import { escapeText, tag } from './xml';

/** The workbook's text constants, each held once. */
export class SharedStrings {
  private readonly positions = new Map<string, number>();
  private uses = 0;

  index(text: string): number {
    this.uses++;
    const known = this.positions.get(text);
    if (known !== undefined) return known;
    this.positions.set(text, this.positions.size);
    return this.positions.size - 1;
  }

  toXml(): string {
    const items = [...this.positions.keys()].map((text) => `<si>${textElement(text)}</si>`).join('');
    return tag('sst', { xmlns: SPREADSHEET_NAMESPACE, count: this.uses, uniqueCount: this.positions.size }, items);
  }
}

/** `<t>`; outer white space must be marked or readers drop it. */
export function textElement(text: string): string {
  const content = escapeText(encodeCellText(text));
  return /^\s|\s$|[\n\t]/.test(text) ? `<t xml:space="preserve">${content}</t>` : `<t>${content}</t>`;
}
