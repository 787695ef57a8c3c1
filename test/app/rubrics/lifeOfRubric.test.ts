import { createEvaluationLog } from '../../../src/app/createEvaluationLog';
import { addOpinion, decideOpinion, readConsultation } from '../../../src/app/consultRubric';
import { installTemplate } from '../../../src/app/installTemplate';
import { listRubrics } from '../../../src/app/listRubrics';
import { openLog } from '../../../src/app/openLog';
import { openRubric } from '../../../src/app/openRubric';
import { publishRubric } from '../../../src/app/publishRubric';
import { refreshSummary } from '../../../src/app/refreshSummary';
import { reviewRubric } from '../../../src/app/reviewRubric';
import { restoreRubric } from '../../../src/app/restoreRubric';
import { saveEvaluation } from '../../../src/app/saveEvaluation';
import { saveRubric } from '../../../src/app/saveRubric';
import { openClient, type TestClient } from '../../support/openClient';
import { CALL, CALL_TABLE, saveCall, typeInto, withCriterion } from './callRubric';

const rubric = 'call_v1';

let client: TestClient;
beforeEach(async () => {
  client = await openClient();
  await saveCall(client.session);
});
afterEach(() => client.close());

const publish = (to: 'consultation' | 'trial' | 'official' | 'retired' | 'draft', on: string, from?: string) =>
  publishRubric(client.session, { rubric, to, on, from });

async function score(log: string, id: string, answers: Record<string, number>): Promise<void> {
  const contact = { id, date: '2026-04-10', agent: '张伟' };
  await saveEvaluation(client.session, { log, contact, evaluator: '李老师', answers });
}

test('from draft to official and retired, with its dates; steps that are none are refused', async () => {
  await expect(createEvaluationLog(client.session, { rubric })).rejects.toMatchObject({
    failure: { code: 'RUBRIC_NOT_PUBLISHED', rubric },
  });
  await expect(publish('retired', '2026-03-01')).rejects.toMatchObject({
    failure: { code: 'STEP_ILLEGAL', from: 'draft', to: 'retired' },
  });
  await publish('consultation', '2026-03-01');
  expect((await publish('trial', '2026-03-05')).life).toMatchObject({ state: 'trial', trialUntil: '2026-03-19' });
  expect(
    (await publishRubric(client.session, { rubric, to: 'draft', on: '2026-03-08', reason: '标准太细' })).life,
  ).toMatchObject({
    state: 'draft',
    reason: '标准太细',
  });
  await publish('trial', '2026-03-10');
  expect((await publish('official', '2026-03-24', '2026-04')).life).toMatchObject({
    state: 'official',
    from: '2026-04',
  });
  const [listed] = await listRubrics(client.session, { today: '2026-10-01' });
  expect(listed).toMatchObject({ rubric, inForce: true, reviewDue: '2026-10-01', edited: [] });
  client.resetRequests();
  await reviewRubric(client.session, { rubric, on: '2026-10-08' });
  expect(client.requests()).toBe(2);
  expect((await listRubrics(client.session, { today: '2027-03-31' }))[0]?.reviewDue).toBeNull();
  expect((await listRubrics(client.session, { today: '2027-04-01' }))[0]?.reviewDue).toBe('2027-04-01');
  expect((await publish('retired', '2026-12-01')).life.since).toMatchObject({
    official: '2026-03-24',
    retired: '2026-12-01',
  });
});

test('a revised version is official from the next month at the earliest, and from then on in force', async () => {
  await publish('official', '2026-03-24');
  await saveCall(client.session, { ...CALL, version: 2 });
  await expect(
    publishRubric(client.session, { rubric: 'call_v2', on: '2026-04-10', from: '2026-04' }),
  ).rejects.toMatchObject({ failure: { code: 'MONTH_TOO_EARLY', month: '2026-04', earliest: '2026-05' } });
  await publishRubric(client.session, { rubric: 'call_v2', on: '2026-04-10' });
  const inForce = async (today: string) =>
    (await listRubrics(client.session, { today })).filter((one) => one.inForce).map((one) => one.rubric);
  expect(await inForce('2026-02-28')).toEqual([]);
  expect(await inForce('2026-04-30')).toEqual(['call_v1']);
  expect(await inForce('2026-05-01')).toEqual(['call_v2']);
});

