import fc from 'fast-check';
import { idKey, nameKey } from '../../../src/domain/identity/matchKey';
import { ZerosLost } from '../../../src/domain/identity/zerosLost';
import '../../support/propertySeed';

test.each([
  ['张 伟', '张伟'],
  ['张　伟', '张伟'],
  ['张伟 ', '张伟'],
  ['\u200b张伟\ufeff', '张伟'],
  ['欧阳 文静', '欧阳文静'],
  ['阿不都•热合曼', '阿不都・热合曼'],
  ['Ａｎｎ Lee', 'ann  LEE'],
])('%j and %j are one name', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test('blanks put into a name anywhere never make another name of it', () => {
  const letters = fc.stringMatching(/^[张伟李娜王芳AnnBob]{1,6}$/u);
  fc.assert(
    fc.property(letters, fc.nat(6), fc.constantFrom(' ', '　', '\u00a0', '\u200b'), (name, at, blank) => {
      expect(nameKey(name.slice(0, at) + blank + name.slice(at))).toBe(nameKey(name));
    }),
  );
});

test.each([
  ['320106202603050017', '320106202603050017'],
  [' ３２０１ ', '3201'],
  ['00801', '00801'],
  [801, '801'],
  ['VX-7 a', 'vx-7a'],
])('%j is compared as %j', (cell, key) => {
  expect(idKey(cell)).toBe(key);
});

test.each([3.2010620260305e17, 1_000_000_000_000_000, '3.20106E+17', '3e+17', 12.5, -3, true, '', '  ', '#N/A'])(
  '%j is nothing to match by',
  (cell) => {
    expect(idKey(cell)).toBeNull();
  },
);

test('a number is told to have lost its zeros by its column or by a list, never where it may be whole', () => {
  const column = new ZerosLost(['00801', '00802', 803]);
  expect([803, 801, '801', '00801', 12_345, 'A1'].map((cell) => column.has(cell))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  // A short text may be a number of its own.
  expect(column.has('803')).toBe(false);
  expect(new ZerosLost([801, 802], ['00801']).has(801)).toBe(true);
  expect(new ZerosLost([801, 802]).has(801)).toBe(false);
  expect(new ZerosLost(['001', '00002', 7]).has(7)).toBe(false);
});
