import { isWholeColumns } from '../../model/address';
import { displayText } from '../../model/displayText';
import { assertSizesOpen, changeStyle, commonStyle, textWidth } from '../../model/formatting';
import type { StyleChange } from '../../model/formatting';
import { invalidArgument } from '../../model/hostError';
import type { LiveRange } from '../../model/parts';
import type { CellStyle } from '../../model/snapshot';
import { charactersToPixels, pixelsToCharacters, pixelsToPoints, pointsToPixels } from '../../model/units';
import { hostObject } from '../memberTable';
import type { HostContext, Member, TypeEntry } from '../memberTable';
import { alive, booleanArgument, integerArgument, numberArgument, oneOf, textArgument } from './arguments';

type Font = NonNullable<CellStyle['font']>;

const change = (live: LiveRange, { workbook }: HostContext, styleChange: StyleChange): void => {
  const { sheet, range } = alive(live);
  changeStyle(workbook, sheet, range, styleChange);
};

const common = <T>(live: LiveRange, { workbook }: HostContext, read: (style: CellStyle) => T): T | null => {
  const { sheet, range } = alive(live);
  return commonStyle(workbook, sheet, range, read);
};

/** A member kept in the cells' style. */
function styleMember<T>(
  since: string,
  read: (style: CellStyle) => T,
  write: (style: CellStyle, value: unknown) => CellStyle,
): Member<LiveRange> {
  return {
    since,
    get: (live, context) => common(live, context, read),
    set: (live, value, context) => change(live, context, (style) => write(style, value)),
  };
}

function fontMember<K extends keyof Font>(
  key: K,
  fallback: NonNullable<Font[K]>,
  parse: (value: unknown) => NonNullable<Font[K]>,
  since = '1.1',
): Member<LiveRange> {
  return styleMember(
    since,
    (style) => style.font?.[key] ?? fallback,
    (style, value) => ({ ...style, font: { ...style.font, [key]: parse(value) } }),
  );
}

/** '#RRGGBB' or an HTML colour name; '' takes the colour away where that is possible. */
export function colorArgument(value: unknown): string {
  const text = textArgument(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = HTML_COLORS[text.toLowerCase()];
  if (named === undefined) throw invalidArgument();
  return named;
}

const HTML_COLORS: Record<string, string> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
};

