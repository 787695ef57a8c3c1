import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';

export const ROOT = path.resolve(__dirname, '../..');
export const manifestPath = path.join(ROOT, 'manifest.xml');
export const manifestText = readFileSync(manifestPath, 'utf8');

/** The manifest as a DOM document; throws when it is not well-formed. */
export function parseManifest(text: string): Document {
  return new new JSDOM('').window.DOMParser().parseFromString(text, 'application/xml');
}

/** All elements of a local name, whatever their namespace prefix. */
export function elements(within: Document | Element, localName: string): Element[] {
  return Array.from(within.getElementsByTagNameNS('*', localName));
}

/** The direct child of a name; a missing one is a failure of the test. */
export function child(parent: Element, localName: string): Element {
  const found = Array.from(parent.children).find((each) => each.localName === localName);
  if (!found) throw new Error(`<${parent.localName}> has no <${localName}>`);
  return found;
}

export function childNames(parent: Element): string[] {
  return Array.from(parent.children, (each) => each.localName);
}

export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.localName}> has no ${name}`);
  return value;
}

/** Width and height of a PNG file, read from its header. */
export function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${file} is not a PNG`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
