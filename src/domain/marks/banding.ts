/** Fewer rows than this alternate by chance. */
const FEWEST_ROWS = 6;
/** So many of the banded rows lie on one side; of the rows there that carry no other fill so many have the band's. */
const ON_ONE_SIDE = 0.95;
const COVERED = 0.85;

/** A fill that so many rows have, and nearly all that carry no other, lies under the others. */
const GROUND = 0.6;

/** One evaluation as the fill in question sees it. */
export interface BandedRow {
  /** On the sheet. */
  readonly row: number;
  readonly carries: boolean;
  /** Filled with something else, which may lie over the band. */
  readonly isOtherwiseFilled: boolean;
}

/**
 * Whether a fill only bands the rows for the eye: every other row has it, counted on the sheet or among the evaluations
 * (where totals lie between them).
 */
export function isBanding(rows: readonly BandedRow[]): boolean {
  if (rows.length < FEWEST_ROWS) return false;
  return isEveryOther(rows, ({ row }) => row) || isEveryOther(rows, (_row, position) => position);
}

/** Whether a fill is what the log as a whole looks like, and others are put over it. */
export function isGround(rows: readonly BandedRow[]): boolean {
  const carrying = rows.filter(({ carries }) => carries).length;
  const open = rows.filter(({ carries, isOtherwiseFilled }) => carries || !isOtherwiseFilled).length;
  return rows.length >= FEWEST_ROWS && carrying > rows.length * GROUND && carrying >= open * ON_ONE_SIDE;
}

function isEveryOther(rows: readonly BandedRow[], placeOf: (row: BandedRow, position: number) => number): boolean {
  const carrying = rows.filter(({ carries }) => carries).length;
  return [0, 1].some((side) => {
    const onSide = rows.filter((row, position) => placeOf(row, position) % 2 === side);
    const covered = onSide.filter(({ carries }) => carries).length;
    const open = onSide.filter(({ carries, isOtherwiseFilled }) => carries || !isOtherwiseFilled).length;
    return covered * 2 >= onSide.length && covered >= carrying * ON_ONE_SIDE && covered >= open * COVERED;
  });
}
