import Big from 'big.js';
import type { ColumnKey } from '../evaluation/columnKey';
import { failWith } from '../failure';
import type { Expression } from './expression';

/** Excel's limit for a formula's text. */
export const LONGEST_FORMULA = 8192;
/** Excel's limit for a text within a formula. */
const LONGEST_TEXT = 255;

/**
 * The expression as a cell formula in Excel's file language (`=IF(…)`, commas, English function names).
 * @param reference gives the cell of a column in the formula's own row
 * @param name of the formula's column, for the failure FORMULA_TOO_LONG
 */
export function toFormula(expression: Expression, reference: (key: ColumnKey) => string, name = ''): string {
  const formula = `=${write(expression, reference)}`;
  return formula.length > LONGEST_FORMULA ? failWith({ code: 'FORMULA_TOO_LONG', column: name }) : formula;
}

function write(expression: Expression, reference: (key: ColumnKey) => string): string {
  switch (expression.kind) {
    case 'value':
      return literal(expression.value);
    case 'column':
      return reference(expression.key);
    case 'call':
      return `${expression.name}(${expression.args.map((argument) => write(argument, reference)).join(',')})`;
    case 'operation': {
      const side = (operand: Expression, chained: boolean): string => {
        const written = write(operand, reference);
        return operand.kind === 'operation' && !chained ? `(${written})` : written;
      };
      // A long text is joined piece by piece; brackets around each piece would nest too deep.
      const joins = expression.left.kind === 'operation' && expression.left.operator === '&';
      return `${side(expression.left, expression.operator === '&' && joins)}${expression.operator}${side(expression.right, false)}`;
    }
  }
}

function literal(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // Without exponent, which reads badly in a formula.
  if (typeof value === 'number') return Big(value).toFixed();
  if (value.length <= LONGEST_TEXT) return quoted(value);
  const pieces = value.match(new RegExp(`[^]{1,${LONGEST_TEXT}}`, 'g')) ?? [];
  return `(${pieces.map(quoted).join('&')})`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** References to a column of the formula's own table row, in the long form that survives saving and older versions. */
export function tableReference(table: string): (header: string) => string {
  return (header) => `${table}[[#This Row],[${header.replace(/[[\]#'@]/g, "'$&")}]]`;
}
