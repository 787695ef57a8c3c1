import type { Rubric } from '../rubric';
import { problem, WHOLE, type Repair, type RubricProblem } from './finding';

export function settingProblems({ bands, passMark, decimals }: Rubric): RubricProblem[] {
  const descending = bands.every(({ from }, at) => from < (bands[at - 1]?.from ?? Infinity));
  const named = new Set(bands.map(({ name }) => name.trim()));
  const isLegal = bands.at(-1)?.from === 0 && descending && named.size === bands.length && !named.has('');
  return [
    ...(isLegal ? [] : [problem('error', { code: 'BANDS_ILLEGAL' }, WHOLE)]),
    ...(passMark >= 0 && passMark <= 100 ? [] : [problem('error', { code: 'PASS_MARK_ILLEGAL', passMark }, WHOLE)]),
    ...([0, 1, 2].includes(decimals) ? [] : [problem('error', { code: 'DECIMALS_ILLEGAL', decimals }, WHOLE)]),
  ];
}

/** A grade of which some contacts pass and some do not says less than it seems to. */
export function passMarkOddities({ bands, passMark }: Rubric): RubricProblem[] {
  const band = bands.find(({ from }) => passMark >= from);
  if (!band || band.from === passMark || passMark === 0) return [];
  const above = bands[bands.indexOf(band) - 1];
  const repairs: Repair[] = [band, ...(above ? [above] : [])].map(({ from }) => ({
    kind: 'setPassMark',
    passMark: from,
  }));
  return [problem('info', { code: 'PASS_MARK_WITHIN_BAND', passMark, band: band.name }, WHOLE, repairs)];
}
