import { createEvaluationLog } from '../../src/app/createEvaluationLog';
import { installTemplate } from '../../src/app/installTemplate';
import { findEvaluations, readEvaluation } from '../../src/app/readEvaluation';
import { saveEvaluation } from '../../src/app/saveEvaluation';
import { undoSave } from '../../src/app/undoSave';
import { bestPoints, criteriaOf } from '../../src/domain/rubric/points';
import { template } from '../../src/domain/rubric/templates';
import { createDelivery, type Delivery } from '../../src/taskpane/features/score/delivery';
import { createOutbox, type OutboxEntry } from '../../src/taskpane/features/score/outbox';
import { browserStore } from '../../src/taskpane/storage/textStore';
import { openClient, type TestClient } from '../support/openClient';
import { tableRows } from '../support/sheetCells';
import { openStorage } from './openStorage';

jest.setTimeout(60_000);

const log = 'QA_Eval_internet_v1';
const answers = Object.fromEntries(
  criteriaOf(template('internetService', 'zh-CN')).map((criterion) => [criterion.name, bestPoints(criterion)]),
);

/** Longer than any merge takes. */
const LATER_MS = 11 * 60_000;
let now: number;

let client: TestClient;
let storage: Storage;
beforeEach(async () => {
  now = Date.now();
  storage = openStorage();
  client = await openClient();
  await installTemplate(client.session, { template: 'internetService', language: 'zh-CN' });
  await createEvaluationLog(client.session, { rubric: 'internet_v1' });
});
afterEach(() => client.close());

/** A pane that was just opened: all it knows is in the browser's storage. */
function openPane(): Delivery {
  const store = browserStore(
    'w:',
    () => storage,
    () => undefined,
  );
  const useCases = { save: saveEvaluation, find: findEvaluations };
  return createDelivery(client.session, createOutbox(store), useCases, () => now);
}

function entry(id: string): Omit<OutboxEntry, 'sent'> {
  const contact = { id: `contact of ${id}`, date: '2026-03-05', agent: '张伟' };
  return { log, input: { id, contact, evaluator: '赵敏', answers }, editing: null };
}

async function idsInLog(): Promise<unknown[]> {
  return tableRows(await client.host.snapshot(), log)
    .map((row) => row['评估编号'])
    .filter((id) => id !== '');
}

test('an evaluation is forgotten once the log has kept it long enough', async () => {
  const pane = openPane();
  await pane.deliver(entry('E1'));
  expect(openPane().unsent(log)).toEqual([]);
  expect(await pane.confirm(log)).toEqual([]);
  expect(storage.length).toBe(1);
  now += LATER_MS;
  expect(await pane.confirm(log)).toEqual([]);
  expect(storage.length).toBe(0);
  expect(await idsInLog()).toEqual(['E1']);
});

test.each([1, 2, 3])(
  'request %i of a save fails: it is offered again and in the end is there once',
  async (request) => {
    client.host.faults.failRequest(request);
    await expect(openPane().deliver(entry('E1'))).rejects.toMatchObject({ failure: { code: 'EXCEL_FAILED' } });

    const reopened = openPane();
    const [unsent] = reopened.unsent(log);
    expect(unsent.input).toEqual(entry('E1').input);
    await reopened.deliver(unsent);
    expect(reopened.unsent(log)).toEqual([]);
    expect(await idsInLog()).toEqual(['E1']);
  },
);

test.each([1, 3, 6, 9])(
  'a save that breaks after %i actions of its writing request is completed, not doubled',
  async (actions) => {
    client.host.faults.failAction(3, actions);
    const pane = openPane();
    await expect(pane.deliver(entry('E1'))).rejects.toThrow();
    await pane.deliver(entry('E1'));
    await pane.confirm(log);
    expect(await idsInLog()).toEqual(['E1']);
  },
);

test('an answer that got lost although the row was written makes no second row', async () => {
  const pane = openPane();
  await saveEvaluation(client.session, { ...entry('E1').input, log });
  await pane.deliver(entry('E1'));
  expect(await idsInLog()).toEqual(['E1']);
});

test('a row that a merge dropped is saved again, after a reload too', async () => {
  const pane = openPane();
  const saved = await pane.deliver(entry('E1'));
  await undoSave(client.session, { log, saved });
  expect(await idsInLog()).toEqual([]);

  expect(await openPane().confirm(log)).toEqual(['E1']);
  expect(await idsInLog()).toEqual(['E1']);
  now += LATER_MS;
  expect(await openPane().confirm(log)).toEqual([]);
  expect(storage.length).toBe(0);
});

test('when looking fails nothing is forgotten', async () => {
  const pane = openPane();
  await pane.deliver(entry('E1'));
  client.host.faults.failRequest(1);
  await expect(pane.confirm(log)).rejects.toThrow();
  expect(storage.length).toBe(1);
  now += LATER_MS;
  await pane.confirm(log);
  expect(storage.length).toBe(0);
});

test('an evaluation that was taken back or discarded never returns', async () => {
  const pane = openPane();
  const saved = await pane.deliver(entry('E1'));
  pane.forget('E1');
  await undoSave(client.session, { log, saved });
  expect(await pane.confirm(log)).toEqual([]);
  expect(await idsInLog()).toEqual([]);
});

test('evaluations submitted at once get a row each, in order', async () => {
  const pane = openPane();
  client.host.faults.failRequest(2);
  const results = await Promise.allSettled(['E1', 'E2', 'E3'].map((id) => pane.deliver(entry(id))));
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(await idsInLog()).toEqual(['E2', 'E3']);
  expect(pane.unsent(log).map(({ input }) => input.id)).toEqual(['E1']);
});

test('damaged entries are passed over', async () => {
  for (const [index, damaged] of ['{', 'null', '{"log":7}', '{"log":"x","input":null}', '[]'].entries()) {
    storage.setItem(`w:outbox:bad${index}`, damaged);
  }
  const pane = openPane();
  expect(pane.unsent(log)).toEqual([]);
  await pane.deliver(entry('E1'));
  await pane.confirm(log);
  expect(await idsInLog()).toEqual(['E1']);
});

test('a correction that a colleague overtook still waits for an answer after a reload', async () => {
  const { log: name, input } = entry('E1');
  await openPane().deliver(entry('E1'));
  const { typed, address } = await readEvaluation(client.session, { id: 'E1' });
  await saveEvaluation(client.session, { ...input, log: name, comment: '同事' });

  const correction = { log: name, input: { ...input, comment: '我' }, editing: { address, opened: typed } };
  const changed = { failure: { code: 'ROW_CHANGED' } };
  await expect(openPane().deliver(correction)).rejects.toMatchObject(changed);
  const [unsent] = openPane().unsent(name);
  await expect(openPane().deliver(unsent)).rejects.toMatchObject(changed);
  expect((await readEvaluation(client.session, { id: 'E1' })).comment).toBe('同事');

  await openPane().deliver({ ...unsent, editing: null });
  expect((await readEvaluation(client.session, { id: 'E1' })).comment).toBe('我');
});
