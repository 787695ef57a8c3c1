import type { FoundMark, MarkAnswer, MarkStyle, RowPlace } from './mark';

export interface MarkedRows {
  readonly void: readonly RowPlace[];
  readonly fatal: readonly RowPlace[];
}

/** Which evaluations are void and which fatal by what a person said of the marks; a void one is not fatal as well. */
export function rowsMarked(found: readonly FoundMark[], answers: readonly MarkAnswer[]): MarkedRows {
  const meant = (meaning: MarkAnswer['meaning']) =>
    distinct(
      found
        .filter(({ mark }) => answers.some((answer) => answer.meaning === meaning && isSame(answer, mark)))
        .flatMap(({ rows }) => rows),
    );
  const voids = meant('void');
  const isVoid = new Set(voids.map(placeKey));
  return { void: voids, fatal: meant('fatal').filter((place) => !isVoid.has(placeKey(place))) };
}

/** Answers that name a mark the log does not have. */
export function unknownAnswers(found: readonly FoundMark[], answers: readonly MarkAnswer[]): MarkAnswer[] {
  return answers.filter((answer) => !found.some(({ mark }) => isSame(answer, mark)));
}

function isSame(one: MarkStyle, other: MarkStyle): boolean {
  return one.kind === other.kind && one.colour?.toUpperCase() === other.colour?.toUpperCase();
}

function distinct(places: readonly RowPlace[]): RowPlace[] {
  return [...new Map(places.map((place) => [placeKey(place), place])).values()];
}

function placeKey({ sheet, row }: RowPlace): string {
  return `${row} ${sheet}`;
}
