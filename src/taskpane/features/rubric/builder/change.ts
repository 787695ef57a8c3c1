import type { Rubric } from '../../../../domain/rubric/rubric';
import type { StepName } from './rubricDraft';

/** Changes the draft. `field` names what is typed into, so that one word is one step to undo. */
export type Change = (name: StepName, change: (rubric: Rubric) => Rubric, field?: string) => void;
