import fc from 'fast-check';
import { emptySheet } from '../../../src/host/model/snapshot';
import type {
  CellSnapshot,
  CellStyle,
  ChartSnapshot,
  ConditionalFormatSnapshot,
  GridRange,
  NameSnapshot,
  SheetSnapshot,
  TableSnapshot,
  ValidationSnapshot,
  WorkbookSnapshot,
} from '../../../src/host/model/snapshot';

const SHEETS = ['评价 2026', "O'Brien", 'Setup', '"=&<>'];
const STYLE_COUNT = 4;
const TABLE_ROW = 30;

/** Any UTF-16, lone halves of pairs and control characters included, and texts that look like something else. */
const text = fc.oneof(
  fc.constantFrom('张伟', '=1+1', '007', ' x ', 'a\nb', 'a\r\nb', '_x000a_', '<&">', '\t', '#N/A', 'TRUE', '😀', "'"),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 8 })
    .map((units) => String.fromCharCode(...units)),
);
// Charts hold text as plain XML, which knows no escapes and drops what it cannot carry.
const line = text.map(
  (value) => [...value].filter((one) => one >= ' ' && !/[\ud800-\udfff\ufffe\uffff]/.test(one)).join('') || '名',
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.integer(),
  fc.constantFrom(0, 1, 0.1, 45716, 123456789012345),
);
const value = fc.oneof(text, number, fc.boolean());
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

const cell: fc.Arbitrary<CellSnapshot> = fc
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

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((rgb) => `#${rgb.toString(16).toUpperCase().padStart(6, '0')}`);
const border = fc.record(
  { style: fc.constantFrom('thin', 'medium', 'double', 'hair'), color: colour },
  { requiredKeys: ['style'] },
);
const cellStyle: fc.Arbitrary<CellStyle> = fc.record(
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
    borders: fc
      .record({ top: border, bottom: border, left: border, right: border }, { requiredKeys: [] })
      .filter((sides) => Object.keys(sides).length > 0),
    unlocked: fc.constant(true),
  },
  { requiredKeys: [] },
);

const range: fc.Arbitrary<GridRange> = fc
  .tuple(fc.nat(20), fc.nat(20), fc.nat(5), fc.nat(5))
  .map(([startRow, startColumn, rows, columns]) => ({
    startRow,
    startColumn,
    endRow: startRow + rows,
    endColumn: startColumn + columns,
  }));
const ranges = fc.array(range, { minLength: 1, maxLength: 3 });

