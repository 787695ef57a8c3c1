import { useCallback, useEffect, useRef, useState } from 'react';
import { inspectWorkbook, type InspectionProgress, type WorkbookInspection } from '../../../app/inspectWorkbook';
import { giveMissingIds, type GivenIds } from '../../../app/giveMissingIds';
import { listLogs } from '../../../app/listLogs';
import { openLog, type OpenedLog } from '../../../app/openLog';
import type { Failure } from '../../../domain/failure';
import { useExcel } from '../../ui/ExcelContext';
import { usePane } from '../../ui/PaneContext';
import { useTask } from '../../ui/useTask';

export interface Logs {
  /** The log that the pane stands on; null before one is opened. */
  readonly log: OpenedLog | null;
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

/**
 * The log that the pane stands on. A workbook that is set up opens the last one at once; only another one is looked
 * through, which takes as long as reading it does.
 */
export function useLogs(): Logs {
  const session = useExcel();
  const { store } = usePane();
  const [log, setLog] = useState<OpenedLog | null>(null);
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
          store.set('lastLog', opened.log);
          done?.();
          giveMissingIds(session, { log: name }).then(
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
        return inspectWorkbook(session, { onProgress: setProgress, signal: controller.signal });
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
          if (known === undefined) inspect();
          else open(known.log);
        },
      ),
    [run, session, store, inspect, open],
  );
  useEffect(start, [start]);

  const forget = useCallback(() => {
    setLog(null);
    inspect();
  }, [inspect]);
  const cancel = useCallback(() => reading.current?.abort(), []);
  return { log, inspection, progress, busy, failure, givenIds, open, inspect, forget, cancel, retry };
}
