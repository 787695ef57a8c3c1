import { formatDecorations, formatFormula, listDecorations } from '../../src/desk/grid/ruleDecorations';
import type { ConditionalFormatSnapshot } from '../../src/host/model/snapshot';

const ranges = [{ startRow: 3, startColumn: 27, endRow: 9, endColumn: 27 }];
const cellValue = (operator: string, formula1: string, formula2?: string): ConditionalFormatSnapshot => ({
  ranges,
  priority: 1,
  rule: { type: 'cellValue', operator, formula1, ...(formula2 !== undefined && { formula2 }) },
});

test.each([
  [cellValue('equal', '"是"'), '=AB4="是"'],
  [cellValue('LessThan', '=60'), '=AB4<60'],
  [cellValue('between', '1', '5'), '=AND(AB4>=1,AB4<=5)'],
  [cellValue('notBetween', '1', '5'), '=OR(AB4<1,AB4>5)'],
  [{ ...cellValue('equal', ''), rule: { type: 'custom', formula: '$A4=""' } }, '=$A4=""'],
  [{ ...cellValue('equal', ''), rule: { type: 'other', raw: {} } }, null],
] as [ConditionalFormatSnapshot, string | null][])('a rule is one formula about its first cell', (format, formula) => {
  expect(formatFormula(format)).toBe(formula);
});

test('the rule that is applied first is given to the grid last, because its newest rule wins', () => {
  const first = { ...cellValue('equal', '1'), priority: 1, fill: '#FF0000' };
  const second = { ...cellValue('equal', '2'), priority: 2 };
  const formulas = formatDecorations('book', 'sheet', [first, second]).map(
    ({ apply }) => (apply.params as { rule: { rule: { value: string } } }).rule.rule.value,
  );
  expect(formulas).toEqual(['=AB4=2', '=AB4=1']);
});

test('one changed rule gives all of them new keys, so that their order is made anew', () => {
  const keys = (fill: string) =>
    formatDecorations('book', 'sheet', [{ ...cellValue('equal', '1'), fill }, cellValue('equal', '2')]).map(
      ({ key }) => key,
    );
  const before = keys('#FF0000');
  expect(keys('#FF0000')).toEqual(before);
  expect(keys('#00FF00').filter((key) => before.includes(key))).toEqual([]);
});

test('lists come from a literal or from a range; other validations show nothing', () => {
  const sources = listDecorations('book', 'sheet', [
    { ranges, type: 'list', formula1: '"随机,定向"', allowBlank: true },
    { ranges, type: 'list', formula1: '坐席名单!$A$2:$A$13', allowBlank: true },
    { ranges, type: 'whole', operator: 'between', formula1: '0', formula2: '5', allowBlank: true },
  ]).map(({ apply }) => (apply.params as { rule: { formula1: string } }).rule.formula1);
  expect(sources).toEqual(['随机,定向', '=坐席名单!$A$2:$A$13']);
});
