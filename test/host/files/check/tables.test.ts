import { findingsAfter, SHEET, TABLE, WORKBOOK } from './soundFile';

const IN_TABLE = `${TABLE} (QA_T)`;
const HEADERS = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c>';
const FORMULA = 'ROUND(QA_T[[#This Row],[A]],2)';

test.each([
  ['a name that a defined name has', WORKBOOK, 'name="limit"', 'name="qa_t"', ': the name QA_T is taken twice'],
  ['an address that is none', TABLE, 'ref="A1:B4"', 'ref="A1:B0"', ': A1:B0 is no range'],
  ['more cells than columns', TABLE, 'ref="A1:B4"', 'ref="A1:C4"', ': 2 columns do not fill A1:C4'],
  ['no row for data', TABLE, 'ref="A1:B4"', 'ref="A1:B2"', ': the table has no row for data'],
  ['a filter of other cells', TABLE, 'ref="A1:B3"', 'ref="A1:B4"', ': the filter covers A1:B4 instead of A1:B3'],
  [
    'a filter without headers',
    TABLE,
    'id="1" name="QA_T"',
    '$& headerRowCount="0"',
    ': a table without headers has no filter',
  ],
  ['no id', TABLE, 'id="1" name="QA_T"', 'id="0" name="QA_T"', ': QA_T has no id of its own'],
  ['two names', TABLE, ' name="QA_T"', ' name="QA_S"', ': QA_T is also called QA_S'],
  ['a column without a name', TABLE, 'name="A"', 'name=""', ': column 1 has no name'],
  ['two columns of one name', TABLE, 'name="A"', 'name="b(X)"', ': two columns are called B(x)'],
  ['another header than the cell', TABLE, 'name="A"', 'name="C"', ': column C has the header A'],
  ['a number as a header', SHEET, HEADERS, HEADERS.replace(' t="s"', ''), ': column A has the header 0 as a number'],
  [
    'a formula as a header',
    SHEET,
    HEADERS,
    HEADERS.replace(' t="s"><v>0', ' t="str"><f>"A"</f><v>A'),
    ': column A has the header ="A"',
  ],
  [
    'formulas that new rows do not get',
    TABLE,
    /<calculated.*?<.calculated.*?>/,
    '',
    ': column B(x): every cell holds one formula, but new rows get none',
  ],
  [
    'another formula for new rows',
    TABLE,
    FORMULA,
    '0',
    ': column B(x): new rows get another formula than every row has',
  ],
  ['a short reference for new rows', TABLE, FORMULA, 'QA_T[@A]', ': column B(x): [@…] instead of [[#This Row],…]'],
  [
    'another label in its totals row',
    TABLE,
    'totalsRowLabel="Sum"',
    'totalsRowLabel="All"',
    ': column A: its totals row says Sum instead of All',
  ],
  [
    'a total that the sheet lacks',
    SHEET,
    '<f>SUBTOTAL(109,QA_T[B(x)])</f>',
    '',
    ': column B(x): its totals row lacks the sum',
  ],
  [
    'a total by another formula',
    SHEET,
    'SUBTOTAL(109,QA_T[B(x)])',
    'SUM(QA_T[B(x)])',
    ': column B(x): its totals row is no SUBTOTAL',
  ],
  [
    'an own total that it does not state',
    TABLE,
    'Function="sum"',
    'Function="custom"',
    ': column B(x): its totals row holds another formula',
  ],
  ['a format that does not exist', TABLE, 'id="2"', 'id="2" dataDxfId="1"', ': dataDxfId 1 does not exist'],
])('a table with %s is found', async (_, path, from, to, problem) => {
  expect(await findingsAfter(path, from, to)).toContainEqual(`${IN_TABLE}${problem}`);
});

test.each([
  ['QA T', 'QA T is no legal name'],
  ['QA1', 'QA1 is no legal name'],
  ['1QA', '1QA is no legal name'],
  ['c', 'c is no legal name'],
])('a table called %s is found', async (name, problem) => {
  const findings = await findingsAfter(
    TABLE,
    / name="QA_T" displayName="QA_T"/,
    ` name="${name}" displayName="${name}"`,
  );
  expect(findings).toContainEqual(`${TABLE} (${name}): ${problem}`);
});

test('tables that overlap are found', async () => {
  const findings = await findingsAfter(
    'xl/worksheets/_rels/sheet1.xml.rels',
    '<Relationship Id="rId1"',
    '<Relationship Id="rId9" Type="x/table" Target="../tables/table1.xml"/>$&',
  );
  expect(findings).toContainEqual(`${IN_TABLE}: the table overlaps QA_T`);
});

test('columns whose rows hold different formulas need none for new rows', async () => {
  expect(await findingsAfter(SHEET, `<c r="B3"><f>IF(`, '<c r="B3"><f>2+IF(')).toEqual([]);
});

test('formulas with addresses are compared as seen from their rows', async () => {
  const rows = await findingsAfter(SHEET, /<f>IF\(.*?<\/f>(.*?)<f>IF\(.*?<\/f>/, '<f>A2*2</f>$1<f>A3*2</f>');
  expect(rows).toEqual([`${IN_TABLE}: column B(x): new rows get another formula than every row has`]);
});
