import { cellAddress, placeName } from '../address';
import type { Language } from '../language';
import { DEFAULT_PASS_MARK, defaultBands } from '../rubric/defaults';
import { addUp } from '../rubric/points';
import type { ContactRule, Criterion, Level, Rubric, RuleOutcome, Section } from '../rubric/rubric';
import { headerCell } from './headerWords';
import type { ImportGrid } from './importGrid';
import type { CriterionTexts } from './criterionTexts';
import { readName } from './criterionTexts';
import { withPoints } from './levelPoints';
import { isNumber } from './importTable';
import { metricOffer } from './metricOffer';
import { noteMeaning, ruleName, speaksOfOutcome } from './noteText';
import { halfWidth, joinLines } from './plainText';
import type { RawText } from './rawStandard';
import {
  subjectKey,
  type ImportDecisions,
  type ImportGuess,
  type ImportProblem,
  type ImportQuestion,
  type ImportSubject,
  type ImportTarget,
  type NoteChoice,
} from './rubricReading';
import { targetsInText } from './targetText';
import { pointsOfWeights } from './weightPoints';

/** A section's texts, read. */
export interface SectionTexts {
  readonly name: RawText | null;
  readonly points: number | null;
  /** Percent. */
  readonly weight: number | null;
  readonly criteria: readonly CriterionTexts[];
}

export interface StandardTexts {
  readonly name: string;
  readonly sections: readonly SectionTexts[];
  readonly notes: readonly RawText[];
  /** Whether the table has a column to tick or fill in, and whether it asks yes or no. */
  readonly answers: 'none' | 'points' | 'yesNo';
  /** What the titles say of a number of points to start from, null where they say nothing. */
  readonly base: number | null;
  readonly declaredTotal: number | null;
}

export interface BuiltStandard {
  readonly rubric: Rubric;
  readonly places: Readonly<Record<string, string>>;
  readonly guesses: readonly ImportGuess[];
  readonly questions: readonly ImportQuestion[];
  readonly targets: readonly ImportTarget[];
  readonly problems: readonly ImportProblem[];
}

/** Makes a rubric of what was read, with what people decided in place of what we would have guessed. */
export function buildStandard(
  texts: StandardTexts,
  grid: ImportGrid,
  language: Language,
  decisions: ImportDecisions,
): BuiltStandard {
  return new StandardBuilder(texts, grid, language, decisions).build();
}

const BASE = 100;
const NOTE_OPTIONS: readonly NoteChoice[] = ['fatal', 'zeroContact', 'veto', 'fullMarks', 'plain'];

class StandardBuilder {
  private readonly places: Record<string, string> = {};
  private readonly guesses: ImportGuess[] = [];
  private readonly questions: ImportQuestion[] = [];
  private readonly targets: ImportTarget[] = [];
  private readonly problems: ImportProblem[] = [];
  private readonly rules: ContactRule[] = [];
  private readonly names = new Set<string>();
  private sharedLevels = 0;
  private readonly step: number | null;

  constructor(
    private readonly texts: StandardTexts,
    private readonly grid: ImportGrid,
    private readonly language: Language,
    private readonly decisions: ImportDecisions,
  ) {
    const rounding = decisions['rounding'];
    this.step = rounding === '0.5' || rounding === '1' ? Number(rounding) : null;
  }

  build(): BuiltStandard {
    const weighted = pointsOfWeights(
      this.texts.sections.map((section) => ({
        weight: section.weight,
        points: section.points,
        criteria: section.criteria.map(({ weight }) => weight),
      })),
    );
    const sections = this.texts.sections.flatMap((section, at) => this.section(section, weighted[at] ?? []));
    for (const note of this.texts.notes) this.note(note, null, null);
    const base = this.base(sections);
    this.ask(sections);
    const rubric: Rubric = {
      key: 'imported',
      version: 1,
      name: this.texts.name,
      sections: sections.filter(({ criteria }) => criteria.length > 0),
      rules: this.rules,
      bands: defaultBands(this.language),
      passMark: DEFAULT_PASS_MARK,
      fatalScore: this.decisions['fatalScore'] === 'keep' ? 'keep' : 'zero',
      decimals: 2,
      ...(base !== null && { base }),
    };
    const { places, guesses, questions, targets, problems } = this;
    return { rubric, places, guesses, questions, targets, problems };
  }

