import type { Step } from './schedule';

/**
 * Schedules that once ended wrong, played again in every run. A failing run prints its schedule after "Counterexample:";
 * put it here as it stands, with what went wrong as its name.
 */
export const KNOWN_SCHEDULES: Readonly<Record<string, readonly Step[]>> = {
  'both fill the first free row': [
    { do: 'save', author: 0, points: 1, meanwhile: null },
    { do: 'save', author: 1, points: 2, meanwhile: null },
    { do: 'confirm', author: 0 },
    { do: 'merge', author: 0 },
    { do: 'merge', author: 1 },
  ],
  'a colleague’s row arrives between looking and writing': [
    { do: 'save', author: 1, points: 2, meanwhile: null },
    { do: 'merge', author: 1 },
    {
      do: 'save',
      author: 0,
      points: 8,
      meanwhile: { request: 3, what: [{ do: 'merge', author: 0 }] },
    },
  ],
  'the log grows by a row and a column between two requests': [
    {
      do: 'save',
      author: 1,
      points: 8,
      meanwhile: {
        request: 2,
        what: [
          { do: 'row', author: 0 },
          { do: 'insertColumn', author: 1, at: 13 },
        ],
      },
    },
  ],
  'the row with the ID leaves the part of the table that is looked through': [
    { do: 'save', author: 0, points: 3, meanwhile: null },
    { do: 'save', author: 0, points: 2, meanwhile: null },
    {
      do: 'change',
      author: 0,
      which: 1,
      meanwhile: { request: 2, what: [{ do: 'insertRow', author: 0, at: 5 }] },
    },
  ],
  'the last rows are filtered out': [
    { do: 'save', author: 0, points: 3, meanwhile: null },
    { do: 'filter', author: 0, agent: 2 },
    { do: 'save', author: 0, points: 4, meanwhile: null },
    { do: 'save', author: 0, points: 5, meanwhile: null },
  ],
};
