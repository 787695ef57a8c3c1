import { criteriaOf } from '../points';
import type { Criterion, Rubric } from '../rubric';
import { ofCriterion, ofLevel, problem, type RubricProblem } from './finding';
import { limitConflict } from './limitsInText';

/** Levels that keep a criterion from being scored. */
export function levelErrors({ name, levels }: Criterion): RubricProblem[] {
  const problems: RubricProblem[] = [];
  if (levels.some((level, at) => level.points > (levels[at - 1]?.points ?? Infinity))) {
    const subject = ofCriterion(name);
    problems.push(
      problem('error', { code: 'LEVELS_NOT_DESCENDING', criterion: name }, subject, [
        { kind: 'sortLevels', criterion: name },
      ]),
    );
  }
  const labels = new Set<string>();
  for (const { label } of levels) {
    const key = label.trim().toLowerCase();
    if (key === '' || labels.has(key)) {
      problems.push(problem('error', { code: 'LEVEL_LABEL_TAKEN', criterion: name, label }, ofLevel(name, label)));
    }
    labels.add(key);
  }
  return problems;
}

/** Levels that can be used and still look like a slip. */
export function levelOddities(rubric: Rubric): RubricProblem[] {
  const scale = commonScale(rubric);
  return criteriaOf(rubric).flatMap((criterion) => [
    ...missingLevels(criterion, scale),
    ...missingDescriptors(criterion),
    ...equalDescriptors(criterion),
    ...equalPoints(criterion),
    ...conflictingLimits(criterion),
  ]);
}

/** The longest list of levels that at least half of the criteria with levels have. */
function commonScale(rubric: Rubric): readonly string[] {
  const scales = criteriaOf(rubric).flatMap(({ levels }) =>
    levels.length > 2 ? [levels.map(({ label }) => label)] : [],
  );
  const counts = new Map<string, number>();
  for (const scale of scales) counts.set(scale.join('\n'), (counts.get(scale.join('\n')) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most && most[1] > 1 ? most[0].split('\n') : [];
}

/** Best and worst alone are meant; a step left out between others is not. */
function missingLevels({ name, levels }: Criterion, scale: readonly string[]): RubricProblem[] {
  const labels = levels.map(({ label }) => label);
  const isOfScale = labels.length > 2 && labels.length < scale.length && labels.every((label) => scale.includes(label));
  if (!isOfScale) return [];
  return scale
    .filter((label) => !labels.includes(label))
    .map((label) => problem('info', { code: 'LEVEL_MISSING', criterion: name, label }, ofCriterion(name)));
}

function missingDescriptors({ name, levels }: Criterion): RubricProblem[] {
  if (levels.every(({ descriptor }) => descriptor.trim() === '')) return [];
  return levels
    .filter(({ descriptor }) => descriptor.trim() === '')
    .map(({ label, points }) =>
      problem('warning', { code: 'DESCRIPTOR_MISSING', criterion: name, level: label, points }, ofLevel(name, label)),
    );
}

function equalDescriptors({ name, levels }: Criterion): RubricProblem[] {
  return pairs(
    levels,
    (one, other) => one.descriptor.trim() !== '' && one.descriptor.trim() === other.descriptor.trim(),
  ).map(([one, other]) =>
    problem(
      'warning',
      { code: 'DESCRIPTORS_EQUAL', criterion: name, level: one.label, other: other.label },
      ofLevel(name, other.label),
    ),
  );
}

/**
 * A log holds points: of two levels with the same points it cannot tell which was chosen, and the one read again is the
 * first. A measured number tells.
 */
function equalPoints({ name, levels, metric }: Criterion): RubricProblem[] {
  if (metric) return [];
  return pairs(levels, (one, other) => one.points === other.points).map(([one, other]) =>
    problem(
      'warning',
      { code: 'LEVEL_POINTS_EQUAL', criterion: name, level: one.label, other: other.label, points: one.points },
      ofLevel(name, other.label),
    ),
  );
}

/** Numbers in the words of two neighbouring levels that both claim the same contacts. */
function conflictingLimits({ name, levels }: Criterion): RubricProblem[] {
  return levels.slice(1).flatMap((worse, at) => {
    const better = levels[at];
    const conflict = better && limitConflict(better.descriptor, worse.descriptor);
    if (!better || !conflict) return [];
    const finding = { code: 'LIMITS_CONFLICT', criterion: name, better: better.label, worse: worse.label } as const;
    return [problem('warning', { ...finding, ...conflict }, ofLevel(name, worse.label))];
  });
}

function pairs<T>(items: readonly T[], test: (one: T, other: T) => boolean): [T, T][] {
  return items.flatMap((other, at): [T, T][] => {
    const one = items.slice(0, at).find((before) => test(before, other));
    return one === undefined ? [] : [[one, other]];
  });
}
