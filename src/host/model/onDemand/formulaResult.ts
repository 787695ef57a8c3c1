import { CellValueType } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  ErrorValueObject,
  FunctionVariantType,
} from '@univerjs/engine-formula';

/** What a formula puts into its own cell; of several values the first, as nothing spills in Excel 2016. */
export function resultOf(variant: FunctionVariantType): ICellData {
  if (variant.isReferenceObject()) return cellOf((variant as BaseReferenceObject).getFirstCell());
  const value = variant as BaseValueObject;
  return cellOf(value.isArray() ? (value as ArrayValueObject).getFirstCell() : value);
}

export const errorResult = (error: string): ICellData => ({ v: error, t: CellValueType.STRING });

function cellOf(value: BaseValueObject): ICellData {
  const pattern = value.getPattern();
  const style = pattern ? { s: { n: { pattern } } } : {};
  if (value.isError()) return { ...errorResult((value as unknown as ErrorValueObject).getErrorType()), ...style };
  // A formula that answers a blank cell shows zero.
  if (value.isNull()) return { v: 0, t: CellValueType.NUMBER, ...style };
  const plain = value.getValue();
  if (value.isNumber()) return { v: plain, t: CellValueType.NUMBER, ...style };
  if (value.isBoolean()) return { v: plain ? 1 : 0, t: CellValueType.BOOLEAN, ...style };
  return { v: plain, t: CellValueType.STRING, ...style };
}
