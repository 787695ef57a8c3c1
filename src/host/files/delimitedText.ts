const SEPARATORS = [',', '\t', ';', '|'] as const;
/** Lines that are enough to tell the separator. */
const FIRST_LINES = 50;

/** The fields of a table of text, line by line; its separator is guessed unless its first line says `sep=;`. */
export function readDelimited(text: string): string[][] {
  const declared = /^sep=(.)\r?\n?/i.exec(text);
  const content = declared ? text.slice(declared[0].length) : text;
  return parse(content, declared?.[1] ?? guessSeparator(content), Infinity);
}

/** The separator by which most lines have the same number of fields; of several the one with more fields. */
function guessSeparator(text: string): string {
  const scored = SEPARATORS.map((separator) => ({ separator, score: agreement(parse(text, separator, FIRST_LINES)) }));
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).separator;
}

function agreement(lines: readonly string[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of lines) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  // A separator inside of ordinary sentences makes two or three fields now and then.
  return Math.max(0, ...[...counts].map(([fields, count]) => (count / lines.length) * Math.log2(fields + 1)));
}

function parse(text: string, separator: string, mostLines: number): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let position = 0;
  while (position < text.length && lines.length < mostLines) {
    const [field, end] = readField(text, position, separator);
    line.push(field);
    position = end;
    if (text[position] === separator) {
      position += 1;
      // A separator at the very end is followed by one more, empty field.
      if (position === text.length) line.push('');
    } else {
      position += text.startsWith('\r\n', position) ? 2 : 1;
      lines.push(line);
      line = [];
    }
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

/** One field and where it ends: at a separator, a line end or the end of the text. */
function readField(text: string, start: number, separator: string): [field: string, end: number] {
  const closing = text[start] === '"' ? closingQuote(text, start + 1) : -1;
  const plainFrom = closing < 0 ? start : closing + 1;
  let end = plainFrom;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  const plain = text.slice(plainFrom, end);
  return closing < 0 ? [plain, end] : [text.slice(start + 1, closing).replace(/""/g, '"') + plain, end];
}

/** Two quotes stand for one inside; -1 where the quote is never closed and so is a character like any other. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
