import type { ICellData } from '@univerjs/core';
import type { ArrayValueObject } from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { Calculation, CellAccess, CellRows } from '../calculation';
import type { GridRange } from '../snapshot';
import type { StructuralChange } from '../structuralChange';
import { CellSet, EVERYWHERE } from './cellSet';
import type { CellRun } from './cellSet';
import type { ReadWatcher } from './engineReads';
import { FormulaEngine } from './formulaEngine';
import type { FormulaPlace } from './formulaEngine';
import { GridFollower } from './gridFollower';
import { FormulaIndex } from './formulaIndex';
import type { FormulaGroup } from './formulaIndex';

/** Thrown out of a formula that reads cells which have to be calculated first. */
class NotCalculatedYet extends Error {
  runs: CellRun[] = [];
}

/**
 * Calculates nothing until somebody reads. A write notes which formulas it makes stale; a read calculates the stale cells
 * it meets, and first those that they read. No sheet is walked for a change, and nothing has to be waited for.
 */
export class OnDemandCalculation implements Calculation {
  readonly isUnivers = false;
  private readonly engine: FormulaEngine;
  private readonly stale = new CellSet();
  private readonly watcher: ReadWatcher;
  private readonly notYet = new NotCalculatedYet();
  /** Cells whose formulas wait for others; whoever reads one of these reads in a circle, and gets its old value. */
  private readonly begun = new CellSet();
  private built: FormulaIndex | null = null;

  private readonly follower: GridFollower | null;

  constructor(
    private readonly cells: CellAccess,
    hasGrid: boolean,
  ) {
    this.engine = new FormulaEngine(cells.injector, cells.unitId);
    // Univer's own scheduler must not calculate beside this one; it exists once a workbook does. A grid needs it again.
    this.follower = hasGrid ? new GridFollower(cells, this, () => this.showActiveSheet()) : null;
    if (!hasGrid) cells.injector.get(TriggerCalculationController).dispose();
    this.watcher = {
      arrays: new Map<string, ArrayValueObject>(),
      beforeRead: (sheet, range) => this.demand(sheet, range),
    };
  }

  settle(): Promise<void> {
    if (this.follower) this.showActiveSheet();
    return Promise.resolve();
  }

  trustValues(): void {
    this.stale.clear();
  }

  recalculateAll(): Promise<void> {
    this.everythingChanged();
    return Promise.resolve();
  }

  dispose(): void {
    this.follower?.dispose();
    this.stale.clear();
  }

  needCell(sheet: string, row: number, column: number): void {
    if (!this.stale.has(sheet, row, column)) return;
    this.engine.load();
    this.calculate({ sheet, row, column });
  }

  needSheet(sheet: string): void {
    const runs = this.stale.within(sheet, EVERYWHERE);
    if (runs.length === 0) return;
    this.engine.load();
    for (const { startRow, endRow, startColumn: column } of runs) {
      for (let row = startRow; row <= endRow; row++) this.calculate({ sheet, row, column });
    }
  }

  beforeWrite(sheet: string, rows: CellRows): void {
    const index = this.index();
    eachCell(rows, (row, column) => {
      index.drop(sheet, row, column);
      this.stale.remove(sheet, column, row, row);
    });
  }

  afterWrite(sheet: string, rows: CellRows): void {
    const index = this.index();
    const changed = new CellSet();
    const formulas = new CellSet();
    eachCell(rows, (row, column) => {
      const isFormula = index.put(sheet, row, column, this.cells.read(sheet, row, column)) !== undefined;
      (isFormula ? formulas : changed).add(sheet, column, row, row);
    });
    this.mark(changed.all(), formulas.all());
  }

  beforeStructure(sheet: string, change: StructuralChange): void {
    if (change.kind === 'delete') this.mark([{ sheet, ...changedCells(change) }]);
    this.stale.shift(sheet, change);
  }

  afterStructure(sheet: string, change: StructuralChange): void {
    this.built = null;
    this.mark(change.kind === 'insert' ? [{ sheet, ...changedCells(change) }] : []);
  }

  everythingChanged(): void {
    this.built = null;
    this.mark([], this.index().all().flatMap(runsOf));
  }

  sheetsChanged(): void {
    this.built = null;
    this.mark([]);
  }

  rowsHidden(): void {
    if (!this.built) return;
    this.engine.load();
    const { built } = this;
    const seeing = [...built.all()].filter((group) => built.parsed(group).seesHiddenRows);
    this.mark([], seeing.flatMap(runsOf));
  }

  meaningChanged(word: string, isKnownTable: boolean): void {
    if (!isKnownTable) this.engine.forgetTrees();
    if (!this.built) return;
    this.engine.load();
    this.mark([], this.built.renew(word, isKnownTable).flatMap(runsOf));
  }

