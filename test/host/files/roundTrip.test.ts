import { XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import JSZip from 'jszip';
import { openXlsx } from '../../../src/host/files/openXlsx';
import type { WorkbookSnapshot } from '../../../src/host/model/snapshot';
import { NEWER_FUNCTIONS } from './randomCells';
import { randomWorkbook } from './randomWorkbook';
import { saveChecked } from '../../support/saveChecked';

/** Style numbers are the file's own business: cells and columns are compared by what their style says. */
function withStylesSpelledOut({ styles, sheets, ...rest }: WorkbookSnapshot): unknown {
  const spelled = <T extends object>(records: Record<number, T>, key: keyof T) =>
    Object.fromEntries(
      Object.entries(records).map(([at, one]) => {
        const style = styles[(one[key] as number | undefined) ?? 0];
        return [
          at,
          { ...one, [key]: style === styles[0] || Object.keys(style ?? {}).length === 0 ? undefined : style },
        ];
      }),
    );
  return {
    ...rest,
    normal: styles[0],
    sheets: sheets.map(({ cells, columns, ...sheet }) => ({
      ...sheet,
      cells: Object.fromEntries(Object.entries(cells).map(([row, one]) => [row, spelled(one, 's')])),
      columns: spelled(columns, 'style'),
    })),
  };
}

describe('saving and opening', () => {
  test('gives the workbook back, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(randomWorkbook, async (workbook) => {
        const opened = await openXlsx(await saveChecked(workbook, NEWER_FUNCTIONS));
        expect(withStylesSpelledOut(opened)).toEqual(withStylesSpelledOut(workbook));
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test('writes the same bytes again once a file was opened', async () => {
    await fc.assert(
      fc.asyncProperty(randomWorkbook, async (workbook) => {
        const first = await saveChecked(await openXlsx(await saveChecked(workbook, NEWER_FUNCTIONS)), NEWER_FUNCTIONS);
        const second = await saveChecked(await openXlsx(first), NEWER_FUNCTIONS);
        expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  test('writes well-formed XML only', async () => {
    await fc.assert(
      fc.asyncProperty(randomWorkbook, async (workbook) => {
        const zip = await JSZip.loadAsync(await saveChecked(workbook, NEWER_FUNCTIONS));
        for (const part of Object.values(zip.files)) {
          expect([part.name, XMLValidator.validate(await part.async('string'))]).toEqual([part.name, true]);
        }
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});
