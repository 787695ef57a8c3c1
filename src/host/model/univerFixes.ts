import { CellValueType } from '@univerjs/core';
import type { ICellData, Injector } from '@univerjs/core';
import { BaseReferenceObject, IFormulaRuntimeService } from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';

/**
 * Univer 0.25.1: INDEX and OFFSET over a table of another sheet lose the sheet and silently answer 0, because a
 * reference without a sheet's name forgets the sheet it was given. It now keeps it. Applied once, to the class.
 */
export function keepSheetsOfReferences(): void {
  const { prototype } = BaseReferenceObject as unknown as { prototype: ReferencePrototype };
  if (prototype.keepsSheet) return;
  const original = prototype.setForcedSheetId;
  prototype.setForcedSheetId = function setForcedSheetId(sheetNames) {
    if (this.getForcedSheetName() !== '') original.call(this, sheetNames);
  };
  prototype.keepsSheet = true;
}

interface ReferencePrototype {
  keepsSheet?: true;
  setForcedSheetId(this: ReferencePrototype, sheetNames: unknown): void;
  getForcedSheetName(): string;
}

/** Univer 0.25.1 leaves a cell blank whose formula answers a blank one; in Excel it shows zero. Applied once, to the class. */
export function answerZeroForBlank(injector: Injector): void {
  const prototype = Object.getPrototypeOf(injector.get(IFormulaRuntimeService)) as RuntimePrototype;
  if (prototype.answersZero) return;
  const original = prototype._getValueObjectOfRuntimeData;
  prototype._getValueObjectOfRuntimeData = function zeroForBlank(value) {
    return value?.isValueObject() && value.isNull() ? { v: 0, t: CellValueType.NUMBER } : original.call(this, value);
  };
  prototype.answersZero = true;
}

interface RuntimePrototype {
  answersZero?: true;
  _getValueObjectOfRuntimeData(this: RuntimePrototype, value: BaseValueObject | null): ICellData;
}
