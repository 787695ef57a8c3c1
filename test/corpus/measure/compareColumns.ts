import type { FoundLog } from '../../../src/app/inspection/foundLog';
import { parseAddress } from '../../../src/domain/address';
import type { ColumnMapping } from '../../../src/domain/grid/columnMapping';
import { criterionName } from '../../../src/domain/grid/criterionHeader';
import { acceptsRole, meantRole, type TruthLog } from '../kit/truth';
import { NOTHING, type Tally } from './tally';

interface ColumnTallies {
  readonly roles: Tally;
  readonly criteria: Tally;
  readonly fatal: Tally;
}

/** Meanings that every log of a page or a row a deduction has somewhere, whatever stands in its truth. */
const BY_THE_WAY = new Set(['criterion', 'total', 'comment', 'reasons', 'rule', 'ignored', 'final']);

export function compareColumns(log: TruthLog, match: FoundLog | undefined, misses: string[]): ColumnTallies {
  const known = log.columns.filter((column) => meantRole(column) !== 'ignored');
  if (!match) {
    const missed = (there: number): Tally => ({ ...NOTHING, there });
    return { roles: missed(known.length), criteria: missed(log.criteria.length), fatal: missed(log.fatal.length) };
  }
  const rows = log.shape === 'rows';
  const firstColumn = parseAddress(match.range)?.column ?? 0;
  const guessAt = (header: string, column: number | null): ColumnMapping | undefined =>
    rows && match.shape === 'rows'
      ? match.columns.find((guess) => firstColumn + guess.column === column)
      : match.columns.find((guess) => plain(guess.header) === plain(header));
  return {
    roles: roles(log, match, guessAt, misses),
    criteria: criteria(log, match, guessAt, misses),
    fatal: fatalColumns(log, match, guessAt, misses),
  };
}

type GuessAt = (header: string, column: number | null) => ColumnMapping | undefined;

function roles(log: TruthLog, match: FoundLog, guessAt: GuessAt, misses: string[]): Tally {
  const tally = { found: 0, there: 0, right: 0 };
  for (const column of log.columns) {
    const guess = guessAt(column.header, column.column)?.meaning ?? 'ignored';
    const accepted = acceptsRole(column, guess);
    const harmless = guess === 'ignored' && acceptsRole(column, 'ignored');
    if (guess !== 'ignored') tally.found += 1;
    if (guess !== 'ignored' && accepted) tally.right += 1;
    if (meantRole(column) !== 'ignored' && !harmless) tally.there += 1;
    if (!accepted) misses.push(`column ${JSON.stringify(column.header)}: ${guess} instead of ${meantRole(column)}`);
  }
  if (log.shape !== 'rows') {
    const headers = new Set(log.columns.map(({ header }) => plain(header)));
    const extra = match.columns.filter(
      ({ header, meaning }) => !BY_THE_WAY.has(meaning) && !headers.has(plain(header)),
    );
    for (const { header, meaning } of extra) misses.push(`column ${JSON.stringify(header)}: ${meaning}, there is none`);
    tally.found += extra.length;
  }
  return tally;
}

function criteria(log: TruthLog, match: FoundLog, guessAt: GuessAt, misses: string[]): Tally {
  const found = match.columns.filter(({ meaning }) => meaning === 'criterion');
  const right = log.criteria.filter(({ name, points, column }) => {
    const guess =
      column === null
        ? found.find(({ header }) => plain(criterionName(header)) === plain(name))
        : guessAt(name, column);
    if (guess?.meaning !== 'criterion') misses.push(`criterion ${name} not found`);
    else if (points !== null && guess.points !== points) {
      misses.push(`criterion ${name}: ${guess.points ?? 'no'} points instead of ${points}`);
    } else if (!plain(guess.header).includes(plain(name)) && plain(criterionName(guess.header)) !== plain(name)) {
      misses.push(`criterion ${name} is called ${guess.header}`);
    } else return true;
    return false;
  }).length;
  if (found.length > log.criteria.length) {
    misses.push(
      `${found.length} criteria instead of ${log.criteria.length}: ${found.map(({ header }) => header).join('|')}`,
    );
  }
  return { found: found.length, there: log.criteria.length, right };
}

function fatalColumns(log: TruthLog, match: FoundLog, guessAt: GuessAt, misses: string[]): Tally {
  const found = match.columns.filter(({ meaning }) => meaning === 'rule');
  const right = log.fatal.filter((header) => {
    const column = log.columns.find((one) => one.header === header)?.column ?? null;
    const guess = guessAt(header, column);
    if (guess?.meaning !== 'rule') {
      misses.push(`fatal column ${JSON.stringify(header)} is ${guess?.meaning ?? 'not found'}`);
      return false;
    }
    const fired = match.ruleWords[guess.header]?.fired.map(plain) ?? [];
    const lacking = log.fatalWords.map(plain).filter((word) => !fired.includes(word));
    const wrong = fired.filter((word) => !log.fatalWords.map(plain).includes(word));
    if (lacking.length > 0) misses.push(`fatal column ${header}: ${lacking.join(', ')} not taken for fired`);
    if (wrong.length > 0) misses.push(`fatal column ${header}: ${wrong.join(', ')} taken for fired`);
    return lacking.length === 0 && wrong.length === 0;
  }).length;
  return { found: found.length, there: log.fatal.length, right };
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s:：]/gu, '');
}
