import type { Rubric } from '../../../../domain/rubric/rubric';
import type { TextStore } from '../../../storage/textStore';

/** What was edited and not saved yet, so that closing the pane loses nothing. */
interface KeptRubric {
  readonly rubric: Rubric;
  /** The saved standard that it began from, as text; '' for a new one. */
  readonly basis: string;
}

const NEW = 'new';

export function keepRubric(store: TextStore, id: string | null, rubric: Rubric, saved: Rubric | null): void {
  const kept: KeptRubric = { rubric, basis: basisOf(saved) };
  store.set(keyOf(id), JSON.stringify(kept));
}

export function forgetRubric(store: TextStore, id: string | null): void {
  store.remove(keyOf(id));
}

/** Null where nothing is kept, or where what it began from is another one by now. */
export function keptRubric(store: TextStore, id: string | null, saved: Rubric | null): Rubric | null {
  try {
    const kept = JSON.parse(store.get(keyOf(id)) ?? 'null') as KeptRubric | null;
    return kept !== null && kept.basis === basisOf(saved) && Array.isArray(kept.rubric.sections) ? kept.rubric : null;
  } catch {
    return null;
  }
}

function basisOf(saved: Rubric | null): string {
  return saved === null ? '' : JSON.stringify(saved);
}

function keyOf(id: string | null): string {
  return `rubric:${id ?? NEW}`;
}