const validation: fc.Arbitrary<ValidationSnapshot> = fc
  .tuple(
    fc.record({ ranges, allowBlank: fc.boolean() }),
    fc.oneof(
      fc.constant({ type: 'list' as const, formula1: '"随机,定向,<其他>"' }),
      fc.constant({ type: 'list' as const, formula1: "'O''Brien'!$A$1:$A$9" }),
      fc.constant({ type: 'custom' as const, formula1: 'AND(A1<>"",LEN(A1)<9)' }),
      fc.record({
        type: fc.constantFrom('whole', 'decimal', 'date', 'textLength'),
        operator: fc.constantFrom('between', 'notBetween'),
        formula1: fc.constant('0'),
        formula2: fc.constant('5'),
      }),
      fc.constant({ type: 'decimal' as const, operator: 'greaterThanOrEqual', formula1: '0.5' }),
    ),
    fc.record(
      {
        error: fc.record({ title: text, message: text, style: fc.constantFrom('stop', 'warning', 'information') }),
        prompt: fc.record({ title: text, message: text }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([base, rule, messages]) => ({ ...base, ...rule, ...messages }));

const conditionalFormat: fc.Arbitrary<Omit<ConditionalFormatSnapshot, 'priority'>> = fc
  .tuple(
    ranges,
    fc.constantFrom<ConditionalFormatSnapshot['rule']>(
      { type: 'custom', formula: '$A1="是&否"' },
      { type: 'cellValue', operator: 'between', formula1: '1', formula2: '5' },
      { type: 'cellValue', operator: 'equal', formula1: '"致命"' },
    ),
    fc.record(
      { stopIfTrue: fc.constant(true), fill: colour, fontColor: colour, bold: fc.boolean() },
      { requiredKeys: [] },
    ),
  )
  .map(([on, rule, effect]) => ({ ranges: on, rule, ...effect }));

function table(name: string): fc.Arbitrary<TableSnapshot> {
  return fc
    .record({
      columns: fc.uniqueArray(text, { minLength: 1, maxLength: 5, selector: (one) => one.toLowerCase() }),
      rows: fc.integer({ min: 1, max: 5 }),
      style: fc.constantFrom('TableStyleLight1', 'TableStyleMedium2', null),
      showFilterButton: fc.boolean(),
      showBandedRows: fc.boolean(),
      totals: fc.boolean(),
    })
    .map(({ columns, rows, totals, ...rest }) => ({
      name,
      range: { startRow: TABLE_ROW, startColumn: 2, endRow: TABLE_ROW + rows + 1, endColumn: columns.length + 1 },
      showHeaders: true,
      showTotals: totals,
      ...rest,
      columns: columns.map((column, index) => ({
        name: column,
        ...(index === 1 ? { calculatedFormula: `=ROW(${name}[[#This Row],[x]])&"<"` } : {}),
        ...(totals && index === 0 ? { totalsLabel: '合计' } : {}),
        ...(totals && index === 2 ? { totalsFunction: 'sum' } : {}),
      })),
    }));
}

const chart: fc.Arbitrary<ChartSnapshot> = fc
  .tuple(
    fc.record({
      name: line,
      type: fc.constantFrom<ChartSnapshot['type']>('Line', 'LineMarkers', 'ColumnClustered', 'BarClustered'),
      series: fc.array(
        fc.record(
          {
            name: fc.oneof(line, fc.constant("'评价 2026'!$A$1")),
            categories: fc.constant("'评价 2026'!$A$2:$A$9"),
            values: fc.constantFrom("'O''Brien'!$B$2:$B$9", 'Setup!$A$1:$C$1'),
            color: colour,
          },
          { requiredKeys: ['values'] },
        ),
        { minLength: 1, maxLength: 3 },
      ),
      anchor: fc.tuple(fc.nat(40), fc.nat(20)).map(([fromRow, fromColumn]) => ({
        fromRow,
        fromColumn,
        toRow: fromRow + 15,
        toColumn: fromColumn + 8,
      })),
    }),
    fc.record(
      {
        title: line,
        legend: fc.constant(true as const),
        axis: fc
          .record(
            { minimum: fc.integer(), maximum: fc.integer(), numberFormat: fc.constant('0.0%') },
            { requiredKeys: [] },
          )
          .filter((axis) => Object.keys(axis).length > 0),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([base, rest]) => ({ ...base, ...rest }));

function sheet(name: string, index: number): fc.Arbitrary<SheetSnapshot> {
  const grid = fc.dictionary(
    fc.nat(25).map(String),
    fc.dictionary(fc.constantFrom('0', '1', '2', '27', '800'), cell, { minKeys: 1, maxKeys: 4 }),
    { maxKeys: 6 },
  );
  return fc
    .record(
      {
        visibility: fc.constantFrom<SheetSnapshot['visibility']>('Visible', 'Hidden', 'VeryHidden'),
        cells: grid,
        columns: fc.dictionary(
          fc.constantFrom('0', '1', '2', '26'),
          fc.constantFrom({ width: 12.5 }, { width: 8, hidden: true }, { style: 1 }, { hidden: true }),
        ),
        rows: fc.dictionary(fc.nat(30).map(String), fc.constantFrom({ height: 22.5 }, { hidden: true })),
        merges: fc.array(range, { maxLength: 2 }),
        showGridlines: fc.boolean(),
        tables: fc.tuple(table(`QA_T${index}`)).map((tables) => (index < 2 ? tables : [])),
        validations: fc.array(validation, { maxLength: 3 }),
        conditionalFormats: fc
          .array(conditionalFormat, { maxLength: 3 })
          .map((all) => all.map((one, at) => ({ ...one, priority: at + 1 }))),
        charts: fc.array(chart, { maxLength: 2 }),
        notes: fc.dictionary(fc.constantFrom('A1', 'AB12'), text),
        freeze: fc.record({ rows: fc.nat(3), columns: fc.integer({ min: 1, max: 3 }) }),
        autoFilter: range,
        tabColor: colour,
        page: fc
          .record(
            {
              landscape: fc.constant(true as const),
              fitToWidth: fc.constant(true as const),
              printArea: range,
              titleRows: fc.nat(5).map((row): [number, number] => [row, row + 1]),
            },
            { requiredKeys: [] },
          )
          .filter((page) => Object.keys(page).length > 0),
      },
      {
        requiredKeys: [
          'visibility',
          'cells',
          'columns',
          'rows',
          'merges',
          'showGridlines',
          'tables',
          'validations',
          'conditionalFormats',
          'charts',
          'notes',
        ],
      },
    )
    .map((rest) => withHeaders({ ...emptySheet(name), ...rest }));
}

/** A table's header cells hold its column names, as in every workbook Excel makes. */
function withHeaders(one: SheetSnapshot): SheetSnapshot {
  for (const { range: at, columns } of one.tables) {
    one.cells[at.startRow] = Object.fromEntries(
      columns.map(({ name }, index) => [at.startColumn + index, { v: name }]),
    );
  }
  return one;
}

const names: fc.Arbitrary<NameSnapshot[]> = fc.subarray<NameSnapshot>([
  { name: '权重', formula: '=0.3', comment: '说明 <&>' },
  { name: '区域', formula: "='O''Brien'!$A$1:$B$2" },
  { name: '区域', formula: '=Setup!$A$1', sheet: 'Setup' },
  { name: '_隐藏', formula: '=SUM(Setup!$A:$A)&"x"', hidden: true },
]);

/** Workbooks with a bit of everything that files can carry, already in the form that reading them gives. */
export const randomWorkbook: fc.Arbitrary<WorkbookSnapshot> = fc.record({
  sheets: fc
    .tuple(...SHEETS.map(sheet))
    .map((sheets) => [{ ...sheets[0], visibility: 'Visible' as const }, ...sheets.slice(1)]),
  names,
  styles: fc.tuple(
    fc.constantFrom<CellStyle>({}, { font: { name: 'SimSun', size: 12 } }),
    ...Array.from({ length: STYLE_COUNT }, () => cellStyle),
  ),
  date1904: fc.boolean(),
  activeSheet: fc.constant(0),
});
