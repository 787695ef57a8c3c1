import { checkRubric } from '../../../src/app/checkRubric';
import { installTemplate } from '../../../src/app/installTemplate';
import { withClient } from '../../support/openClient';
import { CALL, CALL_TABLE, saveCall, typeInto } from './callRubric';

test('the standard that contradicts itself: each finding with its cell', async () => {
  await withClient(undefined, async (client) => {
    await installTemplate(client.session, { template: 'internetService', language: 'zh-CN' });
    client.resetRequests();
    const { problems } = await checkRubric(client.session, { rubric: 'internet_v1' });
    expect(client.requests()).toBe(1);
    expect(problems.map(({ code, where }) => [code, where])).toEqual([
      ['TOTALS_DIFFER', '标准 internet_v1!A1'],
      ['SECTION_POINTS_DIFFER', '标准 internet_v1!B7'],
      ['CRITERION_POINTS_DIFFER', '标准 internet_v1!D10'],
      ['LIMITS_CONFLICT', '标准 internet_v1!I6'],
    ]);
  });
});

test('a table edited by hand, sorted and with cells that cannot be read', async () => {
  await withClient(undefined, async (client) => {
    await saveCall(client.session, { ...CALL, sections: [CALL.sections[0]] });
    await client.session.run('sorting', async (context) => {
      context.workbook.tables.getItem(CALL_TABLE).sort.apply([{ key: 7, ascending: true }]);
      await context.sync();
    });
    // Sorted by level points: 差, 一般, 好, then what has none.
    await typeInto(client, CALL_TABLE, 1, 5, '看情况');
    await typeInto(client, CALL_TABLE, 3, 8, '');
    const { problems } = await checkRubric(client.session, { rubric: 'call_v1' });
    const found = problems.map(({ code, where }) => `${code} ${where}`);
    expect(found).toContain('CELL_UNREADABLE 标准 call_v1!F2');
    expect(found).toContain('LEVELS_NOT_DESCENDING 标准 call_v1!H2');
    expect(found).toContain('DESCRIPTOR_MISSING 标准 call_v1!I4');
  });
});
