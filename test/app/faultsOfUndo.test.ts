import { saveEvaluation } from '../../src/app/saveEvaluation';
import { undoSave } from '../../src/app/undoSave';
import { evaluation, filledLog, ID, LOG } from '../support/faultStarts';
import { withClient } from '../support/openClient';

test('saving keeps what a person could undo: it adds one step and clears nothing', async () => {
  await withClient(undefined, async ({ host, session }) => {
    await filledLog(session);
    await host.edit('this user', () => undefined);
    const { steps, clearedBy } = host.undo;
    const added = await saveEvaluation(session, evaluation(ID, '1000'));
    expect([host.undo.steps, host.undo.clearedBy]).toEqual([steps + 1, clearedBy]);
    await saveEvaluation(session, { ...evaluation(ID, '1000'), comment: '改' });
    expect([host.undo.steps, host.undo.clearedBy]).toEqual([steps + 2, clearedBy]);
    expect(clearedBy).toBeNull();
    expect(added.action).toBe('added');
  });
});

test('taking a save back is a step too', async () => {
  await withClient(undefined, async ({ host, session }) => {
    await filledLog(session);
    const saved = await saveEvaluation(session, evaluation(ID, '1000'));
    const { steps } = host.undo;
    await undoSave(session, { log: LOG, saved });
    expect(host.undo.steps).toBe(steps + 1);
  });
});
