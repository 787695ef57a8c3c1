import { parseDay, periodHint } from '../../../src/domain/grid/parseDay';

const MARCH = { year: 2026, month: 3 };

describe('parseDay', () => {
  test.each([
    [46086, '2026-03-05'],
    [46086.75, '2026-03-05'],
    [20260305, '2026-03-05'],
    ['20260305', '2026-03-05'],
    ['2026-03-05', '2026-03-05'],
    ['2026-03-05T14:30:05Z', '2026-03-05'],
    ['2026/3/5 9:05', '2026-03-05'],
    ['2026.3.5', '2026-03-05'],
    ['２０２６年３月５日', '2026-03-05'],
    ['5 Mar 2026', '2026-03-05'],
    ['March 5, 2026', '2026-03-05'],
  ])('%s without a hint', (value, day) => {
    expect(parseDay(value)).toBe(day);
  });

  test.each([
    ['3月5日', '2026-03-05'],
    ['3.5', '2026-03-05'],
    ['3-15', '2026-03-15'],
    [3.5, '2026-03-05'],
    [3.15, '2026-03-15'],
    ['5日', '2026-03-05'],
  ])('%s takes what it lacks from the hint', (value, day) => {
    expect(parseDay(value)).toBeNull();
    expect(parseDay(value, MARCH)).toBe(day);
  });

  test.each([
    3.1,
    3.2,
    3.3,
    3,
    0,
    -1,
    true,
    '',
    '2026-02-30',
    '13月5日',
    '3/5/2026',
    '2026-3.5',
    '12345678901',
    '周五',
  ])('%s is no day, or not one only', (value) => {
    expect(parseDay(value, MARCH)).toBeNull();
  });
});

test('a title or a tab tells year and month', () => {
  expect(periodHint(['2026年3月 在线客服质检登记表', '制表人：王敏'])).toEqual(MARCH);
  expect(periodHint(['QA log March 2026'])).toEqual(MARCH);
  expect(periodHint(['2026年度质检', '3月'])).toEqual(MARCH);
  expect(periodHint(['质检登记表'])).toEqual({});
});
