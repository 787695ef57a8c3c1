import { useCallback, useEffect, useMemo, useReducer, useRef, useState, type Dispatch } from 'react';
import type { OpenedLog } from '../../../app/openLog';
import {
  findEvaluations,
  readEvaluation,
  readSelectedEvaluation,
  type StoredEvaluation,
} from '../../../app/readEvaluation';
import { saveEvaluation, type SavedEvaluation } from '../../../app/saveEvaluation';
import { showCells } from '../../../app/showCells';
import { undoSave } from '../../../app/undoSave';
import { newEvaluationId } from '../../../domain/evaluation/evaluationId';
import type { Failure } from '../../../domain/failure';
import { useExcel } from '../../ui/ExcelContext';
import { failureOf } from '../../ui/failureOf';
import { usePane } from '../../ui/PaneContext';
import { createDelivery } from './delivery';
import { keepDraft, keptDraft } from './draft';
import {
  emptyForm,
  evaluationInput,
  type EditedRow,
  formOf,
  nextContact,
  type ContactFields,
  isPristine,
  reduceForm,
  type EvaluationForm,
  type FormAction,
} from './evaluationForm';
import { createOutbox, type OutboxEntry } from './outbox';

/** The one line under the form. */
export type SaveNotice =
  | { kind: 'saved'; saved: SavedEvaluation; input: OutboxEntry['input']; editing: EditedRow | null }
  | { kind: 'undone' }
  | { kind: 'savedAgain'; count: number }
  | { kind: 'nothingSelected' }
  | { kind: 'noId' }
  | { kind: 'dirty' };

/** An evaluation that is not in the log: just failed, or left over from before (no failure known). */
export interface Unsaved {
  readonly input: OutboxEntry['input'];
  readonly editing: EditedRow | null;
  readonly failure: Failure | null;
}

export interface Evaluation {
  readonly form: EvaluationForm;
  readonly dispatch: Dispatch<FormAction>;
  /** Whether something typed would be lost if another evaluation took the form's place. */
  readonly touched: boolean;
  readonly saving: boolean;
  readonly notice: SaveNotice | null;
  readonly unsaved: readonly Unsaved[];
  /** Of reading or undoing; failures of saving stand with their evaluation in `unsaved`. */
  readonly failure: Failure | null;
  clearFailure(): void;
  submit(): void;
  retry(unsaved: Unsaved): void;
  openUnsaved(unsaved: Unsaved): void;
  /** Puts ours over what a colleague wrote into the row meanwhile. */
  overwrite(unsaved: Unsaved): void;
  /** Shows the row as it is now, beside ours that waits. */
  openTheirs(unsaved: Unsaved): void;
  discard(unsaved: Unsaved): void;
  undo(): void;
  startOver(): void;
  openSelectedRow(): void;
  openStored(stored: StoredEvaluation): void;
}

/** Other people's merges show within this time; then the outbox looks for what was sent, and keeps looking. */
const CONFIRM_AFTER_MS = 5000;
const CONFIRM_EVERY_MS = 30_000;

