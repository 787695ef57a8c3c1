import fc from 'fast-check';
import { addSection, removeSection, renameCriterionAt } from '../../src/domain/rubric/edit/structure';
import { rubricTable } from '../../src/domain/rubric/rubricTable';
import { template } from '../../src/domain/rubric/templates';
import {
  isUnsaved,
  openDraft,
  reduceDraft,
  type DraftAction,
  type RubricDraft,
} from '../../src/taskpane/features/rubric/builder/rubricDraft';
import { edits } from '../domain/rubric/edit/randomEdits';
import { rubrics } from '../domain/scoring/randomCases';

const inbound = template('inboundCall', 'zh-CN');

function all(draft: RubricDraft, actions: readonly DraftAction[]): RubricDraft {
  return actions.reduce(reduceDraft, draft);
}

function until(draft: RubricDraft, type: 'undo' | 'redo'): RubricDraft {
  const next = reduceDraft(draft, { type });
  return next === draft ? draft : until(next, type);
}

/** Types a name letter by letter into the name of 礼貌, on which a veto stands. */
function typed(...names: readonly string[]): DraftAction[] {
  return names.map((name) => ({
    type: 'change',
    name: 'edit',
    field: 'name',
    change: (rubric) => renameCriterionAt(rubric, { section: 5, criterion: 1 }, name),
  }));
}

test('undoing everything leads to the start, redoing everything to the end', () => {
  fc.assert(
    fc.property(rubrics, edits, (rubric, changes) => {
      const start = openDraft(rubric, null);
      const end = all(
        start,
        changes.map((change) => ({ type: 'change', name: 'edit', change })),
      );
      const undone = until(end, 'undo');
      expect(undone.rubric).toEqual(rubric);
      expect(until(undone, 'redo').rubric).toEqual(end.rubric);
    }),
  );
});

test('a word is one step, whatever its letters were on the way; the veto goes with it', () => {
  const draft = all(openDraft(inbound, null), typed('', '耐', '耐心', '耐心与', '耐心与礼貌'));
  expect(draft.past).toHaveLength(1);
  expect(draft.rubric.rules.map(({ criterion }) => criterion)).toEqual([
    undefined,
    undefined,
    '耐心与礼貌',
    '信息正确',
  ]);
  expect(reduceDraft(draft, { type: 'undo' }).rubric).toEqual(inbound);
});

test('another field, an undo and a save end a word', () => {
  const elsewhere: DraftAction = { type: 'change', name: 'add', change: (rubric) => addSection(rubric, '其他') };
  expect(all(openDraft(inbound, null), [...typed('态度'), elsewhere, ...typed('态度好')]).past).toHaveLength(3);
  const saved: DraftAction = { type: 'saved', rubric: inbound, opened: rubricTable(inbound, 'zh-CN') };
  expect(all(openDraft(inbound, null), [...typed('态度'), saved, ...typed('态度好')]).past).toHaveLength(2);
});

test('a step that changes nothing is none; a new one ends what could be redone', () => {
  const start = openDraft(inbound, null);
  expect(reduceDraft(start, { type: 'change', name: 'remove', change: (rubric) => removeSection(rubric, 99) })).toBe(
    start,
  );
  const remove: DraftAction = { type: 'change', name: 'remove', change: (rubric) => removeSection(rubric, 0) };
  const add: DraftAction = { type: 'change', name: 'add', change: (rubric) => addSection(rubric, '其他') };
  const undone = all(start, [remove, add, { type: 'undo' }]);
  expect(undone.future.map(({ name }) => name)).toEqual(['add']);
  expect(undone.past.map(({ name }) => name)).toEqual(['remove']);
  expect(reduceDraft(undone, remove).future).toEqual([]);
});

test('what is saved is what the table says; taking over its edits is a step that can be undone', () => {
  const opened = rubricTable(inbound, 'zh-CN');
  const changed = removeSection(inbound, 0);
  const draft = reduceDraft(openDraft(inbound, opened), { type: 'change', name: 'remove', change: () => changed });
  expect([isUnsaved(openDraft(inbound, null)), isUnsaved(openDraft(inbound, opened)), isUnsaved(draft)]).toEqual([
    true,
    false,
    true,
  ]);
  const saved = reduceDraft(draft, { type: 'saved', rubric: changed, opened: rubricTable(changed, 'zh-CN') });
  expect(isUnsaved(saved)).toBe(false);
  const byHand = removeSection(inbound, 1);
  const taken = reduceDraft(draft, { type: 'reload', rubric: byHand, opened: rubricTable(byHand, 'zh-CN') });
  expect([taken.rubric, isUnsaved(taken)]).toEqual([byHand, false]);
  expect(reduceDraft(taken, { type: 'undo' }).rubric).toEqual(changed);
});