const HORIZONTAL = ['Left', 'Center', 'Right', 'Fill', 'Justify'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom'] as const;

const withoutKey = <K extends keyof CellStyle>(style: CellStyle, key: K): CellStyle => {
  const rest = { ...style };
  delete rest[key];
  return rest;
};

export const rangeFormatMembers: TypeEntry<LiveRange> = {
  members: {
    Font: { since: '1.1', object: (live) => hostObject('RangeFont', live) },
    Fill: { since: '1.1', object: (live) => hostObject('RangeFill', live) },
    Borders: { since: '1.1', object: (live) => hostObject('RangeBorderCollection', live) },
    Protection: { since: '1.2', object: (live) => hostObject('FormatProtection', live) },
    HorizontalAlignment: styleMember(
      '1.1',
      (style) => style.horizontal ?? 'General',
      (style, value) =>
        value === 'General' ? withoutKey(style, 'horizontal') : { ...style, horizontal: oneOf(value, HORIZONTAL) },
    ),
    VerticalAlignment: styleMember(
      '1.1',
      (style) => style.vertical ?? 'Bottom',
      (style, value) => ({ ...style, vertical: oneOf(value, VERTICAL) }),
    ),
    WrapText: styleMember(
      '1.1',
      (style) => style.wrap ?? false,
      (style, value) => ({ ...style, wrap: booleanArgument(value) }),
    ),
    IndentLevel: styleMember(
      '1.9',
      (style) => style.indent ?? 0,
      (style, value) => {
        const indent = integerArgument(value);
        if (indent < 0 || indent > 250) throw invalidArgument();
        return { ...style, indent };
      },
    ),
    // In points here, not in characters.
    ColumnWidth: {
      since: '1.2',
      get: (live, { workbook }) => {
        const { sheet, range } = alive(live);
        const widths = indices(range.startColumn, range.endColumn).map((column) =>
          workbook.store.columnWidth(sheet.id, column),
        );
        return same(widths.map((width) => pixelsToPoints(charactersToPixels(width))));
      },
      set(live, value, { workbook }) {
        const { sheet, range } = alive(live);
        assertSizesOpen(workbook, sheet, 'column');
        const points = numberArgument(value);
        if (points < 0) throw invalidArgument();
        workbook.store.setColumnWidth(
          sheet.id,
          range.startColumn,
          range.endColumn,
          pixelsToCharacters(pointsToPixels(points)),
        );
      },
    },
    RowHeight: {
      since: '1.2',
      get: (live, { workbook }) => {
        const { sheet, range } = alive(live);
        if (isWholeColumns(range)) return null;
        return same(indices(range.startRow, range.endRow).map((row) => workbook.store.rowHeight(sheet.id, row)));
      },
      set(live, value, { workbook }) {
        const { sheet, range } = alive(live);
        assertSizesOpen(workbook, sheet, 'row');
        const points = numberArgument(value);
        if (points < 0 || points > 409 || isWholeColumns(range)) throw invalidArgument();
        workbook.store.setRowHeight(sheet.id, range.startRow, range.endRow, points);
      },
    },
    AutofitColumns: { since: '1.2', call: (live, _args, context) => autofitColumns(live, context), calculated: true },
    // Rows without a set height fit their content in every program that shows the file.
    AutofitRows: { since: '1.2', call: (live, _args, { workbook }) => assertSizesOpen(workbook, live.sheet, 'row') },
  },
};

function indices(from: number, to: number): number[] {
  return Array.from({ length: Math.min(to - from + 1, 2000) }, (_, i) => from + i);
}

const same = <T>(values: T[]): T | null => (values.every((value) => value === values[0]) ? (values[0] ?? null) : null);

function autofitColumns(live: LiveRange, { workbook }: HostContext): void {
  const { sheet, range } = alive(live);
  assertSizesOpen(workbook, sheet, 'column');
  const used = workbook.store.usedRange(sheet.id, true, range);
  if (!used) return;
  for (let column = used.startColumn; column <= used.endColumn; column++) {
    let width = 0;
    for (let row = used.startRow; row <= used.endRow; row++) {
      const format = workbook.store.numberFormat(sheet.id, row, column);
      width = Math.max(
        width,
        textWidth(displayText(workbook.store.cell(sheet.id, row, column), format, workbook.date1904)),
      );
    }
    workbook.store.setColumnWidth(sheet.id, column, column, width);
  }
}

export const rangeFontMembers: TypeEntry<LiveRange> = {
  members: {
    Bold: fontMember('bold', false, booleanArgument),
    Italic: fontMember('italic', false, booleanArgument),
    Strikethrough: fontMember('strike', false, booleanArgument, '1.9'),
    Color: fontMember('color', '#000000', colorArgument),
    Size: fontMember('size', 11, numberArgument),
    Name: fontMember('name', 'Calibri', textArgument),
  },
};

export const rangeFillMembers: TypeEntry<LiveRange> = {
  members: {
    Color: styleMember(
      '1.1',
      (style) => style.fill ?? '#FFFFFF',
      (style, value) => ({ ...style, fill: colorArgument(value) }),
    ),
    Clear: {
      since: '1.1',
      call: (live, _args, context) => change(live, context, (style) => withoutKey(style, 'fill')),
    },
  },
};

export const formatProtectionMembers: TypeEntry<LiveRange> = {
  members: {
    Locked: styleMember(
      '1.2',
      (style) => !style.unlocked,
      (style, value) => (booleanArgument(value) ? withoutKey(style, 'unlocked') : { ...style, unlocked: true }),
    ),
  },
};
