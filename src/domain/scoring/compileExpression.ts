import type { CellValue } from '../cellValue';
import type { ColumnKey } from '../evaluation/columnKey';
import type { Expression, Operator } from './expression';
import { isPlainNumber } from './plainNumber';

const { abs, floor } = Math;

const ERROR = Symbol('error');

type Value = CellValue | typeof ERROR;

/** Computes a value from the cells of a row, which stand where `slotOf` said. */
type Compiled = (slots: readonly CellValue[]) => Value;

/**
 * The third reader of an expression: for looking at every row of a long log, where decimals would take too long. It
 * counts in binary fractions, rounded where the expression rounds; scores that are written come from the other two.
 */
export function compileExpression(
  expression: Expression,
  slotOf: (key: ColumnKey) => number,
): (slots: readonly CellValue[]) => CellValue {
  const compiled = compile(expression, slotOf);
  return (slots) => {
    const value = compiled(slots);
    if (value === ERROR) throw new Error('An error that nothing caught');
    return value;
  };
}

function compile(expression: Expression, slotOf: (key: ColumnKey) => number): Compiled {
  switch (expression.kind) {
    case 'value': {
      const { value } = expression;
      return () => value;
    }
    case 'column': {
      const slot = slotOf(expression.key);
      return (slots) => slots[slot] ?? '';
    }
    case 'operation':
      return compileOperation(expression.operator, compile(expression.left, slotOf), compile(expression.right, slotOf));
    case 'call':
      return compileCall(
        expression.name,
        expression.args.map((argument) => compile(argument, slotOf)),
      );
  }
}

function compileCall(name: Extract<Expression, { kind: 'call' }>['name'], args: readonly Compiled[]): Compiled {
  const [first = none, second = none, third = none] = args;
  switch (name) {
    case 'IF':
      return (slots) => (first(slots) === true ? second(slots) : third(slots));
    case 'AND':
      return (slots) => args.every((argument) => argument(slots) === true);
    case 'OR':
      return (slots) => args.some((argument) => argument(slots) === true);
    case 'ISNUMBER':
      return (slots) => typeof first(slots) === 'number';
    case 'ISLOGICAL':
      return (slots) => typeof first(slots) === 'boolean';
    case 'IFERROR':
      return (slots) => {
        const value = first(slots);
        return value === ERROR ? second(slots) : value;
      };
    case 'ABS':
      return (slots) => abs(number(first(slots)));
    case 'ROUND':
      return (slots) => {
        const value = first(slots);
        return value === ERROR ? ERROR : round(number(value), number(second(slots)));
      };
    case 'SUM':
      return (slots) => {
        let sum = 0;
        for (const argument of args) {
          const value = argument(slots);
          if (typeof value !== 'string') sum += number(value);
        }
        return sum;
      };
    case 'MIN':
    case 'MAX':
      return (slots) => {
        const values = args.map((argument) => argument(slots));
        return values.includes(ERROR) ? ERROR : Math[name === 'MIN' ? 'min' : 'max'](...values.map(number));
      };
    case 'SUBSTITUTE':
      return (slots) => text(first(slots)).replaceAll(text(second(slots)), () => text(third(slots)));
    case 'VALUE':
      return (slots) => {
        const value = text(first(slots));
        return isPlainNumber(value) ? Number(value) : ERROR;
      };
    case 'MID':
      return (slots) => {
        const start = number(second(slots)) - 1;
        return text(first(slots)).slice(start, start + number(third(slots)));
      };
  }
}

function compileOperation(operator: Operator, left: Compiled, right: Compiled): Compiled {
  const apply = OPERATIONS[operator];
  return (slots) => {
    const one = left(slots);
    if (one === ERROR) return ERROR;
    const other = right(slots);
    return other === ERROR ? ERROR : apply(one, other);
  };
}

const OPERATIONS: Readonly<Record<Operator, (left: CellValue, right: CellValue) => Value>> = {
  '-': (left, right) => number(left) - number(right),
  '*': (left, right) => number(left) * number(right),
  '/': (left, right) => (number(right) === 0 ? ERROR : number(left) / number(right)),
  // A distance from a middle that is right on the edge may come out beside it.
  '>=': (left, right) => number(left) >= number(right) - 1e-9,
  '<=': (left, right) => number(left) <= number(right) + 1e-9,
  '=': isEqual,
  '<>': (left, right) => !isEqual(left, right),
  '&': (left, right) => text(left) + text(right),
};

function isEqual(left: CellValue, right: CellValue): boolean {
  if (left === right) return true;
  return typeof left === 'string' && typeof right === 'string' && left.toLowerCase() === right.toLowerCase();
}

/** Half up, away from zero; what lies just beside a half in binary is taken for the half. */
function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const rounded = floor(abs(value) * factor + 0.5 + (decimals < 6 ? 1e-6 : 0)) / factor;
  return value < 0 ? -rounded : rounded;
}

function none(): never {
  throw new Error('An argument is missing');
}

function number(value: Value): number {
  if (typeof value === 'number') return value;
  throw new Error(`Not a number: ${String(value)}`);
}

function text(value: Value): string {
  if (value === ERROR) throw new Error('Not a text: an error');
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
