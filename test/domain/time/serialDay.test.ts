import fc from 'fast-check';
import {
  isoTimeToSerial,
  isoToSerial,
  monthBounds,
  serialToIso,
  serialToIsoTime,
} from '../../../src/domain/time/serialDay';

test('days count as in the 1900 system', () => {
  expect(isoToSerial('1900-03-01')).toBe(61);
  expect(isoToSerial('2000-01-01')).toBe(36526);
  expect(isoToSerial('2026-03-05')).toBe(46086);
  expect(serialToIso(46086.999)).toBe('2026-03-05');
  expect(isoToSerial('9999-12-31')).toBe(2958465);
});

test('every day and second comes back as it went', () => {
  const serials = fc.integer({ min: 61, max: 2958465 });
  fc.assert(fc.property(serials, (serial) => isoToSerial(serialToIso(serial)) === serial));
  fc.assert(
    fc.property(serials, fc.integer({ min: 0, max: 86399 }), (day, second) => {
      const iso = serialToIsoTime(day + second / 86400);
      expect(serialToIsoTime(isoTimeToSerial(iso))).toBe(iso);
      expect(iso.slice(0, 10)).toBe(serialToIso(day));
    }),
  );
});

test('time of day is the fraction', () => {
  expect(isoTimeToSerial('2026-03-05T12:00')).toBe(46086.5);
  expect(isoTimeToSerial('2026-03-05T18:00:00')).toBe(46086.75);
  expect(serialToIsoTime(46086.999999)).toBe('2026-03-06T00:00:00');
});

test.each(['2026-02-29', '2026-13-01', '2026-3-5', '26-03-05', '1899-12-31', '1900-02-28', ''])(
  '%j is no day',
  (day) => {
    expect(() => isoToSerial(day)).toThrow('INVALID_ARGUMENT');
  },
);

test.each(['2026-03-05', '2026-03-05T24:00', '2026-03-05T12:60', '2026-03-05T12:00Z'])(
  '%j is no date and time',
  (text) => {
    expect(() => isoTimeToSerial(text)).toThrow('INVALID_ARGUMENT');
  },
);

test.each([0, 60, -1, NaN, 2958466])('%d is no serial of a day', (serial) => {
  expect(() => serialToIso(serial)).toThrow('INVALID_ARGUMENT');
});

test('a month ends where the next begins', () => {
  expect(monthBounds('2026-03')).toEqual({ first: 46082, next: 46113 });
  expect(monthBounds('2025-12').next).toBe(isoToSerial('2026-01-01'));
  expect(monthBounds('2028-02').next - monthBounds('2028-02').first).toBe(29);
  expect(() => monthBounds('2026-13')).toThrow('INVALID_ARGUMENT');
});
