import { findingsAfter, SHEET, STYLES, WORKBOOK } from './soundFile';

const CELLS = `${SHEET} (S)`;

test.each([
  ['a style that does not exist', 's="1"', 's="2"', 'A2: the file has no style 2'],
  ['a text that does not exist', '<c r="A1" t="s"><v>0', '<c r="A1" t="s"><v>4', 'A1: the file has no text 4'],
  ['a number that is none', '<v>2</v></c><c r="B3">', '<v>NaN</v></c><c r="B3">', 'A3: NaN is no number'],
  ['a truth value that is none', 't="b"><v>1', 't="b"><v>yes', 'A6: yes is no truth value'],
  ['an error newer than Excel 2016', '<v>#DIV/0!', '<v>#SPILL!', 'B6: #SPILL! is no error that Excel 2016 knows'],
  ['a type of cell that is none', 't="b"', 't="x"', 'A6: no cell has the type x'],
  ['a date that is none', 't="b"><v>1', 't="d"><v>soon', 'A6: soon is no date'],
  ['a text cell without text', '<c r="D6" t="s"><v>3</v></c>', '<c r="D6" t="s"/>', 'D6: no value of the type s'],
  ['a result that is too long', '<v>a0.5', `<v>${'x'.repeat(32_768)}`, 'C6: 32768 characters, Excel takes 32767'],
  ['cells out of order', '<c r="A6"', '<c r="C6"', 'B6: stands after a later cell'],
  ['a cell given twice', '<c r="B6"', '<c r="A6"', 'A6: stands after a later cell'],
  ['rows out of order', '<row r="6">', '<row r="3">', 'A6: is no cell of row 3'],
  ['a cell beyond the sheet', 'r="D6"', 'r="XFE6"', 'XFE6: is no cell of row 6'],
])('%s is found', async (_, from, to, problem) => {
  expect(await findingsAfter(SHEET, from, to)).toContainEqual(`${CELLS} ${problem}`);
});

test('a shared text that is too long is found', async () => {
  expect(await findingsAfter('xl/sharedStrings.xml', '<t>text', `<t>${'x'.repeat(32_768)}`)).toEqual([
    'xl/sharedStrings.xml: text 3 has 32768 characters, Excel takes 32767',
  ]);
});

test.each([
  ['an empty formula', '', 'the formula is empty'],
  ['an equals sign', '=1/0', 'the formula starts with = in the file'],
  ['8,193 characters', '1+'.repeat(4096) + '1', 'the formula has 8193 characters, Excel takes 8192'],
  ['a missing bracket', 'SUM(1,(2)', 'the formula lacks 1 closing brackets'],
  ['a bracket too many', 'SUM(1))', 'a ) in the formula closes nothing'],
  ['brackets of two kinds crossed', 'SUM({1)}', 'a ) in the formula closes nothing'],
  ['an unclosed text', 'LEN("a)', 'a text in the formula is not closed'],
  ['an unclosed sheet name', "'Other one!A1", 'a sheet name in the formula is not closed'],
  ['an unclosed reference', 'SUM(QA_T[A)', 'a bracket in the formula is not closed'],
  ['a lost reference', 'S!#REF!+1', 'the formula refers to cells that are gone (#REF!)'],
  ['a short reference to the row', 'QA_T[@A]', '[@…] instead of [[#This Row],…]'],
  ['a newer function', '_xlfn.XLOOKUP(1,A:A,B:B)', '_xlfn.XLOOKUP is not known to every program that reads it'],
  ['a newer function without prefix', 'TEXTJOIN(",",TRUE,A1)', 'TEXTJOIN is not known to every program that reads it'],
  [
    'a newer worksheet function',
    '_xlfn._xlws.FILTER(A:A,B:B)',
    '_xlfn._xlws.FILTER is not known to every program that reads it',
  ],
  ['a missing sheet', 'Gone!A1', 'there is no sheet Gone'],
  ['a missing quoted sheet', "'Gone one'!A1", 'there is no sheet Gone one'],
  ['another workbook', '[1]S!A1', '[1]S is in another workbook'],
  ['a missing table', 'SUM(Gone[A])', 'there is no table Gone'],
  ['a missing column', 'SUM(QA_T[C])', 'QA_T[C] names a column that the table does not have'],
  [
    'a missing column in this row',
    'QA_T[[#This Row],[C]]',
    'QA_T[[#This Row],[C]] names a column that the table does not have',
  ],
  ['an unknown name', 'limits*2', 'nothing is called limits'],
  ['brackets without a table', 'SUM([A])', '[A] names no table'],
])('%s in a formula is found', async (_, formula, problem) => {
  const escaped = formula.replaceAll('&', '&amp;').replaceAll('$', '$$$$');
  const findings = await findingsAfter(SHEET, '<f>1/0</f>', `<f>${escaped}</f>`);
  expect(findings).toContainEqual(expect.stringContaining(`${CELLS} B6: ${problem}`));
});

