import type { ChangeRecorder } from './changeRecorder';
import { shiftNotes } from './cellNotes';
import { itemNotFound } from './hostError';
import type { CellStore, StoredName } from './cellStore';
import { shiftKeptParts } from './keptParts';
import type { LiveRange, SheetModel, TableModel } from './parts';
import { absoluteAddress, parseRange, subtractAll, quoteSheetName, splitSheet } from './address';
import type { GridRange, WorkbookSnapshot } from './snapshot';
import { bodyRange, columnPart } from './tableGeometry';
import { shiftFilter } from './filtering';
import { shiftRange } from './structuralChange';
import type { StructuralChange } from './structuralChange';

export type ChangeKind =
  'rangeEdited' | 'rowInserted' | 'rowDeleted' | 'columnInserted' | 'columnDeleted' | 'cellInserted' | 'cellDeleted';

/** Told to add-ins as `worksheets.onChanged`. */
export interface SheetChange {
  sheet: SheetModel;
  range: GridRange;
  kind: ChangeKind;
  /** What a single cell held before an add-in wrote it; '' for nothing. */
  before?: string | number | boolean;
}

/** A workbook as Excel sees it: the cell store's cells, and the tables, charts, rules and protection beside them. */
export class WorkbookModel {
  private readonly models = new Map<string, SheetModel>();
  private readonly liveRanges = new Set<LiveRange>();
  private nextId = 1;
  /** What happened since the last call of `takeChanges`. */
  private changes: SheetChange[] = [];
  /** Anything beside cells changed: charts, tables, rules, names, sheets. */
  partsChanged = false;
  /** The selection was set by an add-in. */
  selectionChanged = false;
  /** Set in co-authoring. */
  recorder: ChangeRecorder | null = null;
  readOnly = false;
  /** Of the workbook's structure. */
  protection: WorkbookSnapshot['protection'] | null = null;
  date1904 = false;

  constructor(
    readonly store: CellStore,
    readonly name: string,
  ) {}

