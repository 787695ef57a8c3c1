import { createEvaluationLog } from '../../src/app/createEvaluationLog';
import { installTemplate } from '../../src/app/installTemplate';
import { readEvaluation, readSelectedEvaluation } from '../../src/app/readEvaluation';
import { saveEvaluation, type SaveArguments } from '../../src/app/saveEvaluation';
import { showCells } from '../../src/app/showCells';
import { undoSave } from '../../src/app/undoSave';
import { criteriaOf, bestPoints } from '../../src/domain/rubric/points';
import { template } from '../../src/domain/rubric/templates';
import { scoreAnswers } from '../../src/domain/scoring/scoreCells';
import { scoringWords } from '../../src/domain/scoring/scoringWords';
import { openClient, type TestClient } from '../support/openClient';
import { sheetOf, tableRows } from '../support/sheetCells';

const rubric = template('internetService', 'zh-CN');
const criteria = criteriaOf(rubric);
const perfect = Object.fromEntries(criteria.map((criterion) => [criterion.name, bestPoints(criterion)]));
const log = 'QA_Eval_internet_v1';

let client: TestClient;
beforeEach(async () => {
  client = await openClient();
  await installTemplate(client.session, { template: 'internetService', language: 'zh-CN' });
  await createEvaluationLog(client.session, { rubric: 'internet_v1' });
});
afterEach(() => client.close());

function evaluation(change: Partial<SaveArguments> = {}): SaveArguments {
  return {
    log,
    contact: { id: '202603050000000123', date: '2026-03-05', agentNumber: '00123', agent: '张伟', team: '一组' },
    evaluator: '李老师',
    answers: perfect,
    ...change,
  };
}

test('a saved evaluation is a row whose own formulas say what the pane says, in three requests', async () => {
  const answers = { ...perfect, [criteria[0].name]: 3, [criteria[1].name]: 0 };
  client.resetRequests();
  const saved = await saveEvaluation(client.session, evaluation({ answers }));
  expect(client.requests()).toBe(3);

  const score = scoreAnswers(rubric, scoringWords('zh-CN'), answers, []);
  expect(saved).toMatchObject({
    raw: score.raw,
    final: score.final,
    grade: score.grade,
    fatal: false,
    action: 'added',
  });
  const [row, ...others] = tableRows(await client.host.snapshot(), log);
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    评估编号: saved.id,
    录音流水号: '202603050000000123',
    工号: '00123',
    通话日期: 46086,
    抽检类型: '随机',
    状态: '已提交',
    最终分: score.final,
    原始分: score.raw,
    等级: score.grade,
    核对: '',
  });
});

test('a fatal error zeroes the final score and leaves the raw score to be seen', async () => {
  const fatalRule = rubric.rules.find(({ outcome }) => outcome === 'fatal')?.name ?? '';
  const saved = await saveEvaluation(client.session, evaluation({ fatal: [fatalRule] }));
  expect(saved).toMatchObject({ raw: 90, final: 0, fatal: true, pass: false });
});

test('levels may be given by their labels', async () => {
  const labels = Object.fromEntries(criteria.map(({ name, levels }) => [name, levels[0].label]));
  expect(await saveEvaluation(client.session, evaluation({ answers: labels }))).toMatchObject({ raw: 90 });
});

test('evaluations follow one another; the same ID again updates its row', async () => {
  const first = await saveEvaluation(client.session, evaluation());
  const second = await saveEvaluation(client.session, evaluation());
  const again = await saveEvaluation(
    client.session,
    evaluation({ id: first.id, answers: { ...perfect, [criteria[0].name]: 0 } }),
  );
  expect(again).toMatchObject({ action: 'updated', address: first.address, raw: 85 });
  const rows = tableRows(await client.host.snapshot(), log);
  expect(rows.map((row) => [row.评估编号, row.原始分])).toEqual([
    [first.id, 85],
    [second.id, 90],
  ]);
});

test('text typed by people stays text', async () => {
  const contact = { ...evaluation().contact, agent: '=HYPERLINK("x")', team: '+1', id: '@SUM(A1)' };
  const saved = await saveEvaluation(client.session, evaluation({ contact, comment: '-2+3', evaluator: '1/2' }));
  const [row] = tableRows(await client.host.snapshot(), log);
  expect(row).toMatchObject({
    坐席: '=HYPERLINK("x")',
    班组: '+1',
    录音流水号: '@SUM(A1)',
    备注: '-2+3',
    质检员: '1/2',
  });
  expect((await readEvaluation(client.session, { id: saved.id })).contact).toMatchObject(contact);
});

test('what was saved can be read again by ID and by selecting its row', async () => {
  const saved = await saveEvaluation(client.session, evaluation({ comment: '语速偏快' }));
  const stored = await readEvaluation(client.session, { id: saved.id });
  expect(stored).toMatchObject({ id: saved.id, log, answers: perfect, fatal: [], comment: '语速偏快', agrees: true });
  expect(stored.score).toMatchObject({ raw: saved.raw, final: saved.final, grade: saved.grade });

  await showCells(client.session, { address: saved.address });
  expect((await readSelectedEvaluation(client.session))?.id).toBe(saved.id);
});

