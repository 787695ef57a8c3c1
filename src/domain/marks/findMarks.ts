import { cellAddress, placeName } from '../address';
import { isBanding, isGround } from './banding';
import { formatCarriers, type Carriers } from './carriers';
import type { FoundMark, Mark, MarkKind, MarkStyle, RowPlace } from './mark';
import type { PartFormats } from './partFormats';
import { suggestedMeaning } from './suggestion';

const MOST_EXAMPLES = 5;
const KINDS: readonly MarkKind[] = ['strikethrough', 'fill', 'fontColour', 'hidden', 'comment'];

/** Evaluations and cells of one part that carry a style. */
interface PartMark {
  readonly style: MarkStyle;
  readonly part: PartFormats;
  readonly rows: readonly number[];
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

/**
 * The ways in which people marked evaluations of a log by their look, those of all its parts together. Bands of colour, the
 * look of a whole column and that of other rows are none.
 */
export function findMarks(parts: readonly PartFormats[]): FoundMark[] {
  const evaluations = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  const byStyle = new Map<string, PartMark[]>();
  for (const mark of parts.flatMap(partMarks)) {
    const key = `${mark.style.kind} ${mark.style.colour ?? ''}`;
    byStyle.set(key, [...(byStyle.get(key) ?? []), mark]);
  }
  return [...byStyle.values()]
    .map((marks) => foundMark(marks, evaluations))
    .filter(({ mark }) => mark.rows + mark.cells > 0)
    .sort((one, other) => order(one.mark) - order(other.mark) || other.mark.rows - one.mark.rows);
}

function order({ kind }: Mark): number {
  return KINDS.indexOf(kind);
}

function partMarks(part: PartFormats): PartMark[] {
  if (part.rows.length === 0) return [];
  const formats = formatCarriers(part);
  const fills = formats.filter(({ style }) => style.kind === 'fill');
  const bands = new Set(fills.filter((fill) => isBackground(part, fill, fills)));
  return [
    ...formats.filter((format) => !bands.has(format)).map((carriers) => formatMark(part, carriers)),
    ...hiddenMarks(part),
    ...commentMarks(part),
  ];
}

function isBackground({ rows }: PartFormats, fill: Carriers, fills: readonly Carriers[]): boolean {
  const seen = rows.map((row, position) => ({
    row,
    carries: fill.whole.has(position),
    isOtherwiseFilled: fills.some((other) => other !== fill && other.whole.has(position)),
  }));
  return isBanding(seen) || isGround(seen);
}

function formatMark(part: PartFormats, { style, whole, single }: Carriers): PartMark {
  return {
    style,
    part,
    rows: [...whole].sort((one, other) => one - other).map((position) => part.rows[position]),
    cells: single.map(({ position, column }) => ({ row: part.rows[position], column })),
  };
}

function hiddenMarks(part: PartFormats): PartMark[] {
  const { hidden, rows } = part;
  const isHidden = (position: number) => ('all' in hidden ? hidden.all : hidden.each[position]);
  return [{ style: { kind: 'hidden' }, part, rows: rows.filter((_row, position) => isHidden(position)), cells: [] }];
}

/** A comment speaks for its row, whichever cell it hangs on. */
function commentMarks(part: PartFormats): PartMark[] {
  const commented = new Set(part.comments.map(({ row }) => row));
  return [{ style: { kind: 'comment' }, part, rows: part.rows.filter((row) => commented.has(row)), cells: [] }];
}

function foundMark(marks: readonly PartMark[], evaluations: number): FoundMark {
  const { style } = marks[0];
  const rows = marks.flatMap(({ part, rows: marked }) => marked.map((row): RowPlace => ({ sheet: part.sheet, row })));
  const examples = [
    ...marks.flatMap(({ part, rows: marked }) =>
      marked.map((row) => placeName(part.sheet, cellAddress(row, exampleColumn(style, part, row)))),
    ),
    ...marks.flatMap(({ part, cells }) =>
      cells.map(({ row, column }) => placeName(part.sheet, cellAddress(row, column))),
    ),
  ];
  return {
    rows,
    mark: {
      ...style,
      rows: rows.length,
      cells: marks.reduce((sum, { cells }) => sum + cells.length, 0),
      examples: examples.slice(0, MOST_EXAMPLES),
      suggestion: suggestedMeaning(style, rows.length / evaluations),
    },
  };
}

function exampleColumn({ kind }: MarkStyle, part: PartFormats, row: number): number {
  if (kind !== 'comment') return part.firstColumn;
  return part.comments.find((comment) => comment.row === row)?.column ?? part.firstColumn;
}
