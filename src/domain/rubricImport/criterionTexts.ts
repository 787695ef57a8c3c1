import { readCriterionHeader } from '../grid/criterionHeader';
import type { Occurrence } from '../rubric/rubric';
import { labelWithPoints } from './headerWords';
import { ownLabels, readLevelText, type TextLevel } from './levelText';
import { readOccurrence } from './occurrenceText';
import { cleanName, halfWidth, isNumber, joinLines } from './plainText';
import type { RawCriterion, RawText } from './rawStandard';
import { offeredAnswers } from './yesNoText';

/** A level as it was found, with its cell. */
export interface FoundLevel extends TextLevel {
  readonly place: RawText;
  /** Percent of the criterion's points, where its column prints one. */
  readonly share?: number;
}

/** A criterion's texts, read. */
export interface CriterionTexts {
  readonly name: string;
  readonly place: RawText;
  readonly points: number | null;
  /** What the points' own column says, null where it says nothing. */
  readonly otherPoints: number | null;
  /** Percent. */
  readonly weight: number | null;
  readonly levels: readonly FoundLevel[];
  readonly occurrence: Occurrence | null;
  /** What describes the criterion as a whole. */
  readonly leads: readonly RawText[];
  readonly notes: readonly RawText[];
  readonly answers: readonly RawText[];
}

export function readCriterion(raw: RawCriterion): CriterionTexts {
  const header = readName(raw.name.text);
  const found = new LevelCollector();
  const leads: RawText[] = [];
  const notes: RawText[] = [];
  // A row a level: of a criterion with several rows each text may be one.
  const isLevelRow = new Set(raw.standards.map(({ row }) => row)).size > 1;
  const offers = raw.standards.filter(({ text }) => offeredAnswers(text) !== null);
  const labels = raw.points.flatMap(({ text }) => ownLabels(text));
  const readText = (text: string, place: RawText): void => {
    const { lead, levels, notes: said } = readLevelText(text, labels);
    // One word before a colon is no scale: the text describes the criterion.
    const isScale = levels.length > 1 || isLevelRow;
    const described = isScale ? lead : joinLines(text);
    if (described !== '') leads.push({ ...place, text: described });
    if (isScale) for (const level of levels) found.add({ ...level, place });
    else if (levels.length === 1) return;
    notes.push(...said.map((note) => ({ ...place, text: note })));
  };
  for (const column of byColumn(raw.standards.filter((text) => !offers.includes(text)))) {
    const [place] = column;
    if (place) readText(column.map(({ text }) => text).join('\n'), place);
  }
  for (const { label, points, descriptor } of raw.levelRows) {
    const place = label ?? descriptor ?? points;
    if (place) found.addRow(label, points, descriptor, place);
  }
  for (const { column, text } of raw.levelCells) {
    found.add({
      label: column.label ?? column.header,
      ...cellLevel(text.text, column.points ?? null),
      place: text,
      ...(typeof column.share === 'number' && { share: column.share }),
    });
  }
  const pointTexts = [...raw.points];
  for (const text of raw.points) {
    if (!isNumber(text.text) && readLevelText(text.text).levels.length > 0) readText(text.text, text);
  }
  for (const remark of raw.remarks) {
    const { lead, levels, notes: said } = readLevelText(remark.text);
    if (levels.length === 0) notes.push(...(lead === '' ? said : [lead, ...said]).map((text) => ({ ...remark, text })));
  }
  const levels = found.levels();
  const texts = [...leads, ...pointTexts].map(({ text }) => text);
  const once = levels.length > 1 ? null : occurrenceOf(raw.name.text, texts);
  const isEach = once?.cap === once?.each && raw.remarks.some(({ text }) => EACH_TIME.test(text));
  const occurrence = once && isEach ? { kind: once.kind, each: once.each } : once;
  const isDeducted = occurrence !== null && readOccurrence(raw.name.text) !== null;
  return {
    name: header.name,
    place: raw.name,
    points: (isDeducted ? null : header.points) ?? numberOf(pointTexts),
    otherPoints: numberOf(pointTexts),
    weight: header.weight ?? percentOf(raw.weights) ?? percentOf(raw.points.filter(({ text }) => text.includes('%'))),
    levels,
    occurrence,
    leads,
    notes,
    answers: [...raw.answers, ...offers],
  };
}

/** A name with its points, in whatever brackets, before or behind it. */
export function readName(text: string): { name: string; points: number | null; weight: number | null } {
  const joined = joinLines(text);
  const { name, points, weight } = readCriterionHeader(joined);
  const bare = cleanName(name);
  return { name: bare === '' ? cleanName(joined) : bare, points, weight: weight ?? null };
}

function occurrenceOf(name: string, texts: readonly string[]): Occurrence | null {
  for (const text of [...texts, name]) {
    const occurrence = readOccurrence(text);
    if (occurrence) return occurrence;
  }
  return null;
}

/** Beside points that are taken or added: as often as it happens. */
const EACH_TIME = /^(?:每|per\b|each\b|every\b)/iu;

const NUMBER = /-?\d+(?:\.\d+)?/u;

