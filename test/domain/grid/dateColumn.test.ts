import fc from 'fast-check';
import '../../support/propertySeed';
import type { CellValue } from '../../../src/domain/cellValue';
import { readDateColumn } from '../../../src/domain/grid/dateColumn';
import { periodHint } from '../../../src/domain/grid/parseDay';
import { isoToSerial } from '../../../src/domain/time/serialDay';

const MARCH = { year: 2026, month: 3 };

interface Written {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const two = (value: number): string => String(value).padStart(2, '0');
const iso = ({ year, month, day }: Written): string => `${year}-${two(month)}-${two(day)}`;
const ENGLISH = ['Jan', 'Feb', 'March', 'Apr', 'May', 'June', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'December'];

/** Every way of writing that says all by itself, or with the year of the title. */
const WRITERS: readonly (readonly [string, (at: Written) => CellValue])[] = [
  ['serial', (at) => isoToSerial(iso(at))],
  ['serial', (at) => isoToSerial(iso(at)) + 0.6],
  ['ymd8', ({ year, month, day }) => year * 10_000 + month * 100 + day],
  ['ymd8', ({ year, month, day }) => `${year}${two(month)}${two(day)}`],
  ['ymdText', iso],
  ['ymdText', ({ year, month, day }) => `${year}/${month}/${day} 9:05`],
  ['ymdText', ({ year, month, day }) => ` ${year}.${month}.${day}`],
  ['ymdText', ({ year, month, day }) => `${year}年${month}月${day}日 14:30:05`],
  ['ymdText', ({ year, month, day }) => `${year}年${two(month)}月${two(day)}号(周五)`],
  ['monthNameText', ({ year, month, day }) => `${day} ${ENGLISH[month - 1]} ${year}`],
  ['monthNameText', ({ year, month, day }) => `${ENGLISH[month - 1]} ${day}, ${year}`],
  ['mdText', ({ month, day }) => `${month}月${day}日`],
  ['mdText', ({ month, day }) => `${month}-${day}`],
  ['mdDot', ({ month, day }) => `${two(month)}.${two(day)}`],
];

test('a day is read back however a column writes it', () => {
  const days = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
  const columns = fc.record({ days: fc.array(days, { minLength: 1 }), writer: fc.constantFrom(...WRITERS) });
  fc.assert(
    fc.property(columns, ({ days: chosen, writer: [form, write] }) => {
      const all = [...chosen, { month: 3, day: 17 }].map((day) => ({ year: 2026, ...day }));
      const read = readDateColumn(all.map(write), { year: 2026 });
      expect(read).toEqual({ days: all.map(iso), form, unreadable: 0 });
    }),
  );
});

test('the column tells whether 3/5/2026 is in March or May', () => {
  expect(readDateColumn(['3/5/2026', '3/17/2026'], {}).days).toEqual(['2026-03-05', '2026-03-17']);
  expect(readDateColumn(['3/5/2026', '17/5/2026'], {})).toMatchObject({
    days: ['2026-05-03', '2026-05-17'],
    form: 'dmyText',
  });
  expect(readDateColumn(['5/3/2026', '7/3/2026'], MARCH).days).toEqual(['2026-03-05', '2026-03-07']);
  expect(readDateColumn(['3/5/2026', '4/5/2026'], {})).toMatchObject({ days: [null, null], unreadable: 2 });
  expect(readDateColumn(['13/5/2026', '5/13/2026'], {}).days).toEqual([null, null]);
});

describe('numbers such as 3.1, which may have been 3.10', () => {
  test('are read where the days are in order and only one fits', () => {
    const { days, form, unreadable } = readDateColumn([3.1, 3.4, 3.9, 3.1, 3.11, 3.2, 3.25], MARCH);
    expect(days).toEqual(['01', '04', '09', '10', '11', '20', '25'].map((day) => `2026-03-${day}`));
    expect({ form, unreadable }).toEqual({ form: 'mdDot', unreadable: 0 });
  });

  test('are tens where the column writes its zeros', () => {
    expect(readDateColumn([3.25, 3.1, 3.05], MARCH).days).toEqual(['2026-03-25', '2026-03-10', '2026-03-05']);
  });

  test('are nobody’s guess otherwise', () => {
    expect(readDateColumn([3.1, 3.15, 3.16], MARCH)).toMatchObject({ days: [null, '2026-03-15', '2026-03-16'] });
    expect(readDateColumn([3.25, 3.1, 3.15], MARCH)).toMatchObject({ unreadable: 1 });
  });
});

test('numbers of days count where the title names the month; words, blanks and impossible days are none', () => {
  expect(readDateColumn([1, 15, ''], MARCH)).toEqual({
    days: ['2026-03-01', '2026-03-15', null],
    form: 'dText',
    unreadable: 0,
  });
  expect(readDateColumn([1, 15], { year: 2026 }).unreadable).toBe(2);
  expect(readDateColumn(['待定', '', '2026-02-30', 46082, true, '46083'], {})).toEqual({
    days: [null, null, null, '2026-03-01', null, '2026-03-02'],
    form: 'serial',
    unreadable: 3,
  });
});

test('a December day in a January log has no certain year', () => {
  expect(readDateColumn(['12月30日', '1月2日'], { year: 2026, month: 1 }).days).toEqual([null, '2026-01-02']);
});

test.each([
  ['3月5日', 3],
  ['3.5', 3],
  ['03-05', 3],
  ['0305', 3],
  ['20260305', 3],
  ['三月份', 3],
  ['十二月', 12],
  ['Mar 2026', 3],
  ['Marketing', undefined],
  ['Sheet1', undefined],
])('the tab %s names the month', (tab, month) => {
  expect(periodHint([tab]).month).toBe(month);
});
