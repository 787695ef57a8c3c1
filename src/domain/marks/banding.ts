/** Fewer rows than this alternate by chance. */
const FEWEST_ROWS = 4;
/** Of neighbouring rows so many may look alike: a few were marked over the bands. */
const MOST_ALIKE = 0.15;

/**
 * Whether a fill only bands the rows for the eye: every other row has it, as they stand in the log or on the sheet (where
 * other rows lie between). `carries` says it of each of `rows`, ascending.
 */
export function isBanding(rows: readonly number[], carries: readonly boolean[]): boolean {
  if (rows.length < FEWEST_ROWS || !carries.includes(true)) return false;
  return alternates(carries) || followsParity(rows, carries);
}

function alternates(carries: readonly boolean[]): boolean {
  const alike = carries.slice(1).filter((carried, index) => carried === carries[index]).length;
  return alike / (carries.length - 1) <= MOST_ALIKE;
}

function followsParity(rows: readonly number[], carries: readonly boolean[]): boolean {
  const others = [0, 1].map(
    (parity) => rows.filter((row, index) => (row % 2 === parity) !== carries[index]).length / rows.length,
  );
  return Math.min(...others) <= MOST_ALIKE / 2;
}