function numberOf(texts: readonly RawText[]): number | null {
  const found = texts.find(({ text }) => isNumber(text));
  const number = Number(NUMBER.exec(halfWidth(found?.text ?? ''))?.[0] ?? NaN);
  if (number > 0) return number;
  for (const { text } of texts) {
    const range = RANGE.exec(halfWidth(text).trim());
    if (range) return Math.max(Number(range[1]), Number(range[2]));
  }
  for (const { text } of texts) {
    const printed = /(?:满分|共|max(?:imum)?|out of)?\s*(\d+(?:\.\d+)?)\s*(?:分|points?|pts)\s*$/iu.exec(
      halfWidth(text),
    );
    if (printed && readOccurrence(text) === null && readLevelText(text).levels.length === 0) return Number(printed[1]);
  }
  return null;
}

/** A share cell may hold `20%` or, unformatted, 0.2 or 20. */
export function percentOf(texts: readonly RawText[]): number | null {
  const text = halfWidth(texts[0]?.text ?? '');
  const number = Number(NUMBER.exec(text)?.[0] ?? NaN);
  if (!(number > 0)) return null;
  return text.includes('%') || number > 1 ? number : Math.round(number * 1e6) / 1e4;
}

function byColumn(texts: readonly RawText[]): RawText[][] {
  const columns = new Map<number, RawText[]>();
  for (const text of texts) columns.set(text.column, [...(columns.get(text.column) ?? []), text]);
  return [...columns.values()];
}

const UNIT = '(?:分|points?|pts?\\.?)';
const RANGE = new RegExp(
  String.raw`^(\d+(?:\.\d+)?)\s*${UNIT}?\s*(?:[-~–—至到]|to)\s*(\d+(?:\.\d+)?)\s*${UNIT}?$`,
  'iu',
);
const LEADING = new RegExp(String.raw`^[(\[]?\s*(\d+(?:\.\d+)?)\s*${UNIT}\s*[)\]]?\s*[:\-–—,，、]?\s*`, 'iu');
const TRAILING = new RegExp(String.raw`\s*[(\[]\s*(\d+(?:\.\d+)?)\s*${UNIT}?\s*[)\]]\s*[。.]?$`, 'iu');

/** A cell below a level's label: points, a range of them, or a descriptor that may bring points of its own. */
function cellLevel(text: string, columnPoints: number | null): Pick<TextLevel, 'points' | 'descriptor' | 'from'> {
  const plain = halfWidth(text).trim();
  const range = RANGE.exec(plain);
  if (range) {
    const [one, other] = [Number(range[1]), Number(range[2])];
    return { points: Math.max(one, other), from: Math.min(one, other), descriptor: '' };
  }
  if (isNumber(text)) return { points: Number(NUMBER.exec(plain)?.[0]), descriptor: '' };
  const own = TRAILING.exec(plain) ?? LEADING.exec(plain);
  if (!own) return { points: columnPoints, descriptor: joinLines(text) };
  const descriptor = joinLines(`${text.slice(0, own.index)}${text.slice(own.index + own[0].length)}`);
  return { points: Number(own[1]), descriptor };
}

/** Levels by label, in the order met: descriptors from one cell, points from another. */
class LevelCollector {
  private readonly found = new Map<string, FoundLevel>();
  private last = '';

  add(level: FoundLevel): void {
    const key = level.label.normalize('NFKC').trim().toLowerCase();
    this.last = key;
    const known = this.found.get(key);
    if (!known) {
      this.found.set(key, level);
      return;
    }
    const descriptor = known.descriptor === '' ? level.descriptor : known.descriptor;
    const points = known.points ?? level.points;
    const from = known.from ?? (known.points === null ? level.from : undefined);
    this.found.set(key, {
      ...known,
      descriptor:
        known.descriptor !== '' && level.descriptor !== '' ? `${known.descriptor} ${level.descriptor}` : descriptor,
      points,
      ...(from !== undefined && { from }),
    });
  }

  addRow(label: RawText | null, points: RawText | null, descriptor: RawText | null, place: RawText): void {
    const number = points ? cellLevel(points.text, null) : null;
    const text = descriptor ? joinLines(descriptor.text) : '';
    if (label === null) {
      const inText = descriptor ? readLevelText(descriptor.text).levels : [];
      if (inText.length > 0) {
        for (const level of inText) this.add({ ...level, points: level.points ?? number?.points ?? null, place });
        return;
      }
      const known = this.found.get(this.last);
      if (known && number === null) this.found.set(this.last, { ...known, descriptor: `${known.descriptor}${text}` });
      else if (number) this.add({ label: `${number.points ?? ''}`, ...number, descriptor: text, place });
      return;
    }
    const [own] = readLevelText(label.text).levels;
    const printed = own ?? labelWithPoints(joinLines(label.text));
    this.add({
      label: printed?.label ?? cleanName(label.text),
      points: number?.points ?? printed?.points ?? null,
      ...(number?.from !== undefined && { from: number.from }),
      descriptor: own && own.descriptor !== '' ? `${own.descriptor}${text}` : text,
      place,
    });
  }

  levels(): FoundLevel[] {
    return [...this.found.values()];
  }
}
