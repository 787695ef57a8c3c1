import fc from 'fast-check';
import type { CellSnapshot, CellStyle, GridRange } from '../../../src/host/model/snapshot';

export const STYLE_COUNT = 4;

/** Any UTF-16, lone halves of pairs and control characters included, and texts that look like something else. */
export const text = fc.oneof(
  fc.constantFrom('张伟', '=1+1', '007', ' x ', 'a\nb', 'a\r\nb', '_x000a_', '<&">', '\t', '#N/A', 'TRUE', '😀', "'"),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 8 })
    .map((units) => String.fromCharCode(...units)),
);
// Charts hold text as plain XML, which knows no escapes and drops what it cannot carry.
export const line = text.map(
  (value) => [...value].filter((one) => one >= ' ' && !/[\ud800-\udfff\ufffe\uffff]/.test(one)).join('') || '名',
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.integer(),
  fc.constantFrom(0, 1, 0.1, 45716, 123456789012345),
);
const value = fc.oneof(text, number, fc.boolean());
/** `QA_T0` is the first sheet's table. */
const formula = fc.constantFrom(
  '=1+1',
  '=SUM(A1:B2)&"[@x] _x0041_"',
  "=SUM(QA_T0[[#This Row],[分 '[5']]])",
  "='O''Brien'!$A$1<>\"<&>\"",
  '=STDEV.S(A1:A9)+NETWORKDAYS.INTL(A1,A2)',
  '=_xlfn.XLOOKUP(A1,B:B,C:C)',
);
const error = fc.constantFrom('#N/A', '#DIV/0!', '#REF!');
const style = fc.integer({ min: 1, max: STYLE_COUNT });

/** Functions that Excel 2016 or other programs lack, which people use all the same: the check names them. */
export const NEWER_FUNCTIONS = /: _xlfn\.(?:STDEV\.S|XLOOKUP) is not known to every program/;

export const cell: fc.Arbitrary<CellSnapshot> = fc
  .record({
    content: fc.oneof(
      value.map((v) => ({ v })),
      error.map((v) => ({ v, e: true as const })),
      fc.record({ f: formula, v: fc.oneof(value, fc.constant('')) }),
      fc.record({ f: formula, v: error, e: fc.constant(true as const) }),
      formula.map((f) => ({ f })),
      text.map((v) => ({ v, q: true as const })),
    ),
    s: fc.option(style, { nil: undefined }),
  })
  .map(({ content, s }) => (s === undefined ? content : { ...content, s }));

export const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((rgb) => `#${rgb.toString(16).toUpperCase().padStart(6, '0')}`);
const border = fc.record(
  { style: fc.constantFrom('thin', 'medium', 'double', 'hair'), color: colour },
  { requiredKeys: ['style'] },
);
export const cellStyle: fc.Arbitrary<CellStyle> = fc.record(
  {
    numberFormat: fc.constantFrom('@', '0.00', 'yyyy-mm-dd', '0.0"分"', '#,##0', 'm/d/yyyy', '[>=1]0"%";"a&b"'),
    font: fc
      .record(
        {
          name: fc.constantFrom('宋体', '等线'),
          size: fc.constantFrom(9, 10.5, 14),
          bold: fc.constant(true),
          italic: fc.constant(true),
          underline: fc.constant(true),
          strike: fc.constant(true),
          color: colour,
        },
        { requiredKeys: [] },
      )
      .filter((font) => Object.keys(font).length > 0),
    fill: colour,
    horizontal: fc.constantFrom('Left', 'Center', 'Right', 'Fill', 'Justify'),
    vertical: fc.constantFrom('Top', 'Center', 'Bottom'),
    wrap: fc.constant(true),
    indent: fc.integer({ min: 1, max: 9 }),
    rotation: fc.constantFrom(45, 135, 255),
    shrink: fc.constant(true),
    borders: fc
      .record({ top: border, bottom: border, left: border, right: border }, { requiredKeys: [] })
      .filter((sides) => Object.keys(sides).length > 0),
    unlocked: fc.constant(true),
  },
  { requiredKeys: [] },
);

export const range: fc.Arbitrary<GridRange> = fc
  .tuple(fc.nat(20), fc.nat(20), fc.nat(5), fc.nat(5))
  .map(([startRow, startColumn, rows, columns]) => ({
    startRow,
    startColumn,
    endRow: startRow + rows,
    endColumn: startColumn + columns,
  }));
