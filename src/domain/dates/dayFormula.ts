import type { PeriodHint } from '../grid/parseDay';
import type { DatePattern } from './datePattern';

/** Days from 1950 to 2099: other numbers are no dates of contacts. */
const SERIALS = { first: 18264, next: 73051 } as const;

/**
 * Formula text, without `=`, for the serial day that a cell means: of Excel's own dates, else by the first pattern that
 * reads it, else "". `cell` is its reference. Neither DATEVALUE nor TEXT: these read by the language of the computer. A
 * day that does not exist is none, because DATE would make another one of it.
 */
export function dayFormula(cell: string, patterns: readonly DatePattern[], hint: PeriodHint): string {
  const readable = patterns.filter((pattern) => isReadable(pattern, hint));
  const read = readable.reduceRight(
    (otherwise, pattern) => `IFERROR(${patternFormula(cell, pattern, hint)},${otherwise})`,
    '""',
  );
  return `IF(AND(ISNUMBER(${cell}),N(${cell})>=${SERIALS.first},N(${cell})<${SERIALS.next}),INT(N(${cell})),${read})`;
}

function isReadable({ kind }: DatePattern, { year, month }: PeriodHint): boolean {
  if (kind === 'day') return year !== undefined && month !== undefined;
  return kind === 'digits' || kind === 'yearMonthDay' || year !== undefined;
}

/** An error where the cell is not written so. */
function patternFormula(cell: string, pattern: DatePattern, { year, month }: PeriodHint): string {
  switch (pattern.kind) {
    case 'digits':
      return dateIf(`LEN(${cell})=8`, `VALUE(LEFT(${cell},4))`, `VALUE(MID(${cell},5,2))`, `VALUE(MID(${cell},7,2))`);
    case 'decimal':
      return decimalFormula(cell, Number(year));
    case 'yearMonthDay': {
      const { first, second, end, timed } = pattern;
      const at = `FIND("${second}",${cell},6)`;
      return dateIf(
        `MID(${cell},5,1)="${first}"`,
        `VALUE(LEFT(${cell},4))`,
        `VALUE(MID(${cell},6,${at}-6))`,
        lastNumber(cell, at, end, timed),
      );
    }
    case 'monthDay': {
      const at = `FIND("${pattern.separator}",${cell})`;
      return dateIf(
        `NOT(ISNUMBER(${cell}))`,
        String(year),
        `VALUE(LEFT(${cell},${at}-1))`,
        lastNumber(cell, at, pattern.end, pattern.timed),
      );
    }
    case 'day': {
      const day = `VALUE(SUBSTITUTE(${cell},"${pattern.end}",""))`;
      return dateIf(`RIGHT(${cell},1)="${pattern.end}"`, String(year), String(month), day);
    }
  }
}

/** The day behind the last separator: three places, so that one digit too many is seen. */
function lastNumber(cell: string, at: string, end: string, timed: boolean): string {
  const places = `MID(${cell},${at}+1,3)`;
  const digits = timed ? `LEFT(${places},FIND(" ",${places}&" ")-1)` : places;
  return `VALUE(${end === '' ? digits : `SUBSTITUTE(${digits},"${end}","")`})`;
}

function dateIf(condition: string, year: string, month: string, day: string): string {
  const date = `DATE(${year},${month},${day})`;
  return `IF(AND(${condition},${year}>1949,${year}<2100,${day}<32,MONTH(${date})=${month}),${date},NA())`;
}

/** 3.4 is the fourth; 3.1, 3.2 and 3.3 may have lost a zero. */
function decimalFormula(cell: string, year: number): string {
  const hundredths = `ROUND(${cell}*100,0)`;
  const tenths = `IF(MOD(${hundredths},100)>=40,MOD(${hundredths},100)/10,0)`;
  const day = `IF(MOD(${hundredths},10)>0,MOD(${hundredths},100),${tenths})`;
  const isShort = `ISNUMBER(${cell}),ABS(${cell}*100-${hundredths})<0.000001`;
  return dateIf(isShort, String(year), `INT(${hundredths}/100)`, day);
}