test.each([
  '"[@x] Gone!A1 #REF! LET("',
  "SUM('Other one'!$A:$A,S!$1:$3,A1:B2)+limit",
  'SUM(QA_T[#All],QA_T[[#Headers],[A]:[B(x)]],QA_T)',
  'IFERROR(#N/A,#DIV/0!)+1E5+TRUE+{1,2;3,4}',
  "SUM(S:'Other one'!A1)",
])('%s is a sound formula', async (formula) => {
  expect(await findingsAfter(SHEET, '<f>1/0</f>', `<f>${formula.replaceAll('$', '$$$$')}</f>`)).toEqual([]);
});

test.each([
  [
    'a font',
    'fontId="0" fillId="2"',
    'fontId="1" fillId="2"',
    'entry 1 of cellXfs points to fontId 1, which does not exist',
  ],
  ['a fill', 'fillId="2"', 'fillId="3"', 'entry 1 of cellXfs points to fillId 3, which does not exist'],
  [
    'a border',
    'borderId="0"/></cellStyleXfs>',
    'borderId="9"/></cellStyleXfs>',
    'entry 0 of cellStyleXfs points to borderId 9, which does not exist',
  ],
  [
    'a style',
    'xfId="0" applyNumberFormat',
    'xfId="1" applyNumberFormat',
    'entry 1 of cellXfs points to xfId 1, which does not exist',
  ],
  [
    'a number format',
    'numFmtId="164" fontId',
    'numFmtId="165" fontId',
    'entry 1 of cellXfs points to numFmtId 165, which does not exist',
  ],
  [
    'a format of a named style',
    'name="Normal" xfId="0"',
    'name="Normal" xfId="1"',
    'the style Normal points to no format',
  ],
])('%s that does not exist is found', async (_, from, to, problem) => {
  expect(await findingsAfter(STYLES, from, to)).toEqual([`${STYLES}: ${problem}`]);
});

test('a file without styles is found', async () => {
  const relationships = 'xl/_rels/workbook.xml.rels';
  expect(await findingsAfter(relationships, 'relationships/styles"', 'relationships/other"')).toContainEqual(
    'xl/styles.xml: is missing',
  );
});

test.each([
  ['a sheet name with a slash', 'name="Other one"', 'name="a/b"', 'no sheet may be called a/b'],
  [
    'a sheet name of 32 characters',
    'name="Other one"',
    `name="${'x'.repeat(32)}"`,
    `no sheet may be called ${'x'.repeat(32)}`,
  ],
  ['two sheets of one name', 'name="Other one"', 'name="s"', 'two sheets are called s'],
  ['two sheets of one id', 'sheetId="2"', 'sheetId="1"', 'Other one has no id of its own'],
  ['hidden sheets only', /<sheet /g, '$&state="hidden" ', 'no sheet is visible'],
  ['a selected sheet that does not exist', 'activeTab="0"', 'activeTab="2"', 'there is no sheet 2 to show first'],
  ['a name that reads as a cell', 'name="limit"', 'name="QA1"', 'QA1 is no legal name'],
  ['a name with a space', 'name="limit"', 'name="a b"', 'a b is no legal name'],
  ['a name that reads as a row and column', 'name="limit"', 'name="R1C1"', 'R1C1 is no legal name'],
  ['a name of a missing sheet', 'localSheetId="0"', 'localSheetId="2"', 'name place: its sheet does not exist'],
  ['a name for lost cells', '0.5<', '#REF!<', 'name limit: the formula refers to cells that are gone (#REF!)'],
])('%s is found', async (_, from, to, problem) => {
  expect(await findingsAfter(WORKBOOK, from, to)).toContainEqual(`${WORKBOOK}: ${problem}`);
});
