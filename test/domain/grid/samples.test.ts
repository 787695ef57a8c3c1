import { readFile } from 'node:fs/promises';
import { shownLogs } from '../../../src/domain/grid/logConfidence';
import { findLogs } from '../../../src/domain/grid/findLogs';
import { openXlsx } from '../../../src/host/files/openXlsx';
import { sheetOf } from './sheet';

test.each([
  ['clean-zh', null, 23],
  ['clean-en', 'Table1', 22],
])('the log in the sample %s is found without a doubt, the list of agents is none', async (file, table, width) => {
  const { sheets } = await openXlsx(new Uint8Array(await readFile(`assets/samples/${file}.xlsx`)));
  const found = sheets.flatMap((sheet) => {
    const rows = Object.entries(sheet.cells).map(([row, cells]) => ({ row: Number(row), cells }));
    const values = Array.from({ length: Math.max(...rows.map(({ row }) => row)) + 1 }, (_, row) =>
      Array.from({ length: width }, (_cell, column) => sheet.cells[row]?.[column]?.v ?? ''),
    );
    const tables = sheet.tables.map(({ name, range }) => ({
      name,
      firstRow: range.startRow,
      firstColumn: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    }));
    return shownLogs(findLogs(sheetOf(sheet.name, values, tables)));
  });
  expect(found).toMatchObject([
    { parts: [{ table, headerRow: 2, lastColumn: width - 1, evaluations: 108 }], excluded: [] },
  ]);
  expect(found[0]?.confidence).toBe(1);
  expect(found[0]?.columns.filter(({ sure }) => !sure)).toEqual([]);
  expect(found[0]?.columns.filter(({ meaning }) => meaning === 'ignored')).toHaveLength(1);
});
