import { readFile } from 'node:fs/promises';
import { createEvaluationLog } from '../../../src/app/createEvaluationLog';
import { importRubric } from '../../../src/app/importRubric';
import { openRubric } from '../../../src/app/openRubric';
import { publishRubric } from '../../../src/app/publishRubric';
import { readEvaluation } from '../../../src/app/readEvaluation';
import { saveEvaluation } from '../../../src/app/saveEvaluation';
import { saveRubric } from '../../../src/app/saveRubric';
import { openFile } from '../../../src/host/files/openFile';
import type { WorkbookSnapshot } from '../../../src/host/model/snapshot';
import { handMadeLog } from '../../support/handMadeLog';
import { withClient } from '../../support/openClient';

const SHEET = '在线质检标准';

/** With a title, section cells merged down, an unclosed bracket, a broken line, and notes that say what is fatal. */
function standard(): WorkbookSnapshot {
  const workbook = handMadeLog(SHEET, [
    ['', '在线客服质检标准（2026版）'],
    ['', '项目', '内容', '标准', '分值'],
    [
      '',
      '响应（40分）',
      '首次响应（20分',
      '响应时长：20S\n好：20秒以内\n一般：20秒到60秒\n差：超过60秒',
      '好:20 一般:12 差:0',
    ],
    ['', '', '等待提醒 20 分)', '好：每次都\n有提醒\n差：没有提醒\n注：会话没有等待的不扣分', '好:20 差:0'],
    ['', '业务（60分）', '解答准确（60分）', '好：准确\n差：有误。备注：误导客户的为致命差错', ''],
    ['', '备注：15秒接起率≥98%。'],
  ]);
  const [sheet] = workbook.sheets;
  sheet.merges.push({ startRow: 2, startColumn: 1, endRow: 3, endColumn: 1 });
  return workbook;
}

test('a standard is read from its sheet in two requests, each thing with its cell, and nothing is written', async () => {
  await withClient(standard(), async (client) => {
    const before = await client.host.snapshot();
    const reading = await importRubric(client.session, { sheet: SHEET });
    expect(client.requests()).toBe(2);
    expect(await client.host.snapshot()).toEqual(before);
    expect(reading.rubric.sections.map(({ name, points, criteria }) => [name, points, criteria.length])).toEqual([
      ['响应', 40, 2],
      ['业务', 60, 1],
    ]);
    expect(reading.rubric.sections[0]?.criteria[1]).toMatchObject({
      name: '等待提醒',
      points: 20,
      notApplicable: 'fullMarks',
      levels: [
        { label: '好', points: 20, descriptor: '每次都有提醒' },
        { label: '差', points: 0, descriptor: '没有提醒' },
      ],
    });
    expect(reading.rubric.rules).toMatchObject([{ outcome: 'fatal', text: '误导客户的为致命差错' }]);
    expect(reading.targets).toMatchObject([{ name: '15秒接起率', better: 'higher', value: 0.98 }]);
    expect(Object.values(reading.places)).toContain(`${SHEET}!C4`);
    expect(reading.guesses).toMatchObject([
      { code: 'LEVEL_SHARES', where: `${SHEET}!D5` },
      { code: 'LEVEL_SHARES', where: `${SHEET}!D5` },
    ]);
    expect(reading.questions.map(({ kind, chosen }) => [kind, chosen])).toEqual(
      expect.arrayContaining([
        ['metric', 'no'],
        ['note', 'fullMarks'],
        ['note', 'fatal'],
        ['fatalScore', 'zero'],
      ]),
    );
  });
});

test('what people answer takes the place of what the words say', async () => {
  await withClient(standard(), async (client) => {
    const { questions } = await importRubric(client.session, { sheet: SHEET });
    const idOf = (chosen: string): string => questions.find((one) => one.chosen === chosen)?.id ?? '';
    const { rubric } = await importRubric(client.session, {
      sheet: SHEET,
      decisions: { [idOf('fatal')]: 'veto', fatalScore: 'keep', 'metric:首次响应': 'yes' },
    });
    expect(rubric.rules.map(({ outcome }) => outcome)).toEqual(['veto']);
    expect(rubric.sections[0]?.criteria[0]).toMatchObject({
      metric: { unit: '秒', better: 'lower' },
      levels: [{ limit: 20 }, { limit: 60 }, { label: '差' }],
    });
  });
});

test('what was read is saved, opened the same, and scores', async () => {
  await withClient(standard(), async (client) => {
    const { rubric, targets } = await importRubric(client.session, { sheet: SHEET, range: 'B2:E7' });
    const { key: _key, version: _version, ...read } = rubric;
    const saved = await saveRubric(client.session, { rubric: read, targets });
    const opened = await openRubric(client.session, { rubric: saved.rubric });
    expect(opened.rubric).toMatchObject({ sections: read.sections, rules: read.rules });
    await publishRubric(client.session, { rubric: saved.rubric, on: '2026-03-01' });
    const { log } = await createEvaluationLog(client.session, { rubric: saved.rubric });
    await saveEvaluation(client.session, {
      log,
      contact: { id: 'c1', date: '2026-03-02', agent: '张三' },
      evaluator: '李老师',
      answers: { 首次响应: 12, 等待提醒: 20, 解答准确: 60 },
      id: 'e1',
    });
    const { score } = await readEvaluation(client.session, { id: 'e1' });
    expect(score).toMatchObject({ final: 92 });
  });
});

test('the sample that the README imports', async () => {
  const { workbook } = await openFile(
    new Uint8Array(await readFile('assets/samples/standard-zh.csv')),
    'standard-zh.csv',
  );
  await withClient(workbook, async (client) => {
    const { rubric, problems, targets } = await importRubric(client.session, { sheet: 'standard-zh' });
    expect(rubric.sections.map(({ name, points, criteria }) => [name, points, criteria.length])).toEqual([
      ['服务礼仪', 20, 2],
      ['业务能力', 50, 2],
      ['服务态度', 30, 2],
    ]);
    expect(rubric.rules.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['误导客户', 'fatal'],
      ['辱骂客户', 'zeroContact'],
    ]);
    expect(targets).toMatchObject([{ name: '30秒响应率', value: 0.95 }]);
    expect(problems).toEqual([]);
  });
});

test('a sheet without a standard is refused by its name, and so is a range', async () => {
  await withClient(
    handMadeLog('通讯录', [
      ['姓名', '电话'],
      ['李老师', '1001'],
    ]),
    async (client) => {
      await expect(importRubric(client.session, { sheet: '通讯录' })).rejects.toMatchObject({
        failure: { code: 'RUBRIC_NOT_RECOGNISED', where: '通讯录' },
      });
      await expect(importRubric(client.session, { sheet: '通讯录', range: 'A1:B2' })).rejects.toMatchObject({
        failure: { code: 'RUBRIC_NOT_RECOGNISED', where: '通讯录!A1:B2' },
      });
      await expect(importRubric(client.session, { sheet: '没有' })).rejects.toMatchObject({
        failure: { code: 'SHEET_NOT_FOUND' },
      });
    },
  );
});
