/** The first thing that makes a part no well-formed XML 1.0 document, with the line; undefined where it is fine. */
export function xmlProblem(source: string): string | undefined {
  const open: string[] = [];
  let roots = 0;
  let position = 0;
  const at = (problem: string, index: number) => `${problem} (line ${source.slice(0, index).split('\n').length})`;
  const forbidden = FORBIDDEN.exec(source);
  if (forbidden) return at(`holds the character U+${hex(forbidden[0].charCodeAt(0))}`, forbidden.index);
  for (const match of source.matchAll(MARKUP)) {
    const between = source.slice(position, match.index);
    const inText = textProblem(between, open.length === 0);
    if (inText) return at(inText, match.index);
    position = match.index + match[0].length;
    const [whole, closing, opening, attributes = '', empty] = match;
    if (closing !== undefined) {
      if (open.pop() !== closing) return at(`</${closing}> closes nothing`, match.index);
    } else if (opening !== undefined) {
      if (open.length === 0 && ++roots > 1) return at('has a second root element', match.index);
      const inTag = attributesProblem(attributes);
      if (inTag) return at(`<${opening}> ${inTag}`, match.index);
      if (!empty) open.push(opening);
    } else if (whole.startsWith('<!DOCTYPE')) return at('has a document type, which packages forbid', match.index);
  }
  const rest = source.slice(position);
  if (textProblem(rest, true)) return at('ends in text or in half an element', position);
  if (open.length > 0) return `<${open[open.length - 1]}> is not closed`;
  return roots === 0 ? 'holds no element' : undefined;
}

const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- these are the characters that XML 1.0 forbids
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const NAME = '[\\p{L}_][\\p{L}\\p{N}_.:-]*';
const MARKUP = new RegExp(
  `<!--[\\s\\S]*?-->|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>|<\\?[\\s\\S]*?\\?>|<!DOCTYPE[^>]*>|</(${NAME})\\s*>|` +
    `<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`,
  'gu',
);
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'gu');
const REFERENCE = /&(?:amp|lt|gt|quot|apos|#(\d+)|#x([0-9a-fA-F]+));|&/g;

function textProblem(text: string, outside: boolean): string | undefined {
  if (text.includes('<')) return 'has an unfinished or malformed tag';
  if (outside && text.replace(/^\ufeff/, '').trim() !== '') return 'has text outside its root element';
  return text.includes('&') ? referenceProblem(text) : undefined;
}

function attributesProblem(attributes: string): string | undefined {
  const seen = new Set<string>();
  for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
    if (seen.has(name)) return `has the attribute ${name} twice`;
    seen.add(name);
    const problem = referenceProblem(double ?? single ?? '');
    if (problem) return problem;
  }
  return undefined;
}

function referenceProblem(text: string): string | undefined {
  for (const [whole, decimal, hexadecimal] of text.matchAll(REFERENCE)) {
    if (whole === '&') return 'has an & that starts no known entity';
    if (decimal === undefined && hexadecimal === undefined) continue;
    const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
    if (code > 0x10ffff || FORBIDDEN.test(String.fromCodePoint(code))) return `refers to the character U+${hex(code)}`;
  }
  return undefined;
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
