import { useCallback, useRef, useState } from 'react';
import type { Failure } from '../../domain/failure';
import { failureOf } from './failureOf';

export interface Task {
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Runs the work; its result goes to `done`, its failure into `failure`. Never rejects. */
  run<T>(work: () => Promise<T>, done?: (result: T) => void): void;
  /** Runs the last work once more. */
  retry(): void;
  clear(): void;
}

/** One thing at a time that a screen asks of the workbook. */
export function useTask(): Task {
  // What follows one work may begin before that is over.
  const [running, setRunning] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const last = useRef<() => void>(() => undefined);
  const run = useCallback(<T>(work: () => Promise<T>, done?: (result: T) => void): void => {
    const attempt = (): void => {
      setRunning((count) => count + 1);
      setFailure(null);
      const started = async () => work();
      void started()
        .then((result) => done?.(result))
        .catch((error: unknown) => setFailure(failureOf(error)))
        .finally(() => setRunning((count) => count - 1));
    };
    last.current = attempt;
    attempt();
  }, []);
  const retry = useCallback(() => last.current(), []);
  const clear = useCallback(() => setFailure(null), []);
  return { busy: running > 0, failure, run, retry, clear };
}
