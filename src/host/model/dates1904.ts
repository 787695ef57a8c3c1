import { numfmt } from '@univerjs/core';
import { FUNCTION_NAMES_TEXT, NumberValueObject, functionDate, functionText } from '@univerjs/engine-formula';
import type {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from '@univerjs/engine-formula';
import { DAYS_TO_1904 } from './typedText';

/*
 * Univer 0.25.1 knows the calendar that starts in 1900 only. In a workbook that counts days from 1904 its functions of
 * dates get the serials they understand, and what they answer is turned back. Done once, by import.
 */

/** Workbooks, by their unit, that count from 1904. */
const counting = new Set<string>();

export const countFrom1904 = (unitId: string): Set<string> => counting.add(unitId);

/** Arguments that are dates, and whether the result is one. */
const FUNCTIONS: Record<string, { dates: readonly number[]; answersDate?: true }> = {
  DATE: { dates: [], answersDate: true },
  DATEVALUE: { dates: [], answersDate: true },
  TODAY: { dates: [], answersDate: true },
  NOW: { dates: [], answersDate: true },
  EDATE: { dates: [0], answersDate: true },
  EOMONTH: { dates: [0], answersDate: true },
  WORKDAY: { dates: [0, 2], answersDate: true },
  'WORKDAY.INTL': { dates: [0, 3], answersDate: true },
  YEAR: { dates: [0] },
  MONTH: { dates: [0] },
  DAY: { dates: [0] },
  WEEKDAY: { dates: [0] },
  WEEKNUM: { dates: [0] },
  NETWORKDAYS: { dates: [0, 1, 2] },
  'NETWORKDAYS.INTL': { dates: [0, 1, 3] },
  YEARFRAC: { dates: [0, 1] },
  DATEDIF: { dates: [0, 1] },
};

type Calculate = (...variants: FunctionVariantType[]) => FunctionVariantType;
type Patched = BaseFunction & { calculate: Calculate; unitId: string };

for (const [listed, name] of functionDate) {
  const dates = FUNCTIONS[String(name)];
  if (dates) patch(listed, (at) => dates.dates.includes(at), dates.answersDate === true);
}
const text = functionText.find(([, name]) => name === FUNCTION_NAMES_TEXT.TEXT);
if (text) patch(text[0], (at, variants) => at === 0 && isDateFormat(variants[1]), false);

function patch(
  listed: unknown,
  isDate: (at: number, variants: readonly FunctionVariantType[]) => boolean,
  answersDate: boolean,
): void {
  const { prototype } = listed as { prototype: Patched };
  const { calculate } = prototype;
  prototype.calculate = function calculateFrom1904(this: Patched, ...variants) {
    if (!counting.has(this.unitId)) return calculate.apply(this, variants);
    const moved = variants.map((variant, at) => (isDate(at, variants) ? shifted(variant, DAYS_TO_1904) : variant));
    const result = calculate.apply(this, moved);
    return answersDate ? shifted(result, -DAYS_TO_1904) : result;
  };
}

/** Numbers and blanks are serials; texts are read by the function itself. */
function shifted(variant: FunctionVariantType, days: number): FunctionVariantType {
  const value = variant.isReferenceObject()
    ? (variant as BaseReferenceObject).toArrayValueObject()
    : (variant as BaseValueObject);
  const shift = (each: BaseValueObject): BaseValueObject =>
    each.isNumber() || each.isNull() ? NumberValueObject.create(Number(each.getValue() ?? 0) + days) : each;
  return value.isArray()
    ? (value as ArrayValueObject).mapValue((each) => shift(each ?? NumberValueObject.create(0)))
    : shift(value);
}

function isDateFormat(format: FunctionVariantType | undefined): boolean {
  if (!format || format.isReferenceObject()) return false;
  const value = format.isArray() ? (format as ArrayValueObject).getFirstCell() : (format as BaseValueObject);
  return value.isString() && numfmt.isDateFormat(String(value.getValue()));
}
