import type { ICellData, Nullable } from '@univerjs/core';
import { relativeKey, tokenise } from '../formulaTokens';
import type { GridRange } from '../snapshot';
import { RowSpans } from './rowSpans';
import type { FormulaEngine, FormulaPlace, ParsedFormula } from './formulaEngine';
import { affectedRows } from './formulaReference';

/** All cells of one sheet that hold the same formula, relative to themselves. */
export interface FormulaGroup {
  readonly key: string;
  /** The text and the cell it is written for. */
  readonly text: string;
  readonly place: FormulaPlace;
  /** Names of tables, functions and defined names in it, in lower case. */
  readonly words: ReadonlySet<string>;
  readonly columns: Map<number, RowSpans>;
  parsed: ParsedFormula | null;
}

export type CellReader = (sheet: string, row: number, column: number) => Nullable<ICellData>;

/** Which cells hold which formula, and which formulas read which cells. */
export class FormulaIndex {
  /** By sheet and key: keys are long and hashed once. */
  private readonly groups = new Map<string, Map<string, FormulaGroup>>();
  /** By sheet and Univer's id of a shared formula. */
  private readonly shared = new Map<string, Map<string, FormulaGroup>>();
  private readonly plainTexts = new Map<string, boolean>();
  private unparsed = new Set<FormulaGroup>();
  private readonly readers = new Map<string, Set<FormulaGroup>>();
  private readonly volatile = new Set<FormulaGroup>();

  constructor(
    private readonly engine: FormulaEngine,
    private readonly read: CellReader,
  ) {}

  /** Takes up the formula that a cell holds now, if any. */
  put(sheet: string, row: number, column: number, cell: Nullable<ICellData>): FormulaGroup | undefined {
    const group = this.groupFor(sheet, row, column, cell);
    if (!group) return undefined;
    let rows = group.columns.get(column);
    if (!rows) group.columns.set(column, (rows = new RowSpans()));
    rows.add(row, row);
    return group;
  }

  /** Forgets the formula that a cell holds, before another content takes its place. */
  drop(sheet: string, row: number, column: number): void {
    const group = this.at(sheet, row, column);
    const rows = group?.columns.get(column);
    if (!group || !rows) return;
    rows.remove(row, row);
    if (!rows.isEmpty) return;
    group.columns.delete(column);
    if (group.columns.size === 0) this.forget(group);
  }

  /** The formula of a cell. */
  at(sheet: string, row: number, column: number): FormulaGroup | undefined {
    return this.groupFor(sheet, row, column, this.read(sheet, row, column));
  }

  all(): FormulaGroup[] {
    return [...this.groups.values()].flatMap((groups) => [...groups.values()]);
  }

  /** Formulas whose values change without any change of the cells they name. */
  volatileGroups(): Iterable<FormulaGroup> {
    this.parseNew();
    return this.volatile;
  }

  /** Calls `affect` for every run of formula cells that read any cell of the range. */
  readersOf(
    sheet: string,
    changed: GridRange,
    affect: (group: FormulaGroup, column: number, from: number, to: number) => void,
  ): void {
    this.parseNew();
    for (const group of this.readers.get(sheet) ?? []) {
      for (const reference of group.parsed?.references ?? []) {
        if (reference.sheet !== sheet) continue;
        for (const [column, rows] of group.columns) {
          for (const span of rows.all()) {
            const affected = affectedRows(reference, column, span, changed);
            if (!affected) continue;
            for (const { from, to } of rows.within(affected.from, affected.to)) affect(group, column, from, to);
          }
        }
      }
    }
  }

  parsed(group: FormulaGroup): ParsedFormula {
    if (!group.parsed) this.parse(group);
    return group.parsed as ParsedFormula;
  }

  /** After a change of what a name or a table means: the formulas that now read other cells. */
  renew(word: string, isKnownTable: boolean): FormulaGroup[] {
    const mention = word.toLowerCase();
    const changed: FormulaGroup[] = [];
    for (const group of this.all()) {
      if (!group.parsed || !group.words.has(mention)) continue;
      const now = isKnownTable ? this.engine.relocated(group.parsed, group.place) : null;
      if (now === group.parsed) continue;
      this.unlink(group);
      if (now) this.link(group, now);
      else this.unparsed.add(group);
      changed.push(group);
    }
    return changed;
  }

  private groupFor(sheet: string, row: number, column: number, cell: Nullable<ICellData>): FormulaGroup | undefined {
    if (!cell) return undefined;
    const { f: text, si } = cell;
    if (si && !text) return this.shared.get(sheet)?.get(si);
    if (!text) return undefined;
    const key = this.keyOf(text, row, column);
    const groups = ofSheet(this.groups, sheet);
    let group = groups.get(key);
    if (!group) {
      const words = new Set(
        tokenise(text).flatMap(({ kind, text: word }) => (kind === 'word' ? word.toLowerCase() : [])),
      );
      group = { key, text, place: { sheet, row, column }, words, columns: new Map(), parsed: null };
      groups.set(key, group);
      this.unparsed.add(group);
    }
    if (si) ofSheet(this.shared, sheet).set(si, group);
    return group;
  }

  private keyOf(text: string, row: number, column: number): string {
    const isPlain = this.plainTexts.get(text);
    if (isPlain === true) return text;
    const key = relativeKey(text, row, column);
    if (isPlain === undefined) this.plainTexts.set(text, key === text);
    return key;
  }

  private parseNew(): void {
    if (this.unparsed.size === 0) return;
    const groups = this.unparsed;
    this.unparsed = new Set();
    for (const group of groups) if (!group.parsed) this.parse(group);
  }

  private parse(group: FormulaGroup): void {
    this.link(group, this.engine.parse(group.text, group.place));
  }

  private link(group: FormulaGroup, parsed: ParsedFormula): void {
    group.parsed = parsed;
    this.unparsed.delete(group);
    if (parsed.isVolatile) this.volatile.add(group);
    for (const { sheet } of parsed.references) {
      let readers = this.readers.get(sheet);
      if (!readers) this.readers.set(sheet, (readers = new Set()));
      readers.add(group);
    }
  }

  private unlink(group: FormulaGroup): void {
    for (const { sheet } of group.parsed?.references ?? []) this.readers.get(sheet)?.delete(group);
    this.volatile.delete(group);
    group.parsed = null;
  }

  private forget(group: FormulaGroup): void {
    this.unlink(group);
    this.unparsed.delete(group);
    const { sheet } = group.place;
    this.groups.get(sheet)?.delete(group.key);
    const shared = ofSheet(this.shared, sheet);
    for (const [id, other] of shared) if (other === group) shared.delete(id);
  }
}

function ofSheet<T>(sheets: Map<string, Map<string, T>>, sheet: string): Map<string, T> {
  let own = sheets.get(sheet);
  if (!own) sheets.set(sheet, (own = new Map()));
  return own;
}
