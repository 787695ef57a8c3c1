import type { KeptParts, SheetSnapshot } from '../model/snapshot';
import { child, escapeText, tag, type XmlElement } from './xml';

const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const A4 = '9';
const HEADER_TEXTS = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

/** What a sheet says of its print beyond orientation and width: kept as it is, where it differs from what is written anyhow. */
export function readPrintSettings(worksheet: XmlElement): Pick<KeptParts, 'print' | 'headerFooter'> {
  const print: NonNullable<KeptParts['print']> = {};
  const attributesOf = (name: string) => ({ ...child(worksheet, name)?.attributes });
  const options = attributesOf('printOptions');
  if (Object.keys(options).length > 0) print.printOptions = options;
  const margins = attributesOf('pageMargins');
  if (Object.entries(margins).some(([side, value]) => Number(value) !== MARGINS[side as keyof typeof MARGINS])) {
    print.pageMargins = margins;
  }
  // A printer's own settings are a part that is not kept.
  const { id: _printer, orientation: _orientation, fitToHeight, ...setup } = attributesOf('pageSetup');
  if (fitToHeight !== undefined && fitToHeight !== '0') setup.fitToHeight = fitToHeight;
  if (Object.entries(setup).some(([key, value]) => key !== 'paperSize' || value !== A4)) print.pageSetup = setup;
  const element = child(worksheet, 'headerFooter');
  const texts = (element?.children ?? []).filter(({ name }) => HEADER_TEXTS.includes(name));
  return {
    ...(Object.keys(print).length > 0 ? { print } : {}),
    ...(element && texts.length > 0
      ? { headerFooter: { attributes: element.attributes, texts: texts.map(({ name, text }) => [name, text]) } }
      : {}),
  };
}

/** The elements from printOptions to headerFooter. */
export function printSettingsXml({ page, kept = {} }: SheetSnapshot): string {
  const { print = {}, headerFooter } = kept;
  const hasSetup = print.pageSetup !== undefined || page?.landscape === true || page?.fitToWidth === true;
  const texts = headerFooter?.texts.map(([name, text]) => tag(name, {}, escapeText(text))) ?? [];
  return [
    print.printOptions ? tag('printOptions', print.printOptions) : '',
    tag('pageMargins', print.pageMargins ?? MARGINS),
    hasSetup
      ? tag('pageSetup', {
          ...(print.pageSetup ?? { paperSize: A4 }),
          orientation: page?.landscape ? 'landscape' : 'portrait',
          fitToHeight: print.pageSetup?.fitToHeight ?? (page?.fitToWidth ? 0 : undefined),
        })
      : '',
    headerFooter ? tag('headerFooter', headerFooter.attributes, texts.join('')) : '',
  ].join('');
}
