import { adoptEvaluationLog } from '../../src/app/adoptEvaluationLog';
import { buildRoster, planRoster } from '../../src/app/buildRoster';
import { inspectWorkbook } from '../../src/app/inspectWorkbook';
import type { CellValue } from '../../src/domain/cellValue';
import { isoToSerial } from '../../src/domain/time/serialDay';
import { emptySheet, emptyWorkbook, type SheetSnapshot, type WorkbookSnapshot } from '../../src/host/model/snapshot';
import { withClient } from '../support/openClient';
import { openSample } from '../support/samples';
import { saveChecked } from '../support/saveChecked';
import { sheetOf, tableRows } from '../support/sheetCells';

const ROSTER: CellValue[][] = [
  ['在线客服人员花名册'],
  [],
  ['序号', '工号', '姓名', '班组', '组长', '入职日期', '离职日期'],
  [1, '00801', '张伟', '一组', '王强', isoToSerial('2024-03-01'), ''],
  [2, '00802', '张 伟', '二组', '李莉', '2024.5.6', ''],
  [3, '00803', '李娜', '二组', '李莉', '', isoToSerial('2026-02-10')],
];
const HEADERS = ['工号', '坐席', '班组', '班长', '入职日期', '业务', '在岗起', '在岗止'];

function workbookWith(values: readonly CellValue[][], more: readonly SheetSnapshot[] = []): WorkbookSnapshot {
  const sheet = emptySheet('花名册');
  values.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== '') (sheet.cells[r] ??= {})[c] = { v: value };
    }),
  );
  return { ...emptyWorkbook(), sheets: [emptySheet('首页'), sheet, ...more] };
}

function changed(values: readonly CellValue[][], row: number, column: number, value: CellValue): CellValue[][] {
  return values.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? value : cell)) : [...cells]));
}

/** `QA_Agents` as rows of cells, dates as serials. */
function agentsOf(workbook: WorkbookSnapshot): CellValue[][] {
  return tableRows(workbook, 'QA_Agents').map((row) => HEADERS.map((header) => row[header] ?? ''));
}

test('a list of staff becomes the list of agents: numbers as text, days as days, leavers with their last day', async () => {
  await withClient(workbookWith(ROSTER), async ({ session, host }) => {
    const theirs = sheetOf(await host.snapshot(), '花名册');
    const result = await buildRoster(session, { from: 'list' });
    expect(result).toMatchObject({ sources: ['花名册!B3:G6'], joined: 3, moved: 0, conflicts: [], sheet: '质检坐席' });
    const workbook = await host.snapshot();
    expect(agentsOf(workbook)).toEqual([
      ['00801', '张伟', '一组', '王强', isoToSerial('2024-03-01'), '', isoToSerial('2024-03-01'), ''],
      ['00802', '张 伟', '二组', '李莉', isoToSerial('2024-05-06'), '', isoToSerial('2024-05-06'), ''],
      ['00803', '李娜', '二组', '李莉', '', '', '', isoToSerial('2026-02-10')],
    ]);
    expect(sheetOf(workbook, '花名册')).toEqual(theirs);
    await saveChecked(workbook);
  });
});

test('a newer list adds joiners and moves and closes what it ends; done again, nothing changes', async () => {
  const first = workbookWith(ROSTER);
  const [built] = await withClient(first, async ({ session, host }) => {
    await buildRoster(session, { from: 'list' });
    return [await host.snapshot()];
  });
  const moved = changed(ROSTER, 3, 3, '二组');
  const list = sheetOf(workbookWith([...moved, [4, '00804', '王芳', '一组', '王强', '2026-03-09', '']]), '花名册');
  const next = { ...built, sheets: built.sheets.map((sheet) => (sheet.name === '花名册' ? list : sheet)) };
  await withClient(next, async ({ session, host }) => {
    const args = { from: 'list', asOf: '2026-03-16' } as const;
    const plan = await planRoster(session, args);
    expect(plan.changes.map(({ id, day }) => [id, day])).toEqual([
      ['move 00801 张伟', '2026-03-16'],
      ['join 00804 王芳', '2026-03-09'],
    ]);
    const before = agentsOf(await host.snapshot());
    await buildRoster(session, { ...args, changes: ['move 00801 张伟'] });
    expect(await buildRoster(session, args)).toMatchObject({ joined: 1, moved: 0 });
    const after = agentsOf(await host.snapshot());
    const hired = isoToSerial('2024-03-01');
    expect(after).toEqual([
      [...before[0].slice(0, 7), isoToSerial('2026-03-15')],
      ...before.slice(1),
      ['00801', '张伟', '二组', '王强', hired, '', isoToSerial('2026-03-16'), ''],
      ['00804', '王芳', '一组', '王强', isoToSerial('2026-03-09'), '', isoToSerial('2026-03-09'), ''],
    ]);
    expect(await buildRoster(session, { ...args, asOf: '2026-03-30' })).toMatchObject({ joined: 0, moved: 0, left: 0 });
    expect(agentsOf(await host.snapshot())).toEqual(after);
    await saveChecked(await host.snapshot());
  });
});