  private section(texts: SectionTexts, weighted: readonly (number | null)[]): Section[] {
    const { name: place, criteria: all } = texts;
    const red = place !== null && speaksOfOutcome(place.text);
    const scored = all.filter((criterion) => !this.isRule(criterion, red));
    for (const criterion of all) if (!scored.includes(criterion)) this.ruleOf(criterion, place);
    if (scored.length === 0) return [];
    const name = this.unique(
      place ? readName(place.text).name : this.language === 'en' ? 'Criteria' : '评分项',
      place ?? scored[0]?.place ?? null,
      'section',
    );
    const subject: ImportSubject = { kind: 'section', section: name };
    const where = place ?? scored[0]?.place;
    if (where) this.place(subject, where);
    if (!place && where) this.guess('SECTION_ADDED', subject, where);
    const criteria = scored.map((criterion) =>
      this.criterion(criterion, weighted[all.indexOf(criterion)] ?? null, texts, scored),
    );
    const sum = addUp(criteria.map(({ points, weight }) => (weight === 1 ? points : points * weight)));
    const points = texts.points ?? (texts.weight !== null && sum === 0 ? texts.weight : Math.round(sum * 1e6) / 1e6);
    if (texts.points === null && where && criteria.some((one) => one.points > 0)) {
      this.guess('SECTION_POINTS_FROM_SUM', subject, where);
    }
    return [{ name, points, criteria }];
  }

  /** An item that has no points but an outcome is no criterion. */
  private isRule({ points, weight, levels, occurrence, leads, notes, place }: CriterionTexts, red: boolean): boolean {
    if (points !== null || weight !== null || levels.length > 1) return false;
    const says = [place, ...leads, ...notes].some(({ text }) => speaksOfOutcome(text));
    return red || (says && (occurrence === null || this.texts.answers === 'yesNo' || says));
  }

  private ruleOf({ name, leads, notes, place }: CriterionTexts, section: RawText | null): void {
    const texts = [...leads, ...notes].map(({ text }) => text);
    const said =
      texts.find(speaksOfOutcome) ?? (speaksOfOutcome(place.text) ? place.text : section?.text) ?? place.text;
    const text = texts.length > 0 ? `${name}：${texts.join('；')}` : joinLines(place.text);
    this.note({ ...place, text }, null, noteMeaning(said), name);
  }

  private criterion(
    texts: CriterionTexts,
    weighted: number | null,
    section: SectionTexts,
    siblings: readonly CriterionTexts[],
  ): Criterion {
    const name = this.unique(texts.name, texts.place, 'criterion');
    const subject: ImportSubject = { kind: 'criterion', criterion: name };
    this.place(subject, texts.place);
    const found = texts.levels.length > 1 ? texts.levels : [];
    const yesNo = found.length === 0 && texts.occurrence === null && this.isTicked(texts);
    const printed = this.decided(subject) ?? texts.points;
    const best = Math.max(0, ...found.map(({ points }) => points ?? 0));
    const points = printed ?? this.pointsOf(texts, weighted, best, section, siblings, yesNo, subject);
    const pointed = withPoints(found, points === 0 && best > 0 ? best : points, this.step);
    const levels = yesNo ? this.yesNo(points) : pointed.levels.map((level) => this.withDecided(name, level));
    pointed.found.forEach((level) => {
      this.place({ kind: 'level', criterion: name, level: level.label }, level.place);
    });
    for (const level of pointed.shared) this.shared(name, level, pointed.found);
    for (const label of pointed.ranged) {
      const level = pointed.found.find((one) => one.label === label);
      if (level) this.guess('LEVEL_RANGE', { kind: 'level', criterion: name, level: label }, level.place);
    }
    const policy = this.notes(texts, name, pointed.levels, pointed.found);
    const weight = this.weightFactor(texts, levels, points, subject);
    const metric = this.metric(name, texts, pointed.levels);
    const limits = new Map(metric?.limits.map(({ level, limit }) => [level, limit]));
    return {
      name,
      points: points ?? 0,
      weight,
      levels: levels.map((level) => {
        const limit = limits.get(level.label);
        return limit === undefined ? level : { ...level, limit };
      }),
      notApplicable: policy ? 'fullMarks' : yesNo && texts.points === null ? 'excluded' : 'forbidden',
      ...(metric && { metric: { unit: this.language === 'en' ? 's' : '秒', better: 'lower' as const } }),
      ...(texts.occurrence && levels.length === 0 && { occurrence: texts.occurrence }),
    };
  }

