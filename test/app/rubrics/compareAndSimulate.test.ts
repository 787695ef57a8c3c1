import { compareRubrics } from '../../../src/app/compareRubrics';
import { createEvaluationLog } from '../../../src/app/createEvaluationLog';
import { publishRubric } from '../../../src/app/publishRubric';
import { saveEvaluation } from '../../../src/app/saveEvaluation';
import { simulateRubric } from '../../../src/app/simulateRubric';
import type { Rubric } from '../../../src/domain/rubric/rubric';
import { openClient, type TestClient } from '../../support/openClient';
import { CALL, saveCall, withCriterion } from './callRubric';

const log = 'QA_Eval_call_v1';

let client: TestClient;
beforeEach(async () => {
  client = await openClient();
  await saveCall(client.session);
  await publishRubric(client.session, { rubric: 'call_v1', on: '2026-03-01' });
  await createEvaluationLog(client.session, { rubric: 'call_v1' });
});
afterEach(() => client.close());

async function score(
  id: string,
  agent: string,
  date: string,
  [greeting, tone, answer]: number[],
  fatal: string[] = [],
) {
  await saveEvaluation(client.session, {
    log,
    contact: { id, date, agent },
    evaluator: '李老师',
    answers: { 问候: greeting, 语气: tone, 解答: answer },
    fatal,
    id,
  });
}

/** 问候 halves from 10/6/0 to 5/3/0 and 语气 gets the rest: 30 becomes 35. */
const NEXT: Rubric = {
  ...withCriterion(
    withCriterion(CALL, '问候', {
      points: 5,
      levels: [
        { label: '好', points: 5, descriptor: '' },
        { label: '一般', points: 3, descriptor: '' },
        { label: '差', points: 0, descriptor: '' },
      ],
    }),
    '语气',
    { points: 35 },
  ),
  version: 2,
};

test('points follow their level, entered points keep their share; who moves is told with figures', async () => {
  await score('E1', '张伟', '2026-03-02', [6, 24, 60]);
  await score('E2', '张伟', '2026-03-03', [10, 9, 60]);
  await score('E3', '李娜', '2026-03-04', [0, 30, 60]);
  await score('E4', '李娜', '2026-04-01', [10, 30, 60], ['辱骂']);
  // 6 -> 3 and 24/30 -> 28; 10 -> 5 and 9/30 -> 10.5; 0 -> 0 and 30/30 -> 35.
  const simulated = await simulateRubric(client.session, { log, rubric: NEXT, month: '2026-03' });
  expect(simulated).toMatchObject({
    evaluations: 3,
    unscored: 0,
    inPercent: false,
    before: { mean: 86.33, passRate: 0.6667 },
    after: { mean: 87.17, passRate: 0.6667 },
    turnedCount: 0,
    criteria: [
      { criterion: '问候', carry: { how: 'byLevel', from: '问候', shared: [] } },
      { criterion: '语气', carry: { how: 'scaled', from: '语气' } },
      { criterion: '解答', carry: { how: 'same', from: '解答' } },
    ],
  });
  expect(simulated.agents).toEqual([
    { agent: '李娜', evaluations: 1, before: 90, after: 95, delta: 5, rankBefore: 1, rankAfter: 1 },
    { agent: '张伟', evaluations: 2, before: 84.5, after: 83.25, delta: -1.25, rankBefore: 2, rankAfter: 2 },
  ]);
  const all = await simulateRubric(client.session, { log, rubric: NEXT });
  expect(all).toMatchObject({ evaluations: 4, before: { mean: 64.75 }, after: { mean: 65.38 } });
});

test('what the log knows nothing of is left out and said', async () => {
  await score('E1', '张伟', '2026-03-02', [10, 15, 60]);
  const [first, second] = CALL.sections;
  const added = { name: '保密', points: 20, weight: 1, levels: [], notApplicable: 'forbidden' } as const;
  const next: Rubric = {
    ...CALL,
    version: 2,
    sections: [first, { ...second, criteria: [...second.criteria, added] }],
    rules: [...CALL.rules, { name: '泄密', outcome: 'zeroContact' }],
  };
  await saveCall(client.session, next);
  const simulated = await simulateRubric(client.session, { log, rubric: 'call_v2' });
  // 85 of 100 without 保密: 85 % of the 120 that the new standard reaches.
  expect(simulated).toMatchObject({
    inPercent: true,
    before: { mean: 85 },
    after: { mean: 85 },
    newRules: ['泄密'],
    reachable: { before: 100, after: 120 },
  });
  expect(simulated.criteria).toContainEqual({ criterion: '保密', carry: { how: 'leftOut' } });
  expect(await compareRubrics(client.session, { one: 'call_v1', other: 'call_v2' })).toMatchObject({
    altersScore: true,
    reachable: { before: 100, after: 120 },
    changes: [
      { change: 'added', subject: { kind: 'criterion', criterion: '保密' }, altersScore: true },
      { change: 'added', subject: { kind: 'rule', rule: '泄密' }, altersScore: true },
    ],
  });
});
