const HEAD = 120;
const SPREAD = 120;

/** Rows enough to know columns by: the first ones, and some from everywhere else. */
export function sampleRows<Row>(rows: readonly Row[]): readonly Row[] {
  if (rows.length <= HEAD + SPREAD) return rows;
  const step = (rows.length - HEAD) / SPREAD;
  const spread = Array.from({ length: SPREAD }, (_, index) => rows[HEAD + Math.floor(index * step)]);
  return [...rows.slice(0, HEAD), ...spread.filter((row) => row !== undefined)];
}
