import type { CellValue } from '../../../src/domain/cellValue';
import { findLogs } from '../../../src/domain/grid/findLogs';
import type { LogReading } from '../../../src/domain/grid/logReading';
import { contactsInSeveralSheets } from '../../../src/domain/shapes/contactsInSeveralSheets';
import { findShapes } from '../../../src/domain/shapes/findShapes';
import { sheetOf } from '../grid/sheet';

const HEADER = ['流水号', '工号', '坐席', '礼貌用语(10分)', '回答准确(30分)'];

/** A sheet of evaluations of these contacts. */
function month(name: string, ids: readonly CellValue[], points = 9): ReturnType<typeof sheetOf> {
  return sheetOf(name, [HEADER, ...ids.map((id, at): CellValue[] => [id, '0012', '张伟', points, 20 + (at % 9)])]);
}

function log(...sheets: ReturnType<typeof sheetOf>[]): LogReading {
  const logs = findShapes(sheets, sheets.flatMap(findLogs));
  expect(logs).toHaveLength(1);
  expect(logs[0].parts).toHaveLength(sheets.length);
  return logs[0];
}

const ids = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `A${10_000 + from + at}`);
const always = (): boolean => true;

test('a copy of a sheet is told with how many contacts it repeats, whatever their spelling', () => {
  const copy = ids(0, 10).map((id) => ` ${id.toLowerCase()}`);
  const found = contactsInSeveralSheets(
    log(month('3月', ids(0, 12)), month('4月', ids(50, 9)), month('3月备份', copy)),
    always,
  );
  expect(found).toMatchObject({ sheets: ['3月', '3月备份'], contacts: 10, column: { header: '流水号' } });
});

test('contacts that were evaluated again are no copy: two of few, or a small share of many', () => {
  expect(contactsInSeveralSheets(log(month('3月', ids(0, 6)), month('4月', ids(4, 6))), always)).toBeNull();
  expect(contactsInSeveralSheets(log(month('3月', ids(0, 40)), month('4月', ids(33, 40))), always)).toBeNull();
  expect(contactsInSeveralSheets(log(month('3月', ids(0, 40)), month('4月', ids(32, 40))), always)).toMatchObject({
    contacts: 8,
  });
});

test('IDs that Excel cut are the same contact only where the whole row is the same', () => {
  const cut = Array.from({ length: 8 }, (_, at) => 202603051000000000 + at * 1000);
  const one = month('3月', cut);
  expect(contactsInSeveralSheets(log(one, month('4月', cut, 8)), always)).toBeNull();
  expect(contactsInSeveralSheets(log(one, { ...one, name: '3月 (2)' }), always)).toMatchObject({ contacts: 8 });
});

test('sheets that are in use already are not held against others', () => {
  const both = log(month('3月', ids(0, 12)), month('3月备份', ids(0, 12)), month('4月', ids(50, 9)));
  expect(contactsInSeveralSheets(both, (sheet) => sheet === '4月')).toBeNull();
  expect(contactsInSeveralSheets(both, (sheet) => sheet === '3月备份')?.sheets).toEqual(['3月', '3月备份']);
});

test('numbers that begin anew for each agent are other contacts', () => {
  const other = month('李娜', ids(0, 12));
  const values = other.values.map((row, at) =>
    at === 0 ? row : row.map((cell, column) => (column === 2 ? '李娜' : cell)),
  );
  expect(
    contactsInSeveralSheets(
      log(month('张伟', ids(0, 12)), { ...other, values, text: values.map((row) => row.map(String)) }),
      always,
    ),
  ).toBeNull();
});
