import { useCallback, useEffect, useReducer, useState, type Dispatch } from 'react';
import { openRubric, type OpenedRubric } from '../../../../app/openRubric';
import { saveRubric } from '../../../../app/saveRubric';
import { rubricId, type Rubric } from '../../../../domain/rubric/rubric';
import type { RubricTable } from '../../../../domain/rubric/rubricTable';
import { useText } from '../../../i18n/text';
import { useExcel } from '../../../ui/ExcelContext';
import { usePane } from '../../../ui/PaneContext';
import { useTask, type Task } from '../../../ui/useTask';
import { forgetRubric, keepRubric, keptRubric } from './keptDraft';
import { isUnsaved, openDraft, reduceDraft, type DraftAction, type RubricDraft } from './rubricDraft';

export interface Builder {
  readonly draft: RubricDraft;
  readonly dispatch: Dispatch<DraftAction>;
  readonly unsaved: boolean;
  /** Whether changes that were not saved last time are back. */
  readonly kept: boolean;
  /** Where it was saved, as long as that is the last that happened. */
  readonly savedAt: string | null;
  readonly task: Task;
  save(): void;
  /** Takes what the table says in place of what was edited here. */
  reload(): void;
  /** Saves over what somebody typed into the table. */
  overwrite(): void;
}

/** A standard being edited, kept in the pane's storage until it stands in the workbook. */
export function useRubricDraft(rubric: Rubric, opened: RubricTable | null, onSaved: (rubric: string) => void): Builder {
  const { language } = useText();
  const session = useExcel();
  const { store } = usePane();
  const task = useTask();
  const { run } = task;
  const [left] = useState(() =>
    opened === null ? keptRubric(store, null, null) : keptRubric(store, rubricId(rubric), rubric),
  );
  const [draft, dispatch] = useReducer(reduceDraft, null, () => {
    const started = openDraft(rubric, opened);
    return left === null ? started : reduceDraft(started, { type: 'change', name: 'edit', change: () => left });
  });
  const [saved, setSaved] = useState<{ readonly address: string; readonly rubric: Rubric } | null>(null);
  const unsaved = isUnsaved(draft);
  const id = draft.saved === null ? null : rubricId(draft.saved);

  useEffect(() => {
    if (!unsaved) forgetRubric(store, id);
    else if (draft.past.length > 0) keepRubric(store, id, draft.rubric, draft.saved);
  }, [store, id, draft, unsaved]);

  const read = useCallback((standing: string) => openRubric(session, { rubric: standing }), [session]);
  // People edit the table beside the pane: what they did there shows here when they come back.
  useEffect(() => {
    if (id === null) return;
    const look = (): void => {
      void read(id).then(
        ({ rubric: now, opened: table }) => dispatch({ type: 'seen', rubric: now, opened: table }),
        // Saving will say what is wrong.
        () => undefined,
      );
    };
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [id, read]);

  const saveOver = (table: RubricTable | null): void =>
    run(
      async () => {
        const args = { rubric: draft.rubric, language, ...(table && { opened: table }) };
        const written = await saveRubric(session, args);
        return { written, standing: await read(written.rubric) };
      },
      ({ written, standing }) => {
        forgetRubric(store, id);
        dispatch({ type: 'saved', rubric: standing.rubric, opened: standing.opened });
        setSaved({ address: written.address, rubric: standing.rubric });
        onSaved(written.rubric);
      },
    );
  const withTable = (use: (standing: OpenedRubric) => void): void => {
    if (id !== null) run(() => read(id), use);
  };
  return {
    draft,
    dispatch,
    unsaved,
    kept: left !== null,
    savedAt: saved !== null && saved.rubric === draft.rubric ? saved.address : null,
    task,
    save: () => saveOver(draft.opened),
    reload: () =>
      withTable((standing) => dispatch({ type: 'reload', rubric: standing.rubric, opened: standing.opened })),
    overwrite: () => withTable((standing) => saveOver(standing.opened)),
  };
}
