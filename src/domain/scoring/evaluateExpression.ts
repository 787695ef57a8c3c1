import Big from 'big.js';
import type { CellValue } from '../cellValue';
import type { ColumnKey } from '../evaluation/columnKey';
import type { Expression, Operator } from './expression';
import { isPlainNumber } from './plainNumber';

/** What VALUE says of a text that is no number, and a division by 0; it spreads until IFERROR catches it. */
const ERROR = Symbol('error');

type Value = string | boolean | Big | typeof ERROR;

/** Own constructor: more digits behind a division than any rounding looks at. */
const Decimal = Big();
Decimal.DP = 40;

/**
 * Computes an expression as Excel would, on decimals. A missing column is blank.
 * Scores are built so that no operator meets a value it cannot take; one that does is a fault of the program and throws.
 */
export function evaluateExpression(expression: Expression, cells: (key: ColumnKey) => CellValue): CellValue {
  const value = evaluate(expression, cells);
  if (value === ERROR) throw new Error('An error that nothing caught');
  return value instanceof Decimal ? value.toNumber() : value;
}

function evaluate(expression: Expression, cells: (key: ColumnKey) => CellValue): Value {
  switch (expression.kind) {
    case 'value':
      return fromCell(expression.value);
    case 'column':
      return fromCell(cells(expression.key));
    case 'operation':
      return operate(expression.operator, evaluate(expression.left, cells), evaluate(expression.right, cells));
    case 'call':
      return evaluateCall(expression, cells);
  }
}

function evaluateCall(
  { name, args }: Extract<Expression, { kind: 'call' }>,
  cells: (key: ColumnKey) => CellValue,
): Value {
  const argument = (index: number): Value => {
    const found = args[index];
    if (found === undefined) throw new Error(`${name} lacks argument ${index + 1}`);
    return evaluate(found, cells);
  };
  switch (name) {
    case 'IF':
      return truth(argument(0)) ? argument(1) : argument(2);
    case 'AND':
      return args.every((_, index) => truth(argument(index)));
    case 'OR':
      return args.some((_, index) => truth(argument(index)));
    case 'ISNUMBER':
      return argument(0) instanceof Decimal;
    case 'ISLOGICAL':
      return typeof argument(0) === 'boolean';
    case 'IFERROR': {
      // Cells hold an error as its text, which no comparison takes for anything else: only VALUE and a division make one.
      const value = argument(0);
      return value === ERROR ? argument(1) : value;
    }
    case 'ABS':
      return number(argument(0)).abs();
    case 'ROUND': {
      const value = argument(0);
      if (value === ERROR) return ERROR;
      return number(value).round(number(argument(1)).toNumber(), Decimal.roundHalfUp);
    }
    case 'SUM':
      return args.reduce<Big>((sum, _, index) => sum.plus(summand(argument(index))), Decimal(0));
    case 'MIN':
    case 'MAX': {
      const values = args.map((_, index) => argument(index));
      if (values.includes(ERROR)) return ERROR;
      const isBetter = (one: Big, other: Big): boolean => (name === 'MIN' ? one.lt(other) : one.gt(other));
      return values.map(number).reduce((best, value) => (isBetter(value, best) ? value : best));
    }
    case 'SUBSTITUTE':
      return text(argument(0)).replaceAll(text(argument(1)), () => text(argument(2)));
    case 'VALUE': {
      const value = text(argument(0));
      return isPlainNumber(value) ? Decimal(value) : ERROR;
    }
    case 'MID': {
      const start = number(argument(1)).toNumber() - 1;
      return text(argument(0)).slice(start, start + number(argument(2)).toNumber());
    }
  }
}

function operate(operator: Operator, left: Value, right: Value): Value {
  if (left === ERROR || right === ERROR) return ERROR;
  switch (operator) {
    case '-':
      return number(left).minus(number(right));
    case '*':
      return number(left).times(number(right));
    case '/':
      return number(right).eq(0) ? ERROR : number(left).div(number(right));
    case '>=':
      return number(left).gte(number(right));
    case '<=':
      return number(left).lte(number(right));
    case '=':
      return equal(left, right);
    case '<>':
      return !equal(left, right);
    case '&':
      return text(left) + text(right);
  }
}

/** Excel's `=`: values of different types differ, letter case does not matter. */
function equal(left: Value, right: Value): boolean {
  if (left instanceof Decimal && right instanceof Decimal) return left.eq(right);
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase();
  return left === right;
}

/** SUM passes over text in the cells it is given. */
function summand(value: Value): Big {
  return typeof value === 'string' ? Decimal(0) : number(value);
}

function fromCell(value: CellValue): Value {
  return typeof value === 'number' ? Decimal(value) : value;
}

function truth(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  throw new Error(`Not a condition: ${String(value)}`);
}

function number(value: Value): Big {
  if (value instanceof Decimal) return value;
  throw new Error(`Not a number: ${String(value)}`);
}

/** As `&` joins a value to a text. */
function text(value: Value): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value === ERROR) throw new Error('Not a text: an error');
  return typeof value === 'string' ? value : value.toFixed();
}
