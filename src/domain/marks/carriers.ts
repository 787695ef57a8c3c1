import type { MarkStyle } from './mark';
import type { ColumnFormat, ColumnFormats, PartFormats } from './partFormats';

/** Which evaluations of a part carry one style, by their position in the part's rows. */
export interface Carriers {
  readonly style: MarkStyle;
  /** Marked as a whole. */
  readonly whole: ReadonlySet<number>;
  /** Cells that carry it in the other evaluations: position and column. */
  readonly single: readonly { readonly position: number; readonly column: number }[];
}

/** A look that so large a share of a column's cells has is the look of the column. */
const BACKGROUND_SHARE = 0.9;
/** So few evaluations may all carry the same mark. */
const FEW_ROWS = 3;
const NO_FILL = '#FFFFFF';

/**
 * Every fill, text colour and striking out that tells some evaluations of the part from others. What a whole part has is
 * its look, unless it holds so few evaluations that they may all be marked; nobody strikes out a whole part for its look.
 */
export function formatCarriers(part: PartFormats): Carriers[] {
  const { columns } = part;
  const rows = part.rows.length;
  const isShort = rows <= FEW_ROWS;
  return [
    ...carriersOf(columns, 'fill', ({ fill }) => valuesOf(fill, rows, isShort), fillBackground(isShort)),
    ...carriersOf(columns, 'fontColour', ({ fontColour }) => valuesOf(fontColour, rows, false), mostCommon),
    ...carriersOf(
      columns,
      'strikethrough',
      ({ strikethrough }) => valuesOf(strikethrough, rows, true),
      () => false,
    ),
  ];
}

/** A value for each evaluation; none where all are alike and that says nothing. */
function valuesOf<T>(format: ColumnFormat<T>, rows: number, uniformCounts: boolean): readonly T[] {
  if ('each' in format) return format.each;
  return uniformCounts ? Array.from({ length: rows }, () => format.all) : [];
}

type StyleValue = string | boolean;

function carriersOf<T extends StyleValue>(
  columns: readonly ColumnFormats[],
  kind: MarkStyle['kind'],
  valuesIn: (column: ColumnFormats) => readonly T[],
  backgroundOf: (values: readonly T[]) => T,
): Carriers[] {
  const cells = new Map<T, Map<number, ColumnFormats[]>>();
  for (const column of columns) {
    const values = valuesIn(column);
    const background = values.length > 0 ? backgroundOf(values) : null;
    values.forEach((value, position) => {
      if (value === background || value === NO_FILL) return;
      const positions = cells.get(value) ?? new Map<number, ColumnFormats[]>();
      cells.set(value, positions);
      positions.set(position, [...(positions.get(position) ?? []), column]);
    });
  }
  const deciding = columns.some(({ isKey }) => isKey) ? columns.filter(({ isKey }) => isKey) : columns;
  return [...cells].map(([value, positions]) => {
    const whole = new Set<number>();
    const single: { position: number; column: number }[] = [];
    for (const [position, carrying] of positions) {
      const decided = carrying.filter((column) => deciding.includes(column)).length;
      if (decided * 2 >= deciding.length) whole.add(position);
      else single.push(...carrying.map(({ column }) => ({ position, column })));
    }
    return { style: typeof value === 'string' ? { kind, colour: value } : { kind }, whole, single };
  });
}

function fillBackground(isShort: boolean): (values: readonly string[]) => string {
  return (values) => {
    if (isShort) return NO_FILL;
    const value = mostCommon(values);
    return values.filter((each) => each === value).length >= values.length * BACKGROUND_SHARE ? value : NO_FILL;
  };
}

function mostCommon(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
