import { readRubricSheet } from '../../../src/domain/rubricImport/readRubricSheet';
import type { Criterion, Rubric } from '../../../src/domain/rubric/rubric';
import type { StandardSheet } from './standardSheet';

/** Things that a part of the corpus holds, and how many of them were read right. */
export type Tally = Readonly<Record<Kind, { readonly right: number; readonly of: number }>>;

export const KINDS = ['sections', 'criteria', 'points', 'levels', 'outcomes'] as const;
export type Kind = (typeof KINDS)[number];

export interface Judgement {
  readonly tally: Tally;
  /** What was read wrong, a line each. */
  readonly wrong: readonly string[];
}

/** Holds what the importer reads of a worksheet against what the worksheet says. */
export function judge(sheet: StandardSheet): Judgement {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, { right: 0, of: 0 }])) as Record<
    Kind,
    { right: number; of: number }
  >;
  const wrong: string[] = [];
  const check = (kind: Kind, isRight: boolean, what: string): void => {
    counts[kind].of += 1;
    if (isRight) counts[kind].right += 1;
    else wrong.push(`${sheet.name}: ${kind}: ${what}`);
  };
  const read = readOrNull(sheet);
  const { truth } = sheet;
  const found = read?.rubric.sections ?? [];
  truth.sections.forEach((section, at) => {
    const own = found[at];
    if (section.name !== null)
      check('sections', own?.name === section.name, `${section.name} is ${own?.name ?? 'none'}`);
    if (section.points !== null) {
      check(
        'points',
        own?.points === section.points,
        `${section.name ?? '-'} ${section.points} is ${own?.points ?? 'none'}`,
      );
    }
    section.criteria.forEach((criterion, index) => {
      const one = own?.criteria[index];
      check('criteria', one?.name === criterion.name, `${criterion.name} is ${one?.name ?? 'none'}`);
      if (criterion.points !== null) {
        check(
          'points',
          one?.points === criterion.points,
          `${criterion.name} ${criterion.points} is ${one?.points ?? 'none'}`,
        );
      }
      if (criterion.each !== null) {
        check('levels', eachOf(one) === criterion.each, `${criterion.name} ${criterion.each} is ${eachOf(one)}`);
      }
      criterion.levels.forEach((level, place) => {
        const it = one?.levels[place];
        const isRight = it?.label === level.label && (level.points === null || it.points === level.points);
        check(
          'levels',
          isRight,
          `${criterion.name}/${level.label} ${level.points ?? '?'} is ${it?.label ?? 'none'} ${it?.points ?? ''}`,
        );
      });
      const more = (one?.levels.length ?? 0) - criterion.levels.length;
      if (more > 0 && criterion.levels.length > 0) check('levels', false, `${criterion.name} has ${more} more`);
    });
    const extra = (own?.criteria.length ?? 0) - section.criteria.length;
    if (extra > 0) check('criteria', false, `${section.name ?? '-'} has ${extra} more`);
  });
  if (found.length > truth.sections.length) check('sections', false, `${found.length - truth.sections.length} more`);
  const outcomes = read?.rubric.rules.map(({ outcome }) => outcome) ?? [];
  truth.outcomes.forEach((outcome, at) => {
    check('outcomes', outcome.split('|').includes(outcomes[at] ?? ''), `${outcome} is ${outcomes[at] ?? 'none'}`);
  });
  if (outcomes.length > truth.outcomes.length)
    check('outcomes', false, `${outcomes.length - truth.outcomes.length} more`);
  if ((read?.targets ?? 0) !== truth.targets)
    check('outcomes', false, `${truth.targets} targets are ${read?.targets ?? 0}`);
  return { tally: counts, wrong };
}

function readOrNull({ content }: StandardSheet): { readonly rubric: Rubric; readonly targets: number } | null {
  try {
    const { rubric, targets } = readRubricSheet(content);
    return { rubric, targets: targets.length };
  } catch {
    return null;
  }
}

function eachOf(criterion: Criterion | undefined): string {
  const { occurrence } = criterion ?? {};
  if (!occurrence) return 'none';
  const { kind, each, cap } = occurrence;
  return `${kind === 'bonus' ? '+' : '-'}${each}${cap === undefined ? '' : `/${cap}`}`;
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = (kind: Kind, field: 'right' | 'of'): number =>
    tallies.reduce((total, tally) => total + tally[kind][field], 0);
  return Object.fromEntries(KINDS.map((kind) => [kind, { right: sum(kind, 'right'), of: sum(kind, 'of') }])) as Tally;
}

export function shareOf({ right, of }: { readonly right: number; readonly of: number }): number {
  return of === 0 ? 1 : right / of;
}
