import { criterionName } from './criterionHeader';
import { HEADER_PATTERNS, MEASURE, SUBTOTAL } from './headerPatterns';
import { type HeaderMeaning, SURE_HEADERS, WEAK_HEADERS } from './headerVocabulary';
import { normalText } from './normalText';

export interface HeaderGuess {
  readonly meaning: HeaderMeaning;
  /** 3: the very word; 2: the word with an addition; 1: a word that often means something else. */
  readonly strength: 1 | 2 | 3;
}

/** What a header says by its words, null where it is no known word. */
export function headerMeaning(header: string): HeaderGuess | null {
  let known = KNOWN.get(header);
  if (known === undefined) {
    known = readMeaning(header);
    if (KNOWN.size > MOST_KNOWN) KNOWN.clear();
    KNOWN.set(header, known);
  }
  return known;
}

/** Looking for header rows asks for the same names and words again and again. */
const KNOWN = new Map<string, HeaderGuess | null>();
const MOST_KNOWN = 20_000;

function readMeaning(header: string): HeaderGuess | null {
  const plain = trimmed(normalText(criterionName(header)));
  if (plain === '') return null;
  const bare = trimmed(plain.replace(/[([].*?[)\]]/gu, ''));
  const exact = EXACT.get(plain) ?? EXACT.get(trimmed(normalText(header))) ?? EXACT.get(bare);
  if (exact) return exact;
  const found = HEADER_PATTERNS.find(([, , pattern]) => pattern.test(plain) || (bare !== '' && pattern.test(bare)));
  return found ? { meaning: found[0], strength: found[1] } : null;
}

/** Without the numbering, asterisks and colons around a header: `*1、坐席：`. */
function trimmed(text: string): string {
  return text.replace(/^(?:[*#]+|[(（]?\d{1,2}[)）.、．])+(?=\D)|[:：*#]+$/gu, '');
}

/** Headers of numbers about contacts or agents that are no points: counts, rates, durations, ranks. */
export function isMeasureHeader(header: string): boolean {
  return MEASURE.test(normalText(header));
}

/** A section's subtotal: counted as a criterion its points would count twice. */
export function isSubtotalHeader(header: string): boolean {
  return SUBTOTAL.test(normalText(header));
}

/** Whether a cell labels a row of totals: `合计`, `一组小计`, `平均分：`, `Grand total`. */
export function isTotalLabel(text: string): boolean {
  return TOTAL_LABEL.test(normalText(text));
}

const EXACT: ReadonlyMap<string, HeaderGuess> = new Map([...exact(WEAK_HEADERS, 1), ...exact(SURE_HEADERS, 3)]);

function exact(
  headers: Readonly<Partial<Record<HeaderMeaning, readonly string[]>>>,
  strength: HeaderGuess['strength'],
): [string, HeaderGuess][] {
  return (Object.keys(headers) as HeaderMeaning[]).flatMap((meaning) =>
    (headers[meaning] ?? []).map((word): [string, HeaderGuess] => [normalText(word), { meaning, strength }]),
  );
}

const TOTAL_LABEL =
  /^(?:.{0,14}(?:合计|小计|总计|共计|累计|汇总|月均|平均值?|平均分|均分|合计数)(?:\(.*\))?|小计.{0,8}|(?:grand|sub-?)?totals?.{0,3}|.{0,24}(?:subtotal|total|average|mean)(?:score)?s?|(?:subtotal|average|total)(?:for|of|[-–(]).{0,20}|avg\.?|sum)[:：]?$/u;
