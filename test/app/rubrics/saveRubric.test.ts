import { createEvaluationLog } from '../../../src/app/createEvaluationLog';
import { installTemplate } from '../../../src/app/installTemplate';
import { openRubric } from '../../../src/app/openRubric';
import { saveRubric } from '../../../src/app/saveRubric';
import { openClient, type TestClient } from '../../support/openClient';
import { tableRows } from '../../support/sheetCells';
import { CALL, CALL_TABLE, saveCall, typeInto, withCriterion } from './callRubric';

let client: TestClient;
beforeEach(async () => {
  client = await openClient();
});
afterEach(() => client.close());

test('a saved standard is a table that is read back as it was, whatever its name looks like', async () => {
  const named = { ...CALL, name: '2026-03' };
  const saved = await saveCall(client.session, named);
  expect(saved).toMatchObject({ rubric: 'call_v1', table: CALL_TABLE, problems: { errors: 0, warnings: 0 } });
  const opened = await openRubric(client.session, { rubric: 'call_v1' });
  expect(opened).toMatchObject({ rubric: named, editable: true, life: { state: 'draft' }, unreadable: [], logs: [] });
});

test('without key and version it becomes a standard of its own; with a key alone the next version', async () => {
  const { key: _key, version: _version, ...rubric } = CALL;
  await saveCall(client.session);
  expect((await saveRubric(client.session, { rubric })).rubric).toBe('standard1_v1');
  expect((await saveRubric(client.session, { rubric })).rubric).toBe('standard2_v1');
  expect((await saveRubric(client.session, { rubric: { ...rubric, key: 'call' } })).rubric).toBe('call_v2');
  expect((await saveRubric(client.session, { rubric: { ...rubric, name: 'Chat QA form' } })).rubric).toBe(
    'chatqaform_v1',
  );
});

test('a draft is rewritten where it stands, shorter or longer, and what it has no more is gone', async () => {
  await saveCall(client.session, { ...CALL, base: 10 });
  const { opened } = await openRubric(client.session, { rubric: 'call_v1' });
  const shorter = { ...CALL, sections: CALL.sections.slice(0, 1), rules: [], bands: CALL.bands.slice(2) };
  client.resetRequests();
  await saveRubric(client.session, { rubric: shorter, opened });
  expect(client.requests()).toBeLessThanOrEqual(4);
  expect((await openRubric(client.session, { rubric: 'call_v1' })).rubric).toEqual(shorter);
  expect(tableRows(await client.host.snapshot(), CALL_TABLE)).toHaveLength(4);
  const longer = withCriterion(CALL, '语气', { step: 0.5, errorClass: 'communication' });
  await saveRubric(client.session, {
    rubric: longer,
    opened: (await openRubric(client.session, { rubric: 'call_v1' })).opened,
  });
  expect((await openRubric(client.session, { rubric: 'call_v1' })).rubric).toEqual(longer);
});

test('saving the same again changes nothing', async () => {
  await saveCall(client.session);
  const before = await client.host.snapshot();
  await saveCall(client.session);
  expect(await client.host.snapshot()).toEqual(before);
});

test('a table that somebody changed since it was opened is not overwritten; its cells are named', async () => {
  await saveCall(client.session);
  const { opened } = await openRubric(client.session, { rubric: 'call_v1' });
  await typeInto(client, CALL_TABLE, 2, 7, 7);
  const before = await client.host.snapshot();
  await expect(
    saveRubric(client.session, { rubric: withCriterion(CALL, '语气', { points: 20 }), opened }),
  ).rejects.toMatchObject({
    failure: { code: 'RUBRIC_CHANGED', rubric: 'call_v1', where: '标准 call_v1!H3', cells: ['H3'] },
  });
  expect(await client.host.snapshot()).toEqual(before);
  const again = await openRubric(client.session, { rubric: 'call_v1' });
  expect(again.rubric.sections[0].criteria[0].levels[1].points).toBe(7);
  await saveRubric(client.session, { rubric: withCriterion(CALL, '语气', { points: 20 }), opened: again.opened });
});

test('columns that people added keep their cells beside the same criterion, level or rule', async () => {
  await saveCall(client.session);
  await client.session.run('typing', async (context) => {
    const table = context.workbook.tables.getItem(CALL_TABLE);
    const beside = table.getRange().getColumnsAfter(1);
    beside.values = [['我的备忘'], ['a'], ['b'], [''], [''], ['e'], [''], ['rule']];
    table.resize(table.getRange().getBoundingRect(beside));
    await context.sync();
  });
  const notes = async () =>
    Object.fromEntries(
      tableRows(await client.host.snapshot(), CALL_TABLE)
        .filter((row) => row['我的备忘'] !== '')
        .map((row) => [`${row['监控点']}${row['评级']}${row['整通规则']}`, row['我的备忘']]),
    );
  const { opened } = await openRubric(client.session, { rubric: 'call_v1' });
  const turned = { ...CALL, sections: [...CALL.sections].reverse() };
  await saveRubric(client.session, { rubric: turned, opened });
  expect(await notes()).toEqual({ 问候好: 'a', 问候一般: 'b', 解答对: 'e', 辱骂: 'rule' });
  const without = { ...turned, rules: [] };
  const standing = await openRubric(client.session, { rubric: 'call_v1' });
  await expect(saveRubric(client.session, { rubric: without, opened: standing.opened })).rejects.toMatchObject({
    failure: { code: 'CELLS_NOT_EMPTY', where: '标准 call_v1!L8' },
  });
});

test('cells below the table are nobody to be overwritten', async () => {
  await saveCall(client.session);
  const { opened } = await openRubric(client.session, { rubric: 'call_v1' });
  // Right below the table it would become part of it.
  await typeInto(client, CALL_TABLE, 9, 0, '下面的话');
  const before = await client.host.snapshot();
  const rules = ['泄密', '推诿'].map((name) => ({ name, outcome: 'veto' as const, criterion: '解答' }));
  const longer = { ...CALL, rules: [...CALL.rules, ...rules] };
  await expect(saveRubric(client.session, { rubric: longer, opened })).rejects.toMatchObject({
    failure: { code: 'CELLS_NOT_EMPTY', where: '标准 call_v1!A9:K10' },
  });
  expect(await client.host.snapshot()).toEqual(before);
});

test('what scores already is refused with the next version; what a table cannot hold by name', async () => {
  await installTemplate(client.session, { template: 'inboundCall', language: 'zh-CN' });
  const { rubric } = await openRubric(client.session, { rubric: 'inbound_v1' });
  await createEvaluationLog(client.session, { rubric: 'inbound_v1' });
  await expect(saveRubric(client.session, { rubric })).rejects.toMatchObject({
    failure: { code: 'RUBRIC_FROZEN', rubric: 'inbound_v1', next: 'inbound_v2' },
  });
  await expect(
    saveRubric(client.session, { rubric: withCriterion(CALL, '语气', { name: '问候' }) }),
  ).rejects.toMatchObject({
    failure: { code: 'RUBRIC_INVALID', problems: ['问候'] },
  });
});
