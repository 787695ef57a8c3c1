import type { ConditionalFormatSnapshot, GridRange, ValidationSnapshot } from '../../host/model/snapshot';
import { addressOf } from './cellAddress';
import type { Decoration } from './decoration';

const OPERATORS: Record<string, string> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** The grid works out every cell of a rule at once, which over a whole year's log takes many seconds. */
const MOST_CELLS = 40_000;

/**
 * The conditional formats of a sheet, without those over too many cells to draw here; they stay in the file.
 * The grid looks at the newest first, so the one applied first comes last.
 */
export function formatDecorations(
  unitId: string,
  subUnitId: string,
  formats: readonly ConditionalFormatSnapshot[],
): Decoration[] {
  const shown = [...formats]
    .sort((one, other) => other.priority - one.priority)
    .flatMap((format) => {
      const formula = formatFormula(format);
      return formula === null || cellCount(format.ranges) > MOST_CELLS ? [] : [{ format, formula }];
    });
  const rules = shown.map(({ format, formula }, index) => {
    const cfId = `${subUnitId}-format-${index}`;
    return {
      cfId,
      ranges: format.ranges,
      stopIfTrue: format.stopIfTrue ?? false,
      rule: {
        type: 'highlightCell',
        subType: 'formula',
        value: formula,
        style: {
          ...(format.fill !== undefined && { bg: { rgb: format.fill } }),
          ...(format.fontColor !== undefined && { cl: { rgb: format.fontColor } }),
          ...(format.bold && { bl: 1 }),
        },
      },
    };
  });
  // Their order counts, so one change places them all anew.
  const all = JSON.stringify(rules);
  return rules.map((rule) => ({
    key: `${rule.cfId} ${all}`,
    apply: { id: 'sheet.mutation.add-conditional-rule', params: { unitId, subUnitId, rule } },
    withdraw: { id: 'sheet.mutation.delete-conditional-rule', params: { unitId, subUnitId, cfId: rule.cfId } },
  }));
}

function cellCount(ranges: readonly GridRange[]): number {
  return ranges.reduce(
    (sum, range) => sum + (range.endRow - range.startRow + 1) * (range.endColumn - range.startColumn + 1),
    0,
  );
}

/** The condition as a formula about the first cell of the first range; null for kinds that are kept but not drawn. */
export function formatFormula({ rule, ranges }: ConditionalFormatSnapshot): string | null {
  const first = ranges[0];
  if (first === undefined) return null;
  if (rule.type === 'custom') return withEquals(rule.formula);
  if (rule.type === 'other') return null;
  const cell = addressOf(first.startRow, first.startColumn);
  const one = withoutEquals(rule.formula1);
  const two = withoutEquals(rule.formula2 ?? '');
  const operator = rule.operator.charAt(0).toLowerCase() + rule.operator.slice(1);
  if (operator === 'between') return `=AND(${cell}>=${one},${cell}<=${two})`;
  if (operator === 'notBetween') return `=OR(${cell}<${one},${cell}>${two})`;
  const sign = OPERATORS[operator];
  return sign === undefined ? null : `=${cell}${sign}${one}`;
}

/** The lists to pick from; other validations show nothing in a cell. */
export function listDecorations(
  unitId: string,
  subUnitId: string,
  validations: readonly ValidationSnapshot[],
): Decoration[] {
  return validations
    .filter(({ type }) => type === 'list')
    .map((validation, index) => {
      const uid = `${subUnitId}-list-${index}`;
      const rule = {
        uid,
        type: 'list',
        ranges: validation.ranges,
        formula1: listSource(validation.formula1),
        allowBlank: validation.allowBlank,
        showErrorMessage: false,
        // A bare arrow: the cell keeps its own looks.
        renderMode: 1,
      };
      return {
        key: JSON.stringify(rule),
        apply: { id: 'data-validation.mutation.addRule', params: { unitId, subUnitId, rule } },
        withdraw: { id: 'data-validation.mutation.removeRule', params: { unitId, subUnitId, ruleId: uid } },
      };
    });
}

function listSource(formula: string): string {
  const literal = /^"(.*)"$/.exec(formula);
  return literal === null ? withEquals(formula) : (literal[1] ?? '').replaceAll('""', '"');
}

function withEquals(formula: string): string {
  return `=${withoutEquals(formula)}`;
}

function withoutEquals(formula: string): string {
  return formula.replace(/^=/, '');
}
