import type { CellValue } from '../../cellValue';

/** Where a standard stands between its first draft and its retirement. */
export const RUBRIC_STATES = ['draft', 'consultation', 'trial', 'official', 'retired'] as const;
export type RubricState = (typeof RUBRIC_STATES)[number];

/** A standard's life so far. Days are ISO days, months `2026-04`. */
export interface RubricLife {
  readonly state: RubricState;
  /** When it last came into each state. */
  readonly since: Readonly<Partial<Record<RubricState, string>>>;
  /** The month from whose first day it scores officially. */
  readonly from?: string;
  /** When it was reviewed last and stayed as it is. */
  readonly reviewed?: string;
  /** Last day of the trial as planned. */
  readonly trialUntil?: string;
  /** Why it was sent back, and until when that is to be mended. */
  readonly reason?: string;
  readonly deadline?: string;
}

const FIELDS = ['from', 'reviewed', 'trialUntil', 'reason', 'deadline'] as const;

/** A life as settings; a field that it has not is '', which replaces what an earlier state left. */
export function lifeSettings(life: RubricLife): Record<string, string> {
  return {
    state: life.state,
    ...Object.fromEntries(RUBRIC_STATES.map((state) => [`since.${state}`, life.since[state] ?? ''])),
    ...Object.fromEntries(FIELDS.map((field) => [field, life[field] ?? ''])),
  };
}

/**
 * Reads a life back. A standard without one was made before lives were kept: with a log it scores officially since ever,
 * else it is a draft.
 */
export function readLife(settings: Readonly<Record<string, CellValue>>, hasLog: boolean): RubricLife {
  const text = (key: string): string => String(settings[key] ?? '');
  const state = RUBRIC_STATES.find((known) => known === text('state'));
  if (!state) return { state: hasLog ? 'official' : 'draft', since: {} };
  return {
    state,
    since: filled(Object.fromEntries(RUBRIC_STATES.map((known) => [known, text(`since.${known}`)]))),
    ...filled(Object.fromEntries(FIELDS.map((field) => [field, text(field)]))),
  };
}

function filled(texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}

/** From trial on a version does not change any more. */
export function isFrozenState(state: RubricState): boolean {
  return state === 'trial' || state === 'official' || state === 'retired';
}
