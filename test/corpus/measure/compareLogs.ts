import type { FoundLog } from '../../../src/app/inspection/foundLog';
import { parseAddress } from '../../../src/domain/address';
import type { TruthLog } from '../kit/truth';
import { compareColumns } from './compareColumns';
import { noFigures, type Figures, type Subject, type Tally } from './tally';

export interface Comparison {
  readonly figures: Figures;
  /** What is wrong, a line each. */
  readonly misses: readonly string[];
}

/** How the logs found in a workbook agree with those that are in it. */
export function compareLogs(truth: readonly TruthLog[], found: readonly FoundLog[]): Comparison {
  const figures = noFigures();
  const misses: string[] = [];
  const count = (subject: Subject, tally: Tally): void => {
    const { found: sofar, there, right } = figures[subject];
    figures[subject] = { found: sofar + tally.found, there: there + tally.there, right: right + tally.right };
  };
  const left = [...found];
  for (const log of truth) {
    const match = takeBest(log, left);
    const where = log.parts.map(({ sheet }) => sheet).join(', ');
    const same = match?.shape === log.shape;
    const counted = same && match.rows === evaluationsOf(log);
    count('logs', { found: match ? 1 : 0, there: 1, right: match ? 1 : 0 });
    count('shapes', { found: match ? 1 : 0, there: 1, right: same ? 1 : 0 });
    count('evaluations', { found: match ? 1 : 0, there: 1, right: counted ? 1 : 0 });
    if (!match) misses.push(`${where}: no log found, there is one of shape ${log.shape}`);
    else if (!same) misses.push(`${where}: shape ${match.shape} instead of ${log.shape}`);
    else if (!counted) misses.push(`${where}: ${match.rows} evaluations instead of ${evaluationsOf(log)}`);
    count('headerRows', headerRows(log, match, misses));
    count('totals', totalsRows(log, match, misses));
    const columns = compareColumns(log, match, misses);
    count('roles', columns.roles);
    count('criteria', columns.criteria);
    count('fatal', columns.fatal);
  }
  for (const extra of left) {
    const { sheet, range, shape, columns } = extra;
    misses.push(`${sheet}!${range}: a log of shape ${shape} (${extra.confidence}) where there is none`);
    const found = (wanted: (meaning: string) => boolean): Tally => ({
      found: columns.filter(({ meaning }) => wanted(meaning)).length,
      there: 0,
      right: 0,
    });
    for (const subject of ['logs', 'shapes', 'evaluations'] as const) count(subject, { found: 1, there: 0, right: 0 });
    if (hasHeader(shape)) count('headerRows', { found: extra.parts.length, there: 0, right: 0 });
    count('totals', { found: totalsFound(extra).length, there: 0, right: 0 });
    count(
      'roles',
      found((meaning) => meaning !== 'ignored'),
    );
    count(
      'criteria',
      found((meaning) => meaning === 'criterion'),
    );
    count(
      'fatal',
      found((meaning) => meaning === 'rule'),
    );
  }
  return { figures, misses };
}

/** The found log that shares most with a log, taken out of those that are left. */
function takeBest(log: TruthLog, left: FoundLog[]): FoundLog | undefined {
  const ranked = left
    .map((found) => ({ found, shared: sharedWith(log, found) }))
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared);
  const best = ranked[0]?.found;
  if (best) left.splice(left.indexOf(best), 1);
  return best;
}

function sharedWith(log: TruthLog, found: FoundLog): number {
  const parts = found.parts.filter((part) =>
    log.parts.some(
      ({ sheet, headerRows: rows }) => sheet === part.sheet && (rows.length === 0 || rows.includes(headerRowOf(part))),
    ),
  ).length;
  const sheets = found.parts.filter(({ sheet }) => log.parts.some((part) => part.sheet === sheet)).length;
  return sheets === 0 ? 0 : parts * 10 + sheets + (found.shape === log.shape ? 5 : 0);
}

function headerRows(log: TruthLog, match: FoundLog | undefined, misses: string[]): Tally {
  const there = log.parts.filter(({ headerRows: rows }) => rows.length > 0);
  const found = match && hasHeader(match.shape) ? match.parts : [];
  const right = there.filter(({ sheet, headerRows: rows }) => {
    const hit = found.some((part) => part.sheet === sheet && rows.includes(headerRowOf(part)));
    const own = found.filter((part) => part.sheet === sheet).map((part) => headerRowOf(part) + 1);
    if (match && !hit)
      misses.push(`${sheet}: header row ${own.join('/') || 'none'} instead of ${rows.map((row) => row + 1).join('/')}`);
    return hit;
  }).length;
  const extra = found.length - there.length;
  if (extra > 0) misses.push(`${log.parts[0]?.sheet}: ${found.length} parts instead of ${there.length}`);
  return { found: found.length, there: there.length, right };
}

function totalsRows(log: TruthLog, match: FoundLog | undefined, misses: string[]): Tally {
  const key = ({ sheet, row }: { sheet: string; row: number }): string => `${sheet}!${row + 1}`;
  const neutral = new Set(log.neutral.map(key));
  const there = new Set(log.totals.map(key));
  const found = match
    ? totalsFound(match)
        .map(key)
        .filter((row) => !neutral.has(row))
    : [];
  const wrong = found.filter((row) => !there.has(row));
  const missed = [...there].filter((row) => !found.includes(row));
  if (wrong.length > 0) misses.push(`taken for totals: ${wrong.join(' ')}`);
  if (match && missed.length > 0) misses.push(`totals not listed: ${missed.join(' ')}`);
  return { found: found.length, there: there.size, right: found.length - wrong.length };
}

function totalsFound({ excluded }: FoundLog): { sheet: string; row: number }[] {
  return excluded
    .filter(({ kind }) => kind === 'total')
    .map(({ where }) => {
      const [, sheet = '', address = ''] = /^(.*)!([^!]+)$/u.exec(where) ?? [];
      return { sheet, row: parseAddress(address)?.row ?? -1 };
    });
}

function headerRowOf({ range }: { range: string }): number {
  return parseAddress(range)?.row ?? -1;
}

function hasHeader(shape: TruthLog['shape']): boolean {
  return shape === 'rows' || shape === 'deductions';
}

function evaluationsOf({ parts }: TruthLog): number {
  return parts.reduce((sum, { evaluations }) => sum + evaluations, 0);
}
