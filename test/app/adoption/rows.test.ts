import { adoptEvaluationLog } from '../../../src/app/adoptEvaluationLog';
import { removeAdoption } from '../../../src/app/removeAdoption';
import { refreshSummary } from '../../../src/app/refreshSummary';
import { isoToSerial } from '../../../src/domain/time/serialDay';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/host/model/snapshot';
import { withClient, type TestClient } from '../../support/openClient';
import { plainWorkbook, type PlainCell } from '../../support/plainSheets';
import { cellAt, sheetOf } from '../../support/sheetCells';
import { columnsArea, workbookDifferences } from '../../support/workbookDifference';

const HEADER = [
  '序号',
  '录音流水号',
  '坐席',
  '日期',
  '开场白(10分)',
  '业务能力(50分)',
  '服务态度(40分)',
  '总分',
  '状态',
];
const SHEET = '质检登记';

function call(number: number, agent: string, date: PlainCell, total: PlainCell, status = ''): PlainCell[] {
  return [number, `A${1000 + number}`, agent, date, 10, 45, 30 + number, total, status];
}

/** Two teams with subtotals between, dates as text, a typed total, rows prepared below, a signature at the end. */
function teamLog(): WorkbookSnapshot {
  const prepared = Array.from({ length: 6 }, (_, index): PlainCell[] => [6 + index]);
  return plainWorkbook({
    [SHEET]: [
      ['2026年3月质检登记表'],
      HEADER,
      call(1, '张伟', '3月5日', 86),
      call(2, '李娜', '3月5日', 87),
      ['小计', '', '', '', 20, 90, 63, 173],
      call(3, '王芳', '3月16日', 88),
      call(4, '赵敏', '3月16日', 90),
      call(5, '孙丽', '3月17日', 90, '作废'),
      ...prepared,
      ['质检主管签字：'],
    ],
  });
}

async function ours(client: TestClient, added: readonly string[]): Promise<(row: number, header: string) => PlainCell> {
  const sheet: SheetSnapshot = sheetOf(await client.host.snapshot(), SHEET);
  return (row, header) => cellAt(sheet, row, HEADER.length + added.indexOf(header)).v ?? '';
}

async function type(client: TestClient, address: string, values: PlainCell[][]): Promise<void> {
  await client.office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange(address).values = values;
    await context.sync();
  });
}

test('subtotals stay blank, prepared rows score themselves once filled, their totals are told and never changed', () =>
  withClient(teamLog(), async (client) => {
    const before = await client.host.snapshot();
    const plan = await adoptEvaluationLog(client.session, { sheet: SHEET });
    expect(plan).toMatchObject({ rows: 5, undated: 0, spareRows: 6, dayColumn: '归属日期' });
    expect(plan.totals).toMatchObject({ header: '总分', compared: 5, agree: 4 });
    expect(plan.totals?.different).toEqual([{ address: `${SHEET}!H7`, theirs: 90, ours: 89 }]);
    expect(plan.words.status?.void).toEqual(['作废']);
    const after = await client.host.snapshot();
    const areas = [columnsArea(SHEET, HEADER.length, 60, 1)];
    expect(workbookDifferences(before, after, { sheets: plan.sheets, areas, names: [plan.log] })).toEqual([]);

    const cell = await ours(client, plan.added);
    expect([2, 3, 5, 6, 7].map((row) => cell(row, '最终分'))).toEqual([86, 87, 88, 89, 90]);
    expect([2, 5, 7].map((row) => cell(row, '归属日期'))).toEqual(
      ['2026-03-05', '2026-03-16', '2026-03-17'].map(isoToSerial),
    );
    for (const header of plan.added) expect([header, cell(4, header), cell(14, header)]).toEqual([header, '', '']);
    for (const header of plan.added) expect([header, cell(8, header)]).toEqual([header, '']);

    await type(client, 'B9:G9', [['A2000', '周杰', "'3月20日", 10, 50, 40]]);
    const typed = await ours(client, plan.added);
    expect([typed(8, '最终分'), typed(8, '归属日期')]).toEqual([100, isoToSerial('2026-03-20')]);
    const summary = await refreshSummary(client.session, { month: '2026-03' });
    expect(summary).toMatchObject({ evaluations: 5, unscored: 0, warning: '' });
  }));

test('rows that are marked by their look are void or fatal when a person says so, and theirs stay as they are', () => {
  const workbook = teamLog();
  const { cells } = sheetOf(workbook, SHEET);
  workbook.styles.push({ font: { strike: true } }, { fill: '#FF0000' });
  const dress = (row: number, style: number): void => {
    for (const cell of Object.values(cells[row])) cell.s = style;
  };
  dress(2, workbook.styles.length - 2);
  dress(3, workbook.styles.length - 1);
  return withClient(workbook, async (client) => {
    const before = await client.host.snapshot();
    const plan = await adoptEvaluationLog(client.session, {
      sheet: SHEET,
      marks: [
        { kind: 'strikethrough', meaning: 'void' },
        { kind: 'fill', colour: '#FF0000', meaning: 'fatal' },
      ],
    });
    expect(plan.marks).toEqual({ void: 1, fatal: 1 });
    const cell = await ours(client, plan.added);
    expect([2, 3, 5, 7].map((row) => cell(row, '状态（核算）'))).toEqual(['作废', '', '', '作废']);
    expect([2, 3, 5].map((row) => cell(row, '标色致命'))).toEqual(['', 1, '']);
    expect([cell(3, '最终分'), cell(3, '致命差错')]).toEqual([0, '是']);
    const areas = [columnsArea(SHEET, HEADER.length, 60, 1)];
    const after = await client.host.snapshot();
    expect(workbookDifferences(before, after, { sheets: plan.sheets, areas, names: [plan.log] })).toEqual([]);
    const summary = await refreshSummary(client.session, { month: '2026-03' });
    expect(summary).toMatchObject({ evaluations: 3, fatal: 1 });
  });
});

test('undone, rows that were typed by hand since stay', () =>
  withClient(teamLog(), async (client) => {
    const { log } = await adoptEvaluationLog(client.session, { sheet: SHEET });
    await type(client, 'B9:G9', [['A2000', '周杰', "'3月20日", 10, 50, 40]]);
    await removeAdoption(client.session, { log });
    const sheet = sheetOf(await client.host.snapshot(), SHEET);
    expect(Object.keys(sheet.cells[8]).map(Number)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(Object.keys(sheet.cells[1]).map(Number)).toEqual(HEADER.map((_header, column) => column));
  }));
