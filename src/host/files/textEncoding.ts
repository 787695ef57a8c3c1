import { FileError } from './fileError';

const FIRST_BYTES = 4000;
/** What stands for bytes that are no character. */
const BROKEN = '\ufffd';

/**
 * The text of a file: by its byte order mark; without one UTF-8 where it is valid, else GB18030, which holds GBK and
 * GB 2312 and is what Excel and WPS write in Chinese Windows.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const text = encoding === 'utf-8' ? new TextDecoder().decode(bytes) : tryDecode(bytes, encoding);
  // What is no text at all has such characters.
  if (text === undefined || text.includes('\0')) throw new FileError('FILE_ENCODING_UNKNOWN');
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = bytes.subarray(0, FIRST_BYTES).reduce<[number, number]>(
    (counts, byte, index) => {
      if (byte === 0) counts[index % 2 === 0 ? 0 : 1] += 1;
      return counts;
    },
    [0, 0],
  );
  if (zeros[1] > 0 && zeros[0] === 0) return 'utf-16le';
  return isUtf8(bytes) ? 'utf-8' : 'gb18030';
}

/** Valid, or with a broken character or two among many: exports are cut off, or cut texts in the middle of a character. */
function isUtf8(bytes: Uint8Array): boolean {
  if (tryDecode(bytes, 'utf-8') !== undefined) return true;
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split(BROKEN).length - 1;
  return broken * 100 < text.replace(/[\0-\x7f]/g, '').length;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // A fatal decoder throws at the first bytes that are none of its encoding.
    return undefined;
  }
}