  /** Points that the criterion itself does not print; null where nothing tells them. */
  private pointsOf(
    texts: CriterionTexts,
    weighted: number | null,
    best: number,
    section: SectionTexts,
    siblings: readonly CriterionTexts[],
    yesNo: boolean,
    subject: ImportSubject,
  ): number | null {
    if (best > 0) {
      this.guess('POINTS_FROM_LEVELS', subject, texts.place);
      return best;
    }
    if (weighted !== null) {
      this.guess('POINTS_FROM_WEIGHT', subject, texts.place);
      return weighted;
    }
    if (texts.occurrence) return 0;
    if (section.points !== null && siblings.filter(({ points }) => points === null).length === 1) {
      const rest = section.points - addUp(siblings.map(({ points }) => points ?? 0));
      if (rest > 0) {
        this.guess('POINTS_FROM_REST', subject, texts.place);
        return Math.round(rest * 1e6) / 1e6;
      }
    }
    if (yesNo) {
      this.guess('CHECKLIST_POINTS', subject, texts.place);
      return 1;
    }
    this.problem('POINTS_MISSING', 'error', subject, texts.place);
    return null;
  }

  /** Whether an item is answered by yes or no. */
  private isTicked({ points, answers }: CriterionTexts): boolean {
    const asks = this.texts.answers === 'yesNo' || answers.some(({ text }) => YES_NO.test(halfWidth(text)));
    return asks || (points === null && this.isUnpointed());
  }

  /** Whether nothing in the table has points: a list to tick. */
  private isUnpointed(): boolean {
    return this.texts.sections.every(
      ({ points, criteria }) =>
        points === null &&
        criteria.every((one) => one.points === null && one.weight === null && one.levels.length < 2 && !one.occurrence),
    );
  }

  private yesNo(points: number | null): Level[] {
    const [yes, no] = this.language === 'en' ? ['Yes', 'No'] : ['是', '否'];
    return [
      { label: yes, points: points ?? 1, descriptor: '' },
      { label: no, points: 0, descriptor: '' },
    ];
  }

  /** A criterion scored on another scale than its weight makes it count. */
  private weightFactor(
    texts: CriterionTexts,
    levels: readonly Level[],
    points: number | null,
    subject: ImportSubject,
  ): number {
    const best = levels.length > 0 ? Math.max(...levels.map((level) => level.points)) : (texts.points ?? 0);
    if (texts.weight === null || best === 0 || (texts.points === null && best !== points)) return 1;
    if (texts.points === null && levels.every((_level, at) => texts.levels[at]?.points === null)) return 1;
    const weight = Math.round((texts.weight / best) * 1e6) / 1e6;
    if (weight !== 1) this.guess('WEIGHT_FACTOR', subject, texts.place);
    return weight;
  }

  private shared(criterion: string, label: string, found: readonly { label: string; place: RawText }[]): void {
    const level = found.find((one) => one.label === label);
    const subject: ImportSubject = { kind: 'level', criterion, level: label };
    if (!level || this.decided(subject) !== undefined) return;
    this.sharedLevels += 1;
    this.guess('LEVEL_SHARES', subject, level.place);
  }

  private withDecided(criterion: string, level: Level): Level {
    const points = this.decided({ kind: 'level', criterion, level: level.label });
    return points === undefined ? level : { ...level, points };
  }

  private decided(subject: ImportSubject): number | undefined {
    const decision = this.decisions[`points:${subjectKey(subject)}`];
    return typeof decision === 'number' && decision >= 0 ? decision : undefined;
  }

