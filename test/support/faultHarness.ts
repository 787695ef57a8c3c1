import { QaError } from '../../src/domain/failure';
import { ExcelHost } from '../../src/host/host';
import type { WorkbookSnapshot } from '../../src/host/model/snapshot';
import type { ExcelSession } from '../../src/workbook/runExcel';
import { doubledIds, linesOf, missingLines, rowsOf, text } from './faultLines';
import type { OthersChange } from './faultOthers';
import { TOO_LATE_MS, trialsOf, type SentRequest, type Trial } from './faultTrials';
import type { UseCase } from './faultUseCases';
import type { FaultWindows } from './faultWindows';

/** How a trial went, where nothing is wrong with it. */
export const OUTCOMES = [
  'done',
  'refused, nothing written, then done',
  'refused, rest completed by repeating',
  'refused, and refused again as the workbook is now',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** What an action came to: its result, or the code of its failure. */
interface Ended {
  readonly code: string | null;
  readonly result: string;
}

interface State extends Ended {
  readonly lines: readonly string[];
  /** Rows wherever they stand. */
  readonly rows: readonly string[];
}

/** A use case with everything it is compared with. */
export interface Prepared {
  readonly trials: readonly Trial[];
  /** Resolves to the outcome; rejects with what is wrong. */
  tryFault(trial: Trial): Promise<Outcome>;
}

/** Longer than anything may take: what is not settled by then never will be. */
const UNSETTLED_MS = 30_000;
const AFTERMATH_MS = TOO_LATE_MS + 100;

/**
 * Runs a use case without fault, for comparison, and offers every fault it can be put through. Whatever the fault: the
 * action settles, with a result or a failure of ours; nothing that people had is lost; repeating it gives the workbook
 * that a run without fault gives; no evaluation stands twice. Where others changed something meanwhile, the workbook is
 * as if they had done so before or after the action.
 */
export async function prepareUseCase(useCase: UseCase, windows: FaultWindows): Promise<Prepared> {
  const start = await useCase.start();
  let before: unknown;
  const prepared = await inWorkbook(start, async (host) => {
    windows.use(host);
    before = await useCase.before(windows.session);
    return host.snapshot();
  });
  const open = async <T>(use: (host: ExcelHost) => Promise<T>): Promise<T> =>
    inWorkbook(prepared, async (host) => {
      await useCase.arrange?.(host);
      windows.use(host);
      return use(host);
    });
  const run = (session: ExcelSession): Promise<Ended> => ended(useCase.run(session, before));
  const { rebuilds } = useCase;
  const others = (rows: readonly string[]): string[] =>
    rows.filter((row) => rebuilds === undefined || !row.startsWith(rebuilds));
  const runOn = async (host: ExcelHost): Promise<State> => stateOf(await run(windows.session), await host.snapshot());

  let sent: SentRequest[] = [];
  const reference = await open(async (host) => {
    const state = await runOn(host);
    sent = host.requests.filter(({ kind }) => kind === 'request');
    return state;
  });
  if (reference.code !== null) throw new Error(`${useCase.name} fails without a fault: ${reference.code}`);
  keepsAll(peoplesCells(start), reference.lines, 'a run without fault');

  const changedFirst = remembered(({ apply }) =>
    open(async (host) => {
      await apply(host, windows.other);
      const changed = await host.snapshot();
      return { changed, ...(await runOn(host)) };
    }),
  );
  const changedLast = remembered(({ apply }) =>
    open(async (host) => {
      const end = await run(windows.session);
      await apply(host, windows.other);
      return stateOf(end, await host.snapshot());
    }),
  );

  const tryFault = (trial: Trial): Promise<Outcome> =>
    open(async (host) => {
      const first = trial.change && (await changedFirst(trial.change));
      // Opening other workbooks for comparison took the windows away.
      windows.use(host);
      await useCase.arrange?.(host);
      const baseline = first?.changed ?? prepared;
      const expected: State[] = [first ?? reference];
      const content = useCase.readsSelection ? ignoringResult(isSameContent) : isSameContent;
      const compare = trial.change ? content : isSame;

      host.faults.plan(trial.request, trial.fault(host, windows.other));
      const attempt = await run(trial.session(windows));
      if (host.faults.pending > 0 && attempt.code !== 'TIMED_OUT') throw new Error('The fault did not strike.');
      if (trial.ends !== undefined && attempt.code !== trial.ends) throw new Error(`It ended with ${attempt.code}.`);
      host.faults.clear();
      host.editMode(false);
      const left = await host.snapshot();
      if (trial.change) expected.push(await changedLast(trial.change));

      if (attempt.code === null) {
        isOneOf(stateOf(attempt, left), expected, compare);
        noDoubles(left);
        return 'done';
      }
      const isUntouched = text(linesOf(left)) === text(linesOf(baseline));
      // Only what the action is to change may have changed.
      keepsAll(others(keptRows(baseline, expected[0])), rowsOf(left), 'the first attempt');
      if (!trial.change) keepsAll(keptLines(baseline, expected[0]), linesOf(left), 'the first attempt');
      windows.use(host);
      const repeated = await run(windows.session);
      if (trial.kind === 'answered too late') await moment(AFTERMATH_MS);
      const after = await host.snapshot();
      const isSaid = repeated.code !== null && repeated.code === useCase.saysDone;
      const state = stateOf({ ...repeated, code: isSaid ? null : repeated.code }, after);
      const isRefused = repeated.code !== null && !isSaid;
      const seen = isRefused ? comparingRows(compare, others) : compare;
      isOneOf(state, expected, isUntouched && !isSaid ? seen : ignoringResult(seen));
      noDoubles(after);
      if (isSaid) return 'refused, rest completed by repeating';
      if (repeated.code !== null) return 'refused, and refused again as the workbook is now';
      return isUntouched ? 'refused, nothing written, then done' : 'refused, rest completed by repeating';
    });
  return { trials: trialsOf(sent, useCase.targets), tryFault };
}

async function inWorkbook<T>(workbook: WorkbookSnapshot, use: (host: ExcelHost) => Promise<T>): Promise<T> {
  const host = await ExcelHost.open(structuredClone(workbook));
  try {
    return await use(host);
  } finally {
    host.dispose();
  }
}

/** Each change is compared with once, whichever request it comes before. */
function remembered<T>(work: (change: OthersChange) => Promise<T>): (change: OthersChange) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (change) => {
    const found = known.get(change.name) ?? work(change);
    known.set(change.name, found);
    return found;
  };
}

