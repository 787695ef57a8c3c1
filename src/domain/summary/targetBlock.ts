import { asLiteralText } from '../text/literalText';
import { blockOf, cell, FORMATS } from './blockGrid';
import { signOf, type CentreTarget } from './centreTarget';
import type { Place, SummaryBlock } from './summaryContract';
import type { SummaryWords } from './summaryWords';

/** Names run over the two blank cells behind them: a rate's name is longer than a column is wide. */
const ROOM = ['', ''];
export const TARGET_COLUMNS = 5;

/** What the standards ask of the whole centre; what it reached is known to other systems only. */
export function targetBlock(place: Place, words: SummaryWords, targets: readonly CentreTarget[]): SummaryBlock {
  const { name, direction, value } = words.targetColumns;
  return blockOf('targets', place, [
    [cell('title', words.targets)],
    [name, ...ROOM, direction, value].map((head) => cell('head', head)),
    ...targets.map((target) => [
      cell('label', asLiteralText(target.name), FORMATS.text),
      ...ROOM.map((blank) => cell('label', blank)),
      cell('value', signOf(target), FORMATS.text),
      cell('value', target.value, FORMATS.rate),
    ]),
  ]);
}
