import { ICommandService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import type { ISetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import '@univerjs/engine-formula/facade';

const CALCULATION_LIMIT_MS = 120_000;

/** Private members of Univer 0.25.1 (the version is pinned): its queue of changes and its 100 ms timer. */
interface TriggerInternals {
  _waitingCommandQueue: unknown[];
  _executionInProgressParams: unknown;
  _executingDirtyData: unknown;
  _setTimeoutKey: ReturnType<typeof setTimeout> | null;
  _generateDirty(queue: unknown[]): unknown;
  _mergeDirty(before: unknown, added: unknown): unknown;
}

/** Runs what is waiting to be calculated at once, instead of after Univer's fixed delay. */
export class Calculation {
  constructor(
    private readonly injector: Injector,
    private readonly api: FUniver,
  ) {}

  isPending(): boolean {
    const trigger = this.trigger();
    return trigger._waitingCommandQueue.length > 0 || trigger._executionInProgressParams !== null;
  }

  /** Resolves when every cell shows its calculated value; at once when nothing is pending. */
  async settle(): Promise<void> {
    if (!this.isPending()) return;
    const trigger = this.trigger();
    const done = this.api.getFormula().onCalculationResultApplied(CALCULATION_LIMIT_MS);
    if (trigger._executionInProgressParams === null && trigger._waitingCommandQueue.length > 0) {
      if (trigger._setTimeoutKey) clearTimeout(trigger._setTimeoutKey);
      const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
      trigger._waitingCommandQueue = [];
      trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
      const params = { ...(trigger._executingDirtyData as ISetFormulaCalculationStartMutation) };
      await this.injector
        .get(ICommandService)
        .executeCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
    }
    await done;
  }

  /** Calculates every formula of the workbook anew. */
  async recalculateAll(): Promise<void> {
    await this.settle();
    const done = this.api.getFormula().onCalculationResultApplied(CALCULATION_LIMIT_MS);
    this.api.getFormula().executeCalculation();
    await done;
  }

  /** The controller exists only after the first workbook was made. */
  private trigger(): TriggerInternals {
    return this.injector.get(TriggerCalculationController) as unknown as TriggerInternals;
  }
}
