import type { CellValue } from '../../../src/domain/cellValue';
import { freeRow, missingFormulas, nextSerials } from '../../../src/domain/rows/freeRow';
import type { RowCells } from '../../../src/domain/rows/rowUse';

/*
 * 序号 | 流水号 | 坐席 | 班组 | 服务态度 | 业务 | 总分 (theirs) | 评估编号 | 最终分 (ours)
 */
const HEADERS = ['序号', '流水号', '坐席', '班组', '服务态度', '业务', '总分', '评估编号', '最终分'];
const layout = { id: 7, identity: [7, 1, 2], typed: [7, 1, 2, 3, 4, 5], computed: [8], firstColumn: 0 };
const known = [7, 1, 2, 3, 4, 5, 8];

/** A row by what was typed; `=` begins a formula, whose value is given behind `→`. */
function row(at: number, ...cells: CellValue[]): RowCells {
  const formula = (cell: CellValue): boolean => typeof cell === 'string' && cell.startsWith('=');
  const filled = HEADERS.map((_header, position): CellValue => cells[position] ?? '');
  return {
    row: at,
    formulas: filled.map((cell) => (formula(cell) ? String(cell).split('→')[0] : cell)),
    values: filled.map((cell) => (formula(cell) ? (String(cell).split('→')[1] ?? '') : cell)),
  };
}
const evaluation = (at: number, serial = at): RowCells =>
  row(at, serial, `20260305${at}`, '张伟', '一组', 8, 9, `=SUM(E${at + 1}:F${at + 1})→17`, `E-${at}`, '=ours→17');
const prepared = (at: number): RowCells =>
  row(at, at, '', '', '', '', '', `=SUM(E${at + 1}:F${at + 1})→0`, '', '=ours→');
const blank = (at: number): RowCells => row(at);
const totals = (at: number, first: number, last: number): RowCells =>
  row(at, '合计', '', '', '', `=SUM(E${first + 1}:E${last + 1})→80`, '', '');

test('the first prepared row is taken as it is, its serial number and formulas stand', () => {
  const free = freeRow(layout, evaluation(10), [prepared(11), prepared(12)]);
  expect(free).toMatchObject({ row: 11, insert: false });
  expect(nextSerials(HEADERS, known, free!)).toEqual([]);
  expect(missingFormulas(known, free!)).toEqual([]);
});

test('a blank row gets the next serial number and the formulas of the row above', () => {
  const free = freeRow(layout, evaluation(10, 7), [blank(11), blank(12)]);
  expect(free).toMatchObject({ row: 11, insert: false });
  expect(nextSerials(HEADERS, known, free!)).toEqual([[0, 8]]);
  expect(missingFormulas(known, free!)).toEqual([6]);
});

test('serial numbers that are text keep their zeros', () => {
  const like = row(10, '009', 'x', '张伟');
  expect(nextSerials(HEADERS, known, { like, found: null })).toEqual([[0, "'010"]]);
});

test.each([
  ['add up to the last evaluation: within what they add up', totals(11, 1, 10), { row: 10, insert: true }],
  ['stand one blank row below', totals(12, 1, 10), { row: 10, insert: true }],
  ['have room for one more: in the blank row above them', totals(12, 1, 11), { row: 11, insert: false }],
  ['are typed figures: above them', row(11, '合计', '', '', '', 80), { row: 11, insert: true }],
  ['count by their label in the contact column', row(11, '', '平均分', '', '', 8.5), { row: 11, insert: true }],
  ['add up a single evaluation, which no row can join', totals(11, 10, 10), { row: 11, insert: true }],
])('above totals that %s', (_what, total, expected) => {
  const below = [blank(11), blank(12), blank(13)].map((cells) => (cells.row === total.row ? total : cells));
  expect(freeRow(layout, evaluation(10), below)).toMatchObject(expected);
});

test('rows typed by hand come first, gaps between them stay', () => {
  const typed = (at: number): RowCells => row(at, '', `W${at}`, '王芳', '', 7);
  expect(freeRow(layout, evaluation(10), [blank(11), typed(12), blank(13)])).toMatchObject({ row: 13, insert: false });
  expect(freeRow(layout, evaluation(10), [typed(11), typed(12)])).toBeNull();
});

test('a row that somebody begins to type is left to them', () => {
  expect(freeRow(layout, evaluation(10), [row(11, '', 'W11'), blank(12)])).toMatchObject({ row: 12, insert: false });
});

test.each([
  ['a signature', row(11, '', '质检员签字：')],
  ['a signature beside its name and its day', row(11, '制表人：', '', '李老师', '日期：')],
  ['a remark in a column of words', row(11, '', '', '', '以上为三月数据')],
])('%s is moved down, not taken for a prepared row', (_what, remark) => {
  expect(freeRow(layout, evaluation(10), [remark, blank(12)])).toMatchObject({ row: 11, insert: true });
});

test('what people prefill does not make a row used: words of the row above, full marks, a name looked up by formula', () => {
  const prefilled = row(11, 11, '', '=VLOOKUP(B12,$X$2:$Y$9,2,0)→#N/A', '一组', 10, 10, '=SUM(E12:F12)→20');
  expect(freeRow(layout, evaluation(10), [prefilled])).toMatchObject({ row: 11, insert: false });
});

test('a formula that looks at the rows above is no total where every evaluation has it', () => {
  const checked = (cells: RowCells): RowCells => ({
    ...cells,
    formulas: cells.formulas.map((cell, position) =>
      position === 3 ? `=COUNTIF(B$2:B${cells.row},B${cells.row + 1})` : cell,
    ),
    values: cells.values.map((cell, position) => (position === 3 ? 0 : cell)),
  });
  expect(freeRow(layout, checked(evaluation(10)), [checked(prepared(11))])).toMatchObject({ row: 11, insert: false });
});

test('the first row below the header of an empty log', () => {
  expect(freeRow(layout, null, [prepared(1)])).toMatchObject({ row: 1, insert: false, like: null });
});