  /** Notes beside a criterion and outcomes in its levels; whether one says that nothing is deducted. */
  private notes(
    texts: CriterionTexts,
    criterion: string,
    levels: readonly Level[],
    found: readonly { place: RawText }[],
  ): boolean {
    const beside = [...texts.notes, ...texts.leads.filter(({ text }) => noteMeaning(text) !== 'plain')];
    const inLevels = levels.flatMap(({ descriptor }, at) => {
      const place = found[at]?.place;
      return place && speaksOfOutcome(descriptor) ? [{ ...place, text: outcomeSentence(descriptor) }] : [];
    });
    return [...beside, ...inLevels].map((note) => this.note(note, criterion, null)).some((policy) => policy);
  }

  /** Takes a note for what its words say, or for what was decided; whether it says that nothing is deducted. */
  private note(note: RawText, criterion: string | null, meaning: NoteChoice | null, short?: string): boolean {
    const targets = targetsInText(note.text);
    this.targets.push(...targets.map((target) => ({ ...target, where: this.address(note) })));
    const said = meaning ?? noteMeaning(note.text);
    if (targets.length > 0 && said === 'plain') return false;
    const text = joinLines(note.text);
    const id = `note:${this.address(note)}:${this.questions.filter((one) => one.kind === 'note').length}`;
    const chosen = NOTE_OPTIONS.find((option) => option === this.decisions[id]) ?? said;
    const options = criterion === null ? NOTE_OPTIONS.filter((option) => option !== 'fullMarks') : NOTE_OPTIONS;
    this.questions.push({ id, kind: 'note', where: this.address(note), text, criterion, options, chosen });
    if (chosen === 'plain') return false;
    if (chosen === 'fullMarks') return true;
    this.addRule(note, chosen, criterion, short ?? ruleName(text), text);
    return false;
  }

  private addRule(note: RawText, outcome: RuleOutcome, criterion: string | null, short: string, text: string): void {
    const name = this.unique(short, note, 'rule');
    this.place({ kind: 'rule', rule: name }, note);
    this.rules.push({
      name,
      outcome,
      ...(outcome === 'veto' && criterion !== null && { criterion }),
      text,
    });
  }

  private metric(criterion: string, texts: CriterionTexts, levels: readonly Level[]): ReturnType<typeof metricOffer> {
    for (const lead of texts.leads) {
      this.targets.push(...targetsInText(lead.text).map((target) => ({ ...target, where: this.address(lead) })));
    }
    const leads = texts.leads.filter(({ text }) => targetsInText(text).length === 0).map(({ text }) => text);
    const offer = metricOffer(criterion, leads, levels);
    if (!offer) return null;
    const id = `metric:${criterion}`;
    const chosen = this.decisions[id] === 'yes' ? 'yes' : 'no';
    const place = texts.leads[0] ?? texts.place;
    const { text, limits, conflict } = offer;
    this.questions.push({
      ...{ id, kind: 'metric', where: this.address(place), text, criterion, unit: offer.unit, limits, conflict },
      options: ['no', 'yes'],
      chosen,
    });
    return chosen === 'yes' ? offer : null;
  }

  /** Deductions and bonuses of criteria without points of their own need points to start from. */
  private base(sections: readonly Section[]): number | null {
    const criteria = sections.flatMap((section) => section.criteria);
    const floating = criteria.filter(({ occurrence, points }) => occurrence?.kind === 'deduction' && points === 0);
    const reachable = addUp(criteria.map(({ points }) => points));
    if (floating.length === 0 || reachable > 0) return null;
    if (this.texts.base === null) {
      const first = Object.values(this.places)[0] ?? '';
      this.guesses.push({ code: 'BASE_ASSUMED', subject: { kind: 'rubric' }, where: first });
    }
    return this.texts.base ?? BASE;
  }

