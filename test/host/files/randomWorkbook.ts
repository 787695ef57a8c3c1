import fc from 'fast-check';
import { intersect } from '../../../src/host/model/address';
import { emptySheet } from '../../../src/host/model/snapshot';
import type {
  CellSnapshot,
  CellStyle,
  GridRange,
  NameSnapshot,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../../../src/host/model/snapshot';
import { cell, cellStyle, colour, range, STYLE_COUNT, text } from './randomCells';
import { chart, filterRule, table } from './randomObjects';
import { conditionalFormat, validation } from './randomRules';

const SHEETS = ['评价 2026', "O'Brien", 'Setup', '"=&<>'];

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
        merges: fc.array(range, { maxLength: 3 }).map(apart),
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
        protection: fc.constantFrom({ options: OPTIONS }, { options: OPTIONS, password: PASSWORD }),
        filterColumns: fc.tuple(filterRule).map(([rule]) => [{ column: 0, rule }]),
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
    .map((rest) => withTableCells({ ...emptySheet(name), ...withoutIdleRules(rest) }));
}

const PASSWORD = { algorithmName: 'SHA-512', hashValue: 'aGFzaA==', saltValue: 'c2FsdA==', spinCount: 100_000 };
const OPTIONS = Object.fromEntries(
  [
    'allowEditObjects',
    'allowEditScenarios',
    'allowFormatCells',
    'allowFormatColumns',
    'allowFormatRows',
    'allowInsertColumns',
    'allowInsertRows',
    'allowInsertHyperlinks',
    'allowDeleteColumns',
    'allowDeleteRows',
    'allowSelectLockedCells',
    'allowSort',
    'allowAutoFilter',
    'allowPivotTables',
    'allowSelectUnlockedCells',
  ].map((option, index) => [option, index % 3 !== 0]),
);

/** Rules need a filter. */
function withoutIdleRules<T extends Partial<SheetSnapshot>>({ filterColumns, ...rest }: T): Omit<T, 'filterColumns'> {
  return rest.autoFilter && filterColumns ? { ...rest, filterColumns } : rest;
}

/** Areas of more than one cell that do not overlap, as merged areas are. */
function apart(areas: GridRange[]): GridRange[] {
  return areas.filter(
    (one, index) =>
      (one.startRow < one.endRow || one.startColumn < one.endColumn) &&
      !areas.slice(0, index).some((other) => intersect(one, other)),
  );
}

/** A table's header cells hold its column names and its totals row what it states, as in every workbook Excel makes. */
function withTableCells(one: SheetSnapshot): SheetSnapshot {
  for (const { name: ofTable, range: at, columns, showTotals } of one.tables) {
    const cells = (of: (column: TableSnapshot['columns'][number]) => CellSnapshot | undefined) =>
      Object.fromEntries(
        columns.flatMap((column, index) => {
          const found = of(column);
          return found ? [[at.startColumn + index, found]] : [];
        }),
      );
    one.cells[at.startRow] = cells(({ name }) => ({ v: name }));
    if (!showTotals) continue;
    one.cells[at.endRow] = cells(({ totalsLabel, totalsFunction }) => {
      if (totalsLabel !== undefined) return { v: totalsLabel };
      return totalsFunction === undefined ? undefined : { f: `=SUBTOTAL(109,${ofTable}[分 '[5']])`, v: 0 };
    });
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
export const randomWorkbook: fc.Arbitrary<WorkbookSnapshot> = fc.record(
  {
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
    protection: fc.constantFrom({}, { password: { password: 'CE4B' } }, { password: PASSWORD }),
  },
  { requiredKeys: ['sheets', 'names', 'styles', 'date1904', 'activeSheet'] },
);
