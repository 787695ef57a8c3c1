import { tableDifferences } from '../../../../domain/rubric/life/tableDifferences';
import type { Rubric } from '../../../../domain/rubric/rubric';
import type { RubricTable } from '../../../../domain/rubric/rubricTable';

/** What a step did, for the undo button; words are the builder's. */
export type StepName =
  'edit' | 'add' | 'remove' | 'move' | 'duplicate' | 'distribute' | 'shareLevels' | 'scale' | 'repair' | 'reload';

interface Step {
  readonly rubric: Rubric;
  /** What led away from this state. */
  readonly name: StepName;
}

/** A standard while it is being edited. */
export interface RubricDraft {
  readonly rubric: Rubric;
  /** Oldest first. */
  readonly past: readonly Step[];
  /** Next first. */
  readonly future: readonly Step[];
  /** As it stands in the workbook; null for one that was never saved. */
  readonly saved: Rubric | null;
  /** The table as it was read, for saving. */
  readonly opened: RubricTable | null;
  /** The field that is being typed into: its keystrokes are one step. */
  readonly typing: string | null;
}

export type DraftAction =
  | {
      readonly type: 'change';
      readonly name: StepName;
      /** Of the field that is typed into, so that one word is one step. */
      readonly field?: string;
      readonly change: (rubric: Rubric) => Rubric;
    }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'saved'; readonly rubric: Rubric; readonly opened: RubricTable }
  /** Takes over what the table says now; a step that can be undone. */
  | { readonly type: 'reload'; readonly rubric: Rubric; readonly opened: RubricTable }
  /** The table as it was seen; taken over where it was edited by hand and nothing here is unsaved. */
  | { readonly type: 'seen'; readonly rubric: Rubric; readonly opened: RubricTable };

/** Older steps are forgotten. */
const MOST_STEPS = 200;

export function openDraft(rubric: Rubric, opened: RubricTable | null): RubricDraft {
  return { rubric, past: [], future: [], saved: opened === null ? null : rubric, opened, typing: null };
}

export function reduceDraft(draft: RubricDraft, action: DraftAction): RubricDraft {
  switch (action.type) {
    case 'change': {
      const goesOn = action.field !== undefined && action.field === draft.typing;
      // A word changes what stood before it, not what its letters made of that on the way.
      const before = goesOn ? (draft.past.at(-1)?.rubric ?? draft.rubric) : draft.rubric;
      const rubric = action.change(before);
      if (isSame(rubric, draft.rubric)) return draft;
      const step: Step = { rubric: draft.rubric, name: action.name };
      return {
        ...draft,
        rubric,
        past: goesOn ? draft.past : [...draft.past, step].slice(-MOST_STEPS),
        future: [],
        typing: action.field ?? null,
      };
    }
    case 'undo': {
      const step = draft.past.at(-1);
      if (!step) return draft;
      return {
        ...draft,
        rubric: step.rubric,
        past: draft.past.slice(0, -1),
        future: [{ rubric: draft.rubric, name: step.name }, ...draft.future],
        typing: null,
      };
    }
    case 'redo': {
      const [step, ...future] = draft.future;
      if (!step) return draft;
      return {
        ...draft,
        rubric: step.rubric,
        past: [...draft.past, { rubric: draft.rubric, name: step.name }],
        future,
        typing: null,
      };
    }
    case 'saved':
      return { ...draft, rubric: action.rubric, saved: action.rubric, opened: action.opened, typing: null };
    case 'seen': {
      const isEdited = draft.opened !== null && tableDifferences(draft.opened, action.opened).length > 0;
      return isEdited && !isUnsaved(draft) ? reduceDraft(draft, { ...action, type: 'reload' }) : draft;
    }
    case 'reload': {
      const { rubric, opened } = action;
      const step: Step = { rubric: draft.rubric, name: 'reload' };
      return { ...draft, rubric, past: [...draft.past, step], future: [], saved: rubric, opened, typing: null };
    }
  }
}

/** Whether something was changed that the workbook does not have yet. */
export function isUnsaved({ rubric, saved }: RubricDraft): boolean {
  return saved === null || !isSame(rubric, saved);
}

function isSame(one: Rubric, other: Rubric): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
