import { isLevelLabel, LABEL_WORDS } from '../rubric/levelWords';
import { NOTE_WORDS } from './noteWords';
import { halfWidth, joinLines } from './plainText';

/** A level as a text gives it. */
export interface TextLevel {
  readonly label: string;
  readonly points: number | null;
  /** Lower end of a range such as `8-12`, of which `points` is the upper one. */
  readonly from?: number;
  readonly descriptor: string;
}

/** What a cell says that holds levels, notes, or both. */
export interface LevelText {
  /** What stands before the first level or note. */
  readonly lead: string;
  readonly levels: readonly TextLevel[];
  readonly notes: readonly string[];
}

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const UNIT = '(?:分|points?|pts?\\.?|marks?)';
const RANGE = String.raw`(?:(?<from>${NUMBER})\s*${UNIT}?\s*(?:[-~–—至到]|to)\s*)?`;
const POINTS_IN_BRACKETS = String.raw`[(\[]\s*${RANGE}(?<points>${NUMBER})\s*${UNIT}?\s*[)\]]`;
const LETTERS = String.raw`[A-E][+-]?(?:级|档|等)?|[一二三四五]级|level\s*\d`;
const QUOTE = '["“”『』「」]?';
/** What may stand before a label that does not begin a line. */
const BOUNDARY = String.raw`(?<=[\s。.;；!！)）,，/、|])`;

/** How a level begins in a text, by the labels that it may have. */
function patternsOf(labels: readonly string[]): readonly RegExp[] {
  const words = labels.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+'));
  const label = `(?<label>${[...words, LETTERS].join('|')})`;
  return [
    // At the start of a line, with a separator, points, or alone on its line.
    new RegExp(
      String.raw`^[^\S\n]*(?:[•●\-*·]\s*)?${QUOTE}${label}${QUOTE}\s*(?:${POINTS_IN_BRACKETS})?[^\S\n]*(?:[:\-–—]|[^\S\n]=|(?=\n|$))`,
      'gimu',
    ),
    new RegExp(String.raw`^[^\S\n]*${QUOTE}${label}${QUOTE}\s*${POINTS_IN_BRACKETS}`, 'gimu'),
    // Within a line a colon is wanted.
    new RegExp(String.raw`${BOUNDARY}${QUOTE}${label}${QUOTE}\s*(?:${POINTS_IN_BRACKETS})?\s*[:=]`, 'giu'),
    // Points as labels: `5分：…`, `8-10分：…`.
    new RegExp(
      String.raw`(?:^|(?<=\n)|${BOUNDARY})[^\S\n]*(?<label>${RANGE}(?<points>${NUMBER})\s*${UNIT})\s*[:\-–—]`,
      'giu',
    ),
  ];
}

const PATTERNS = patternsOf(LABEL_WORDS);

const OWN_LABEL = new RegExp(
  String.raw`^[^\S\n]*(?<label>\p{L}[\p{L} '’-]{0,24}?)\s*(?:[:=]\s*(?<points>${NUMBER})\s*${UNIT}?\s*[。.;；,，]?$|[(\[]\s*(?<inside>${NUMBER})\s*${UNIT}?\s*[)\]]\s*(?:[:\-–—]|$))`,
  'gimu',
);

/** Labels of a team's own, told by the points on their lines: these fall, to 0 or among labels that we know. */
export function ownLabels(text: string): readonly string[] {
  const found = [...halfWidth(text).matchAll(OWN_LABEL)].map(({ groups }) => ({
    label: groups?.['label'] ?? '',
    points: Number(groups?.['points'] ?? groups?.['inside']),
  }));
  const falls = found.every(({ points }, at) => points < (found[at - 1]?.points ?? Infinity));
  const isScale = found.at(-1)?.points === 0 || found.some(({ label }) => isLevelLabel(label));
  return found.length > 1 && falls && isScale ? found.map(({ label }) => label) : [];
}

const NOTE = new RegExp(String.raw`(?:^|(?<=[\s。.;；!！,，)）]))${NOTE_WORDS}\s*\d{0,2}\s*[:：]|[※★]\s*`, 'giu');

interface Marker {
  readonly start: number;
  readonly end: number;
  /** A word with nothing behind it on its line. */
  readonly isBare: boolean;
  readonly level: { readonly label: string; readonly points: number | null; readonly from?: number } | null;
}

/**
 * Reads levels and notes out of a text; lines that begin with neither go on with what stands before them.
 * @param labels labels that its levels may have besides those that everybody uses
 */
export function readLevelText(text: string, labels: readonly string[] = []): LevelText {
  const plain = halfWidth(text);
  const own = [...labels, ...ownLabels(text)];
  const markers = [...noteMarkers(plain), ...labelMarkers(plain, own)]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((marker, at, all) => at === 0 || marker.start >= (all[at - 1]?.end ?? 0));
  const graded = markers.every(({ level }) => level === null) ? gradedPhrases(text.slice(0, markers[0]?.start)) : [];
  const first = graded.length > 0 ? 0 : (markers[0]?.start ?? text.length);
  const levels: TextLevel[] = [...graded];
  const notes: string[] = [];
  markers.forEach(({ end, level }, at) => {
    const body = joinLines(text.slice(end, markers[at + 1]?.start ?? text.length));
    if (level) levels.push(withOwnPoints({ ...level, descriptor: body }));
    else if (body !== '') notes.push(...splitNotes(body));
  });
  return { lead: joinLines(text.slice(0, first)), levels: withLeadingPoints(withTrailingPoints(levels)), notes };
}

