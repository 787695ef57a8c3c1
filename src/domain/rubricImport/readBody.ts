import { isTotalLabel } from '../grid/headerWords';
import { readCriterionHeader } from '../grid/criterionHeader';
import type { GridRow } from './importGrid';
import { IS_YES, type TableColumn } from './columnRoles';
import type { ImportTable } from './importTable';
import { readName } from './criterionTexts';
import { readLevelText } from './levelText';
import { isLevelLabel } from '../rubric/levelWords';
import { flagNote, isRedHeading, OUTCOME_START, speaksOfOutcome } from './noteText';
import { NOTE_HEADING, NOTE_START } from './noteWords';
import { targetsInText } from './targetText';
import { CHINESE_NUMERAL, cleanName, hasHeadingNumber, isItemNumber, isNumber } from './plainText';
import { rawCriterion, type RawCriterion, type RawSection, type RawStandard, type RawText } from './rawStandard';

/** Walks down a table and puts every cell to the section and criterion it belongs to. */
export function readBody(table: ImportTable): RawStandard {
  const reader = new BodyReader(table);
  table.body.forEach((row, at) => reader.read(row, table.body.slice(at + 1)));
  return reader.standard();
}

const TOTAL =
  /^(?:总\s*分|总\s*计|合\s*计|共\s*计|满\s*分|总分值|grand total|total(?: score| points)?|max(?:imum)? (?:total|score|points)|sum|overall total|maximum)\s*[:：]?$/iu;
/** What closes a form. */
const SIGNATURE =
  /^(?:审核|审批|批准|编制|制表|填表|制定|签字|签名|质检员|检查人|被检人|坐席|日期|reviewed by|approved by|prepared by|signature|signed|date|evaluator|agent name)(?:人|者|日期)?\s*[:：]/iu;

class BodyReader {
  private readonly sections: RawSection[] = [];
  private readonly byKey = new Map<string, RawSection>();
  private readonly notes: RawText[] = [];
  private readonly unused: RawText[] = [];
  private total: RawText | null = null;
  private current: RawSection | null = null;
  private criterion: RawCriterion | null = null;

  /** Below a heading such as `备注`. */
  private isInNotes = false;

  private readonly hasSections: boolean;
  private readonly names: readonly TableColumn[];
  private readonly isListOnly: boolean;

  constructor(private readonly table: ImportTable) {
    const { columns, body } = table;
    this.hasSections = columns.some(({ role }) => role === 'section');
    this.names = columns.filter(({ role }) => ['section', 'criterion', 'number'].includes(role));
    const filled = body.map((row) => this.textsOf(row)).filter((texts) => texts.length > 0);
    this.isListOnly = filled.filter((texts) => texts.length > 1).length < 0.3 * filled.length;
  }

  standard(): RawStandard {
    return { sections: this.sections, notes: this.notes, total: this.total, unused: this.unused };
  }

  read(row: GridRow, below: readonly GridRow[]): void {
    const texts = this.textsOf(row);
    const [first] = texts;
    if (first === undefined) return;
    if (this.readTotal(texts)) return;
    this.isInNotes = texts.length === 1 && (this.isInNotes || NOTE_HEADING.test(first.text));
    if (texts.length === 1 && NOTE_HEADING.test(first.text)) {
      this.criterion = null;
      return;
    }
    if (SIGNATURE.test(first.text)) {
      this.unused.push(...texts);
      this.criterion = null;
      return;
    }
    const redItem = this.redItem(texts);
    if (redItem) {
      this.startCriterion(redItem);
      return;
    }
    if (isRedHeading(first.text) && texts.length === 1 && this.goesOnBarely(below)) {
      this.startSection(first);
      return;
    }
    if (this.isNote(row, texts)) {
      this.notes.push(...texts.filter(({ text }) => !NOTE_HEADING.test(text)));
      this.criterion = null;
      return;
    }
    if (this.isSectionRow(row, texts, below)) {
      const [name, ...rest] = texts.filter(({ text, column }) => !this.isRole(column, 'number') || !isItemNumber(text));
      this.startSection(name ?? first);
      for (const text of rest) {
        if (isNumber(text.text)) this.section().points.push(text);
        else this.unused.push(text);
      }
      return;
    }
    this.readItem(row, texts);
  }