async function ended(action: Promise<unknown>): Promise<Ended> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unsettled = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The action never settled.')), UNSETTLED_MS);
  });
  try {
    return { code: null, result: text(await Promise.race([action, unsettled])) };
  } catch (error) {
    if (!(error instanceof QaError)) throw error;
    return { code: error.failure.code, result: '' };
  } finally {
    clearTimeout(timer);
  }
}

function moment(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Cells and names of the workbook that people made; what their rules and tables became is for other tests. */
function peoplesCells(workbook: WorkbookSnapshot): string[] {
  return linesOf(workbook).filter((line) => /^(?:name |\S[^{]* \d+\/\d+ )/.test(line));
}

function keepsAll(lines: readonly string[], present: readonly string[], who: string): void {
  const lost = missingLines(lines, present);
  if (lost.length > 0) throw new Error(`${who} lost ${lost.length} lines: ${lost.slice(0, SHOWN).join('; ')}`);
}

const SHOWN = 5;

type Compare = (one: State, other: State) => boolean;

const isSame: Compare = (one, other) =>
  one.code === other.code && one.result === other.result && text(one.lines) === text(other.lines);

/** Where somebody moved things meanwhile, looks and places may differ, and with them what the action says of places. */
const isSameContent: Compare = (one, other) =>
  one.code === other.code && placeless(one.result) === placeless(other.result) && text(one.rows) === text(other.rows);

const ignoringResult =
  (compare: Compare): Compare =>
  (one, other) =>
    compare({ ...one, result: '' }, { ...other, result: '' });

const comparingRows =
  (compare: Compare, chosen: (rows: readonly string[]) => string[]): Compare =>
  (one, other) =>
    compare({ ...one, rows: chosen(one.rows) }, { ...other, rows: chosen(other.rows) });

function placeless(result: string): string {
  return result.replace(/"(?:address|addedRange|range|sheet)":"[^"]*"|"before":\[[^\]]*\]/g, '');
}

function isOneOf(state: State, expected: readonly State[], compare: Compare): void {
  if (expected.some((other) => compare(state, other))) return;
  throw new Error(expected.map((other) => difference(state, other)).join('\n  or '));
}

function stateOf(end: Ended, workbook: WorkbookSnapshot): State {
  return { ...end, lines: linesOf(workbook), rows: rowsOf(workbook) };
}

/** Lines that the action leaves as they are. */
function keptLines(baseline: WorkbookSnapshot, { lines }: State): string[] {
  const before = linesOf(baseline);
  return missingLines(before, missingLines(before, lines));
}

function keptRows(baseline: WorkbookSnapshot, { rows }: State): string[] {
  const before = rowsOf(baseline);
  return missingLines(before, missingLines(before, rows));
}

function difference(state: State, other: State): string {
  if (state.code !== other.code) return `ended with ${state.code} instead of ${other.code}`;
  const isMoved = missingLines(state.rows, other.rows).length + missingLines(other.rows, state.rows).length > 0;
  const [found, wanted] = isMoved ? [state.rows, other.rows] : [state.lines, other.lines];
  const added = missingLines(found, wanted);
  const lost = missingLines(wanted, found);
  if (added.length + lost.length === 0) return `result ${state.result}\n  instead of ${other.result}`;
  return `has ${added.slice(0, SHOWN).join('; ')}\n  lacks ${lost.slice(0, SHOWN).join('; ')}`;
}

function noDoubles(workbook: WorkbookSnapshot): void {
  const doubled = doubledIds(workbook);
  if (doubled.length > 0) throw new Error(`Evaluations twice: ${doubled.join(', ')}`);
}
