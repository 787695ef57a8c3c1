/** An order of rows: `order[i]` is the row that row i comes from. */
export type RowOrder = readonly number[];

export const isUnchanged = (order: RowOrder): boolean => order.every((from, to) => from === to);

/** The order beside rows inserted at `at`, which stay where they are. */
export function withInserted(order: RowOrder, at: number, count: number): RowOrder {
  const moved = (row: number): number => (row < at ? row : row + count);
  const out = Array.from({ length: order.length + count }, (_, i) => i);
  order.forEach((from, to) => (out[moved(to)] = moved(from)));
  return out;
}

/** The order of the rows that are left. */
export function withoutRows(order: RowOrder, gone: ReadonlySet<number>): RowOrder {
  const left = order.map((_, row) => row).filter((row) => !gone.has(row));
  const rank = new Map(left.map((row, i) => [row, i]));
  return order.filter((row) => !gone.has(row)).map((row) => rank.get(row) ?? 0);
}

/** Where each row goes. */
export function inverse(order: RowOrder): RowOrder {
  const out: number[] = [];
  order.forEach((from, to) => (out[from] = to));
  return out;
}

/** The order as one of `length` rows of which its first is `offset`; all others stay. */
export function padded(order: RowOrder, offset: number, length: number): RowOrder {
  return Array.from({ length }, (_, i) => {
    const from = order[i - offset];
    return from === undefined ? i : from + offset;
  });
}

/**
 * Two people sort the same rows at once; the later order holds for the rows it knows, the places of all others are
 * those of the earlier one. Answers what each still has to do after the other.
 */
export function bothSorted(
  earlier: RowOrder,
  later: RowOrder,
  knownToLater: (row: number) => boolean,
): { earlier: RowOrder; later: RowOrder } {
  const inLaterOrder = later.filter(knownToLater);
  let next = 0;
  const merged = earlier.map((row) => (knownToLater(row) ? (inLaterOrder[next++] ?? row) : row));
  return { earlier: fromTo(later, merged), later: fromTo(earlier, merged) };
}

/** The order that makes `to` out of the arrangement `from`. */
function fromTo(from: RowOrder, to: RowOrder): RowOrder {
  const places = inverse(from);
  return to.map((row) => places[row] ?? row);
}