test('what people typed into the list of agents, beside it and below it stays', async () => {
  await withClient(workbookWith(ROSTER.slice(0, 5)), async ({ session, host, office }) => {
    await buildRoster(session, { from: 'list' });
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('质检坐席');
      sheet.getRange('D2').values = [['赵敏']];
      sheet.getRange('A5:B5').values = [['备注', '请勿删除']];
      const list = context.workbook.worksheets.getItem('花名册');
      list.getRange('B7:D8').values = [
        ["'00809", '周杰', '三组'],
        ["'00810", '吴敏', '三组'],
      ];
      await context.sync();
    });
    const { conflicts, joined } = await buildRoster(session, { from: 'list' });
    expect([joined, conflicts]).toEqual([
      2,
      [expect.objectContaining({ kind: 'detailDiffers', listed: '赵敏', found: '王强', where: '花名册!C4' })],
    ]);
    const workbook = await host.snapshot();
    expect(agentsOf(workbook).map((row) => row.slice(0, 4))).toEqual([
      ['00801', '张伟', '一组', '赵敏'],
      ['00802', '张 伟', '二组', '李莉'],
      ['00809', '周杰', '三组', ''],
      ['00810', '吴敏', '三组', ''],
    ]);
    const { cells } = sheetOf(workbook, '质检坐席');
    expect([cells[6]?.[0]?.v, cells[6]?.[1]?.v]).toEqual(['备注', '请勿删除']);
  });
});

test('the logs tell when agents moved, and complete what adopting has listed', async () => {
  const sample = await openSample('clean-zh');
  await withClient(sample, async ({ session, host }) => {
    const [found] = (await inspectWorkbook(session)).found;
    await adoptEvaluationLog(session, { sheet: found.sheet });
    const listed = agentsOf(await host.snapshot());
    const result = await buildRoster(session, { from: 'log' });
    const after = agentsOf(await host.snapshot());
    expect(after.slice(0, listed.length).map((row) => row.slice(0, 3))).toEqual(listed.map((row) => row.slice(0, 3)));
    expect(result.completed + result.moved).toBeGreaterThanOrEqual(after.length - listed.length);
    expect(await buildRoster(session, { from: 'log' })).toMatchObject({ joined: 0, moved: 0, left: 0, completed: 0 });
    expect(agentsOf(await host.snapshot())).toEqual(after);
  });
}, 120_000);

test('a workbook without a list says so, and so does a sheet that holds something else', async () => {
  await withClient(workbookWith([['备忘', 1]]), async ({ session }) => {
    await expect(planRoster(session, { from: 'list' })).rejects.toMatchObject({
      failure: { code: 'ROSTER_NOT_FOUND', sheet: '' },
    });
    await expect(planRoster(session, { from: 'list', sheet: '花名册' })).rejects.toMatchObject({
      failure: { code: 'ROSTER_NOT_FOUND', sheet: '花名册' },
    });
    await expect(planRoster(session, { from: 'list', sheet: '无' })).rejects.toMatchObject({
      failure: { code: 'SHEET_NOT_FOUND' },
    });
    await expect(planRoster(session, { from: 'log' })).rejects.toMatchObject({ failure: { code: 'LOG_NOT_FOUND' } });
  });
});
