import { adoptEvaluationLog, planAdoption } from '../../../src/app/adoptEvaluationLog';
import { refreshSummary } from '../../../src/app/refreshSummary';
import { isoToSerial } from '../../../src/domain/time/serialDay';
import type { WorkbookSnapshot } from '../../../src/host/model/snapshot';
import { withClient } from '../../support/openClient';
import { plainWorkbook, type PlainCell } from '../../support/plainSheets';
import { cellAt, sheetOf, tableRows } from '../../support/sheetCells';
import { columnsArea, workbookDifferences } from '../../support/workbookDifference';

const HEADER = ['录音流水号', '工号', '坐席', '开场白(10分)', '业务能力(50分)', '服务态度(40分)', '致命差错'];
const AGENTS = ['张伟', '李娜', '王芳', '赵敏'];

function callsOf(day: number): PlainCell[][] {
  return AGENTS.map((agent, index) => [
    `20260305${day}00${index}A`,
    `00${index + 1}`,
    agent,
    10,
    45 + index,
    30 + (day % 10),
    index === 3 && day === 6 ? '是' : '否',
  ]);
}

/** A sheet a day, the date in the tab alone. */
function dailySheets(days: readonly number[]): WorkbookSnapshot {
  const sheets = days.map((day) => [`3月${day}日`, [['2026年3月质检记录表'], HEADER, ...callsOf(day)]] as const);
  return plainWorkbook(Object.fromEntries(sheets));
}

test('sheets of one day each become one log: our columns beside each, one standard, the tab gives the day', () =>
  withClient(dailySheets([5, 6, 7]), async ({ host, session }) => {
    const before = await host.snapshot();
    const plan = await planAdoption(session, { sheet: '3月5日' });
    expect(plan.parts.map(({ sheet, rows, day }) => ({ sheet, rows, day }))).toEqual([
      { sheet: '3月5日', rows: 4, day: '2026-03-05' },
      { sheet: '3月6日', rows: 4, day: '2026-03-06' },
      { sheet: '3月7日', rows: 4, day: '2026-03-07' },
    ]);
    expect(plan).toMatchObject({
      shape: 'rows',
      rows: 12,
      undated: 0,
      unnamed: 0,
      dayColumn: '归属日期',
      joins: false,
    });
    expect(await adoptEvaluationLog(session, { sheet: '3月5日' })).toEqual(plan);

    const after = await host.snapshot();
    const areas = before.sheets.map(({ name }) => columnsArea(name, HEADER.length, 60, 1));
    const names = plan.parts.map(({ log }) => log);
    expect(workbookDifferences(before, after, { sheets: plan.sheets, areas, names })).toEqual([]);
    expect(names).toEqual(['QA_Log_log1', 'QA_Log_log1_2', 'QA_Log_log1_3']);
    expect(tableRows(after, 'QA_Agents').map((row) => row['坐席'])).toEqual(AGENTS);
    for (const { sheet, day } of plan.parts) {
      const cells = sheetOf(after, sheet);
      const at = (header: string): number => HEADER.length + plan.added.indexOf(header);
      expect(cellAt(cells, 2, at('归属日期')).v).toBe(isoToSerial(day ?? ''));
      expect(cellAt(cells, 2, at('最终分')).v).toBe(10 + 45 + 30 + Number(/月(\d)/.exec(sheet)?.[1]));
      expect(cellAt(cells, 7, at('归属日期')).v).toBe('');
      expect(cellAt(cells, 7, at('评估编号')).v).toBeUndefined();
    }
    const summary = await refreshSummary(session, { month: '2026-03' });
    expect(summary).toMatchObject({ evaluations: 12, fatal: 1, unscored: 0, warning: '', agents: 4 });
  }));