test('an undone save leaves a blank row that the next save fills', async () => {
  await saveEvaluation(client.session, evaluation());
  const saved = await saveEvaluation(client.session, evaluation());
  await undoSave(client.session, { log, saved });
  const blank = tableRows(await client.host.snapshot(), log)[1];
  expect(Object.values(blank).filter((value) => value !== '')).toEqual([]);
  const next = await saveEvaluation(client.session, evaluation());
  expect(next.address).toBe(saved.address);
});

test('an undone change brings the row back; one that somebody changed since is left alone', async () => {
  const first = await saveEvaluation(client.session, evaluation({ comment: '=1' }));
  const before = tableRows(await client.host.snapshot(), log);
  const changed = await saveEvaluation(
    client.session,
    evaluation({ id: first.id, comment: 'x', fatal: [rubric.rules[0].name] }),
  );
  await undoSave(client.session, { log, saved: changed });
  const restored = tableRows(await client.host.snapshot(), log);
  expect(restored).toEqual(before);
  // Taking it back once more changes nothing.
  await undoSave(client.session, { log, saved: changed });
  expect(tableRows(await client.host.snapshot(), log)).toEqual(before);

  await saveEvaluation(client.session, evaluation({ id: first.id, comment: 'y' }));
  await expect(undoSave(client.session, { log, saved: changed })).rejects.toMatchObject({
    failure: { code: 'ROW_CHANGED', where: changed.address },
  });
});

test('notes below a log are moved down, not overwritten', async () => {
  const saved = await saveEvaluation(client.session, evaluation());
  const sheetName = saved.address.split('!')[0];
  await client.office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).getRange('B4').values = [['班长：本月重点听投诉']];
    await context.sync();
  });
  await saveEvaluation(client.session, evaluation());
  await saveEvaluation(client.session, evaluation());
  const workbook = await client.host.snapshot();
  expect(tableRows(workbook, log)).toHaveLength(3);
  expect(sheetOf(workbook, sheetName).cells[4][1].v).toBe('班长：本月重点听投诉');
});

test('a row typed below the log without the add-in scores itself', async () => {
  await saveEvaluation(client.session, evaluation());
  const { sheet, headers } = await client.office.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(log);
    const header = table.getHeaderRowRange().load('values');
    table.worksheet.load('name');
    await context.sync();
    return { sheet: table.worksheet.name, headers: header.values[0] as string[] };
  });
  await client.office.Excel.run(async (context) => {
    const typed = headers.map((header) => perfect[header] ?? (header === '坐席' ? '王芳' : null));
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(2, 0, 1, headers.length).values = [typed];
    await context.sync();
  });
  expect(tableRows(await client.host.snapshot(), log)[1]).toMatchObject({ 坐席: '王芳', 最终分: 90, 核对: '' });
});

test.each([
  ['an unknown criterion', { answers: { ...perfect, 别的: 1 } }, 'UNKNOWN_CRITERION'],
  ['a missing answer', { answers: {} }, 'ANSWERS_MISSING'],
  ['points out of range', { answers: { ...perfect, [criteria[0].name]: 6 } }, 'ANSWER_INVALID'],
  ['an unknown rule', { fatal: ['没有的规则'] }, 'UNKNOWN_RULE'],
  ['no such log', { log: 'QA_Eval_none_v1' }, 'LOG_NOT_FOUND'],
  ['no date', { contact: { id: '1', date: '3.5', agent: 'x' } }, 'INVALID_ARGUMENT'],
])('%s is refused before anything is written', async (_what, change, code) => {
  const before = tableRows(await client.host.snapshot(), log);
  await expect(saveEvaluation(client.session, evaluation(change))).rejects.toMatchObject({ failure: { code } });
  expect(tableRows(await client.host.snapshot(), log)).toEqual(before);
});

describe('a row that a colleague changed since it was opened', () => {
  const [criterion] = criteria;
  const scored = (points: number): SaveArguments['answers'] => ({ ...perfect, [criterion.name]: points });
  const points = async (): Promise<unknown> => tableRows(await client.host.snapshot(), log)[0][criterion.name];

  test('is left as it is, or overwritten when that is wanted', async () => {
    const { id } = await saveEvaluation(client.session, evaluation());
    const { typed } = await readEvaluation(client.session, { id });
    await saveEvaluation(client.session, evaluation({ id, answers: scored(3) }));

    const ours = evaluation({ id, answers: scored(0) });
    const before = await client.host.snapshot();
    await expect(saveEvaluation(client.session, { ...ours, opened: typed })).rejects.toMatchObject({
      failure: { code: 'ROW_CHANGED' },
    });
    expect(await client.host.snapshot()).toEqual(before);
    await saveEvaluation(client.session, ours);
    expect(await points()).toBe(0);
  });

  test('is not one that this save itself has written, its answer lost', async () => {
    const { id } = await saveEvaluation(client.session, evaluation());
    const { typed } = await readEvaluation(client.session, { id });
    const ours = { ...evaluation({ id, answers: scored(3) }), opened: typed };
    await saveEvaluation(client.session, ours);
    await saveEvaluation(client.session, ours);
    expect(await points()).toBe(3);
  });
});
