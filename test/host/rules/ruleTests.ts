import { bootOffice } from '../../../src/host/boot/bootOffice';
import type { OfficeClient } from '../../../src/host/boot/bootOffice';
import { ExcelHost } from '../../../src/host/host';
import { emptyWorkbook } from '../../../src/host/model/snapshot';
import type { Rules, Snippet } from '../../../src/host/rules/rule';
import { RULE_SCRIPT, snippetFunction } from '../../../src/host/rules/ruleScript';

/** Names of the rules that a snippet cannot show. */
export type StepRule<R extends Rules> = {
  [Name in keyof R]: R[Name]['check'] extends Snippet ? never : Name;
}[keyof R];

/**
 * Tests every rule of an area under its name: those with a snippet by running it on the host as it would run in Excel,
 * the others by the test given here. A rule without a test does not compile.
 */
export function testRules<R extends Rules>(
  rules: R,
  byHand: Readonly<Record<StepRule<R> & string, () => Promise<void>>>,
): void {
  let host: ExcelHost;
  let office: OfficeClient;
  beforeAll(async () => {
    host = await ExcelHost.open(emptyWorkbook());
    office = await bootOffice(host, { language: 'en-US' });
  });
  afterAll(() => {
    office.close();
    host.dispose();
  });

  test.each(Object.entries(rules))('%s', async (name, { check }) => {
    if (!('snippet' in check)) {
      await (byHand as Record<string, () => Promise<void>>)[name]();
      return;
    }
    const shown: unknown = await office.window.eval(`${RULE_SCRIPT}; tryRule(${snippetFunction(check)})`);
    // Arrays of the window are no arrays of this realm.
    expect(JSON.parse(JSON.stringify(shown ?? null))).toEqual(check.expected);
  });
}
