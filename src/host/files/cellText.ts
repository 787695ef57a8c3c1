/**
 * Cell text in a file may hold any UTF-16 code unit; what XML cannot carry is written as `_xHHHH_`, and text that
 * already looks like such an escape has its underscore escaped.
 */
const UNSAFE =
  // eslint-disable-next-line no-control-regex -- these are the characters that must be escaped
  /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function encodeCellText(text: string): string {
  return text.replace(UNSAFE, escapeUnit);
}

/** As `encodeCellText`, for names held in attributes, where line breaks are escaped too. */
export function encodeNameText(text: string): string {
  return encodeCellText(text).replace(/[\t\n]/g, escapeUnit);
}

export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function escapeUnit(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
