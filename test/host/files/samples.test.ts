import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkXlsx } from '../../../src/host/files/checkXlsx';
import { openXlsx } from '../../../src/host/files/openXlsx';
import type { WorkbookSnapshot } from '../../../src/host/model/snapshot';
import { recalculateAll } from '../../support/libreOffice';

const sample = (name: string) => readFile(join(__dirname, '../../../assets/samples', name));

function rowsUnderHeader({ sheets }: WorkbookSnapshot): number {
  return Object.keys(sheets[0].cells).length - 3;
}

describe('sample workbooks', () => {
  test.each([
    ['clean-zh.xlsx', 108],
    ['clean-en.xlsx', 108],
    ['large-zh.xlsx', 20_000],
  ])(
    '%s is a sound file of %i rows',
    async (name, rows) => {
      const bytes = await sample(name);
      expect(await checkXlsx(bytes)).toEqual([]);
      expect(rowsUnderHeader(await openXlsx(bytes))).toBe(rows);
    },
    30_000,
  );

  test('hold the totals that LibreOffice computes from their points', async () => {
    const files = await Promise.all(['clean-zh.xlsx', 'clean-en.xlsx'].map(sample));
    const computed = await recalculateAll(files);
    for (const [index, bytes] of files.entries()) {
      const { name, cells } = (await openXlsx(bytes)).sheets[0];
      const totals = Object.entries(cells).flatMap(([row, columns]) =>
        Object.entries(columns).flatMap(([column, { f, v }]) =>
          f ? [{ row: Number(row), column: Number(column), v }] : [],
        ),
      );
      expect(totals).toHaveLength(Object.keys(cells).length - 3);
      expect(totals.map(({ row, column }) => computed[index][name][row][column])).toEqual(totals.map(({ v }) => v));
    }
  }, 120_000);
});
