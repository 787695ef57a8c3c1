import { findEvaluations } from '../../src/app/readEvaluation';
import { saveEvaluation } from '../../src/app/saveEvaluation';
import { template } from '../../src/domain/rubric/templates';
import { createDelivery } from '../../src/taskpane/features/score/delivery';
import { keepDraft, keptDraft } from '../../src/taskpane/features/score/draft';
import { emptyForm } from '../../src/taskpane/features/score/evaluationForm';
import { createOutbox } from '../../src/taskpane/features/score/outbox';
import { browserStore, type TextStore } from '../../src/taskpane/storage/textStore';
import { doubledIds } from '../support/faultLines';
import { answers, emptyLog, evaluation, ID, LOG } from '../support/faultStarts';
import { withClient } from '../support/openClient';
import { tableRows } from '../support/sheetCells';

/** A browser that keeps nothing: every use of its storage is refused. */
function blockedStore(onRefused: () => void): TextStore {
  const refuse = (): never => {
    throw new Error('denied by policy');
  };
  return browserStore('w:', refuse, onRefused);
}

test('where storage is blocked an evaluation still reaches the log once, and the person is told', async () => {
  await withClient(undefined, async ({ host, session }) => {
    await emptyLog(session);
    let refused = 0;
    const outbox = createOutbox(blockedStore(() => (refused += 1)));
    const delivery = createDelivery(session, outbox, { save: saveEvaluation, find: findEvaluations });
    const { log: _log, ...input } = evaluation(ID, '1000');
    const entry = { log: LOG, input: { ...input, id: ID, answers }, editing: null };

    host.faults.failRequest(3);
    await expect(delivery.deliver(entry)).rejects.toMatchObject({ failure: { code: 'EXCEL_FAILED' } });
    expect(refused).toBeGreaterThan(0);
    // What the pane knows it still offers, as long as it is open.
    const [unsent] = delivery.unsent(LOG);
    expect(unsent.input.id).toBe(ID);
    await delivery.deliver(unsent);
    expect(delivery.unsent(LOG)).toEqual([]);
    const workbook = await host.snapshot();
    expect(tableRows(workbook, LOG).map((row) => row['评估编号'])).toEqual([ID]);
    expect(doubledIds(workbook)).toEqual([]);
  });
});

test('where storage is blocked a draft lives as long as the pane', () => {
  const store = blockedStore(() => undefined);
  const form = emptyForm('E1', { id: '123', agent: '张伟' });
  keepDraft(store, LOG, form);
  expect(keptDraft(store, LOG, template('internetService', 'zh-CN'))).toEqual(form);
  expect(
    keptDraft(
      blockedStore(() => undefined),
      LOG,
      template('internetService', 'zh-CN'),
    ),
  ).toBeNull();
});