  private readItem(row: GridRow, texts: readonly RawText[]): void {
    const of = (role: TableColumn['role']): RawText[] => texts.filter(({ column }) => this.isRole(column, role));
    const [section] = of('section');
    const isRepeated = section !== undefined && this.isCurrent(section);
    if (section && !isRepeated) this.startSection(section);
    const [name] = of('criterion');
    const scores = [
      ...of('standard'),
      ...of('deducted'),
      ...of('points'),
      ...of('levelColumn'),
      ...of('level'),
      ...of('levelPoints'),
    ];
    if (name && !this.goesOn(name, row)) this.startCriterion(name);
    else if (!name && section && scores.length > 0 && !(isRepeated && this.criterion)) this.startCriterion(section);

    const labels = of('level');
    const levelPoints = of('levelPoints');
    for (const text of of('sectionPoints')) this.section().points.push(text);
    for (const text of of('sectionWeight')) this.section().weights.push(text);
    const { criterion } = this;
    if (criterion === null) {
      this.unused.push(...scores, ...of('weight'), ...of('remark'), ...of('answer'));
      return;
    }
    criterion.points.push(...of('points'));
    criterion.weights.push(...of('weight'));
    criterion.answers.push(...of('answer'));
    criterion.remarks.push(...of('remark'));
    criterion.standards.push(
      ...of('deducted').map((text) =>
        isNumber(text.text) ? { ...text, text: `-${text.text.replace(/^[-–]/u, '')}` } : text,
      ),
    );
    for (const text of of('outcome')) {
      const header = this.table.columns.find(({ at }) => at === text.column)?.header ?? '';
      const note = flagNote(readName(criterion.name.text).name, header);
      if (IS_YES.test(text.text)) criterion.remarks.push({ ...text, text: note });
    }
    for (const text of of('levelColumn')) {
      const column = this.table.columns.find(({ at }) => at === text.column);
      if (column) criterion.levelCells.push({ column, text });
    }
    const standards = of('standard');
    if (labels.length > 0 || levelPoints.length > 0) {
      criterion.levelRows.push({
        label: labels[0] ?? null,
        points: levelPoints[0] ?? null,
        descriptor: standards[0] ?? null,
      });
      criterion.standards.push(...standards.slice(1));
    } else criterion.standards.push(...standards);
  }

  /** The same criterion named again on the row of its next level. */
  private goesOn(name: RawText, row: GridRow): boolean {
    const { criterion } = this;
    if (criterion === null || cleanName(criterion.name.text) !== cleanName(name.text)) return false;
    return this.table.columns.some(({ at, role }) => {
      const text = row.cells[at] ?? '';
      return text !== '' && (role === 'level' || (role === 'standard' && readLevelText(text).levels.length > 0));
    });
  }

  private readTotal(texts: readonly RawText[]): boolean {
    const label = texts.find(
      ({ text, column }) => this.isName(column) && (TOTAL.test(text.trim()) || isTotalLabel(text)),
    );
    if (!label) return false;
    const number = texts.filter((text) => text !== label && isNumber(text.text.replace('%', ''))).at(0);
    const isSum = TOTAL.test(label.text.trim()) || /合计|总|total/iu.test(label.text);
    if (isSum && !/小计|平均|subtotal|average/iu.test(label.text)) this.total = number ?? this.total;
    this.criterion = null;
    return true;
  }

  private isNote(row: GridRow, texts: readonly RawText[]): boolean {
    const [first] = texts;
    if (!first || texts.length > 2 || !this.isName(first.column)) return false;
    if (beginsNote(first.text)) return true;
    const isUnscored = texts.every(({ text }) => !isNumber(text));
    if (isUnscored && texts.some(({ text }) => targetsInText(text).length > 0)) return true;
    if (texts.length > 1) return NOTE_HEADING.test(first.text);
    if (this.isInNotes) return true;
    const isWide = row.wide.has(first.column);
    const isSentence = first.text.length > 24 && /[，。；,;]|\. /u.test(cleanName(first.text));
    if (this.total !== null) return isSentence || isWide || speaksOfOutcome(first.text);
    return (isSentence || speaksOfOutcome(first.text)) && !/[:：]$/u.test(first.text) && first.text.length > 16;
  }

