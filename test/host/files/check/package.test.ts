import { checkXlsx } from '../../../../src/host/files/checkXlsx';
import { CHART, findingsAfter, SHEET, soundFile, STYLES, TABLE, WORKBOOK } from './soundFile';

const TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'xl/worksheets/_rels/sheet1.xml.rels';

test('a sound file has no findings', async () => {
  const zip = await soundFile();
  expect(await checkXlsx(await zip.generateAsync({ type: 'uint8array' }))).toEqual([]);
});

test('what is no workbook is a finding, not a failure', async () => {
  expect(await checkXlsx(new TextEncoder().encode('PK no archive'))).toEqual([
    expect.stringContaining('the file cannot be read'),
  ]);
  const zip = await soundFile();
  zip.remove('xl/workbook.xml');
  expect(await checkXlsx(await zip.generateAsync({ type: 'uint8array' }))).toContainEqual(
    expect.stringContaining('it holds no workbook'),
  );
});

test('a part that nothing leads to is found', async () => {
  const zip = await soundFile();
  zip.file('xl/media/picture.vml', '<xml/>');
  expect(await checkXlsx(await zip.generateAsync({ type: 'uint8array' }))).toEqual([
    'xl/media/picture.vml: nothing in the file leads to this part',
  ]);
});

test.each([
  ['an unclosed element', SHEET, '</worksheet>', '', '<worksheet> is not closed'],
  ['an element closed twice', SHEET, '</worksheet>', '$&</worksheet>', '</worksheet> closes nothing (line 2)'],
  ['a second root', SHEET, '</worksheet>', '$&<x/>', 'has a second root element (line 2)'],
  ['text outside the root', SHEET, '</worksheet>', '$&text', 'ends in text or in half an element (line 2)'],
  ['a forbidden character', SHEET, '<v>a0.5', '<v>\u0001', 'holds the character U+0001 (line 2)'],
  ['half a pair of characters', SHEET, '<v>a0.5', '<v>&#xD800;', 'refers to the character U+D800 (line 2)'],
  ['an escaped forbidden character', SHEET, '<v>a0.5', '<v>&#8;', 'refers to the character U+0008 (line 2)'],
  ['an unknown entity', SHEET, '<v>a0.5', '<v>&nbsp;', 'has an & that starts no known entity (line 2)'],
  ['a bare ampersand', SHEET, '&amp;', '&', 'has an & that starts no known entity (line 2)'],
  ['an attribute given twice', SHEET, '<c r="A1"', '$& r="A1"', '<c> has the attribute r twice (line 2)'],
  ['an attribute without quotes', SHEET, '<c r="A1"', '<c r=A1', 'has an unfinished or malformed tag (line 2)'],
  ['a document type', SHEET, '<worksheet', '<!DOCTYPE x>$&', 'has a document type, which packages forbid (line 2)'],
])('%s makes a part no XML', async (_, path, from, to, problem) => {
  expect(await findingsAfter(path, from, to)).toEqual([`${path}: ${problem}`]);
});

test.each([
  ['a part without a type', TYPES, /<Override PartName="\/xl\/styles[^>]*>/, '', 'xl/styles.xml: has no content type'],
  [
    'a part with two types',
    TYPES,
    /<Override PartName="\/xl\/styles[^>]*>/,
    '$&$&',
    'two content types of xl/styles.xml',
  ],
  [
    'a type of a missing part',
    TYPES,
    '/xl/styles.xml',
    '/xl/style.xml',
    'content type of the missing part xl/style.xml',
  ],
  ['an extension without a type', TYPES, 'Extension="vml"', 'Extension="png"', 'notes1.vml: has no content type'],
  [
    'a relationship to a missing part',
    RELATIONSHIPS,
    'table1',
    'table2',
    'rId1 points to the missing part xl/tables/table2',
  ],
  ['two relationships of one id', RELATIONSHIPS, 'Id="rId2"', 'Id="rId1"', 'two relationships have the id rId1'],
  [
    'a link to a part of another kind',
    SHEET,
    '<tablePart r:id="rId1"',
    '<tablePart r:id="rId2"',
    '<tablePart> names rId2',
  ],
  ['a link that leads nowhere', SHEET, '<drawing r:id="rId2"', '<drawing r:id="rId9"', '<drawing> names rId9'],
  ['a date that is none', 'docProps/core.xml', '2026-03-05T08:00:00Z', '05.03.2026', 'created is no date: 05.03.2026'],
  ['a month that is none', 'docProps/core.xml', '2026-03', '2026-13', 'created is no date: 2026-13-05T08:00:00Z'],
])('%s is found', async (_, path, from, to, problem) => {
  expect(await findingsAfter(path, from, to)).toContainEqual(expect.stringContaining(problem));
});

test.each([
  ['a worksheet', SHEET, '<sheetViews>', '<pageMargins/>$&', '<sheetViews> must not stand there in <worksheet>'],
  ['a worksheet with unknown parts', SHEET, '<cols>', '<columns/>$&', '<columns> must not stand there in <worksheet>'],
  ['a rule', SHEET, '<formula1>0', '<formula2>1</formula2>$&', '<formula1> must not stand there in <dataValidation>'],
  ['the workbook', WORKBOOK, '<bookViews>', '<calcPr/>$&', '<bookViews> must not stand there in <workbook>'],
  ['a table', TABLE, '<autoFilter', '<tableStyleInfo/>$&', '<autoFilter> must not stand there in <table>'],
  ['the styles', STYLES, '<fonts ', '<dxfs/>$&', '<fonts> must not stand there in <styleSheet>'],
  ['a chart', CHART, '<c:autoTitleDeleted', '<c:legend/>$&', '<autoTitleDeleted> must not stand there in <chart>'],
  ['a series', CHART, '<c:order val="0"/>', '<c:val/>$&', '<order> must not stand there in <ser>'],
  ['an axis', CHART, '<c:crossBetween', '<c:majorUnit val="1"/>$&', '<crossBetween> must not stand there in <valAx>'],
  [
    'a chart group',
    CHART,
    '<c:catAx>',
    '<c:pieChart/><c:valAx/><c:barChart/>$&',
    '<barChart> must not stand there in <plotArea>',
  ],
])('%s in another order than the schema is found', async (_, path, from, to, problem) => {
  expect(await findingsAfter(path, from, to)).toContainEqual(`${path}: ${problem}`);
});
