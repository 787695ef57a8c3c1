import type { CorpusWorkbook } from '../kit/truth';
import { headers } from './headers';
import { nasty } from './nasty';
import { otherShapes } from './otherShapes';
import { places } from './places';
import { plainLogs } from './plainLogs';
import { rowsAndTotals } from './rowsAndTotals';
import { tabs } from './tabs';
import { traps } from './traps';
import { values } from './values';
import { withoutLog } from './withoutLog';

/** The part of the corpus that recognition is developed with. */
export const development: readonly CorpusWorkbook[] = [
  ...plainLogs,
  ...headers,
  ...rowsAndTotals,
  ...values,
  ...places,
  ...tabs,
  ...otherShapes,
  ...nasty,
  ...traps,
  ...withoutLog,
];
