import { findMarks } from '../../src/domain/marks/findMarks';
import type { MarkedPart } from '../../src/domain/marks/markedPart';
import { bootOffice } from '../../src/host/boot/bootOffice';
import { ExcelHost } from '../../src/host/host';
import { emptyWorkbook, type CellSnapshot, type CellStyle, type WorkbookSnapshot } from '../../src/host/model/snapshot';
import { readRowMarks, type RowMarksReading } from '../../src/workbook/rowMarks';
import { createExcelSession } from '../../src/workbook/runExcel';

const STYLES: CellStyle[] = [
  {},
  { fill: '#FF0000' },
  { font: { strike: true } },
  { font: { color: '#0070C0' } },
  { fill: '#D9D9D9', font: { bold: true } },
];
const [, RED, STRUCK, BLUE_TEXT, TOTAL] = [0, 1, 2, 3, 4];
const COLUMNS = 6;

interface RowLook {
  readonly style?: number;
  readonly hidden?: true;
}

/** A header in row 1 and rows below it, each as it looks; styles of single cells by row and column. */
function logOf(
  rows: readonly RowLook[],
  cells: readonly [row: number, column: number, style: number][] = [],
): WorkbookSnapshot {
  const workbook = emptyWorkbook('评分');
  workbook.styles = STYLES;
  const [sheet] = workbook.sheets;
  ['会话ID', '日期', '客服', '问候', '业务', '总分'].forEach(
    (v, column) => ((sheet.cells[0] ??= {})[column] = { v, s: TOTAL }),
  );
  rows.forEach(({ style = 0, hidden }, index) => {
    sheet.cells[index + 1] = Object.fromEntries(
      Array.from({ length: COLUMNS }, (_, column): [number, CellSnapshot] => [
        column,
        { v: `${index} ${column}`, s: style },
      ]),
    );
    if (hidden) sheet.rows[index + 1] = { hidden };
  });
  for (const [row, column, s] of cells) sheet.cells[row][column].s = s;
  return workbook;
}

const partOf = (rows: number, others: Partial<MarkedPart> = {}): MarkedPart => ({
  sheet: '评分',
  firstColumn: 0,
  lastColumn: COLUMNS - 1,
  keyColumns: [0, 1, 2],
  rows: Array.from({ length: rows }, (_, index) => index + 1),
  isFiltered: false,
  ...others,
});

async function read(
  workbook: WorkbookSnapshot,
  parts: readonly MarkedPart[],
  apiSet = '1.14',
): Promise<RowMarksReading & { requests: number; largestAnswer: number }> {
  const host = await ExcelHost.open(workbook);
  const office = await bootOffice(host, { language: 'zh-CN', apiSet });
  try {
    const reading = await createExcelSession(office.Excel).run('marks', (context) => readRowMarks(context, parts));
    const requests = host.requests.filter(({ kind }) => kind === 'request');
    return {
      ...reading,
      requests: requests.length,
      largestAnswer: Math.max(...requests.map(({ bytesOut }) => bytesOut)),
    };
  } finally {
    office.close();
    host.dispose();
  }
}

const plainRows = (count: number): RowLook[] => Array.from({ length: count }, () => ({}));

describe('readRowMarks', () => {
  it('reads fills, text colours, struck out and hidden rows; other rows of the sheet say nothing', async () => {
    const workbook = logOf(
      [{ style: RED }, {}, { style: STRUCK }, { style: TOTAL }, { hidden: true }, ...plainRows(8)],
      [[2, 5, BLUE_TEXT]],
    );
    const rows = partOf(13).rows.filter((row) => row !== 4);
    const { parts, complete } = await read(workbook, [partOf(13, { rows })]);
    expect(complete).toBe(true);
    expect(findMarks(parts).map(({ mark }) => mark)).toEqual([
      { kind: 'strikethrough', rows: 1, cells: 0, examples: ['评分!A4'], suggestion: 'void' },
      { kind: 'fill', colour: '#FF0000', rows: 1, cells: 0, examples: ['评分!A2'], suggestion: 'fatal' },
      { kind: 'fontColour', colour: '#0070C0', rows: 0, cells: 1, examples: ['评分!F3'], suggestion: 'none' },
      { kind: 'hidden', rows: 1, cells: 0, examples: ['评分!A6'], suggestion: 'none' },
    ]);
  });

  it('asks three times, whatever the size, where everything looks alike', async () => {
    const { requests, parts } = await read(logOf(plainRows(3000)), [partOf(3000)]);
    expect(requests).toBeLessThanOrEqual(3);
    expect(findMarks(parts)).toEqual([]);
  });

  it('rows that a filter hides are no marks', async () => {
    const { parts } = await read(logOf([{ hidden: true }, {}, {}]), [partOf(3, { isFiltered: true })]);
    expect(findMarks(parts)).toEqual([]);
  });

  it('counts notes where Excel can tell of them, and says where it cannot; threads of comments everywhere', async () => {
    const workbook = logOf(plainRows(5));
    workbook.sheets[0].notes = { F3: '客户投诉', A1: '表头', K4: '旁边' };
    workbook.sheets[0].comments = { C5: '已申诉' };
    const older = await read(workbook, [partOf(5)]);
    expect(older.notes).toBe('unknown');
    expect(findMarks(older.parts).map(({ mark }) => [mark.rows, mark.examples])).toEqual([[1, ['评分!C5']]]);
    const newer = await read(workbook, [partOf(5)], '1.18');
    expect(newer.notes).toBe('counted');
    expect(findMarks(newer.parts).map(({ mark }) => [mark.rows, mark.examples])).toEqual([[2, ['评分!F3', '评分!C5']]]);
  });

  it('keeps answers small in long logs, reads the cells that name the contact first, and says what it left out', async () => {
    const count = 50_000;
    const looks = plainRows(count).map((_look, index) => ({ style: index % 100 === 7 ? RED : 0 }));
    const { parts, complete, requests, largestAnswer } = await read(logOf(looks), [partOf(count)]);
    expect(findMarks(parts).map(({ mark }) => [mark.colour, mark.rows, mark.cells])).toEqual([['#FF0000', 500, 0]]);
    expect(complete).toBe(false);
    expect(largestAnswer).toBeLessThan(4_000_000);
    expect(requests).toBeLessThan(12);
  });
});