/** The form of one log and everything that happens to an evaluation on its way into the sheet. */
export function useEvaluation(log: OpenedLog, evaluator: string): Evaluation {
  const session = useExcel();
  const pane = usePane();
  const { store, today } = pane;
  const freshId = useCallback(() => newEvaluationId(today(), Math.random), [today]);
  const delivery = useMemo(
    () => createDelivery(session, createOutbox(store), { save: saveEvaluation, find: findEvaluations }),
    [session, store],
  );
  const firstContact = { date: log.given.day ?? today(), ...(log.given.agent && { agent: log.given.agent }) };
  const [form, dispatch] = useReducer(
    reduceForm,
    null,
    () => keptDraft(store, log.log, log.rubric) ?? emptyForm(freshId(), firstContact),
  );
  // An evaluation that was opened from the sheet, as it was opened.
  const [opened, setOpened] = useState<EvaluationForm | null>(null);
  const touched = form.editing === null ? !isPristine(form) : form !== opened;
  // What the next new contact begins with, while a stored evaluation is in the form.
  const resume = useRef<Partial<ContactFields>>(firstContact);
  const startNext = (): void => dispatch({ type: 'next', id: freshId(), contact: resume.current });
  const current = useRef(form);
  const [saving, setSaving] = useState(0);
  const [notice, setNotice] = useState<SaveNotice | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [unsaved, setUnsaved] = useState<readonly Unsaved[]>(() =>
    delivery
      .unsent(log.log)
      .filter((entry) => entry.input.id !== form.id)
      .map(({ input, editing }) => ({ input, editing, failure: null })),
  );

  useEffect(() => {
    current.current = form;
    if (form.editing === null) resume.current = nextContact(form.contact, log.agents.length > 0);
    keepDraft(store, log.log, form);
  }, [form, store, log]);

  const confirm = useCallback(() => {
    delivery.confirm(log.log).then(
      (savedAgain) => {
        if (savedAgain.length > 0) setNotice({ kind: 'savedAgain', count: savedAgain.length });
      },
      // Whatever could not be confirmed stays in the outbox and is looked for with the next save.
      () => undefined,
    );
  }, [delivery, log.log]);

  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => {
    confirm();
    const again = setInterval(confirm, CONFIRM_EVERY_MS);
    return () => {
      clearInterval(again);
      clearTimeout(timer.current);
    };
  }, [confirm]);

  const open = useCallback(
    (item: Unsaved) => {
      setUnsaved((items) => items.filter((other) => other.input.id !== item.input.id));
      dispatch({ type: 'open', form: formOf(item.input, log.rubric, item.editing) });
    },
    [log.rubric],
  );

  const send = useCallback(
    (input: OutboxEntry['input'], editing: EditedRow | null) => {
      setSaving((count) => count + 1);
      setUnsaved((items) => items.filter((item) => item.input.id !== input.id));
      delivery
        .deliver({ log: log.log, input, editing })
        .then(
          (saved) => {
            setNotice({ kind: 'saved', saved, input, editing });
            clearTimeout(timer.current);
            timer.current = setTimeout(confirm, CONFIRM_AFTER_MS);
            // Pointing at the row is a courtesy; the address is shown either way.
            return showCells(session, { address: saved.address }).catch(() => undefined);
          },
          (error: unknown) => {
            const item = { input, editing, failure: failureOf(error) };
            setUnsaved((items) => [...items, item]);
            // Back into the form where the next contact was not begun yet; the failure stays above it. Not where a colleague
            // changed the row: theirs may want to be seen there first.
            const isOvertaken = item.failure.code === 'ROW_CHANGED';
            if (!isOvertaken && isPristine(current.current))
              dispatch({ type: 'open', form: formOf(input, log.rubric, editing) });
          },
        )
        .finally(() => setSaving((count) => count - 1));
    },
    [confirm, delivery, log, session],
  );

  const openStored = useCallback(
    (stored: StoredEvaluation) => {
      const { id, contact, answers, fatal, comment } = stored;
      // Without its ID a save would add a second row.
      if (id === '') return setNotice({ kind: 'noId' });
      const input = { id, contact, evaluator: stored.evaluator, answers, fatal, comment };
      const stands = formOf(input, log.rubric, { address: stored.address, opened: stored.typed });
      setOpened(stands);
      dispatch({ type: 'open', form: stands });
      setNotice(null);
    },
    [log.rubric],
  );

  return {
    form,
    dispatch,
    touched,
    saving: saving > 0,
    notice,
    unsaved,
    failure,
    openStored,
    clearFailure: () => setFailure(null),
    submit: () => {
      setNotice(null);
      const input = evaluationInput(form, log.rubric, evaluator);
      const { editing } = form;
      send(input, editing);
      startNext();
    },
    retry: (item) => {
      // The form may show the same evaluation, edited meanwhile: then that is what is sent.
      if (form.id !== item.input.id) send(item.input, item.editing);
      else {
        send(evaluationInput(form, log.rubric, evaluator), form.editing);
        startNext();
      }
    },
    openUnsaved: open,
    overwrite: (item) => send(item.input, item.editing && { ...item.editing, opened: null }),
    openTheirs: (item) => {
      if (touched) {
        setNotice({ kind: 'dirty' });
        return;
      }
      readEvaluation(session, { id: item.input.id }).then(openStored, (error: unknown) => setFailure(failureOf(error)));
    },
    discard: (item) => {
      delivery.forget(item.input.id);
      setUnsaved((items) => items.filter((other) => other.input.id !== item.input.id));
    },
    undo: () => {
      if (notice?.kind !== 'saved') return;
      const { saved, input, editing } = notice;
      delivery.forget(saved.id);
      undoSave(session, { log: log.log, saved }).then(
        () => {
          setNotice({ kind: 'undone' });
          if (isPristine(current.current)) dispatch({ type: 'open', form: formOf(input, log.rubric, editing) });
        },
        (error: unknown) => setFailure(failureOf(error)),
      );
    },
    startOver: startNext,
    openSelectedRow: () => {
      if (touched) {
        setNotice({ kind: 'dirty' });
        return;
      }
      readSelectedEvaluation(session).then(
        (stored) =>
          stored === null || stored.log !== log.log ? setNotice({ kind: 'nothingSelected' }) : openStored(stored),
        (error: unknown) => setFailure(failureOf(error)),
      );
    },
  };
}
