import type { CellValue } from '../../../../src/domain/cellValue';
import type { Criterion, Level } from '../../../../src/domain/rubric/rubric';
import { carryOver } from '../../../../src/domain/rubric/simulate/carryOver';
import { PLAIN_NUMBERS, type CriterionReading } from '../../../../src/domain/scoring/criterionReading';
import { criterion, rubric, section } from '../../scoring/madeRubric';

/** A criterion with levels, given as `好 5, 一般 3, 差 0`. */
function chosen(levels: string, name = '问候'): Criterion {
  const read = levels.split(', ').map((text): Level => {
    const [label, points] = text.split(' ');
    return { label, points: Number(points), descriptor: '' };
  });
  return criterion(name, read[0].points, { levels: read });
}

/** How a criterion is carried over, and what becomes of some cells. */
function carried(old: Criterion, next: Criterion, cells: readonly CellValue[], reading?: CriterionReading) {
  const words = { criteria: reading && { [old.name]: reading } };
  const [one] = carryOver(rubric([section('礼仪', old)]), words, rubric([section('礼仪', next)]));
  return { ...one.carry, becomes: cells.map(one.read) };
}

const from = '问候';

test.each<[string, string, string, number[], number[], object]>([
  // what, old, next, cells, become, said
  ['new points', '好 5, 一般 3, 差 0', '好 10, 一般 5, 差 1', [5, 3, 0], [10, 5, 1], { shared: [], gone: [] }],
  ['one level only', '好 5, 一般 3, 差 0', '好 5, 一般 2, 差 0', [5, 3, 0], [5, 2, 0], { shared: [], gone: [] }],
  ['a number between', '好 5, 一般 3, 差 0', '好 10, 一般 5, 差 0', [4, 1], [8, 2], { shared: [], gone: [] }],
  ['a better one on top', '好 5, 差 0', '优 10, 好 4, 差 0', [5, 4, 0], [4, 3.2, 0], { shared: [], gone: [] }],
  ['one that is gone', '好 5, 一般 3, 差 0', '好 10, 差 1', [5, 3, 0], [10, 6, 1], { shared: [], gone: ['一般'] }],
  ['the best is gone', '优 10, 好 5, 差 0', '好 8, 差 2', [10, 5, 0], [8, 8, 2], { shared: [], gone: ['优'] }],
  ['shared points', '好 5, 良 5, 差 0', '好 5, 良 4, 差 0', [5, 0], [5, 0], { shared: ['良'], gone: [] }],
  ['points that stay shared', '好 5, 良 5, 差 0', '好 4, 良 4, 差 0', [5, 0], [4, 0], { shared: [], gone: [] }],
  ['the better is gone', '好 5, 良 5, 差 0', '良 4, 差 0', [5, 0], [4, 0], { shared: ['好'], gone: [] }],
])('points follow their level: %s', (_what, old, next, cells, becomes, said) => {
  expect(carried(chosen(old), chosen(next), cells)).toEqual({ how: 'byLevel', from, ...said, becomes });
});

test.each<[string, string, string]>([
  ['the same levels', '好 5, 一般 3, 差 0', '好 5, 一般 3, 差 0'],
  ['other words for the same points', '好 5, 一般 3, 差 0', '优 5, 中 3, 不合格 0'],
  ['a level more', '好 5, 差 0', '好 5, 一般 3, 差 0'],
])('numbers stay as they are: %s', (_what, old, next) => {
  expect(carried(chosen(old), chosen(next), [5, 3.5, 0])).toEqual({ how: 'same', from, becomes: [5, 3.5, 0] });
});

test('without a level in common the share of the full mark is kept', () => {
  const scaled = (becomes: number[]) => ({ how: 'scaled', from, becomes });
  const entered = criterion('问候', 30);
  // 25 of 30 are 29.1667 of 35.
  expect(carried(entered, criterion('问候', 35), [30, 24, 25, 0])).toEqual(scaled([35, 28, 29.1667, 0]));
  expect(carried(entered, chosen('好 10, 差 0'), [30, 15, 0])).toEqual(scaled([10, 5, 0]));
  expect(carried(chosen('好 10, 差 0'), entered, [10, 0])).toEqual(scaled([30, 0]));
  expect(carried(chosen('好 5, 一般 3, 差 0'), chosen('优 5, 中 2, 劣 0'), [5, 3])).toEqual(scaled([5, 3]));
  expect(carried(entered, criterion('问候', 30, { step: 0.5 }), [12.3, '不涉及'])).toEqual({
    ...{ how: 'same', from },
    becomes: [12.3, null],
  });
});

test('a rename is followed, and what the log knows nothing of is left out', () => {
  const old = rubric([section('礼仪', chosen('好 5, 差 0', '问好'), criterion('语气', 20))]);
  const next = rubric([section('礼仪', chosen('好 5, 差 0'), criterion('语气', 20), criterion('保密', 10))]);
  expect(carryOver(old, {}, next).map(({ criterion: name, carry }) => [name, carry])).toEqual([
    ['问候', { how: 'same', from: '问好' }],
    ['语气', { how: 'same', from: '语气' }],
    ['保密', { how: 'leftOut' }],
  ]);
  const nothing = criterion('问候', 0);
  expect(carried(nothing, criterion('问候', 5), [0])).toEqual({ how: 'leftOut', becomes: [null] });
});

test('what was measured stays a measure of the same unit, and is nothing else', () => {
  const levels = [
    { label: '快', points: 5, descriptor: '', limit: 20 },
    { label: '慢', points: 0, descriptor: '' },
  ];
  const seconds = criterion('问候', 5, { levels, metric: { unit: '秒', better: 'lower' } });
  const slower = { ...seconds, levels: [{ ...levels[0], points: 4, limit: 30 }, levels[1]] };
  const minutes: Criterion = { ...seconds, metric: { unit: '分钟', better: 'lower' } };
  const deduction = criterion('问候', 5, { occurrence: { kind: 'deduction', each: 2 } });
  expect(carried(seconds, slower, [25])).toEqual({ how: 'same', from, becomes: [25] });
  expect(carried(deduction, { ...deduction, occurrence: { kind: 'deduction', each: 1 } }, [3])).toEqual({
    ...{ how: 'same', from },
    becomes: [3],
  });
  const leftOut = { how: 'leftOut', becomes: [null] };
  expect(carried(seconds, minutes, [25])).toEqual(leftOut);
  expect(carried(seconds, chosen('快 5, 慢 0'), [25])).toEqual(leftOut);
  expect(carried(chosen('快 5, 慢 0'), seconds, [5])).toEqual(leftOut);
  expect(carried(deduction, { ...deduction, occurrence: { kind: 'bonus', each: 2 } }, [3])).toEqual(leftOut);
  // A log with a way of its own has points there, not seconds.
  const inPoints = { numbers: PLAIN_NUMBERS, texts: [], words: [] };
  expect(carried(seconds, slower, [5, 0], inPoints)).toMatchObject({ how: 'byLevel', becomes: [4, 0] });
});
