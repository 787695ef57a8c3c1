import { findingsAfter, SHEET } from './soundFile';

const IN_SHEET = `${SHEET} (S)`;
const list = (text: string) => `"${text}"</formula1>`;

test.each([
  [
    'merged areas that overlap',
    'ref="A11:B12"',
    'ref="A9:A11"',
    'A9:A11: the merged area overlaps the merged area A8:B9',
  ],
  ['a merged area over a table', 'ref="A11:B12"', 'ref="B4:C5"', 'B4:C5: the merged area overlaps the table QA_T'],
  ['a merged area of one cell', 'ref="A11:B12"', 'ref="A11"', 'A11: the merged area has one cell'],
  ['a merged area that is none', 'ref="A11:B12"', 'ref="#REF!"', '#REF!: the merged area is no range'],
])('%s is found', async (_, from, to, problem) => {
  expect(await findingsAfter(SHEET, from, to)).toContainEqual(`${IN_SHEET} ${problem}`);
});

test.each([
  ['that overlap', 'min="4" max="4"', 'min="1" max="4"', 'columns 1 to 4 overlap others'],
  ['in reverse', 'min="4" max="4"', 'min="4" max="3"', 'columns 4 to 3 overlap others'],
])('columns %s are found', async (_, from, to, problem) => {
  expect(await findingsAfter(SHEET, from, to)).toEqual([`${IN_SHEET}: ${problem}`]);
});

test.each([
  ['a list of 256 characters', list('yes,no'), list('x'.repeat(256)), 'the list has 256 characters, Excel takes 255'],
  ['a prompt of 256 characters', 'One of the two', 'x'.repeat(256), 'prompt has 256 characters, Excel takes 255'],
  ['a title of 33 characters', '"Choose"', `"${'x'.repeat(33)}"`, 'promptTitle has 33 characters, Excel takes 32'],
  ['an error of 226 characters', 'Choose one', 'x'.repeat(226), 'error has 226 characters, Excel takes 225'],
  ['an error title of 33 characters', 'Wrong', 'x'.repeat(33), 'errorTitle has 33 characters, Excel takes 32'],
  ['no list', `<formula1>${list('yes,no')}`, '', 'the validation lacks a formula'],
  ['a missing sheet', list('yes,no'), 'Gone!$A$1</formula1>', 'there is no sheet Gone'],
  ['a table by name', list('yes,no'), 'QA_T[A]</formula1>', 'rules may not refer to tables by name'],
])('a validation with %s is found', async (_, from, to, problem) => {
  expect(await findingsAfter(SHEET, from, to)).toContainEqual(`${IN_SHEET} A2:B3: validation: ${problem}`);
});

test('a list of 255 characters is sound', async () => {
  expect(await findingsAfter(SHEET, list('yes,no'), list('x'.repeat(255)))).toEqual([]);
});

test('a validation without the second limit is found', async () => {
  expect(await findingsAfter(SHEET, '<formula2>5</formula2>', '')).toEqual([
    `${IN_SHEET} A13:B13: validation: the validation lacks a formula`,
  ]);
});

test('a list of another sheet, as Excel keeps it, is sound', async () => {
  const list =
    '<extLst><ext><x14:dataValidations xmlns:x14="x" xmlns:xm="m"><x14:dataValidation type="list">' +
    "<x14:formula1><xm:f>'Other one'!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>D2:D9</xm:sqref>" +
    '</x14:dataValidation></x14:dataValidations></ext></extLst>';
  const escaped = list.replaceAll('$', '$$$$');
  expect(await findingsAfter(SHEET, '</tableParts>', `$&${escaped}`)).toEqual([]);
  expect(await findingsAfter(SHEET, '</tableParts>', `$&${escaped.replace('Other one', 'Gone')}`)).toEqual([
    `${IN_SHEET}: validation: there is no sheet Gone`,
  ]);
});

test('rules without cells are found', async () => {
  expect(await findingsAfter(SHEET, 'sqref="A13:B13"', 'sqref="#REF!"')).toEqual([
    `${IN_SHEET} #REF!: validation: its cells are no ranges`,
  ]);
  expect(await findingsAfter(SHEET, 'Formatting sqref="A2:B3"', 'Formatting sqref=""')).toEqual([
    `${IN_SHEET}: conditional format: its cells are no ranges`,
  ]);
});

test.each([
  ['a format that does not exist', 'dxfId="0"', 'dxfId="1"', 'the file has no format 1'],
  ['no priority', ' priority="1"', '', 'a rule has no priority'],
  ['a table by name', '$A2&gt;1', 'SUM(QA_T[A])&gt;1', 'rules may not refer to tables by name'],
  ['a lost reference', '$A2&gt;1', '#REF!&gt;1', 'the formula refers to cells that are gone (#REF!)'],
])('a conditional format with %s is found', async (_, from, to, problem) => {
  expect(await findingsAfter(SHEET, from, to)).toEqual([`${IN_SHEET} A2:B3: conditional format: ${problem}`]);
});

test('a chart of a missing sheet is found', async () => {
  expect(await findingsAfter('xl/charts/chart1.xml', "'S'!$A$2:$A$3", "'Gone'!$A$$2:$A$$3")).toEqual([
    "xl/charts/chart1.xml 'Gone'!$A$2:$A$3: there is no sheet Gone",
  ]);
});