test('errors of the checker hold a standard back, each with its cell', async () => {
  await typeInto(client, CALL_TABLE, 2, 7, 60);
  await expect(publish('trial', '2026-03-05')).rejects.toMatchObject({
    failure: { code: 'RUBRIC_HAS_ERRORS', rubric, problems: ['标准 call_v1!H2'] },
  });
  await typeInto(client, CALL_TABLE, 2, 7, '六分');
  await expect(publish('trial', '2026-03-05')).rejects.toMatchObject({
    failure: { code: 'RUBRIC_HAS_ERRORS', problems: ['标准 call_v1!H3'] },
  });
});

test('evaluations of a trial stand in a log of their own that no official figure counts', async () => {
  await publish('trial', '2026-04-01');
  const trial = await createEvaluationLog(client.session, { rubric });
  expect(trial).toMatchObject({ log: 'QA_Eval_call_v1_trial', sheet: '试运行评分 call_v1' });
  await score(trial.log, 'T1', { 问候: 0, 语气: 0, 解答: 0 });
  await publish('official', '2026-04-08', '2026-04');
  const official = await createEvaluationLog(client.session, { rubric });
  expect(official.log).toBe('QA_Eval_call_v1');
  await score(official.log, 'A1', { 问候: 10, 语气: 20, 解答: 60 });
  expect(await refreshSummary(client.session, { month: '2026-04' })).toMatchObject({ evaluations: 1, average: 90 });
});

test('a published standard counts as it was published; a hand in its table is seen, put back, or taken over as wording', async () => {
  await publish('official', '2026-03-24');
  await createEvaluationLog(client.session, { rubric });
  const [, points, , , , , , levelPoints, descriptor] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  await typeInto(client, CALL_TABLE, 1, levelPoints, 9);
  await typeInto(client, CALL_TABLE, 2, descriptor, '还行');
  const [listed] = await listRubrics(client.session, { today: '2026-04-01' });
  expect(listed.edited).toEqual([
    { where: '标准 call_v1!H2', column: '评级分', before: 10, after: 9, altersScore: true },
    { where: '标准 call_v1!I3', column: '评级说明', before: '一般', after: '还行', altersScore: false },
  ]);
  expect((await openLog(client.session, { log: 'QA_Eval_call_v1' })).rubric).toEqual(CALL);
  await expect(restoreRubric(client.session, { rubric, how: 'takeWording' })).rejects.toMatchObject({
    failure: { code: 'RUBRIC_FROZEN' },
  });
  await typeInto(client, CALL_TABLE, 1, levelPoints, 10);
  expect(await restoreRubric(client.session, { rubric, how: 'takeWording' })).toEqual({ rubric, cells: 1 });
  const worded = CALL.sections[0].criteria[0].levels.map((one) =>
    one.label === '一般' ? { ...one, descriptor: '还行' } : one,
  );
  const taken = withCriterion(CALL, '问候', { levels: worded });
  expect((await openLog(client.session, { log: 'QA_Eval_call_v1' })).rubric).toEqual(taken);
  await typeInto(client, CALL_TABLE, 1, points, 99);
  expect(await restoreRubric(client.session, { rubric, how: 'putBack' })).toMatchObject({ cells: 1 });
  expect((await listRubrics(client.session))[0].edited).toEqual([]);
});

test('sorting the table and columns of their own are no edit', async () => {
  await publish('official', '2026-03-24');
  await client.session.run('sorting', async (context) => {
    const table = context.workbook.tables.getItem(CALL_TABLE);
    const beside = table.getRange().getColumnsAfter(1);
    beside.values = [['备忘'], ['1'], ['2'], ['3'], ['4'], ['5'], ['6'], ['7']];
    table.resize(table.getRange().getBoundingRect(beside));
    table.sort.apply([{ key: 6, ascending: true }]);
    await context.sync();
  });
  expect((await listRubrics(client.session))[0].edited).toEqual([]);
});

