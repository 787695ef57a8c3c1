import { isNotApplicable, ruleWords } from '../../../src/domain/grid/knownWords';

test('the words of a rule column are sorted; a reason or a count is to be asked', () => {
  const words = ruleWords(['是', '否', '', ' ', '√', '×', 1, 0, true, 'YES', '－', '2次', '辱骂客户', '是']);
  expect(words.words).toEqual(['是', '否', '√', '×', '1', '0', 'TRUE', 'YES', '－', '2次', '辱骂客户']);
  expect(words.fired).toEqual(['是', '√', '1', 'TRUE', 'YES']);
  expect(words.notFired).toEqual(['', '否', '×', '0', '－']);
  expect(words.unknown).toEqual(['2次', '辱骂客户']);
});

test('an X is a tick for one team and a no for another', () => {
  expect(ruleWords(['x', 'X']).unknown).toEqual(['x', 'X']);
});

test('words for not applicable, in any width and case; numbers never', () => {
  const cells = [5, '不涉及', 'N/A', 'n/a', '优秀', '/', '－', '', 0];
  expect(cells.filter(isNotApplicable)).toEqual(['不涉及', 'N/A', 'n/a', '/', '－']);
});
