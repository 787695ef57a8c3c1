import { notImplemented } from '../model/hostError';
import type { CellStore, CellWrite, StoredName } from '../model/cellStore';
import type { ChangeRecorder } from '../model/changeRecorder';
import type { GridRange, TableSnapshot } from '../model/snapshot';
import type { StructuralChange } from '../model/structuralChange';
import type { WorkbookModel } from '../model/workbookModel';
import { Keys } from './keys';
import type { CellChange, CellContent, Operation } from './operation';
import { isUnchanged } from './rowOrder';
import { partsOf, tableChange, tableState } from './parts';

/** Changes that name their sheet and need no coordinates to be merged. */
const OF_SHEET = ['deleteSheet', 'renameSheet', 'moveSheet', 'hideSheet', 'setFreeze', 'setGridlines'];
/** Changes with coordinates that nothing here can move. */
const REFUSED = ['merge', 'unmerge', 'setColumnStyle'];
const HEADERS_AN_AUTHOR = 1000;

type AnyMethod = (...args: unknown[]) => unknown;

/** Writes down what happens to one replica, as operations that can be merged. */
export class Recorder implements ChangeRecorder {
  readonly sheets: Keys;
  readonly tables: Keys;
  private operations: Operation[] = [];
  private store: CellStore | undefined;
  private workbook: WorkbookModel | undefined;
  /** Parts as last written down, as JSON by sheet and part or by table. */
  private known = new Map<string, string>();
  private isMoving = false;
  private isReplaying = false;
  private headers: string[] = [];

  /** `author` counts from 0. */
  constructor(private readonly author: number) {
    this.sheets = new Keys(`author ${author}`);
    this.tables = new Keys(`author ${author}`);
  }

  /** The store to give to the model: it passes everything on and writes down what changes the workbook. */
  wrap(store: CellStore): CellStore {
    this.store = store;
    const bound = new Map<string, unknown>();
    return new Proxy(store, {
      get: (target, property: string) => {
        let member = bound.get(property);
        if (member === undefined) {
          member = Reflect.get(target, property);
          if (typeof member === 'function') member = (member as AnyMethod).bind(target);
          bound.set(property, member);
        }
        const isRecorded = !this.isReplaying && this.workbook;
        return (isRecorded ? this.recording[property]?.(member as AnyMethod) : undefined) ?? member;
      },
    });
  }

  /** From here on everything is recorded; all replicas attach to the same workbook. */
  attach(workbook: WorkbookModel): void {
    this.workbook = workbook;
    workbook.recorder = this;
    workbook.sheets().forEach((sheet, i) => this.sheets.set(sheet.id, `sheet ${i}`));
    for (const table of workbook.tables()) this.tables.set(table.id, `table ${table.name}`);
    this.known = this.partsNow();
  }

  /** What happened since the last call. */
  take(): Operation[] {
    this.writeDownParts();
    const taken = this.operations;
    this.operations = [];
    return taken;
  }

  /** What the function does came from others: it is not written down. */
  replay(work: () => void): void {
    this.isReplaying = true;
    try {
      work();
    } finally {
      this.isReplaying = false;
      this.known = this.partsNow();
    }
  }

  partsMoved(): void {
    this.isMoving = false;
    this.known = this.partsNow();
  }

  newHeader(): string {
    const header = `Column${this.author * HEADERS_AN_AUTHOR + 1}`;
    this.headers.push(header);
    return header;
  }

  rowsSorted(sheet: string, range: GridRange, order: readonly number[], write: () => void): void {
    const isQuiet = this.isReplaying;
    this.isReplaying = true;
    write();
    this.isReplaying = isQuiet;
    if (!isUnchanged(order)) this.add({ kind: 'rows', sheet: this.sheetKey(sheet), range, order });
  }

  private add(operation: Operation): void {
    if (!this.isReplaying && this.workbook) this.operations.push(operation);
  }

  private sheetKey(id: string): string {
    return this.sheets.keyOf(id) ?? this.sheets.add(id);
  }

  /** What stands before each changing method of the store, by its name. */
  private readonly recording: Readonly<Record<string, (method: AnyMethod) => AnyMethod>> = {
    write:
      (method) =>
      (...args) => {
        method(...args);
        if (!this.isMoving) this.addCells(...(args as Parameters<CellStore['write']>));
      },
    change:
      (method) =>
      (...args) => {
        this.writeDownParts();
        const [sheet, change] = args as [string, StructuralChange];
        this.headers = [];
        this.add({ kind: 'structure', sheet: this.sheetKey(sheet), change: { ...change }, headers: this.headers });
        this.isMoving = true;
        method(...args);
      },
    setHidden:
      (method) =>
      (...args) => {
        const [sheet, axis, from, to, value] = args as Parameters<CellStore['setHidden']>;
        this.add({ kind: 'layout', sheet: this.sheetKey(sheet), method: 'setHidden', axis, from, to, value });
        method(...args);
      },
    setColumnWidth: this.ofRun('setColumnWidth', 'column'),
    setRowHeight: this.ofRun('setRowHeight', 'row'),
    addSheet:
      (method) =>
      (...args) => {
        const id = method(...args) as string;
        this.add({ kind: 'workbook', method: 'addSheet', key: this.sheets.add(id), args });
        return id;
      },
    setName:
      (method) =>
      (...args) => {
        this.addName(args[0] as StoredName, { ...(args[0] as StoredName) });
        return method(...args);
      },
    deleteName:
      (method) =>
      (...args) => {
        this.addName(this.nameById(String(args[0])), null);
        return method(...args);
      },
    ...Object.fromEntries(OF_SHEET.map((name) => [name, this.ofSheet(name)])),
    ...Object.fromEntries(REFUSED.map((name) => [name, () => refuse(name)])),
  };