const GRADED = new RegExp(String.raw`^(?<descriptor>[^\d].*?)\s*(?:得|给|计|记|为)?\s*(?<points>${NUMBER})\s*分$`, 'u');

/** `流利得5分，带方言得3分，听不懂得0分`: levels told by their points alone, the last of which is 0. */
function gradedPhrases(text: string): TextLevel[] {
  const phrases = joinLines(text)
    .split(/[，,；;。]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
  const found = phrases.map((phrase) => GRADED.exec(halfWidth(phrase))?.groups ?? {});
  const points = found.map((groups) => Number(groups['points'] ?? NaN));
  const falls = points.every((one, at) => one < (points[at - 1] ?? Infinity));
  if (points.length < 2 || !falls || points.at(-1) !== 0 || /[扣加减每]/u.test(text)) return [];
  return found.map(({ descriptor = '', points: each = '' }) => ({
    label: `${each}分`,
    points: Number(each),
    descriptor,
  }));
}

function labelMarkers(plain: string, own: readonly string[]): Marker[] {
  const isLabel = (name: string): boolean => /\d/u.test(name) || isLevelLabel(name) || own.includes(name);
  const found = new Map<string, Marker>();
  const taken: Marker[] = [];
  for (const pattern of own.length > 0 ? patternsOf([...own, ...LABEL_WORDS]) : PATTERNS) {
    for (const match of plain.matchAll(pattern)) {
      const { label = '', points, from } = match.groups ?? {};
      const name = joinLines(label);
      const start = match.index;
      const end = start + match[0].length;
      // A label met again is part of a sentence; so is one inside of another marker.
      if (found.has(name.toLowerCase()) || taken.some((other) => start < other.end && end > other.start)) continue;
      if (!isLabel(name)) continue;
      const marker: Marker = {
        start,
        end,
        isBare: match[0].trim() === label,
        level: {
          label: name,
          points: points === undefined ? null : Number(points),
          ...(from !== undefined && { from: Number(from) }),
        },
      };
      found.set(name.toLowerCase(), marker);
      taken.push(marker);
    }
  }
  // Where others have a colon, a label's word alone on a line is how the line above goes on.
  return taken.some(({ isBare }) => !isBare) ? taken.filter(({ isBare }) => !isBare) : taken;
}

function noteMarkers(plain: string): Marker[] {
  return [...plain.matchAll(NOTE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    isBare: false,
    level: null,
  }));
}

const ONLY_POINTS = new RegExp(String.raw`^${RANGE}(?<points>${NUMBER})\s*${UNIT}?[。.;；,，]?$`, 'iu');
const TRAILING_POINTS = new RegExp(String.raw`\s*${POINTS_IN_BRACKETS}[。.;；]?$`, 'iu');

/** `好:5`: the points are all there is. */
function withOwnPoints(level: TextLevel): TextLevel {
  const only = level.points === null ? ONLY_POINTS.exec(halfWidth(level.descriptor)) : null;
  return only ? { ...level, ...pointsOf(only), descriptor: '' } : level;
}

/** `好：全程使用（10分）`, where all levels are written like this. */
function withTrailingPoints(levels: readonly TextLevel[]): TextLevel[] {
  const trailing = levels.map(({ points, descriptor }) =>
    points === null ? TRAILING_POINTS.exec(halfWidth(descriptor)) : null,
  );
  if (levels.length < 2 || !trailing.every(Boolean)) return [...levels];
  return levels.map((level, at) => {
    const match = trailing[at];
    return match ? { ...level, ...pointsOf(match), descriptor: level.descriptor.slice(0, match.index) } : level;
  });
}

const LEADING_POINTS = new RegExp(
  String.raw`^(?<points>${NUMBER})\s*(?<unit>${UNIT})?\s*(?:[,，;；]|\.(?!\d))\s*(?=\S)`,
  'iu',
);

/** `Yes = 30, No = 0. Missing: …`: where other levels are points alone, one may say more. `优：5分，…`: all may. */
function withLeadingPoints(levels: readonly TextLevel[]): TextLevel[] {
  const leads = levels.map(({ points, descriptor }) =>
    points === null ? LEADING_POINTS.exec(halfWidth(descriptor)) : null,
  );
  const isPlain = levels.some(({ points, descriptor }) => points !== null && descriptor === '');
  const isEach = levels.length > 1 && leads.every((match) => match?.groups?.['unit'] !== undefined);
  if (!isPlain && !isEach) return [...levels];
  return levels.map((level, at) => {
    const match = leads[at];
    return match ? { ...level, ...pointsOf(match), descriptor: level.descriptor.slice(match[0].length) } : level;
  });
}

function pointsOf({ groups }: RegExpExecArray): { points: number; from?: number } {
  return {
    points: Number(groups?.['points']),
    ...(groups?.['from'] !== undefined && { from: Number(groups['from']) }),
  };
}

/** One note with numbered parts is several: `1、… 2、…`. */
function splitNotes(text: string): string[] {
  const parts = text
    .split(/(?:^|(?<=[。；;.\s]))[^\S\n]*(?:\d|[①-⑨])\s*[、.．)）]\s*(?!\d)/u)
    .map((part) => part.replace(/^[、,，\s]+/u, '').trim());
  return parts.filter((part) => part !== '');
}
