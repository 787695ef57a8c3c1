import fc from 'fast-check';
import { LANGUAGES } from '../../../../src/domain/language';
import { distributePoints, shareLevels, withPoints } from '../../../../src/domain/rubric/edit/distribute';
import { freeName } from '../../../../src/domain/rubric/edit/names';
import { withScale } from '../../../../src/domain/rubric/edit/scale';
import {
  addCriterion,
  addRule,
  addSection,
  changeCriterionAt,
  changeSectionAt,
  duplicateCriterion,
  duplicateSection,
  moveCriterion,
  moveRule,
  moveSection,
  removeCriterion,
  removeRule,
  removeSection,
  renameCriterionAt,
  renameSectionAt,
  stepCriterion,
  type CriterionPlace,
} from '../../../../src/domain/rubric/edit/structure';
import type { Criterion, Rubric } from '../../../../src/domain/rubric/rubric';
import { redLines } from '../../../../src/domain/rubric/templates/redLines';

/** What a person does in the builder; where there is nothing to do it to, the rubric stays as it is. */
type Edit = (rubric: Rubric) => Rubric;

const at = fc.nat({ max: 60 });
const language = fc.constantFrom(...LANGUAGES);
const points = fc.integer({ min: 0, max: 80 }).map((halves) => halves / 2);
const step = fc.constantFrom(0.5, 1);
const name = fc.constantFrom('耐心', '招呼语（3分）', 'Courtesy', 'courtesy', "'s #1");

/** A place of a rubric by any number; null where it has no criteria. */
export function anyCriterion({ sections }: Rubric, number: number): CriterionPlace | null {
  const places = sections.flatMap(({ criteria }, section) =>
    criteria.map((_one, criterion) => ({ section, criterion })),
  );
  return places.length === 0 ? null : (places[number % places.length] ?? null);
}

function atCriterion(number: number, edit: (rubric: Rubric, place: CriterionPlace) => Rubric): Edit {
  return (rubric) => {
    const place = anyCriterion(rubric, number);
    return place === null ? rubric : edit(rubric, place);
  };
}

function inSections(edit: (rubric: Rubric, section: number) => Rubric, number: number): Edit {
  return (rubric) => (rubric.sections.length === 0 ? rubric : edit(rubric, number % rubric.sections.length));
}

const changes: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .record({ at, change: criterionChanges() })
    .map(({ at: number, change }) => atCriterion(number, (rubric, place) => changeCriterionAt(rubric, place, change))),
  fc.record({ at, step, evenly: fc.boolean() }).map(({ at: number, evenly, ...by }) =>
    inSections((rubric, section) => {
      return changeSectionAt(rubric, section, (one) => distributePoints(one, by.step, evenly));
    }, number),
  ),
  fc
    .record({ at, name })
    .map(({ at: number, name: to }) =>
      atCriterion(number, (rubric, place) => renameCriterionAt(rubric, place, freeName(rubric, to))),
    ),
  fc
    .record({ at, name })
    .map(({ at: number, name: to }) =>
      inSections((rubric, section) => renameSectionAt(rubric, section, freeName(rubric, to)), number),
    ),
);

function criterionChanges(): fc.Arbitrary<(criterion: Criterion) => Criterion> {
  return fc.oneof(
    points.map((full) => (criterion: Criterion) => withPoints(criterion, full)),
    step.map((by) => (criterion: Criterion) => shareLevels(criterion, by)),
    fc.record({ kind: fc.constantFrom('levels', 'points', 'metric', 'occurrence'), language }).map(
      ({ kind, ...words }) =>
        (criterion: Criterion) =>
          withScale(criterion, kind, words.language),
    ),
  );
}

const additions: fc.Arbitrary<Edit> = fc.oneof(
  name.map(
    (one): Edit =>
      (rubric) =>
        addSection(rubric, one),
  ),
  fc.record({ at, name }).map(({ at: number, name: one }) =>
    inSections((rubric, section) => {
      const criterion: Criterion = { name: one, points: 5, weight: 1, levels: [], notApplicable: 'forbidden' };
      return addCriterion(rubric, section, criterion);
    }, number),
  ),
  fc.record({ at, language }).map(({ at: number, language: of }): Edit => {
    const lines = redLines(of);
    return (rubric) =>
      lines
        .slice(number % lines.length)
        .slice(0, 1)
        .reduce(addRule, rubric);
  }),
  at.map((number) => atCriterion(number, duplicateCriterion)),
  at.map((number) => inSections(duplicateSection, number)),
);

const removals: fc.Arbitrary<Edit> = fc.oneof(
  at.map((number) => atCriterion(number, removeCriterion)),
  at.map((number) => inSections(removeSection, number)),
  at.map(
    (number): Edit =>
      (rubric) =>
        removeRule(rubric, number % Math.max(1, rubric.rules.length)),
  ),
);

const moves: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ at, step: fc.constantFrom(1, -1) } as const).map(({ at: number, step: by }) =>
    atCriterion(number, (rubric, place) => {
      const to = stepCriterion(rubric, place, by);
      return to === null ? rubric : moveCriterion(rubric, place, to);
    }),
  ),
  fc
    .record({ at, to: at })
    .map(({ at: from, to }) =>
      inSections((rubric, section) => moveSection(rubric, section, to % rubric.sections.length), from),
    ),
  fc.record({ at, to: at }).map(
    ({ at: from, to }): Edit =>
      (rubric) =>
        moveRule(rubric, from % Math.max(1, rubric.rules.length), to),
  ),
);

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(fc.oneof(changes, additions, removals, moves), {
  maxLength: 12,
});
