import { failWith } from '../../failure';
import { addDays, addMonths, monthOf } from '../../time/calendar';
import type { RubricLife, RubricState } from './life';

/** A trial runs for one to two weeks. */
const TRIAL_DAYS = 14;
/** A standard is reviewed every six months. */
const REVIEW_MONTHS = 6;

/** States that follow each state; back to draft with a reason. A small team may leave out steps. */
const NEXT: Readonly<Record<RubricState, readonly RubricState[]>> = {
  draft: ['consultation', 'trial', 'official'],
  consultation: ['trial', 'official', 'draft'],
  trial: ['official', 'draft'],
  official: ['retired'],
  retired: [],
};

export function nextStates(state: RubricState): readonly RubricState[] {
  return NEXT[state];
}

export interface LifeStep {
  readonly to: RubricState;
  /** ISO day of the decision. */
  readonly on: string;
  /** The month from whose first day it is official; the earliest one where absent. */
  readonly from?: string;
  readonly trialUntil?: string;
  readonly reason?: string;
  readonly deadline?: string;
}

/**
 * The life after a step. A first version may be official from the month it is decided in, a revised one from the next
 * month at the earliest. STEP_ILLEGAL and MONTH_TOO_EARLY where that is not so.
 */
export function takeStep(life: RubricLife, step: LifeStep, isRevised: boolean): RubricLife {
  const { to, on } = step;
  if (!NEXT[life.state].includes(to)) failWith({ code: 'STEP_ILLEGAL', from: life.state, to });
  const since = { ...life.since, [to]: on };
  switch (to) {
    case 'draft':
      return {
        state: to,
        since,
        ...(step.reason !== undefined && { reason: step.reason }),
        ...(step.deadline !== undefined && { deadline: step.deadline }),
      };
    case 'consultation':
      return { state: to, since };
    case 'trial':
      return { state: to, since, trialUntil: step.trialUntil ?? addDays(on, TRIAL_DAYS) };
    case 'official': {
      const earliest = earliestMonth(on, isRevised);
      const from = step.from ?? earliest;
      if (from < earliest) failWith({ code: 'MONTH_TOO_EARLY', month: from, earliest });
      return { state: to, since, from };
    }
    case 'retired':
      return { ...life, state: to, since };
  }
}

/** The first month from which a version decided on a day can be official. */
export function earliestMonth(on: string, isRevised: boolean): string {
  return isRevised ? addMonths(monthOf(on), 1) : monthOf(on);
}

/** ISO day from which a standard wants a review; null where it is not official or nobody knows since when. */
export function reviewDue({ state, from, reviewed }: RubricLife): string | null {
  const since = reviewed === undefined ? from : monthOf(reviewed);
  return state === 'official' && since !== undefined ? `${addMonths(since, REVIEW_MONTHS)}-01` : null;
}

/** A version and the month from which it is official. */
export interface OfficialVersion {
  readonly version: number;
  readonly life: RubricLife;
}

/** The version that scores contacts of a day: the latest of those that are official by then; null for none. */
export function versionInForce<V extends OfficialVersion>(versions: readonly V[], day: string): V | null {
  const month = monthOf(day);
  const official = versions
    .filter(({ life }) => life.state === 'official' && (life.from ?? '') <= month)
    .sort((one, other) => (one.life.from ?? '').localeCompare(other.life.from ?? '') || one.version - other.version);
  return official.at(-1) ?? null;
}
