import { changeStyle, commonStyle } from '../../model/formatting';
import type { CellPosition } from '../../model/formatting';
import { invalidArgument } from '../../model/hostError';
import type { LiveRange } from '../../model/parts';
import type { CellStyle } from '../../model/snapshot';
import { hostObject } from '../memberTable';
import type { HostContext, TypeEntry } from '../memberTable';
import { alive, oneOf } from './arguments';
import { colorArgument } from './rangeFormat';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
type Edge = (typeof EDGES)[number];
type Side = 'top' | 'bottom' | 'left' | 'right';

/** One border line of a range. */
export interface BorderTarget {
  live: LiveRange;
  edge: Edge;
}

/** The sides of a cell at this place that the line runs along. */
function sides(edge: Edge, { isTop, isBottom, isLeft, isRight }: CellPosition): Side[] {
  switch (edge) {
    case 'EdgeTop':
      return isTop ? ['top'] : [];
    case 'EdgeBottom':
      return isBottom ? ['bottom'] : [];
    case 'EdgeLeft':
      return isLeft ? ['left'] : [];
    case 'EdgeRight':
      return isRight ? ['right'] : [];
    case 'InsideHorizontal':
      return [...(isTop ? [] : ['top' as const]), ...(isBottom ? [] : ['bottom' as const])];
    case 'InsideVertical':
      return [...(isLeft ? [] : ['left' as const]), ...(isRight ? [] : ['right' as const])];
  }
}

type Line = { style: string; color?: string };

function changeLine(
  { live, edge }: BorderTarget,
  { workbook }: HostContext,
  change: (line: Line | undefined) => Line | null,
): void {
  const { sheet, range } = alive(live);
  changeStyle(workbook, sheet, range, (style, position) => {
    const touched = sides(edge, position);
    if (touched.length === 0) return style;
    const borders = { ...style.borders };
    for (const side of touched) {
      const line = change(borders[side]);
      if (line) borders[side] = line;
      else delete borders[side];
    }
    return { ...style, borders };
  });
}

const FIRST_SIDE: Record<Edge, Side> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  InsideHorizontal: 'bottom',
  InsideVertical: 'right',
};

/** Read from the first cell the line touches. */
function readLine<T>(
  { live, edge }: BorderTarget,
  { workbook }: HostContext,
  read: (line: Line | undefined) => T,
): T | null {
  const { sheet, range } = alive(live);
  const cell =
    edge === 'EdgeBottom'
      ? { ...range, startRow: range.endRow }
      : edge === 'EdgeRight'
        ? { ...range, startColumn: range.endColumn }
        : range;
  const corner = { ...cell, endRow: cell.startRow, endColumn: cell.startColumn };
  return commonStyle(workbook, sheet, corner, (style: CellStyle) => read(style.borders?.[FIRST_SIDE[edge]]));
}

/** Excel's line styles and weights as one style of the file format. */
const LINES: { style: string; weight: string; file: string }[] = [
  { style: 'Continuous', weight: 'Hairline', file: 'hair' },
  { style: 'Continuous', weight: 'Thin', file: 'thin' },
  { style: 'Continuous', weight: 'Medium', file: 'medium' },
  { style: 'Continuous', weight: 'Thick', file: 'thick' },
  { style: 'Dash', weight: 'Thin', file: 'dashed' },
  { style: 'Dash', weight: 'Medium', file: 'mediumDashed' },
  { style: 'DashDot', weight: 'Thin', file: 'dashDot' },
  { style: 'DashDotDot', weight: 'Thin', file: 'dashDotDot' },
  { style: 'Dot', weight: 'Thin', file: 'dotted' },
  { style: 'Double', weight: 'Thick', file: 'double' },
  { style: 'SlantDashDot', weight: 'Medium', file: 'slantDashDot' },
];

const lineOf = (file: string) => LINES.find((line) => line.file === file);

export const rangeBorderCollectionMembers: TypeEntry<LiveRange> = {
  items: (live) => EDGES.map((edge) => hostObject('RangeBorder', { live, edge })),
  members: {
    Count: { since: '1.1', get: () => EDGES.length },
    GetItem: {
      since: '1.1',
      object: (live, [edge]) => hostObject('RangeBorder', { live, edge: oneOf(edge, EDGES) }),
    },
  },
};

export const rangeBorderMembers: TypeEntry<BorderTarget> = {
  members: {
    SideIndex: { since: '1.1', get: ({ edge }) => edge },
    Style: {
      since: '1.1',
      get: (target, context) =>
        readLine(target, context, (line) => (line ? (lineOf(line.style)?.style ?? 'Continuous') : 'None')),
      set(target, value, context) {
        if (value === 'None') {
          changeLine(target, context, () => null);
          return;
        }
        const found =
          LINES.find(({ style, weight }) => style === value && weight === 'Thin') ??
          LINES.find(({ style }) => style === value);
        if (!found) throw invalidArgument();
        changeLine(target, context, (line) => ({ ...line, style: found.file }));
      },
    },
    Weight: {
      since: '1.1',
      get: (target, context) =>
        readLine(target, context, (line) => (line ? (lineOf(line.style)?.weight ?? 'Thin') : 'Thin')),
      set(target, value, context) {
        const weight = oneOf(value, ['Hairline', 'Thin', 'Medium', 'Thick'] as const);
        changeLine(target, context, (line) => {
          const style = line ? (lineOf(line.style)?.style ?? 'Continuous') : 'Continuous';
          const found = LINES.find((each) => each.style === style && each.weight === weight);
          return { ...line, style: found?.file ?? line?.style ?? 'thin' };
        });
      },
    },
    Color: {
      since: '1.1',
      get: (target, context) => readLine(target, context, (line) => line?.color ?? '#000000'),
      set(target, value, context) {
        const color = colorArgument(value);
        changeLine(target, context, (line) => ({ style: line?.style ?? 'thin', color }));
      },
    },
  },
};