test('taking over wording keeps the order of what was published, and takes nothing that cannot be read', async () => {
  await publish('official', '2026-03-24');
  await client.session.run('sorting', async (context) => {
    context.workbook.tables.getItem(CALL_TABLE).sort.apply([{ key: 7, ascending: true }]);
    await context.sync();
  });
  // The lowest levels stand first now: those of 0 points, 差 before 错.
  await typeInto(client, CALL_TABLE, 1, 8, '不好');
  expect(await restoreRubric(client.session, { rubric, how: 'takeWording' })).toEqual({ rubric, cells: 1 });
  const [{ levels }] = CALL.sections[0].criteria;
  const worded = levels.map((one) => (one.label === '差' ? { ...one, descriptor: '不好' } : one));
  const { log } = await createEvaluationLog(client.session, { rubric });
  const taken = withCriterion(CALL, '问候', { levels: worded });
  expect((await openLog(client.session, { log })).rubric).toEqual(taken);
  await client.session.run('adding', async (context) => {
    const table = context.workbook.tables.getItem(CALL_TABLE);
    table.rows.add(undefined, [['', '', '', '', '', '', '', '', '另有说明', '', '']]);
    await context.sync();
  });
  await expect(restoreRubric(client.session, { rubric, how: 'takeWording' })).rejects.toMatchObject({
    failure: { code: 'RUBRIC_INVALID', problems: expect.arrayContaining(['标准 call_v1!B9']) },
  });
  expect((await openLog(client.session, { log })).rubric).toEqual(taken);
});

test('a consultation gathers opinions by role in a table of its own, and waits until each is decided', async () => {
  await publish('consultation', '2026-03-01');
  await addOpinion(client.session, { rubric, role: 'qa', text: '问候分太高', date: '2026-03-02' });
  await addOpinion(client.session, { rubric, role: 'qa', text: '加一条保密', date: '2026-03-02' });
  await addOpinion(client.session, { rubric, role: 'backOffice', text: '=1+1', date: '2026-03-03' });
  expect(await readConsultation(client.session, { rubric })).toMatchObject({
    open: 3,
    opinions: [
      { text: '问候分太高' },
      { text: '加一条保密' },
      { text: '=1+1', role: 'backOffice', date: '2026-03-03' },
    ],
  });
  await expect(publish('trial', '2026-03-10')).rejects.toMatchObject({
    failure: { code: 'OPINIONS_OPEN', rubric, where: '标准意见!A2', count: 3 },
  });
  await decideOpinion(client.session, { rubric, text: '问候分太高', adopted: true, reason: '改为 8 分' });
  await decideOpinion(client.session, { rubric, text: '=1+1', adopted: false, reason: '无关' });
  const read = await decideOpinion(client.session, { rubric, text: '加一条保密', adopted: false, reason: '已有红线' });
  expect(read.open).toBe(0);
  expect(read.shares.find(({ role }) => role === 'qa')).toEqual({ role: 'qa', count: 2, share: 100, suggested: 50 });
  await publish('trial', '2026-03-10');
});

test('a workbook from before lives were kept: what has a log is official since ever', async () => {
  await installTemplate(client.session, { template: 'internetService', language: 'zh-CN' });
  await createEvaluationLog(client.session, { rubric: 'internet_v1' });
  const internet = (await listRubrics(client.session)).find((one) => one.rubric === 'internet_v1');
  expect(internet).toMatchObject({ life: { state: 'official', since: {} }, inForce: true, reviewDue: null });
  expect((await openRubric(client.session, { rubric: 'internet_v1' })).editable).toBe(false);
  await expect(saveRubric(client.session, { rubric: CALL })).resolves.toMatchObject({ rubric });
});
