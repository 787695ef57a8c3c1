import { useCallback, useEffect, useRef, useState } from 'react';
import type { InspectionOptions, InspectionProgress, WorkbookInspection } from '../../../app/inspectWorkbook';
import type { GivenIds } from '../../../app/giveMissingIds';
import { listLogs } from '../../../app/listLogs';
import { openLog, type OpenedLog } from '../../../app/openLog';
import type { Failure } from '../../../domain/failure';
import { useExcel, type ExcelSession } from '../../ui/ExcelContext';
import { usePane } from '../../ui/PaneContext';
import { useTask } from '../../ui/useTask';

export interface Logs {
  /** The log that the pane stands on; null before one is opened. */
  readonly log: OpenedLog | null;
  /** Whether there is none to stand on: the workbook is to be set up. */
  readonly isNew: boolean;
  /** What was found in the workbook; null until it was looked at. */
  readonly inspection: WorkbookInspection | null;
  readonly progress: InspectionProgress | null;
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Rows that people typed without the pane, and that got their IDs when it opened; null where there were none. */
  readonly givenIds: GivenIds | null;
  open(name: string, done?: () => void): void;
  inspect(): void;
  /** A log was taken back: looks at the workbook again, standing on none. */
  forget(): void;
  cancel(): void;
  retry(): void;
}

/** What reads layouts is much script; a workbook that is set up opens without it. */
async function lookThrough(session: ExcelSession, options: InspectionOptions): Promise<WorkbookInspection> {
  const { inspectWorkbook } = await import(/* webpackChunkName: "inspect" */ '../../../app/inspectWorkbook');
  return inspectWorkbook(session, options);
}

async function giveIds(session: ExcelSession, log: string): Promise<GivenIds> {
  const { giveMissingIds } = await import('../../../app/giveMissingIds');
  return giveMissingIds(session, { log });
}

/**
 * The log that the pane stands on. A workbook that is set up opens the last one at once; only another one is looked
 * through, which takes as long as reading it does.
 */
export function useLogs(): Logs {
  const session = useExcel();
  const { store } = usePane();
  const [log, setLog] = useState<OpenedLog | null>(null);
  const [isNew, setIsNew] = useState(false);
  const [inspection, setInspection] = useState<WorkbookInspection | null>(null);
  const [progress, setProgress] = useState<InspectionProgress | null>(null);
  const reading = useRef<AbortController>();
  const [givenIds, setGivenIds] = useState<GivenIds | null>(null);
  const { busy, failure, run, retry } = useTask();

  const open = useCallback(
    (name: string, done?: () => void) =>
      run(
        () => openLog(session, { log: name }),
        (opened) => {
          setLog(opened);
          setIsNew(false);
          store.set('lastLog', opened.log);
          done?.();
          giveIds(session, name).then(
            (ids) => setGivenIds(ids.given.length + ids.locked.length > 0 ? ids : null),
            // They get their IDs when the pane opens next; nothing that is asked of it now depends on them.
            () => undefined,
          );
        },
      ),
    [run, session, store],
  );
  const inspect = useCallback(
    () =>
      run(() => {
        setProgress(null);
        const controller = new AbortController();
        reading.current = controller;
        return lookThrough(session, { onProgress: setProgress, signal: controller.signal });
      }, setInspection),
    [run, session],
  );
  const start = useCallback(
    () =>
      run(
        () => listLogs(session),
        (logs) => {
          const last = store.get('lastLog');
          // People open the pane beside the sheet that they want to score in.
          const known = logs.find((one) => one.inFront) ?? logs.find((one) => one.log === last) ?? logs[0];
          if (known === undefined) setIsNew(true);
          else open(known.log);
        },
      ),
    [run, session, store, open],
  );
  useEffect(start, [start]);

  const forget = useCallback(() => {
    setLog(null);
    setInspection(null);
    setIsNew(true);
  }, []);
  const cancel = useCallback(() => reading.current?.abort(), []);
  return { log, isNew, inspection, progress, busy, failure, givenIds, open, inspect, forget, cancel, retry };
}
