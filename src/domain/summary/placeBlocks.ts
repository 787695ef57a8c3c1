import { BLOCK_NAMES, type BlockName, type Place } from './summaryContract';

export interface BlockSize {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Where every block stands: where people moved it, else below the one before with a row between. A block that would now
 * cover an earlier one (because that one grew) goes below it. Blocks without rows take no room.
 */
export function placeBlocks(
  sizes: Readonly<Record<BlockName, BlockSize>>,
  at: Partial<Record<BlockName, Place>>,
): Record<BlockName, Place> {
  const places: Partial<Record<BlockName, Place>> = {};
  const placed: (Place & BlockSize)[] = [];
  let next = 0;
  for (const name of BLOCK_NAMES) {
    const size = sizes[name];
    let place = at[name] ?? { row: next, column: 0 };
    for (let hit = covered(placed, place, size); hit; hit = covered(placed, place, size)) {
      place = { ...place, row: hit.row + hit.rows + 1 };
    }
    places[name] = place;
    if (size.rows === 0) continue;
    placed.push({ ...place, ...size });
    next = place.row + size.rows + 1;
  }
  return places as Record<BlockName, Place>;
}

function covered(
  placed: readonly (Place & BlockSize)[],
  place: Place,
  size: BlockSize,
): (Place & BlockSize) | undefined {
  return placed.find(
    (other) =>
      place.row < other.row + other.rows &&
      other.row < place.row + size.rows &&
      place.column < other.column + other.columns &&
      other.column < place.column + size.columns,
  );
}
