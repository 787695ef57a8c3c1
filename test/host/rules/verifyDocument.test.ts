import { readFileSync } from 'node:fs';
import { bootOffice } from '../../../src/host/boot/bootOffice';
import { ExcelHost } from '../../../src/host/host';
import { emptyWorkbook } from '../../../src/host/model/snapshot';
import { ALL_RULES } from '../../../src/host/rules/allRules';
import { MOST_MINUTES, minutesToVerify, verifyDocument, verifyScript } from '../../../src/host/rules/verifyDocument';

test('the document is what the rules generate (npm run docs:verify)', () => {
  expect(readFileSync('docs/verify-in-excel.md', 'utf8')).toBe(verifyDocument(ALL_RULES));
});

test('a person is through in half an hour', () => {
  expect(minutesToVerify(ALL_RULES)).toBeLessThanOrEqual(MOST_MINUTES);
});

test('the script, pasted as it stands, finds every rule the same on the host, and leaves nothing behind', async () => {
  const host = await ExcelHost.open(emptyWorkbook('Sheet1'));
  const office = await bootOffice(host, { language: 'en-US' });
  const printed: string[] = [];
  office.window.console.log = (text: string) => printed.push(text);
  const script = verifyScript(ALL_RULES);
  expect(verifyDocument(ALL_RULES)).toContain(script);

  const rows = (await office.window.eval(script)) as string[][];

  expect(rows.filter(([result]) => result !== 'same')).toEqual([]);
  expect(printed[0]?.split('\n')).toHaveLength(rows.length + 1);
  const { sheets, names } = await host.snapshot();
  expect([sheets.map(({ name }) => name), names]).toEqual([['Sheet1'], []]);
  office.close();
  host.dispose();
});

test('names of rules are unique', () => {
  const names = Object.values(ALL_RULES).flatMap((rules) => Object.keys(rules));
  expect(new Set(names).size).toBe(names.length);
});
