import type { ExcelHost } from '../../src/host/host';
import type { Fault } from '../../src/host/protocol/faults';
import type { ExcelSession } from '../../src/workbook/runExcel';
import { othersChanges, type OthersChange, type Target } from './faultOthers';
import { IMPATIENT_SECONDS, type FaultWindows } from './faultWindows';

/** In the order of the columns of the report. */
export const FAULT_KINDS = [
  'request fails',
  'action fails',
  'answered late',
  'answered too late',
  'never answered',
  'request lost',
  'answered twice',
  'cell edit, waits',
  'cell edit, refused',
  'session lost',
  'others change',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** One fault at one place of a use case. */
export interface Trial {
  readonly kind: FaultKind;
  readonly name: string;
  /** The request it strikes; 1 is the first. */
  readonly request: number;
  readonly fault: (host: ExcelHost, other: ExcelSession) => Fault;
  readonly session: (windows: FaultWindows) => ExcelSession;
  /** The code of the failure that the action must end with; null: it must succeed; absent: either. */
  readonly ends?: string | null;
  readonly change?: OthersChange;
}

/** What a run without fault sent: actions of each request, and which of them wrote. */
export interface SentRequest {
  readonly actions: number;
  readonly writes: readonly number[];
}

const LATE_MS = 20;
export const TOO_LATE_MS = IMPATIENT_SECONDS * 1000 + 100;
const EDIT_MS = 20;

const usual: Trial['session'] = ({ session }) => session;
const impatient: Trial['session'] = (windows) => windows.impatient;

/** Every fault at every place. Between two writes it does not matter which reading action fails: it is tried once. */
export function trialsOf(sent: readonly SentRequest[], targets: readonly Target[]): Trial[] {
  const changes = othersChanges(targets);
  return sent.flatMap((request, index) => [
    ...actionTrials(request, index + 1),
    ...answerTrials(index + 1),
    ...editTrials(index + 1),
    ...changes.map((change) => changeTrial(change, index + 1)),
  ]);
}

function actionTrials({ actions, writes }: SentRequest, request: number): Trial[] {
  const fails = { request, session: usual, ends: 'EXCEL_FAILED' } as const;
  const whole: Trial = {
    ...fails,
    kind: 'request fails',
    name: `request ${request} fails`,
    fault: () => ({ failsAfter: 0 }),
  };
  const boundaries = writes.map((position) => position + 1).filter((applied) => applied < actions);
  return [
    whole,
    ...boundaries.map((applied): Trial => ({
      ...fails,
      kind: 'action fails',
      name: `request ${request} fails after ${applied} of ${actions} actions`,
      fault: () => ({ failsAfter: applied }),
    })),
  ];
}

function answerTrials(request: number): Trial[] {
  const trial = (kind: FaultKind, fault: Fault, ends: string | null, session = usual): Trial => ({
    kind,
    name: `request ${request}: ${kind}`,
    request,
    fault: () => fault,
    session,
    ends,
  });
  return [
    trial('answered late', { answeredAfter: LATE_MS }, null),
    trial('answered too late', { answeredAfter: TOO_LATE_MS }, 'TIMED_OUT', impatient),
    trial('never answered', { answeredAfter: Infinity }, 'TIMED_OUT', impatient),
    trial('request lost', { lost: true }, 'TIMED_OUT', impatient),
    trial('answered twice', { answeredTwice: true }, null),
    trial('session lost', { losesSession: true }, 'SESSION_LOST'),
  ];
}

function editTrials(request: number): Trial[] {
  return [
    {
      kind: 'cell edit, waits',
      name: `request ${request} comes during a cell edit`,
      request,
      fault: (host) => ({ before: () => void host.editModeFor(EDIT_MS) }),
      session: usual,
      ends: null,
    },
    {
      kind: 'cell edit, refused',
      name: `request ${request} comes during a cell edit and cannot wait`,
      request,
      fault: (host) => ({ before: () => host.editMode(true) }),
      session: ({ withoutDelay }) => withoutDelay,
      ends: 'CELL_EDIT_MODE',
    },
  ];
}

function changeTrial(change: OthersChange, request: number): Trial {
  return {
    kind: 'others change',
    name: `before request ${request} somebody changes ${change.name}`,
    request,
    fault: (host, other) => ({ before: () => change.apply(host, other) }),
    session: usual,
    change,
  };
}

/** At most `most` of each kind, spread over the whole: the first, the last and every n-th between them. */
export function sampleTrials(trials: readonly Trial[], most: Readonly<Record<FaultKind, number>>): Trial[] {
  return FAULT_KINDS.flatMap((kind) => {
    const all = trials.filter((trial) => trial.kind === kind);
    const kept = most[kind];
    if (all.length <= kept) return all;
    return Array.from({ length: kept }, (_, i) => all[Math.round((i * (all.length - 1)) / Math.max(1, kept - 1))]);
  });
}
