import { ICommandService } from '@univerjs/core';
import type { ICommandInfo, IDisposable, IExecutionOptions } from '@univerjs/core';
import {
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { CellAccess, CellRows, ChangeNotes } from '../calculation';
import { structuralChange } from '../gridWatcher';

/** Long enough for all parts of one thing that a person does, such as sorting. */
const SOON_MS = 30;

/** What moves cells in ways that only a new look at the workbook can follow. */
const ANYTHING = new Set([
  InsertSheetMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  RemoveSheetMutation.id,
  ReorderRangeMutation.id,
  SetWorksheetNameMutation.id,
]);

/** Private members of Univer 0.25.1: what its own scheduler would calculate, and when. */
interface Trigger {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout> | null;
}

interface Target {
  unitId?: string;
  subUnitId?: string;
  cellValue?: CellRows;
}

/** Tells the calculation what people do in a grid, and when the grid has something to show. */
export class GridFollower {
  private readonly subscriptions: IDisposable[];
  private soon: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly cells: CellAccess,
    private readonly notes: ChangeNotes & { everythingChanged(): void },
    private readonly show: () => void,
  ) {
    const commands = cells.injector.get(ICommandService);
    this.subscriptions = [
      commands.beforeCommandExecuted((command, options) => this.before(command, options)),
      commands.onCommandExecuted((command, options) => this.after(command, options)),
    ];
  }

  dispose(): void {
    clearTimeout(this.soon);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private before({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const target = this.foreign(params, options);
    if (!target?.subUnitId) return;
    if (id === SetRangeValuesMutation.id) this.notes.beforeWrite(target.subUnitId, target.cellValue ?? {});
    const change = structuralChange(id, params);
    if (change) this.notes.beforeStructure(target.subUnitId, change);
  }

  private after({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    this.stopScheduler();
    if (id === SetWorksheetActiveOperation.id) this.showSoon();
    const target = this.foreign(params, options);
    if (!target?.subUnitId) return;
    const change = structuralChange(id, params);
    if (id === SetRangeValuesMutation.id) this.notes.afterWrite(target.subUnitId, target.cellValue ?? {});
    else if (change) this.notes.afterStructure(target.subUnitId, change);
    else if (ANYTHING.has(id)) this.notes.everythingChanged();
    else return;
    this.showSoon();
  }

  /** Undefined for other workbooks, and for changes that were announced or are results. */
  private foreign(params: unknown, options?: IExecutionOptions): Target | undefined {
    const target = params as Target | undefined;
    const isResult = options?.['fromFormula'] === true;
    return target?.unitId !== this.cells.unitId || isResult || this.cells.isOwnChange() ? undefined : target;
  }

  private showSoon(): void {
    clearTimeout(this.soon);
    this.soon = setTimeout(this.show, SOON_MS);
  }

  private stopScheduler(): void {
    const trigger = this.cells.injector.get(TriggerCalculationController) as unknown as Trigger;
    trigger._waitingCommandQueue = [];
    if (trigger._setTimeoutKey !== null) clearTimeout(trigger._setTimeoutKey);
    trigger._setTimeoutKey = null;
  }
}
