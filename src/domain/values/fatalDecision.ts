import type { CellValue } from '../cellValue';
import { failWith } from '../failure';
import { namedColumns } from '../grid/adoptedRubric';
import { ruleWords } from '../grid/knownWords';
import type { LogReading } from '../grid/logReading';
import type { StoredWords } from '../scoring/scoringWords';
import { placeOfHeader } from './placeOfHeader';
import type { WordDecisions } from './wordDecisions';

type RuleWords = Pick<StoredWords, 'fired' | 'notFired' | 'otherIsFired'>;

/** A failure lists no more than a person reads. */
const LISTED = 100;

/** Beside reasons in people's own words these never mean one, whether they occur already or not. */
const NEVER_FATAL = [
  '否',
  '无',
  '没有',
  '未发现',
  '正常',
  '0',
  '×',
  'N',
  'No',
  'None',
  'N/A',
  '-',
  '－',
  '/',
  '不涉及',
];

/**
 * The words of the fatal columns: what the person chose, else the words everybody knows. Fails with UNKNOWN_FATAL_WORDS
 * where others must be decided first.
 */
export function decideFatalWords(reading: LogReading, decisions: WordDecisions): RuleWords {
  const chosen = decisions.fatalValues;
  const fired = new Set<string>(chosen);
  const notFired = new Set<string>(['']);
  const otherIsFired: string[] = [];
  reading.columns.forEach((mapping, column) => {
    if (mapping.meaning !== 'rule') return;
    const cells = reading.rows.map((row) => row.cells[column] ?? '');
    const found = ruleWords(cells);
    blankTexts(cells).forEach((blank) => notFired.add(blank));
    const known = chosen ? found.fired.filter((word) => !fired.has(word)) : [];
    [...found.notFired, ...known].filter((word) => !fired.has(word)).forEach((word) => notFired.add(word));
    if (!chosen) found.fired.forEach((word) => fired.add(word));
    const unknown = found.unknown.filter((word) => !fired.has(word));
    if (unknown.length === 0) return;
    if (decisions.otherTextIsFatal === true) {
      otherIsFired.push(...namedColumns(reading.columns).flatMap((one) => (one.mapping === mapping ? [one.name] : [])));
      NEVER_FATAL.filter((word) => !fired.has(word)).forEach((word) => notFired.add(word));
    } else if (chosen) unknown.forEach((word) => notFired.add(word));
    else {
      const where = placeOfHeader(reading, mapping);
      failWith({ code: 'UNKNOWN_FATAL_WORDS', where, column: mapping.header, words: unknown.slice(0, LISTED) });
    }
  });
  return {
    fired: fired.size > 0 ? [...fired] : ['1'],
    notFired: [...notFired],
    ...(otherIsFired.length > 0 && { otherIsFired }),
  };
}

/** Cells that look blank and hold a space. */
function blankTexts(cells: readonly CellValue[]): ReadonlySet<string> {
  return new Set(cells.filter((cell): cell is string => typeof cell === 'string' && cell.trim() === ''));
}
