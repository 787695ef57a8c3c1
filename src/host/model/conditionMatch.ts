import type { ICellData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';

/** What a cell holds to a condition: a number, a text, or something that only `<>` matches. */
export type ConditionCell = Pick<ICellData, 'v' | 't'> | null | undefined | void;

/** The number a cell holds; null for text, even if it looks like a number, for truth values and for nothing. */
export function numberIn(cell: ConditionCell): number | null {
  return typeof cell?.v === 'number' && cell.t !== CellValueType.BOOLEAN ? cell.v : null;
}

const OPERATOR = /^(>=|<=|<>|>|<|=)?(.*)$/s;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * A condition of COUNTIFS or SUMIFS as a test of cells; null where this quick reading does not cover it: empty operands,
 * comparing texts by order, and numbers that text cells might hold too.
 */
export function conditionMatch(condition: string | number): ((cell: ConditionCell) => boolean) | null {
  const [, operator = '', operand = ''] = OPERATOR.exec(String(condition)) ?? [];
  if (operand === '') return null;
  if (NUMBER.test(operand.trim())) return comparesNumber(operator, Number(operand));
  if (operator !== '' && operator !== '=' && operator !== '<>') return null;
  // Words that Excel reads as something other than text.
  if (/^(?:true|false|#.*)$/i.test(operand) || /\d\s*[%/:-]|^\s*[$¥￥]/.test(operand)) return null;
  const isText = textTest(operand);
  return operator === '<>' ? (cell) => !isText(cell) : isText;
}

function comparesNumber(operator: string, limit: number): ((cell: ConditionCell) => boolean) | null {
  const number = (test: (value: number) => boolean) => (cell: ConditionCell) => {
    const value = numberIn(cell);
    return value !== null && test(value);
  };
  switch (operator) {
    case '>=':
      return number((value) => value >= limit);
    case '<=':
      return number((value) => value <= limit);
    case '>':
      return number((value) => value > limit);
    case '<':
      return number((value) => value < limit);
    default:
      return null;
  }
}

/** Letter case does not matter; ? is any character, * any characters, ~ takes the next one as it is. */
function textTest(operand: string): (cell: ConditionCell) => boolean {
  const pattern = operand.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\/-]/g, (found, escaped: string | undefined) => {
    if (escaped !== undefined) return escaped === '~' ? '~' : `\\${escaped}`;
    if (found === '*') return '.*';
    return found === '?' ? '.' : `\\${found}`;
  });
  const whole = new RegExp(`^${pattern}$`, 'is');
  const known = new Map<string, boolean>();
  return (cell) => {
    if (typeof cell?.v !== 'string') return false;
    let matches = known.get(cell.v);
    if (matches === undefined) known.set(cell.v, (matches = whole.test(cell.v)));
    return matches;
  };
}