  newId(): string {
    return `{${(this.nextId++).toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
  }

  newNumber(): number {
    return this.nextId++;
  }

  /** In tab order; sheets that the user added or removed in the grid are followed. */
  sheets(): SheetModel[] {
    return this.store.sheets().map(({ id }) => this.sheetById(id));
  }

  sheetById(id: string): SheetModel {
    let sheet = this.models.get(id);
    if (!sheet) {
      sheet = emptySheetModel(id);
      this.models.set(id, sheet);
    }
    return sheet;
  }

  forgetSheet(sheet: SheetModel): void {
    for (const table of sheet.tables) this.store.forgetTable(table.name);
    this.models.delete(sheet.id);
    for (const live of this.liveRanges) if (live.sheet === sheet) live.range = null;
  }

  activeSheet(): SheetModel {
    return this.sheetById(this.store.activeSheet());
  }

  sheetName(sheet: SheetModel): string {
    const identity = this.store.sheets().find(({ id }) => id === sheet.id);
    if (!identity) throw itemNotFound();
    return identity.name;
  }

  findSheet(key: string): SheetModel | undefined {
    const wanted = key.toLowerCase();
    const found = this.store.sheets().find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return found && this.sheetById(found.id);
  }

  tables(): TableModel[] {
    return this.sheets().flatMap((sheet) => sheet.tables);
  }

  findTable(key: string): TableModel | undefined {
    const wanted = key.toLowerCase();
    return this.tables().find((table) => table.id === key || table.name.toLowerCase() === wanted);
  }

  tableAt(sheet: SheetModel, row: number, column: number): TableModel | undefined {
    return sheet.tables.find(
      ({ range }) =>
        row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn,
    );
  }

  /** A defined name, the sheet's own before the workbook's. */
  findName(name: string, sheet: SheetModel): StoredName | undefined {
    const found = this.store.names().filter((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    return (
      found.find((candidate) => candidate.sheet === sheet.id) ??
      found.find((candidate) => candidate.sheet === undefined)
    );
  }

  /** The cells that `=Sheet1!$A$1:$B$2` or `=Table[Column]` means; undefined for anything else. */
  areaOf(formula: string): { sheet: SheetModel; range: GridRange } | undefined {
    const body = formula.startsWith('=') ? formula.slice(1) : formula;
    const { sheet: name, address } = splitSheet(body);
    const range = parseRange(address);
    const sheet = name === undefined ? undefined : this.findSheet(name);
    if (sheet && range) return { sheet, range };
    const match = /^([^[\]]+?)(?:\[([^[\]#@]+)\])?$/.exec(body);
    const table = match?.[1] === undefined ? undefined : this.findTable(match[1]);
    if (!table) return undefined;
    if (match?.[2] === undefined) return { sheet: table.sheet, range: bodyRange(table) };
    const column = table.columns.find((each) => each.name.toLowerCase() === match[2]?.toLowerCase());
    return column && { sheet: table.sheet, range: columnPart(table, column, bodyRange(table)) };
  }

  /** `Sheet1!$A$1:$B$2` with the sheet's name as it is now. */
  reference(sheet: SheetModel, range: GridRange): string {
    return `${quoteSheetName(this.sheetName(sheet))}!${absoluteAddress(range)}`;
  }

  /** Rewrites the references that rules and charts of the sheet hold. */
  rewriteRules(sheet: SheetModel, rewrite: (formula: string) => string): void {
    for (const validation of sheet.validations) {
      if (validation.type !== 'list' || !validation.formula1.startsWith('"')) {
        validation.formula1 = rewrite(validation.formula1);
      }
      if (validation.formula2 !== undefined) validation.formula2 = rewrite(validation.formula2);
    }
    for (const { rule } of sheet.conditionalFormats) {
      if (rule.type === 'custom') rule.formula = rewrite(rule.formula);
      if (rule.type === 'cellValue') {
        rule.formula1 = rewrite(rule.formula1);
        if (rule.formula2 !== undefined) rule.formula2 = rewrite(rule.formula2);
      }
    }
    for (const chart of sheet.charts) {
      for (const series of chart.series) {
        series.values = rewrite(series.values);
        if (series.categories !== undefined) series.categories = rewrite(series.categories);
        if (series.name?.includes('!')) series.name = rewrite(series.name);
      }
    }
  }

  /** Takes a range out of validations and conditional formats. */
  removeRules(sheet: SheetModel, range: GridRange): void {
    this.removeValidations(sheet, range);
    this.removeConditionalFormats(sheet, range);
  }

  removeConditionalFormats(sheet: SheetModel, range: GridRange): void {
    for (const format of sheet.conditionalFormats) format.ranges = subtractAll(format.ranges, range);
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
    this.partsChanged = true;
  }

  removeValidations(sheet: SheetModel, range: GridRange): void {
    for (const validation of sheet.validations) validation.ranges = subtractAll(validation.ranges, range);
    sheet.validations = sheet.validations.filter(({ ranges }) => ranges.length > 0);
    this.partsChanged = true;
  }

  hold(sheet: SheetModel, range: GridRange): LiveRange {
    const live: LiveRange = { sheet, range };
    this.liveRanges.add(live);
    return live;
  }

  release(live: LiveRange): void {
    this.liveRanges.delete(live);
  }

  noteChange(change: SheetChange): void {
    this.changes.push(change);
  }

  takeChanges(): SheetChange[] {
    const taken = this.changes;
    this.changes = [];
    return taken;
  }

  /** Tells structured references where the table lies now. */
  declare(table: TableModel): void {
    // The engine takes every row below the first as data: it must not see a totals row, and always a header row.
    const body = bodyRange(table);
    this.store.declareTable({
      name: table.name,
      sheet: table.sheet.id,
      range: { ...body, startRow: body.startRow - 1 },
      columns: table.columns.map(({ name }) => name),
    });
    this.partsChanged = true;
  }

  /** Moves everything beside the cells; the cell store moves cells, merges, names and formulas by itself. */
  shiftParts(sheet: SheetModel, change: StructuralChange): void {
    for (const live of this.liveRanges) {
      if (live.sheet === sheet && live.range) live.range = shiftRange(live.range, change);
    }
    const shiftAll = (ranges: GridRange[]): GridRange[] =>
      ranges.map((range) => shiftRange(range, change)).filter((range) => range !== null);
    for (const validation of sheet.validations) validation.ranges = shiftAll(validation.ranges);
    for (const format of sheet.conditionalFormats) format.ranges = shiftAll(format.ranges);
    sheet.validations = sheet.validations.filter(({ ranges }) => ranges.length > 0);
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
    shiftFilter(sheet, change);
    shiftNotes(sheet, change);
    shiftKeptParts(sheet, change);
    this.partsChanged = true;
  }
}

function emptySheetModel(id: string): SheetModel {
  return {
    id,
    veryHidden: false,
    tables: [],
    charts: [],
    validations: [],
    conditionalFormats: [],
    protection: null,
    page: {},
    notes: {},
    comments: {},
    autoFilter: null,
    filterColumns: [],
    tabColor: '',
    kept: {},
  };
}
