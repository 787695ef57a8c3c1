import type { CorpusWorkbook } from '../kit/truth';
import { calls } from './calls';
import { layouts } from './layouts';
import { more } from './more';
import { shapesAndNone } from './shapesAndNone';
import { valuesAndTabs } from './valuesAndTabs';

/** The part of the corpus that nobody looks at while recognition is developed: it tells what is true of other files. */
export const heldOut: readonly CorpusWorkbook[] = [...calls, ...layouts, ...valuesAndTabs, ...shapesAndNone, ...more];