  stylesChanged(): void {
    this.watcher.arrays.clear();
  }

  private showActiveSheet(): void {
    const sheet = this.cells.activeSheet();
    if (this.stale.within(sheet, EVERYWHERE).length === 0) return;
    this.needSheet(sheet);
    this.cells.redraw(sheet);
  }

  /** Makes stale: the given formula cells, what reads them or the changed cells, and what changes by itself. */
  private mark(changed: readonly CellRun[], formulas: readonly CellRun[] = []): void {
    this.watcher.arrays.clear();
    const index = this.index();
    const work = [...changed];
    const add = (sheet: string, column: number, from: number, to: number): void => {
      for (const span of this.stale.add(sheet, column, from, to)) {
        work.push({ sheet, startRow: span.from, endRow: span.to, startColumn: column, endColumn: column });
      }
    };
    const addRun = ({ sheet, startColumn, startRow, endRow }: CellRun): void =>
      add(sheet, startColumn, startRow, endRow);
    formulas.forEach(addRun);
    for (const group of index.volatileGroups()) runsOf(group).forEach(addRun);
    for (let run = work.pop(); run; run = work.pop()) {
      index.readersOf(run.sheet, run, (group, column, from, to) => add(group.place.sheet, column, from, to));
    }
  }

  /** Calculates one cell, after those it reads; the waiting ones stand on a stack of our own. */
  private calculate(cell: FormulaPlace): void {
    const waiting = [cell];
    try {
      for (let top = waiting.at(-1); top; top = waiting.at(-1)) {
        const { sheet, row, column } = top;
        if (!this.stale.has(sheet, row, column) || this.runFormula(top)) {
          waiting.pop();
          continue;
        }
        this.begun.add(sheet, column, row, row);
        for (const run of this.notYet.runs) {
          for (let needed = run.endRow; needed >= run.startRow; needed--) {
            waiting.push({ sheet: run.sheet, row: needed, column: run.startColumn });
          }
        }
      }
    } finally {
      this.begun.clear();
    }
  }

  /** False when the formula reads cells that are not calculated yet: `notYet` says which. */
  private runFormula({ sheet, row, column }: FormulaPlace): boolean {
    const group = this.index().at(sheet, row, column);
    if (group) {
      const result = this.resultOf(group, { sheet, row, column });
      if (!result) return false;
      this.cells.keepResult(sheet, row, column, result);
    }
    this.stale.remove(sheet, column, row, row);
    this.begun.remove(sheet, column, row, row);
    return true;
  }

  private resultOf(group: FormulaGroup, cell: FormulaPlace): ICellData | null {
    const parsed = this.index().parsed(group);
    const { row, column } = group.place;
    try {
      return this.engine.run(parsed, cell, { rows: cell.row - row, columns: cell.column - column }, this.watcher);
    } catch (reason) {
      if (reason !== this.notYet) throw reason;
      return null;
    }
  }

  private demand(sheet: string, range: GridRange): void {
    const isCell = range.startRow === range.endRow && range.startColumn === range.endColumn;
    if (isCell && !this.stale.has(sheet, range.startRow, range.startColumn)) return;
    const needed = this.stale.within(sheet, range).flatMap((run) => this.begun.without(run));
    if (needed.length > 0) {
      this.notYet.runs = needed;
      throw this.notYet;
    }
  }

  private index(): FormulaIndex {
    if (this.built) return this.built;
    this.engine.load();
    const index = new FormulaIndex(this.engine, (sheet, row, column) => this.cells.read(sheet, row, column));
    this.cells.eachFormula((sheet, row, column, cell) => {
      index.put(sheet, row, column, cell);
      // Univer empties the formula cells that inserted or deleted cells moved.
      if (cell.v === undefined || cell.v === null) this.stale.add(sheet, column, row, row);
    });
    this.built = index;
    return index;
  }
}

function eachCell(rows: CellRows, visit: (row: number, column: number) => void): void {
  for (const row in rows) for (const column in rows[row]) visit(Number(row), Number(column));
}

function runsOf({ place: { sheet }, columns }: FormulaGroup): CellRun[] {
  return [...columns].flatMap(([column, rows]) =>
    rows.all().map(({ from, to }) => ({ sheet, startRow: from, endRow: to, startColumn: column, endColumn: column })),
  );
}

function changedCells({ axis, at, count, across }: StructuralChange): GridRange {
  return axis === 'row'
    ? { startRow: at, endRow: at + count - 1, startColumn: across.start, endColumn: across.end }
    : { startRow: across.start, endRow: across.end, startColumn: at, endColumn: at + count - 1 };
}
