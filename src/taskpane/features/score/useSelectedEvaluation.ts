import { useEffect, useState } from 'react';
import { readSelectedEvaluation, type StoredEvaluation } from '../../../app/readEvaluation';
import { useExcel } from '../../ui/ExcelContext';
import { usePane } from '../../ui/PaneContext';

/** People run through cells with the arrow keys; only where they stop is read. */
const SETTLED_AFTER_MS = 500;

/**
 * The evaluation whose row the person selected in the sheet, null where it is none of this log's. Nothing is read while
 * the person types in the pane, nor for selections that the pane makes itself.
 */
export function useSelectedEvaluation(log: string): StoredEvaluation | null {
  const session = useExcel();
  const { onSelection } = usePane();
  const [selected, setSelected] = useState<StoredEvaluation | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let latest = 0;
    const read = (): void => {
      const turn = ++latest;
      if (document.hasFocus()) return;
      readSelectedEvaluation(session).then(
        (stored) => turn === latest && setSelected(stored?.log === log && stored.id !== '' ? stored : null),
        // Nobody asked for this: a selection that cannot be read is simply not offered.
        () => setSelected(null),
      );
    };
    const stop = onSelection(() => {
      clearTimeout(timer);
      timer = setTimeout(read, SETTLED_AFTER_MS);
    });
    return () => {
      latest += 1;
      clearTimeout(timer);
      stop();
    };
  }, [session, log, onSelection]);
  return selected;
}
