import { adoptEvaluationLog } from '../../src/app/adoptEvaluationLog';
import { buildRoster } from '../../src/app/buildRoster';
import { refreshSummary } from '../../src/app/refreshSummary';
import { removeAdoption } from '../../src/app/removeAdoption';
import type { CellValue } from '../../src/domain/cellValue';
import { emptySheet, type SheetSnapshot, type WorkbookSnapshot } from '../../src/host/model/snapshot';
import { openClient, type TestClient } from '../support/openClient';
import { openSample } from '../support/samples';
import { cellAt, sheetOf } from '../support/sheetCells';

const LOG = '质检登记';
const HEADER_ROW = 2;

function columnOf(sheet: SheetSnapshot, header: string): number {
  const [column] = Object.entries(sheet.cells[HEADER_ROW]).find(([, { v }]) => v === header) ?? [];
  if (column === undefined) throw new Error(`No column ${header}`);
  return Number(column);
}

/** The sample with teams on a list of staff instead of in the log. */
async function withoutTeams(): Promise<{ workbook: WorkbookSnapshot; teams: Map<CellValue, CellValue> }> {
  const workbook = await openSample('clean-zh');
  const log = sheetOf(workbook, LOG);
  const [number, name, team] = ['工号', '坐席', '班组'].map((header) => columnOf(log, header));
  const teams = new Map<CellValue, CellValue>();
  const list = emptySheet('花名册');
  list.cells[0] = { 0: { v: '工号' }, 1: { v: '姓名' }, 2: { v: '班组' } };
  for (const [row, cells] of Object.entries(log.cells).filter(([at]) => Number(at) >= HEADER_ROW)) {
    const [id, agent, own] = [number, name, team].map((column) => cells[column]?.v ?? '');
    if (Number(row) > HEADER_ROW && id !== '' && !teams.has(id)) {
      teams.set(id, own);
      list.cells[teams.size] = { 0: { v: id }, 1: { v: agent }, 2: { v: own } };
    }
    cells[team] = { ...cells[team], v: Number(row) === HEADER_ROW ? '楼层' : '三楼' };
  }
  return { workbook: { ...workbook, sheets: [...workbook.sheets, list] }, teams };
}

let client: TestClient;
let teams: Map<CellValue, CellValue>;
beforeEach(async () => {
  const made = await withoutTeams();
  teams = made.teams;
  client = await openClient(made.workbook);
});
afterEach(() => client.close());

/** Number and team of every evaluation. */
async function teamsInLog(): Promise<[CellValue, CellValue][]> {
  const sheet = sheetOf(await client.host.snapshot(), LOG);
  const [number, id, team] = ['工号', '评估编号', '班组'].map((header) => columnOf(sheet, header));
  return Object.keys(sheet.cells)
    .map(Number)
    .filter((row) => row > HEADER_ROW && (cellAt(sheet, row, id).v ?? '') !== '')
    .map((row) => [cellAt(sheet, row, number).v ?? '', cellAt(sheet, row, team).v ?? '']);
}

test('evaluations of a log without teams get the team of their day from the list, and the summary adds up by team', async () => {
  await adoptEvaluationLog(client.session, { sheet: LOG });
  const { rows } = { rows: await teamsInLog() };
  expect(new Set(rows.map(([, team]) => team))).toEqual(new Set(['']));
  const result = await buildRoster(client.session, { from: 'list', sheet: '花名册', asOf: '2025-01-01' });
  expect(result.teams).toEqual({ filled: rows.length, open: 0 });
  expect(await teamsInLog()).toEqual(rows.map(([number]) => [number, teams.get(number)]));
  const summary = await refreshSummary(client.session, { month: '2026-03' });
  expect(summary).toMatchObject({ warning: '', teams: new Set(teams.values()).size });
  expect(await buildRoster(client.session, { from: 'list', sheet: '花名册' })).toMatchObject({
    teams: { filled: 0, open: 0 },
  });
}, 120_000);

test('a team that somebody typed stays, and taking the adoption back takes the teams along', async () => {
  const before = sheetOf(await client.host.snapshot(), LOG);
  const { log } = await adoptEvaluationLog(client.session, { sheet: LOG });
  const column = columnOf(sheetOf(await client.host.snapshot(), LOG), '班组');
  await client.office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(LOG).getCell(HEADER_ROW + 1, column).values = [['借调组']];
    await context.sync();
  });
  await buildRoster(client.session, { from: 'list', sheet: '花名册', asOf: '2025-01-01' });
  const [[, first]] = await teamsInLog();
  expect(first).toBe('借调组');
  await removeAdoption(client.session, { log });
  expect(sheetOf(await client.host.snapshot(), LOG).cells).toEqual(before.cells);
}, 120_000);
