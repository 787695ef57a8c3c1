import { createEvaluationLog } from '../../src/app/createEvaluationLog';
import { readEvaluation } from '../../src/app/readEvaluation';
import { saveEvaluation, type SaveArguments } from '../../src/app/saveEvaluation';
import { openLog } from '../../src/app/openLog';
import { reachablePoints } from '../../src/domain/rubric/points';
import { everyWayRubric } from '../support/everyWayRubric';
import { installRubric } from '../support/installRubric';
import { openClient, type TestClient } from '../support/openClient';
import { recalculate } from '../support/libreOffice';
import { saveChecked } from '../support/saveChecked';
import { tableOf, tableRows } from '../support/sheetCells';

const rubric = everyWayRubric('zh-CN');
const log = 'QA_Eval_everyway_v1';

let client: TestClient;
beforeEach(async () => {
  client = await openClient();
  await createEvaluationLog(client.session, { rubric: await installRubric(client.session, rubric, 'zh-CN') });
});
afterEach(() => client.close());

const answers = {
  首次回应时长: 26,
  处理效率: 4.5,
  未报工号: 2,
  打断客户: 5,
  客户表扬: 1,
  说明等候原因: '不涉及',
  等候后致歉: '不涉及',
  业务解答: '一般',
  工单记录: 10,
};

function evaluation(change: Partial<SaveArguments> = {}): SaveArguments {
  const contact = { id: '202603050000000123', date: '2026-03-05', agentNumber: '00123', agent: '张伟' };
  return { log, contact, evaluator: '李老师', answers, ...change };
}

/*
 * 55 can be reached, 45 of it without the hold. 10 + 0.5 x (3 + 4.5) + (1 - 6 + 2) + (12 + 10) = 32.75; x 55 / 45.
 */
test('measured numbers, counts, steps and a section that did not occur are saved, scored and read again', async () => {
  client.resetRequests();
  const saved = await saveEvaluation(client.session, evaluation());
  expect(client.requests()).toBe(3);
  expect(saved).toMatchObject({ raw: 40.03, final: 40.03, pass: false });

  const workbook = await client.host.snapshot();
  const [row] = tableRows(workbook, log);
  expect(row).toMatchObject({
    '首次回应时长（秒）': 26,
    首次回应时长: 3,
    处理效率: 4.5,
    '未报工号（次）': 2,
    未报工号: 1,
    '打断客户（次）': 5,
    打断客户: -6,
    '客户表扬（次）': 1,
    客户表扬: 2,
    说明等候原因: '不涉及',
    '小计·服务时效': 7.5,
    '小计·服务规范': -3,
    '小计·等候处理': '不涉及',
    '小计·业务能力': 22,
    核对: '',
    扣分说明:
      '首次回应时长 -2（26秒）；处理效率 -0.5；未报工号 -4（2次）；打断客户 -6（5次）；客户表扬 +2（1次）；业务解答 -3',
  });
  const stored = await readEvaluation(client.session, { id: saved.id });
  expect(stored).toMatchObject({ agrees: true, score: { raw: 40.03 } });
  expect(stored.answers).toEqual({ ...answers, 说明等候原因: 'N/A', 等候后致歉: 'N/A', 业务解答: 12 });
  expect((await openLog(client.session, { log })).rubric).toEqual(rubric);
  expect(reachablePoints(rubric)).toBe(55);

  const { sheet } = tableOf(workbook, log);
  const recalculated = await recalculate(await saveChecked(workbook));
  // LibreOffice saves 15 digits.
  const rounded = (cells: readonly unknown[]): unknown[] =>
    cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(6) : cell));
  expect(rounded(recalculated[sheet.name][1])).toEqual(rounded(Object.values(row)));
});

test('rules set a criterion, a section or the contact to 0', async () => {
  const fatal = async (...rules: string[]) => saveEvaluation(client.session, evaluation({ fatal: rules }));
  // 32.75 - 12 and 32.75 + 3, each x 55 / 45.
  expect(await fatal('虚假承诺')).toMatchObject({ raw: 25.36, final: 25.36, pass: false, fatal: false });
  expect(await fatal('泄露信息')).toMatchObject({ raw: 43.69, final: 43.69, pass: false });
  expect(await fatal('服务禁忌')).toMatchObject({ raw: 40.03, final: 0, fatal: true });
  const [, section] = tableRows(await client.host.snapshot(), log);
  expect(section).toMatchObject({ '小计·服务规范': 0, 打断客户: -6 });
  expect(section.扣分说明).toContain('服务规范 -5');
});

test.each([
  ['首次回应时长', -1],
  ['首次回应时长', '好'],
  ['处理效率', 4.7],
  ['未报工号', 1.5],
  ['客户表扬', 'N/A'],
  ['等候后致歉', 3],
])('%s: %j is refused, or leaves another criterion without an answer, and nothing is written', async (name, answer) => {
  const saving = saveEvaluation(client.session, evaluation({ answers: { ...answers, [name]: answer } }));
  await expect(saving).rejects.toMatchObject({ failure: { code: 'ANSWER_INVALID' } });
  expect(tableRows(await client.host.snapshot(), log)[0].评估编号).toBe('');
});

test('what a cell takes is validated as what it is, in the words of the log', async () => {
  const { sheet, table } = tableOf(await client.host.snapshot(), log);
  const ruleOf = (header: string) => {
    const column = table.columns.findIndex(({ name }) => name === header);
    const rule = sheet.validations.find(({ ranges }) => ranges.some((range) => range.startColumn === column));
    return rule && [rule.type, rule.formula1.replace(/[A-Z]+2\b/g, 'cell'), rule.error?.message];
  };
  expect(ruleOf('首次回应时长（秒）')).toEqual([
    'custom',
    'IF(ISNUMBER(cell),cell>=0,cell="不涉及")',
    '请填不小于 0 的数，或“不涉及”。',
  ]);
  expect(ruleOf('处理效率')).toEqual([
    'custom',
    'IF(ISNUMBER(cell),AND(cell>=0,cell<=5,ROUND(cell/0.5,0)=cell/0.5),FALSE)',
    '请填 0 到 5 之间的数，须是 0.5 的倍数。',
  ]);
  expect(ruleOf('未报工号（次）')).toEqual(['whole', '0', '请填不小于 0 的整数。']);
  expect(ruleOf('说明等候原因')).toEqual(['list', '"6,3,0,不涉及"', '请填：6、3、0、不涉及。']);
  expect(ruleOf('等候后致歉')?.[2]).toBe('请填 0 到 4 之间的整数，或“不涉及”。');
  expect(ruleOf('首次回应时长')).toBeUndefined();
});
