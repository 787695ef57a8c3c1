import { BooleanValueObject, ErrorValueObject, NumberValueObject, StringValueObject } from '@univerjs/engine-formula';
import type { BaseAstNode, BaseFunction, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { FormulaReference } from './formulaReference';
import { NODE_KIND } from './nodeKinds';

/*
 * Univer 0.25.1 makes an array of every cell a formula names, parses every constant anew, and calculates both branches of
 * an IF: a score's formula takes milliseconds, a log of them minutes. Formulas about single cells are calculated here with
 * one value a step, by the same functions and value objects of Univer's; any part that is more than one value goes
 * Univer's way.
 */

/** Where a formula is calculated, and how it reaches other cells and Univer. */
export interface QuickCell {
  row: number;
  column: number;
  /** The value of a cell at so many rows and columns, blank as Univer's null object. */
  valueAt(sheet: string, row: number, column: number): BaseValueObject;
  /** A part of the tree calculated by Univer. */
  interpret(node: BaseAstNode): FunctionVariantType;
}

export type QuickFormula = (cell: QuickCell) => BaseValueObject;

/** Thrown where a value turns out to be many: the whole formula goes Univer's way. */
export class NotOneValue extends Error {}
const NOT_ONE_VALUE = new NotOneValue();

/** Functions that make nothing else of one value than of a cell that holds it, and ask nothing of the workbook. */
const ONE_BY_ONE = new Set(
  (
    'ISLOGICAL ISNUMBER ISTEXT ISNONTEXT ISBLANK ISERROR ISERR ISNA NOT ABS INT SIGN ROUND ROUNDUP ROUNDDOWN MOD LEN ' +
    'MID LEFT RIGHT TRIM UPPER LOWER EXACT'
  ).split(' '),
);

/** What a function answers, promises included. */
type NodeValue = ReturnType<BaseFunction['calculate']>;

interface WithFunction {
  /** Missing where the name is no function. */
  _functionExecutor?: BaseFunction & { setCompareType?(token: string): void };
}

/** Null where nothing would be gained: a formula that is a mere reference, or none that can be read. */
export function quickFormula(
  root: BaseAstNode,
  references: ReadonlyMap<BaseAstNode, FormulaReference>,
): QuickFormula | null {
  const [only, ...more] = root.getChildren();
  if (kindOf(root) !== NODE_KIND.root || !only || more.length > 0 || kindOf(only) === NODE_KIND.reference) return null;
  return compile(only, references);
}

const kindOf = (node: BaseAstNode): number => Number(node.nodeType);

function compile(node: BaseAstNode, references: ReadonlyMap<BaseAstNode, FormulaReference>): QuickFormula {
  const kind = kindOf(node);
  const children = node.getChildren();
  const parts = (): QuickFormula[] => children.map((child) => compile(child, references));
  const reference = references.get(node);
  if (kind === NODE_KIND.reference && reference && isOneCell(reference)) return readsCell(reference);
  if (kind === NODE_KIND.value) return constant(node) ?? byUniver(node);
  if (kind === NODE_KIND.prefix && node.getToken() === '-') return negates(node, parts());
  if (kind === NODE_KIND.operator && children.length === 2) return operates(node, parts());
  if (kind === NODE_KIND.function) return calls(node, parts()) ?? byUniver(node);
  return byUniver(node);
}

function byUniver(node: BaseAstNode): QuickFormula {
  return (cell) => oneValue(cell.interpret(node));
}

function oneValue(variant: FunctionVariantType | NodeValue): BaseValueObject {
  if (variant.isReferenceObject() || !variant.isValueObject()) throw NOT_ONE_VALUE;
  const value = variant as BaseValueObject;
  if (value.isArray() || value.isLambda()) throw NOT_ONE_VALUE;
  return value;
}

function isOneCell({ startRow, endRow, startColumn, endColumn }: FormulaReference): boolean {
  return (
    startRow.at === endRow.at &&
    startRow.isRelative === endRow.isRelative &&
    startColumn.at === endColumn.at &&
    startColumn.isRelative === endColumn.isRelative
  );
}

function readsCell({ sheet, startRow, startColumn }: FormulaReference): QuickFormula {
  return (cell) => {
    const row = startRow.isRelative ? cell.row + startRow.at : startRow.at;
    const column = startColumn.isRelative ? cell.column + startColumn.at : startColumn.at;
    if (row < 0 || column < 0) throw NOT_ONE_VALUE;
    return cell.valueAt(sheet, row, column);
  };
}

function constant(node: BaseAstNode): QuickFormula | null {
  node.execute();
  const value = node.getValue() as BaseValueObject | null;
  return !value || value.isArray() ? null : () => value;
}

function negates(node: BaseAstNode, [part]: QuickFormula[]): QuickFormula {
  const { _functionExecutor: minus } = node as unknown as WithFunction;
  if (!part || !minus) return byUniver(node);
  return (cell) => oneValue(minus.calculate(NumberValueObject.create(0), part(cell)));
}

function operates(node: BaseAstNode, [left, right]: QuickFormula[]): QuickFormula {
  const { _functionExecutor: operator } = node as unknown as WithFunction;
  const token = node.getToken();
  if (!left || !right || !operator) return byUniver(node);
  if (token === '&') return (cell) => joined(left(cell), right(cell));
  return (cell) => {
    const one = left(cell);
    const other = right(cell);
    operator.setCompareType?.(token);
    return oneValue(operator.calculate(one, other));
  };
}

function joined(one: BaseValueObject, other: BaseValueObject): BaseValueObject {
  if (one.isError()) return one;
  if (other.isError()) return other;
  return StringValueObject.create(textOf(one) + textOf(other));
}

function textOf(value: BaseValueObject): string {
  if (value.isNull()) return '';
  const plain = value.getValue();
  return value.isBoolean() ? String(plain).toUpperCase() : String(plain);
}

function calls(node: BaseAstNode, parts: QuickFormula[]): QuickFormula | null {
  const { _functionExecutor: called } = node as unknown as WithFunction;
  if (!called || parts.length < called.minParams || parts.length > called.maxParams) return null;
  const name = node.getToken().toUpperCase();
  if (name === 'IF') return chooses(parts);
  if (name === 'IFERROR') return replacesErrors(parts);
  if (name === 'AND') return combines(parts, true);
  if (name === 'OR') return combines(parts, false);
  if (!ONE_BY_ONE.has(name)) return null;
  return (cell) => oneValue(called.calculate(...parts.map((part) => part(cell))));
}

function chooses([test, yes, no]: QuickFormula[]): QuickFormula | null {
  if (!test || !yes) return null;
  return (cell) => {
    const result = test(cell);
    if (result.isError()) return result;
    if (result.getValue()) return yes(cell);
    return no ? no(cell) : BooleanValueObject.create(false);
  };
}

function replacesErrors([value, instead]: QuickFormula[]): QuickFormula | null {
  if (!value || !instead) return null;
  return (cell) => {
    const result = value(cell);
    return result.isError() ? instead(cell) : result;
  };
}

/** AND and OR: text and blanks do not count, an error does wherever it stands. */
function combines(parts: QuickFormula[], all: boolean): QuickFormula {
  return (cell) => {
    let result = all;
    let counted = false;
    for (const part of parts) {
      const value = part(cell);
      if (value.isError()) return value;
      if (!value.isBoolean() && !value.isNumber()) continue;
      counted = true;
      const isTrue = Boolean(value.getValue());
      result = all ? result && isTrue : result || isTrue;
    }
    return counted ? BooleanValueObject.create(result) : ErrorValueObject.create('#VALUE!' as never);
  };
}