  private ask(sections: readonly Section[]): void {
    if (this.rules.some(({ outcome }) => outcome === 'fatal')) {
      const rule = this.rules.find(({ outcome }) => outcome === 'fatal');
      const where = this.places[subjectKey({ kind: 'rule', rule: rule?.name ?? '' })] ?? '';
      const chosen = this.decisions['fatalScore'] === 'keep' ? 'keep' : 'zero';
      const options = ['zero', 'keep'] as const;
      this.questions.push({ id: 'fatalScore', kind: 'fatalScore', where, text: rule?.text ?? '', options, chosen });
    }
    const isBroken = sections
      .flatMap(({ criteria }) => criteria.flatMap(({ levels }) => levels))
      .some(({ points }) => !Number.isInteger(points));
    if (this.sharedLevels === 0 || (!isBroken && this.step === null)) return;
    const given = this.decisions['rounding'];
    const chosen = given === '0.5' || given === '1' ? given : 'none';
    const where = this.guesses.find(({ code }) => code === 'LEVEL_SHARES')?.where ?? '';
    this.questions.push({ id: 'rounding', kind: 'rounding', where, text: '', options: ['none', '0.5', '1'], chosen });
  }

  /** Names are column headers: those met twice get a number. */
  private unique(name: string, place: RawText | null, kind: 'section' | 'criterion' | 'rule'): string {
    const wanted = name === '' ? (place?.text ?? '') : name;
    let unique = wanted;
    for (let copy = 2; this.names.has(unique.toLowerCase()); copy += 1) {
      unique = copy === 2 && kind === 'section' ? sectionOf(wanted, this.language) : `${wanted} (${copy})`;
    }
    this.names.add(unique.toLowerCase());
    if (unique !== wanted && place) {
      const subject: ImportSubject =
        kind === 'section'
          ? { kind, section: unique }
          : kind === 'criterion'
            ? { kind, criterion: unique }
            : { kind, rule: unique };
      this.guess('NAME_NUMBERED', subject, place);
    }
    return unique;
  }

  private place(subject: ImportSubject, text: RawText): void {
    this.places[subjectKey(subject)] ??= this.address(text);
  }

  private guess(code: ImportGuess['code'], subject: ImportSubject, place: RawText): void {
    this.guesses.push({ code, subject, where: this.address(place) });
  }

  private problem(
    code: ImportProblem['code'],
    severity: ImportProblem['severity'],
    subject: ImportSubject,
    place: RawText,
  ): void {
    this.problems.push({ code, severity, subject, where: this.address(place), text: joinLines(place.text) });
  }

  private address({ row, column }: RawText): string {
    const { sheet, firstRow, firstColumn } = this.grid;
    return placeName(sheet, cellAddress(firstRow + row, firstColumn + column));
  }
}

const YES_NO = /^(?:[□☐○]?\s*(?:是|有|yes|y|√|达标)\s*[/、,|\s]?\s*[□☐○]?\s*(?:否|无|no|n|×|不达标))\s*$/iu;

function sectionOf(name: string, language: Language): string {
  return name + (language === 'en' ? ' (section)' : '（大项）');
}

/** Of a descriptor the sentence that speaks of an outcome. */
function outcomeSentence(text: string): string {
  const sentences = text.split(/(?<=[。；;！!])\s*/u);
  return sentences.find(speaksOfOutcome) ?? text;
}

/** Whether a header asks for yes or no, for points, or for nothing. */
export function answerKind(headers: readonly string[]): StandardTexts['answers'] {
  const answers = headers.filter((header) => headerCell(header)?.role === 'answer');
  if (answers.some((header) => /[是否]|y\s*\/?\s*n|yes|pass|met|done|compliant|tick|达标|符合|✓/iu.test(header)))
    return 'yesNo';
  return answers.length > 0 ? 'points' : 'none';
}

/** Points to start from that a title states: `满分100分`, `base 100`. */
export function baseOf(titles: readonly string[]): number | null {
  for (const title of titles) {
    const found =
      /(?:满分|总分|基础分|基准分|初始分|base|starts? (?:at|from|with)|out of|total)\s*(?:为|是|:)?\s*(\d{2,3})/iu.exec(
        halfWidth(title),
      );
    if (found && isNumber(found[1] ?? '')) return Number(found[1]);
  }
  return null;
}
