/** One element of a parsed document. Names come without their namespace prefix, which differs between producers. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Text directly inside the element. */
  text: string;
}

export interface XmlHandler {
  open(name: string, attributes: Record<string, string>): void;
  text(value: string): void;
  close(name: string): void;
}

const NAMED_ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Walks a document without building a tree. Throws on text that is cut off. */
export function scanXml(source: string, handler: XmlHandler): void {
  let position = 0;
  while (position < source.length) {
    const tagStart = source.indexOf('<', position);
    if (tagStart < 0) return;
    if (tagStart > position) handler.text(decodeEntities(source.slice(position, tagStart)));
    if (source.startsWith('<!--', tagStart)) position = after(source, '-->', tagStart);
    else if (source.startsWith('<![CDATA[', tagStart)) {
      position = after(source, ']]>', tagStart);
      handler.text(source.slice(tagStart + 9, position - 3));
    } else if (source[tagStart + 1] === '?' || source[tagStart + 1] === '!') position = after(source, '>', tagStart);
    else {
      position = endOfTag(source, tagStart);
      reportTag(source, tagStart, position, handler);
    }
  }
}

/** The root element of a document. */
export function parseXml(source: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlElement[] = [root];
  scanXml(source, {
    open(name, attributes) {
      const element: XmlElement = { name, attributes, children: [], text: '' };
      open[open.length - 1].children.push(element);
      open.push(element);
    },
    text(value) {
      open[open.length - 1].text += value;
    },
    close(name) {
      if (open.pop()?.name !== name || open.length === 0) throw new Error(`XML: unexpected </${name}>`);
    },
  });
  const first = root.children[0];
  if (!first || open.length !== 1) throw new Error('XML: document is not complete');
  return first;
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** Every descendant of that name, in document order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((one) => [...(one.name === name ? [one] : []), ...descendants(one, name)]);
}

/** xsd:boolean; `fallback` is what the schema says where the attribute is missing. */
export function booleanAttribute(element: XmlElement | undefined, name: string, fallback = false): boolean {
  const value = element?.attributes[name];
  return value === undefined ? fallback : value === '1' || value === 'true' || value === 'on';
}

export function numberAttribute(element: XmlElement | undefined, name: string): number | undefined {
  const value = element?.attributes[name];
  return value === undefined ? undefined : Number(value);
}

export type XmlAttributes = Record<string, string | number | boolean | undefined>;

/** An element as text; attributes that are undefined are left out, `content` is XML already. */
export function tag(name: string, attributes: XmlAttributes = {}, content = ''): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    text += ` ${key}="${escapeAttribute(typeof value === 'boolean' ? (value ? '1' : '0') : String(value))}"`;
  }
  return content === '' ? `${text}/>` : `${text}>${content}</${name}>`;
}

/** An element as text again, without namespace prefixes; its text stands before its children. */
export function serialise({ name, attributes, text, children }: XmlElement): string {
  return tag(name, attributes, escapeText(text) + children.map(serialise).join(''));
}

// eslint-disable-next-line no-control-regex -- characters no document may hold, not even escaped
const SPECIAL = /[&<>\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text for an element; characters that XML cannot carry are dropped. */
export function escapeText(text: string): string {
  return text.replace(SPECIAL, (character) => ESCAPES[character] ?? '');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/["\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  if (found < 0) throw new Error('XML: document is cut off');
  return found + mark.length;
}

function endOfTag(source: string, from: number): number {
  let quote = 0;
  for (let index = from + 1; index < source.length; index++) {
    const code = source.charCodeAt(index);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return index + 1;
  }
  throw new Error('XML: document is cut off');
}

function reportTag(source: string, start: number, end: number, handler: XmlHandler): void {
  if (source[start + 1] === '/') {
    handler.close(localName(source.slice(start + 2, end - 1).trim()));
    return;
  }
  const empty = source[end - 2] === '/';
  const inside = source.slice(start + 1, empty ? end - 2 : end - 1);
  const nameEnd = inside.search(/\s/);
  const name = localName(nameEnd < 0 ? inside : inside.slice(0, nameEnd));
  handler.open(name, nameEnd < 0 ? {} : attributesOf(inside.slice(nameEnd)));
  if (empty) handler.close(name);
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of text.matchAll(ATTRIBUTE)) {
    if (!name.startsWith('xmlns')) attributes[localName(name)] = decodeEntities(double ?? single ?? '');
  }
  return attributes;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]+|#[0-9]+|[a-z]+);/gi, (whole, entity: string) => {
    if (entity[0] !== '#') return NAMED_ENTITIES[entity] ?? whole;
    const hexadecimal = entity[1] === 'x' || entity[1] === 'X';
    return String.fromCodePoint(hexadecimal ? parseInt(entity.slice(2), 16) : parseInt(entity.slice(1), 10));
  });
}
