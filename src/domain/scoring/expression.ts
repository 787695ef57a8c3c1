import type { ColumnKey } from '../evaluation/columnKey';

/** Functions that Excel 2016, WPS, LibreOffice and the pane compute alike; nothing else may appear in a score. */
export type FunctionName =
  | ('IF' | 'AND' | 'OR' | 'ISNUMBER' | 'ISLOGICAL' | 'IFERROR')
  | ('ABS' | 'ROUND' | 'SUM' | 'MIN' | 'MAX' | 'MID' | 'SUBSTITUTE' | 'VALUE');

export type Operator = '-' | '*' | '/' | '=' | '<>' | '>=' | '<=' | '&';

/** What a score is made of; read as a cell formula and by the pane. */
export type Expression =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'column'; readonly key: ColumnKey }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Expression; readonly right: Expression };

/** A plain value stands for itself. */
export type Operand = Expression | string | number | boolean;

export function expression(operand: Operand): Expression {
  return typeof operand === 'object' ? operand : { kind: 'value', value: operand };
}

export function column(key: ColumnKey): Expression {
  return { kind: 'column', key };
}

export function call(name: FunctionName, ...args: readonly Operand[]): Expression {
  return { kind: 'call', name, args: args.map(expression) };
}

export function operation(left: Operand, operator: Operator, right: Operand): Expression {
  return { kind: 'operation', operator, left: expression(left), right: expression(right) };
}

export function when(condition: Operand, then: Operand, otherwise: Operand): Expression {
  return call('IF', condition, then, otherwise);
}

/** True where any of the conditions is; one condition stands alone, none is false. */
export function anyOf(conditions: readonly Expression[]): Expression {
  return conditions.length > 1 ? call('OR', ...conditions) : (conditions[0] ?? expression(false));
}

/** True where all of the conditions are; one condition stands alone, none is true. */
export function allOf(conditions: readonly Expression[]): Expression {
  return conditions.length > 1 ? call('AND', ...conditions) : (conditions[0] ?? expression(true));
}

/** The same expression with other expressions in the place of some columns. */
export function replaceColumns(
  within: Expression,
  replacement: (key: ColumnKey) => Expression | undefined,
): Expression {
  switch (within.kind) {
    case 'value':
      return within;
    case 'column':
      return replacement(within.key) ?? within;
    case 'call':
      return { ...within, args: within.args.map((argument) => replaceColumns(argument, replacement)) };
    case 'operation':
      return {
        ...within,
        left: replaceColumns(within.left, replacement),
        right: replaceColumns(within.right, replacement),
      };
  }
}

/** Binary fractions lie just beside a tie; rounding to ten digits first gives every engine the same tie. */
export function roundTo(value: Operand, decimals: number): Expression {
  return call('ROUND', call('ROUND', value, 10), decimals);
}
