import type { ColumnKey } from '../../../src/domain/evaluation/columnKey';
import { logColumns } from '../../../src/domain/evaluation/logColumns';
import { LANGUAGES } from '../../../src/domain/language';
import { TEMPLATE_NAMES, template } from '../../../src/domain/rubric/templates';
import { call, column, operation, when } from '../../../src/domain/scoring/expression';
import { rowScoring } from '../../../src/domain/scoring/rowScoring';
import { scoringWords } from '../../../src/domain/scoring/scoringWords';
import { tableReference, toFormula } from '../../../src/domain/scoring/toFormula';

const a1 = (key: ColumnKey): string => `$A_${key}`;

test('brackets stand only where an operation stands within another', () => {
  const difference = operation(column('raw'), '-', 1);
  expect(toFormula(operation(difference, '-', difference), a1)).toBe('=($A_raw-1)-($A_raw-1)');
  expect(toFormula(operation(operation('a', '&', 'b'), '&', 'c'), a1)).toBe('="a"&"b"&"c"');
  expect(toFormula(operation('a', '&', operation('b', '&', 'c')), a1)).toBe('="a"&("b"&"c")');
  expect(toFormula(operation(operation('a', '&', 'b'), '=', 'ab'), a1)).toBe('=("a"&"b")="ab"');
});

test('values are written so that Excel reads them as they are', () => {
  expect(toFormula(when(true, 0.1, 1e-7), a1)).toBe('=IF(TRUE,0.1,0.0000001)');
  expect(toFormula(call('SUM', 1e21), a1)).toBe('=SUM(1000000000000000000000)');
  expect(toFormula(operation('say "hi"', '&', ''), a1)).toBe('="say ""hi"""&""');
  const long = toFormula(operation('x'.repeat(300), '=', ''), a1);
  expect(long).toBe(`=("${'x'.repeat(255)}"&"${'x'.repeat(45)}")=""`);
});

test('a table reference names its row and escapes what has a meaning in a header', () => {
  const reference = tableReference('QA_Eval_internet_v1');
  expect(reference('礼貌用语')).toBe('QA_Eval_internet_v1[[#This Row],[礼貌用语]]');
  expect(reference("Caller's [ID] #1")).toBe("QA_Eval_internet_v1[[#This Row],[Caller''s '[ID'] '#1]]");
});

test('a formula that is too long for a cell is refused with its column', () => {
  const sum = (references: number) => call('SUM', ...Array.from({ length: references }, () => column('raw')));
  // "=SUM(" and ")" and 2728 references of two letters, parted by commas.
  expect(toFormula(sum(2728), () => 'A1', 'Sum')).toHaveLength(8189);
  expect(() => toFormula(sum(2730), () => 'A1', 'Sum')).toThrow('{"code":"FORMULA_TOO_LONG","column":"Sum"}');
});

test.each(TEMPLATE_NAMES)('%s: formulas use the functions that all spreadsheets share and no ranges', (name) => {
  for (const language of LANGUAGES) {
    const rubric = template(name, language);
    const headers = new Map(logColumns(rubric, language).map(({ key, header }) => [key, header]));
    const reference = tableReference('T');
    for (const [key, expression] of rowScoring(rubric, scoringWords(language), () => true)) {
      const formula = toFormula(expression, (used) => reference(headers.get(used) ?? ''), key);
      const outsideTexts = formula.replace(/T\[\[#This Row\],\[[^\]]+\]\]/g, 'ref').replace(/"(?:[^"]|"")*"/g, '""');
      expect(outsideTexts).toMatch(
        /^=(?:(?:IF|AND|OR|ISNUMBER|ISLOGICAL|IFERROR|ABS|ROUND|SUM|MIN|MAX|MID)\(|[-*/=<>&,()\d.]|ref|""|TRUE|FALSE)+$/,
      );
    }
  }
});
