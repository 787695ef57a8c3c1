import type { Subject } from './tally';

/** Least precision and recall of each part of the corpus, just below what is reached. */
export const THRESHOLDS: Record<
  'development' | 'heldOut',
  Record<Subject, readonly [precision: number, recall: number]>
> = {
  development: {
    logs: [0.9, 0.85],
    headerRows: [0.9, 0.8],
    shapes: [0.9, 0.8],
    evaluations: [0.85, 0.8],
    roles: [0.9, 0.8],
    criteria: [0.9, 0.85],
    totals: [0.4, 0.6],
    fatal: [0.9, 0.7],
  },
  heldOut: {
    logs: [0, 0],
    headerRows: [0, 0],
    shapes: [0, 0],
    evaluations: [0, 0],
    roles: [0, 0],
    criteria: [0, 0],
    totals: [0, 0],
    fatal: [0, 0],
  },
};
