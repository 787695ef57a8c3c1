import JSZip from 'jszip';
import { checkXlsx } from '../../../src/host/files/checkXlsx';
import { saveXlsx } from '../../../src/host/files/saveXlsx';
import { emptyWorkbook } from '../../../src/host/model/snapshot';

/** A sound file: one table with a calculated column, a name and a validation. */
async function soundFile(): Promise<Uint8Array> {
  const workbook = emptyWorkbook('S');
  const sheet = workbook.sheets[0];
  const formula = '=IF(QA_T[[#This Row],[A]]="[@x] LET(",0,ROUND(QA_T[[#This Row],[A]],2))';
  sheet.cells = { 0: { 0: { v: 'A' }, 1: { v: 'B(x)' } }, 1: { 0: { v: 1 }, 1: { f: formula } } };
  sheet.tables = [
    {
      name: 'QA_T',
      range: { startRow: 0, startColumn: 0, endRow: 1, endColumn: 1 },
      style: null,
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: false,
      columns: [{ name: 'A' }, { name: 'B(x)', calculatedFormula: formula }],
    },
  ];
  workbook.names = [{ name: 'limit', formula: '=0.5' }];
  return saveXlsx(workbook);
}

async function spoilt(path: string, from: string, to: string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await soundFile());
  const text = await zip.file(path)!.async('string');
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return zip.file(path, text.replaceAll(from, to)).generateAsync({ type: 'uint8array' });
}

const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE = 'xl/tables/table1.xml';

describe('the check of saved files', () => {
  test('finds nothing in a sound file', async () => {
    expect(await checkXlsx(await soundFile())).toEqual([]);
  });

  test.each([
    ['short this-row references', SHEET, 'QA_T[[#This Row],[A]]', 'QA_T[@A]', 'S!B2: [@…] instead of'],
    ['newer functions', SHEET, 'ROUND(', '_xlfn.XLOOKUP(', 'S!B2: _XLFN.XLOOKUP is not known'],
    ['newer functions without their prefix', TABLE, 'ROUND(', 'TEXTJOIN(', 'QA_T[B(x)]: TEXTJOIN is not known'],
    ['table names that read as cells', TABLE, '"QA_T"', '"QA1"', 'table QA1: the name reads as a cell address'],
    ['table names with spaces', TABLE, '"QA_T"', '"QA T"', 'table QA T: not a legal name'],
    ['names taken twice', 'xl/workbook.xml', 'name="limit"', 'name="qa_t"', 'table QA_T: the name is taken twice'],
    ['headers that differ from the cells', TABLE, 'name="A"', 'name="C"', 'table QA_T: column C has the header A'],
    [
      'formula columns that are not calculated',
      TABLE,
      'calculatedColumnFormula',
      'x',
      'table QA_T: column B(x) holds formulas only',
    ],
    [
      'elements in a wrong order',
      SHEET,
      '<sheetViews>',
      '<pageMargins/><sheetViews>',
      `${SHEET}: elements are not in the order`,
    ],
    [
      'missing parts',
      `xl/worksheets/_rels/sheet1.xml.rels`,
      'table1',
      'table2',
      'points to the missing part xl/tables/table2.xml',
    ],
    [
      'missing content types',
      '[Content_Types].xml',
      '/xl/styles.xml',
      '/xl/style.xml',
      'xl/styles.xml has no content type',
    ],
  ])('finds %s', async (_, path, from, to, message) => {
    expect(await checkXlsx(await spoilt(path, from, to))).toContainEqual(expect.stringContaining(message));
  });
});
