import { ICommandService } from '@univerjs/core';
import type { IDisposable, Injector } from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type {
  ISetFormulaCalculationNotificationMutation,
  ISetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { Calculation } from './calculation';
import { answerZeroForBlank } from './univerFixes';

/** As long as Univer itself waits for more changes. */
const SOON_MS = 100;

/** Private members of Univer 0.25.1 (the version is pinned): its queue of changes and its 100 ms timer. */
interface TriggerInternals {
  _waitingCommandQueue: unknown[];
  _executingDirtyData: object;
  _setTimeoutKey: ReturnType<typeof setTimeout> | null;
  _generateDirty(queue: unknown[]): unknown;
  _mergeDirty(before: unknown, added: unknown): object;
}

/**
 * Runs what is waiting to be calculated at once, instead of after Univer's fixed delay, and waits for its end.
 * Univer's own way of waiting gives up when a large workbook takes half a second to begin.
 */
export class UniverScheduler implements Calculation {
  readonly isUnivers = true;
  private isRunning = false;
  private waiting: (() => void)[] = [];
  private readonly commands: ICommandService;
  private readonly subscription: IDisposable;
  private soon: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly injector: Injector) {
    answerZeroForBlank(injector);
    this.commands = injector.get(ICommandService);
    this.subscription = this.commands.onCommandExecuted(({ id, params }) => {
      this.takeOverTimer();
      if (id === SetFormulaCalculationStartMutation.id) this.isRunning = true;
      if (id !== SetFormulaCalculationNotificationMutation.id) return;
      if ((params as ISetFormulaCalculationNotificationMutation).functionsExecutedState !== undefined) this.finish();
    });
  }

  /** Resolves when every cell shows its calculated value; at once when nothing is pending. */
  async settle(): Promise<void> {
    for (;;) {
      if (this.isRunning) {
        await new Promise<void>((resolve) => this.waiting.push(resolve));
        continue;
      }
      const trigger = this.trigger();
      if (trigger._waitingCommandQueue.length === 0) return;
      const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
      trigger._waitingCommandQueue = [];
      trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
      this.start({ ...trigger._executingDirtyData } as ISetFormulaCalculationStartMutation);
    }
  }

  /** Trusts all values as they stand: what waited to be calculated is dropped. */
  trustValues(): void {
    this.takeOverTimer();
    this.trigger()._waitingCommandQueue = [];
  }

  dispose(): void {
    this.subscription.dispose();
    clearTimeout(this.soon);
  }

  /**
   * Univer's timer must never fire: it would stop a running calculation, whose results are then lost, and start one
   * beside another, which its engine does not survive. Changes that nobody waits for are calculated from here.
   */
  private takeOverTimer(): void {
    const trigger = this.trigger();
    if (!trigger._setTimeoutKey) return;
    clearTimeout(trigger._setTimeoutKey);
    trigger._setTimeoutKey = null;
    clearTimeout(this.soon);
    this.soon = setTimeout(() => void this.settle(), SOON_MS);
  }

  /** Calculates every formula of the workbook anew. */
  async recalculateAll(): Promise<void> {
    await this.settle();
    this.start({
      ...this.trigger()._executingDirtyData,
      forceCalculation: true,
    } as ISetFormulaCalculationStartMutation);
    await this.settle();
  }

  // Univer hears of every change by its own mutations.
  needCell(): void {}
  needSheet(): void {}
  beforeWrite(): void {}
  afterWrite(): void {}
  beforeStructure(): void {}
  afterStructure(): void {}
  sheetsChanged(): void {}
  rowsHidden(): void {}
  stylesChanged(): void {}
  meaningChanged(): void {}

  private start(params: ISetFormulaCalculationStartMutation): void {
    this.isRunning = true;
    this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  /** Results are written before this notice, by commands that were issued before it. */
  private finish(): void {
    this.isRunning = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  /** The controller exists only after the first workbook was made. */
  private trigger(): TriggerInternals {
    return this.injector.get(TriggerCalculationController) as unknown as TriggerInternals;
  }
}
