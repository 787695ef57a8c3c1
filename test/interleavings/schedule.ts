import fc from 'fast-check';

/** What one of two authors does, or the two copies coming together. Numbers choose among what is there at that moment. */
export type Step =
  | { readonly do: 'save'; readonly author: number; readonly points: number; readonly meanwhile: Meanwhile | null }
  | { readonly do: 'change'; readonly author: number; readonly which: number; readonly meanwhile: Meanwhile | null }
  | { readonly do: 'confirm'; readonly author: number }
  | { readonly do: 'merge'; readonly author: number }
  | HandStep;

/** What a person does at the grid. */
export type HandStep =
  | {
      readonly do: 'sort';
      readonly author: number;
      readonly by: 'contact' | 'agent' | 'day';
      readonly ascending: boolean;
    }
  | { readonly do: 'filter'; readonly author: number; readonly agent: number }
  | { readonly do: 'showAll'; readonly author: number }
  | { readonly do: 'insertRow'; readonly author: number; readonly at: number }
  | { readonly do: 'insertColumn'; readonly author: number; readonly at: number }
  | { readonly do: 'note'; readonly author: number; readonly row: number }
  | { readonly do: 'row'; readonly author: number };

/** Something that happens right before a request of a save is served. */
export interface Meanwhile {
  readonly request: number;
  readonly what: readonly (HandStep | { readonly do: 'merge'; readonly author: number })[];
}

/** As plain objects, so that a failing schedule prints as it is written. */
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record<T>(model, { noNullPrototype: true });

const author = fc.nat({ max: 1 });
const merge = record({ do: fc.constant('merge' as const), author });
const hand: fc.Arbitrary<HandStep> = fc.oneof(
  record({
    do: fc.constant('sort' as const),
    author,
    by: fc.constantFrom('contact' as const, 'agent' as const, 'day' as const),
    ascending: fc.boolean(),
  }),
  record({ do: fc.constant('filter' as const), author, agent: fc.nat({ max: 2 }) }),
  record({ do: fc.constant('showAll' as const), author }),
  record({ do: fc.constant('insertRow' as const), author, at: fc.nat({ max: 8 }) }),
  record({ do: fc.constant('insertColumn' as const), author, at: fc.nat({ max: 16 }) }),
  record({ do: fc.constant('note' as const), author, row: fc.nat({ max: 8 }) }),
  record({ do: fc.constant('row' as const), author }),
);
const meanwhile = fc.option(
  record({
    request: fc.integer({ min: 1, max: 3 }),
    what: fc.array(fc.oneof({ weight: 2, arbitrary: merge }, { weight: 1, arbitrary: hand }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  { freq: 2 },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: record({ do: fc.constant('save' as const), author, points: fc.nat({ max: 10 }), meanwhile }),
  },
  {
    weight: 2,
    arbitrary: record({ do: fc.constant('change' as const), author, which: fc.nat({ max: 5 }), meanwhile }),
  },
  { weight: 1, arbitrary: record({ do: fc.constant('confirm' as const), author }) },
  { weight: 3, arbitrary: merge },
  { weight: 4, arbitrary: hand },
);

export const schedules: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 3, maxLength: 9 });
