import fc from 'fast-check';
import { openClient, type TestClient } from '../support/openClient';

/** COUNTIFS and SUMIFS read cells directly where they can: they must say what a plain loop over the rows says. */
let client: TestClient;
beforeAll(async () => {
  client = await openClient();
});
afterAll(() => client.close());

const cell = fc.oneof(
  fc.integer({ min: -3, max: 6 }),
  fc.constantFrom('', '随机', '随机抽检', '专项', 'abc', 'ABC', 'a*c', '?', '~'),
);

async function evaluate(rows: (string | number)[][], formulas: string[]): Promise<unknown[]> {
  return client.office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C40').clear('Contents');
    sheet.getRangeByIndexes(0, 0, rows.length, 3).values = rows.map((row) =>
      row.map((value) => (typeof value === 'string' && value !== '' ? `'${value}` : value)),
    );
    const results = sheet.getRangeByIndexes(0, 5, formulas.length, 1);
    results.formulas = formulas.map((formula) => [formula]);
    results.load('values');
    await context.sync();
    return (results.values as unknown[][]).map(([value]) => value);
  });
}

test('conditions on numbers and words count and sum as plain comparisons do', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell, fc.integer({ min: 0, max: 100 })), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: -3, max: 6 }),
      fc.constantFrom('随机', '专项', 'abc', 'ABC'),
      async (rows, limit, word) => {
        const last = rows.length;
        const [a, b, c] = ['A', 'B', 'C'].map((column) => `$${column}$1:$${column}$${last}`);
        const [count, sum, others, prefix] = await evaluate(rows, [
          `=COUNTIFS($A$1:$A$1048576,">=${limit}",$B$1:$B$1048576,"${word}")`,
          `=SUMIFS(${c},${a},"<${limit}",${b},"<>${word}")`,
          `=COUNTIFS(${b},"<>${word}")`,
          `=COUNTIFS(${b},"随机*")`,
        ]);
        const equal = (value: unknown): boolean => String(value).toLowerCase() === word.toLowerCase();
        const plain = rows.filter(([one, other]) => typeof one === 'number' && one >= limit && equal(other)).length;
        const plainSum = rows
          .filter(([one, other]) => typeof one === 'number' && one < limit && !equal(other))
          .reduce((total, [, , points]) => total + points, 0);
        expect({ count, sum, others, prefix }).toEqual({
          count: plain,
          sum: plainSum,
          others: rows.filter(([, other]) => !equal(other)).length,
          prefix: rows.filter(([, other]) => String(other).startsWith('随机')).length,
        });
      },
    ),
    { numRuns: 60 },
  ));

test('wildcards and their escapes', async () => {
  const rows = [
    ['a*c', 5, 1],
    ['abc', '5', 2],
    ['?', '', 4],
    ['', 7, 8],
  ];
  expect(
    await evaluate(rows, [
      '=COUNTIFS($A$1:$A$4,"a~*c")',
      '=COUNTIFS($A$1:$A$4,"a*c")',
      '=COUNTIFS($A$1:$A$4,"?")',
      '=COUNTIFS($A$1:$A$4,"?*")',
      '=SUMIFS($C$1:$C$4,$A$1:$A$4,"?*",$B$1:$B$4,">=5")',
    ]),
  ).toEqual([1, 2, 1, 3, 1]);
});
