import { BaseReferenceObject } from '@univerjs/engine-formula';

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
