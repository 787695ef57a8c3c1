import type { SheetModel } from './parts';
import type { GridRange, LinkSnapshot, PictureSnapshot } from './snapshot';
import { shiftRange, type StructuralChange } from './structuralChange';

/** Links and pictures go with the cells they stand on; links of deleted cells go away, pictures stay. */
export function shiftKeptParts(sheet: SheetModel, change: StructuralChange): void {
  const { links, pictures } = sheet.kept;
  if (links) moveLinks(sheet, links, (range) => shiftRange(range, change));
  if (pictures) sheet.kept = { ...sheet.kept, pictures: pictures.map((picture) => shiftPicture(picture, change)) };
}

/** Links of a range whose rows get another order: `order[to]` is where the row was. */
export function sortLinks(sheet: SheetModel, sorted: GridRange, order: readonly number[]): void {
  const { links } = sheet.kept;
  if (!links) return;
  moveLinks(sheet, links, (range) => {
    const isInside =
      range.startRow >= sorted.startRow &&
      range.endRow <= sorted.endRow &&
      range.startColumn >= sorted.startColumn &&
      range.endColumn <= sorted.endColumn;
    if (!isInside || range.startRow !== range.endRow) return range;
    const row = sorted.startRow + order.indexOf(range.startRow - sorted.startRow);
    return { ...range, startRow: row, endRow: row };
  });
}

function moveLinks(
  sheet: SheetModel,
  links: readonly LinkSnapshot[],
  move: (range: GridRange) => GridRange | null,
): void {
  const moved = links.flatMap((link): LinkSnapshot[] => {
    const range = move(link.range);
    return range ? [{ ...link, range }] : [];
  });
  sheet.kept = { ...sheet.kept, links: moved };
}

function shiftPicture(picture: PictureSnapshot, change: StructuralChange): PictureSnapshot {
  const { from, to = from } = picture;
  const cells = { startRow: from.row, startColumn: from.column, endRow: to.row, endColumn: to.column };
  const moved = shiftRange(cells, change);
  if (!moved) return picture;
  return {
    ...picture,
    from: { ...from, row: moved.startRow, column: moved.startColumn },
    ...(picture.to ? { to: { ...to, row: moved.endRow, column: moved.endColumn } } : {}),
  };
}