  private ofRun(name: string, axis: 'row' | 'column'): (method: AnyMethod) => AnyMethod {
    return (method) =>
      (...args) => {
        const [sheet, from, to, value] = args as [string, number, number, number];
        this.add({ kind: 'layout', sheet: this.sheetKey(sheet), method: name, axis, from, to, value });
        method(...args);
      };
  }

  private ofSheet(name: string): (method: AnyMethod) => AnyMethod {
    return (method) =>
      (...args) => {
        this.add({ kind: 'workbook', method: name, key: this.sheetKey(String(args[0])), args: args.slice(1) });
        return method(...args);
      };
  }

  private addName({ sheet, name }: StoredName, to: StoredName | null): void {
    const key = `${sheet === undefined ? '' : this.sheetKey(sheet)} ${name.toLowerCase()}`;
    this.add({ kind: 'workbook', method: 'name', key, args: [to] });
  }

  private nameById(id: string): StoredName {
    const found = this.store?.names().find((each) => each.id === id);
    if (!found) throw new Error(`No name ${id}`);
    return found;
  }

  /** As the cells are now: formulas in full, not filled down. */
  private addCells(sheet: string, row: number, column: number, cells: (CellWrite | undefined)[][]): void {
    const changes = cells.flatMap((line, i) =>
      line.flatMap((cell, j): CellChange[] => {
        if (!cell) return [];
        const content = this.contentOf(sheet, row + i, column + j, cell);
        const style = cell.style ? { style: cell.style } : {};
        if (!content && !cell.style) return [];
        return [{ row: row + i, column: column + j, ...(content ? { content } : {}), ...style }];
      }),
    );
    if (changes.length > 0) this.add({ kind: 'cells', sheet: this.sheetKey(sheet), cells: changes });
  }

  private contentOf(sheet: string, row: number, column: number, cell: CellWrite): CellContent | undefined {
    if (cell.filledDown || typeof cell.formula === 'string') {
      return { formula: this.store?.cell(sheet, row, column).f ?? null };
    }
    if (cell.value === undefined && cell.formula === undefined) return undefined;
    return { value: cell.value ?? null, formula: null, ...(cell.quoted ? { quoted: true } : {}) };
  }

  private writeDownParts(): void {
    const now = this.partsNow();
    for (const [place, json] of now) {
      const before = this.known.get(place);
      if (before !== json) this.addPart(place, before, json);
    }
    for (const place of this.known.keys()) {
      const { sheet, part, table } = JSON.parse(place) as PartPlace;
      const isSheetLeft = this.workbook?.sheets().some(({ id }) => this.sheetKey(id) === sheet);
      if (!now.has(place) && isSheetLeft && part === undefined) {
        this.add({ kind: 'table', sheet, table: table ?? '', set: null, columns: [] });
      }
    }
    this.known = now;
  }

  private addPart(place: string, before: string | undefined, json: string): void {
    const { sheet, part, table } = JSON.parse(place) as PartPlace;
    const value = JSON.parse(json) as unknown;
    if (part !== undefined) {
      this.add({ kind: 'part', sheet, part, value });
      return;
    }
    const old = before === undefined ? undefined : (JSON.parse(before) as TableSnapshot);
    this.add({ kind: 'table', sheet, table: table ?? '', ...tableChange(old, value as TableSnapshot) });
  }

  private partsNow(): Map<string, string> {
    const parts = new Map<string, string>();
    for (const sheet of this.workbook?.sheets() ?? []) {
      const key = this.sheetKey(sheet.id);
      for (const [part, value] of Object.entries(partsOf(sheet))) {
        parts.set(JSON.stringify({ sheet: key, part } satisfies PartPlace), JSON.stringify(value ?? null));
      }
      for (const table of sheet.tables) {
        const name = this.tables.keyOf(table.id) ?? this.tables.add(table.id);
        parts.set(JSON.stringify({ sheet: key, table: name } satisfies PartPlace), JSON.stringify(tableState(table)));
      }
    }
    return parts;
  }
}

function refuse(method: string): never {
  throw notImplemented(`${method} in co-authoring`);
}

interface PartPlace {
  sheet: string;
  part?: string;
  table?: string;
}