test('the requests do not grow with the parts', () =>
  withClient(dailySheets([5, 6, 7, 8, 9, 10, 11, 12]), async (client) => {
    await adoptEvaluationLog(client.session, { sheet: '3月5日' });
    const many = client.requests();
    await withClient(dailySheets([5]), async (other) => {
      await adoptEvaluationLog(other.session, { sheet: '3月5日' });
      expect(many).toBe(other.requests());
    });
  }));

test('a month of daily sheets is summed in parts that Excel takes', () =>
  withClient(dailySheets(Array.from({ length: 31 }, (_, day) => day + 1)), async ({ host, session }) => {
    await adoptEvaluationLog(session, { sheet: '3月1日' });
    const summary = await refreshSummary(session, { month: '2026-03' });
    expect(summary).toMatchObject({ evaluations: 124, agents: 4, unscored: 0, fatal: 1, warning: '' });
    const { cells } = sheetOf(await host.snapshot(), summary.sheet);
    const formulas = Object.values(cells).flatMap((row) => Object.values(row).map(({ f = '' }) => f.length));
    expect(Math.max(...formulas)).toBeGreaterThan(4000);
    expect(Math.max(...formulas)).toBeLessThanOrEqual(8192);
  }));

test('a sheet that is added later joins the standard of the others', () =>
  withClient(dailySheets([5, 6, 7]), async ({ host, session }) => {
    const first = await adoptEvaluationLog(session, { sheet: '3月5日', parts: ['3月5日', '3月6日'] });
    expect(first.parts).toHaveLength(2);
    const later = await adoptEvaluationLog(session, { sheet: '3月7日' });
    expect(later).toMatchObject({ joins: true, rubric: first.rubric, log: 'QA_Log_log1_3', sheets: [], rows: 4 });
    const { sheets } = await host.snapshot();
    expect(sheets.filter(({ name }) => name.startsWith('标准'))).toHaveLength(1);
    const summary = await refreshSummary(session, { month: '2026-03' });
    expect(summary).toMatchObject({ evaluations: 12, warning: '' });
  }));

test('a standard that asks for something else is not joined', () =>
  withClient(
    plainWorkbook({
      '3月5日': [HEADER, ...callsOf(5)],
      外呼: [[...HEADER.slice(0, 3), '开场白(20分)', ...HEADER.slice(4)], ...callsOf(6)],
    }),
    async ({ session }) => {
      const { rubric } = await adoptEvaluationLog(session, { sheet: '3月5日' });
      await expect(adoptEvaluationLog(session, { sheet: '外呼', rubric })).rejects.toMatchObject({
        failure: { code: 'RUBRIC_DIFFERS', rubric },
      });
      expect(await adoptEvaluationLog(session, { sheet: '外呼' })).toMatchObject({ joins: false, rubric: 'log2_v1' });
    },
  ));

test('a sheet and its copy are not adopted together unless somebody says that both count', () =>
  withClient(
    plainWorkbook({
      '3月': [HEADER, ...callsOf(5)],
      '3月备份': [HEADER, ...callsOf(5)],
      '4月': [HEADER, ...callsOf(6)],
    }),
    async ({ host, session }) => {
      const before = await host.snapshot();
      await expect(adoptEvaluationLog(session, { sheet: '4月' })).rejects.toMatchObject({
        failure: { code: 'CONTACTS_IN_SEVERAL_SHEETS', where: '3月!A1', sheets: ['3月', '3月备份'], contacts: 4 },
      });
      expect(workbookDifferences(before, await host.snapshot())).toEqual([]);
      const plan = await adoptEvaluationLog(session, { sheet: '4月', parts: ['3月', '4月'] });
      expect(plan.parts.map(({ sheet }) => sheet)).toEqual(['3月', '4月']);
      await expect(planAdoption(session, { sheet: '3月备份' })).rejects.toMatchObject({
        failure: { code: 'CONTACTS_IN_SEVERAL_SHEETS', sheets: ['3月', '3月备份'] },
      });
      expect(await planAdoption(session, { sheet: '3月备份', parts: ['3月备份'] })).toMatchObject({ rows: 4 });
    },
  ));
