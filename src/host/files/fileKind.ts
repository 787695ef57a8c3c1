import type { FileErrorCode } from './fileError';

/** What a file holds, by its bytes: a package that may be a workbook, text, or what is not opened. */
export type FileKind = 'package' | 'text' | FileErrorCode;

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** First records of workbooks before Excel 5, which stand in no container. */
const BARE_WORKBOOK = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x08, 0x00],
  [0x09, 0x08, 0x10, 0x00],
];
/** PDF, RAR, 7z, gzip, PNG, JPEG. */
const OTHERS = ['%PDF', 'Rar!', '7z\xbc\xaf', '\x1f\x8b', '\x89PNG', '\xff\xd8\xff'];
const FIRST_CHARACTERS = 2000;

/** By its content, never by its name. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'FILE_EMPTY';
  if (startsWith(bytes, ZIP)) return 'package';
  if (startsWith(bytes, OLE)) return containerKind(bytes);
  if (BARE_WORKBOOK.some((record) => startsWith(bytes, record))) return 'FILE_OLD_FORMAT';
  const start = latin(bytes.subarray(0, FIRST_CHARACTERS));
  if (OTHERS.some((sign) => start.startsWith(sign))) return 'FILE_NOT_A_WORKBOOK';
  return markupKind(start) ?? 'text';
}

/** A container of streams: an old workbook, or a new one that is encrypted. Names stand in it as UTF-16. */
function containerKind(bytes: Uint8Array): FileKind {
  const holds = (name: string) => includes(bytes, wide(name));
  if (holds('EncryptedPackage')) return 'FILE_ENCRYPTED';
  if (holds('WordDocument') || holds('PowerPoint Document')) return 'FILE_NOT_A_WORKBOOK';
  return holds('Workbook') || holds('Book') ? 'FILE_OLD_FORMAT' : 'FILE_NOT_A_WORKBOOK';
}

function markupKind(start: string): FileKind | undefined {
  // UTF-16 shows as every other character.
  const text = start
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replace(/\0/g, '')
    .trimStart()
    .toLowerCase();
  if (/^(?:mime-version:|from:.*\nmime-version:)/.test(text)) return 'FILE_WEB_PAGE';
  if (!text.startsWith('<')) return undefined;
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet') && !text.includes('<html')) return 'FILE_XML_TABLE';
  if (/<(?:html|table|head|body|meta|style)\b|<!doctype html/.test(text)) return 'FILE_WEB_PAGE';
  return text.startsWith('<?xml') ? 'FILE_NOT_A_WORKBOOK' : undefined;
}

function startsWith(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, index) => bytes[index] === byte);
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function wide(text: string): number[] {
  return [...text].flatMap((character) => [character.charCodeAt(0), 0]);
}

function includes(bytes: Uint8Array, sign: readonly number[]): boolean {
  for (let at = bytes.indexOf(sign[0] ?? 0); at >= 0; at = bytes.indexOf(sign[0] ?? 0, at + 1)) {
    if (sign.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