  private isSectionRow(row: GridRow, texts: readonly RawText[], below: readonly GridRow[]): boolean {
    const [first] = texts;
    if (!first || !this.isName(first.column)) return false;
    const number = texts.find(({ column }) => this.isRole(column, 'number'));
    if (number && CHINESE_NUMERAL.test(number.text)) return true;
    const named = texts.filter(({ column }) => this.isName(column));
    const rest = texts.filter((text) => !named.includes(text));
    const isBare = named.length === 1 && rest.every(({ text }) => isNumber(text));
    if (!isBare || isLevelLabel(first.text) || beginsLevel(first.text)) return false;
    if (rest.length > 0) return hasHeadingNumber(first.text) && this.hasPlainRows(below);
    if (row.wide.has(first.column)) return true;
    if (this.hasSections) return this.isRole(first.column, 'section') || hasHeadingNumber(first.text);
    if (this.isListOnly) return hasHeadingNumber(first.text) && this.hasPlainRows(below);
    const next = below.find((other) => this.textsOf(other).length > 0);
    return next !== undefined && this.textsOf(next).length > 1;
  }

  /** Below a heading such as `红线（有一项即0分）` a text alone in its row is one of what it lists. */
  private redItem(texts: readonly RawText[]): RawText | null {
    const heading = this.current?.name?.text ?? '';
    const [first, ...others] = texts.filter(
      ({ text, column }) => !this.isRole(column, 'number') || !isItemNumber(text),
    );
    const isListed = isRedHeading(heading) && others.length === 0;
    return first && isListed && !hasHeadingNumber(first.text) ? first : null;
  }

  private goesOnBarely(below: readonly GridRow[]): boolean {
    const next = below.map((row) => this.textsOf(row)).find((texts) => texts.length > 0);
    return next?.length === 1;
  }

  /** Whether rows follow that are numbered otherwise. */
  private hasPlainRows(below: readonly GridRow[]): boolean {
    return below.some((row) => {
      const [first] = this.textsOf(row);
      return first !== undefined && this.isName(first.column) && !hasHeadingNumber(first.text);
    });
  }

  /** One that was given before, as after a page break, goes on. */
  private startSection(name: RawText): void {
    this.criterion = null;
    const key = sectionKey(name.text);
    this.current = this.byKey.get(key) ?? this.addSection(name);
    this.byKey.set(key, this.current);
  }

  private isCurrent(section: RawText): boolean {
    const name = this.current?.name;
    return name !== null && name !== undefined && sectionKey(name.text) === sectionKey(section.text);
  }

  private startCriterion(name: RawText): void {
    this.criterion = rawCriterion(name);
    this.section().criteria.push(this.criterion);
  }

  private section(): RawSection {
    this.current ??= this.addSection(null);
    return this.current;
  }

  private addSection(name: RawText | null): RawSection {
    const section: RawSection = { name, points: [], weights: [], criteria: [] };
    this.sections.push(section);
    return section;
  }

  private textsOf(row: GridRow): RawText[] {
    return row.cells.flatMap((text, column) =>
      text === '' || row.covered.has(column) ? [] : [{ text, row: row.at, column }],
    );
  }

  private isRole(column: number, role: TableColumn['role']): boolean {
    return this.table.columns.some((one) => one.at === column && one.role === role);
  }

  /** Whether a column names something, or stands before those that do. */
  private isName(column: number): boolean {
    const first = this.table.columns[0]?.at ?? 0;
    return this.names.some(({ at }) => at === column) || column <= first;
  }
}

/** `备注：…`, `※…`, or an outcome with its condition: `致命差错：…`. */
function beginsNote(text: string): boolean {
  return NOTE_START.test(text) || /^[※★]/u.test(text) || (OUTCOME_START.test(text) && !/[:：]\s*$/u.test(text));
}

function beginsLevel(text: string): boolean {
  const { lead, levels } = readLevelText(text);
  return lead === '' && levels.length > 0;
}

function sectionKey(text: string): string {
  return cleanName(readCriterionHeader(text).name);
}
