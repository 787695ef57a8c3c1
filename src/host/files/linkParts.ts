import type { LinkSnapshot } from '../model/snapshot';
import { parseRange, rangeAddress } from './a1';
import type { Relationship } from './packageReader';
import { child, childrenOf, tag, type XmlElement } from './xml';

/** Hyperlinks of a sheet: to an address, or to a place in the workbook. */
export function readLinks(worksheet: XmlElement, relationships: readonly Relationship[]): LinkSnapshot[] {
  return childrenOf(child(worksheet, 'hyperlinks'), 'hyperlink').flatMap(({ attributes }) => {
    const { ref, id, location, display, tooltip } = attributes;
    const target = relationships.find((one) => one.id === id && one.external)?.target;
    if (ref === undefined || (target === undefined && location === undefined)) return [];
    const texts = Object.entries({ target, location, display, tooltip }).filter(([, text]) => text !== undefined);
    return [{ range: parseRange(ref), ...Object.fromEntries(texts) }];
  });
}

/** `relate` gives the relationship to an address. */
export function linksXml(links: readonly LinkSnapshot[], relate: (target: string) => string): string {
  if (links.length === 0) return '';
  const elements = links.map(({ range, target, ...texts }) =>
    tag('hyperlink', {
      ref: rangeAddress(range),
      'r:id': target === undefined ? undefined : relate(target),
      ...texts,
    }),
  );
  return tag('hyperlinks', {}, elements.join(''));
}
