import { OUTCOMES, prepareUseCase, type Outcome } from './faultHarness';
import type { FaultKind, Trial } from './faultTrials';
import type { UseCase } from './faultUseCases';
import type { FaultWindows } from './faultWindows';

export interface UseCaseReport {
  readonly useCase: string;
  readonly tried: ReadonlyMap<FaultKind, number>;
  readonly outcomes: ReadonlyMap<Outcome, number>;
  /** What went wrong, one text a fault. */
  readonly wrong: readonly string[];
}

/** Puts a use case through the faults that `choose` keeps. */
export async function runFaults(
  useCase: UseCase,
  windows: FaultWindows,
  choose: (trials: readonly Trial[]) => readonly Trial[],
): Promise<UseCaseReport> {
  const prepared = await prepareUseCase(useCase, windows);
  const tried = new Map<FaultKind, number>();
  const outcomes = new Map<Outcome, number>(OUTCOMES.map((outcome) => [outcome, 0]));
  const wrong: string[] = [];
  const count = <K>(counts: Map<K, number>, key: K): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);
  // One after the other: the windows are on one workbook at a time.
  const tryFrom = async (rest: readonly Trial[]): Promise<void> => {
    const [trial, ...others] = rest;
    if (!trial) return;
    count(tried, trial.kind);
    try {
      count(outcomes, await prepared.tryFault(trial));
    } catch (error) {
      wrong.push(`${useCase.name}, ${trial.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    await tryFrom(others);
  };
  await tryFrom(choose(prepared.trials));
  return { useCase: useCase.name, tried, outcomes, wrong };
}
