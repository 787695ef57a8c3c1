import { buildRoster } from '../../src/app/buildRoster';
import { createEvaluationLog } from '../../src/app/createEvaluationLog';
import { installTemplate } from '../../src/app/installTemplate';
import { openLog } from '../../src/app/openLog';
import { saveEvaluation, type SaveArguments } from '../../src/app/saveEvaluation';
import { adoptEvaluationLog } from '../../src/app/adoptEvaluationLog';
import { bestPoints, criteriaOf } from '../../src/domain/rubric/points';
import { template } from '../../src/domain/rubric/templates';
import { emptySheet, emptyWorkbook, type SheetSnapshot, type WorkbookSnapshot } from '../../src/host/model/snapshot';
import type { ExcelSession } from '../../src/workbook/runExcel';
import { plainWorkbook, type PlainCell } from './plainSheets';
import { openSample, type SampleName } from './samples';

/** Rows of a team's log that are kept: what goes wrong does not depend on how many there are. */
const LAST_ROW = 20;

/** A team's workbook with the first rows of its log. */
export async function teamWorkbook(sample: SampleName): Promise<WorkbookSnapshot> {
  const workbook = await openSample(sample);
  return { ...workbook, sheets: workbook.sheets.map(firstRows) };
}

function firstRows(sheet: SheetSnapshot): SheetSnapshot {
  const cells = Object.fromEntries(Object.entries(sheet.cells).filter(([row]) => Number(row) <= LAST_ROW));
  const tables = sheet.tables.map((table) => ({
    ...table,
    range: { ...table.range, endRow: Math.min(table.range.endRow, LAST_ROW) },
  }));
  return { ...sheet, cells, tables };
}

/** A workbook that people use for something else: a sheet with their cells, a formula, a list and a name. */
export function peoplesWorkbook(): WorkbookSnapshot {
  const cells: SheetSnapshot['cells'] = {
    0: { 0: { v: '备忘', s: 1 }, 1: { v: 3 } },
    1: { 0: { v: '合计' }, 1: { f: '=B1*2', v: 6 } },
  };
  const validations: SheetSnapshot['validations'] = [
    {
      ranges: [{ startRow: 4, endRow: 9, startColumn: 0, endColumn: 0 }],
      type: 'list',
      formula1: '"是,否"',
      allowBlank: true,
    },
  ];
  return {
    ...emptyWorkbook(),
    sheets: [{ ...emptySheet(PEOPLES_SHEET), cells, validations }, emptySheet('其他')],
    names: [{ name: '我的合计', formula: `='${PEOPLES_SHEET}'!$B$2` }],
    styles: [{}, { fill: '#FFFF00' }],
  };
}

/** A workbook with a list of staff that has moved on since `grownRoster` was taken from it. */
export function rosterWorkbook(): WorkbookSnapshot {
  const rows = [
    ['工号', '姓名', '班组', '组长', '离职日期'],
    ['00801', '张伟', '二组', '王强', ''],
    ['00802', '李娜', '二组', '', '2026-03-10'],
    ['00803', '王芳', '一组', '', ''],
  ];
  const cells = Object.fromEntries(
    rows.map((row, r) => [r, Object.fromEntries(row.flatMap((v, c) => (v === '' ? [] : [[c, { v }]])))]),
  );
  return { ...emptyWorkbook(), sheets: [{ ...emptySheet('花名册'), cells }, emptySheet('旧名单')] };
}

/** The list of agents as an older list of staff made it. */
export async function grownRoster(session: ExcelSession): Promise<void> {
  await session.run('older list', async (context) => {
    const sheet = context.workbook.worksheets.getItem('旧名单');
    sheet.getRange('A1:C3').values = [
      ['工号', '姓名', '班组'],
      ["'00801", '张伟', '一组'],
      ["'00802", '李娜', '二组'],
    ];
    await context.sync();
  });
  await buildRoster(session, { from: 'list', sheet: '旧名单', asOf: '2026-03-01' });
}

export const DAILY_SHEETS = ['3月5日', '3月6日'];

/** A log of a sheet a day, with a total below each. */
export function dailyWorkbook(): WorkbookSnapshot {
  const header = ['录音流水号', '工号', '坐席', '开场白(10分)', '业务能力(50分)', '服务态度(40分)', '致命差错'];
  const call = (sheet: string, agent: string, row: number): PlainCell[] => {
    return [`A${sheet}-${row}`, `00${row}`, agent, 10, 45, 30 + row, '否'];
  };
  const rows = (sheet: string): PlainCell[][] => [
    ['2026年3月质检记录表'],
    header,
    ...['张伟', '李娜', '王芳', '赵敏'].map((agent, index) => call(sheet, agent, index + 1)),
    ['合计', '', '', 40],
  ];
  return plainWorkbook(Object.fromEntries(DAILY_SHEETS.map((sheet) => [sheet, rows(sheet)])));
}

export const FORM_SHEETS = ['录音1', '录音2', '录音3'];

/** A page a contact. */
export function formWorkbook(): WorkbookSnapshot {
  const page = (sheet: string, index: number): PlainCell[][] => [
    ['录音质检评分表'],
    ['坐席：', ['张伟', '李娜', '王芳'][index] ?? '', '工号：', `001${index}`],
    ['流水号：', `A-${sheet}`, '通话日期：', '2026-03-05'],
    ['评分项', '满分', '得分', '扣分原因'],
    ['礼貌用语', 40, 40 - index, index === 0 ? '' : '未用敬语'],
    ['回答准确', 60, 60, ''],
    ['合计', 100, 100 - index],
    ['致命差错：', index === 2 ? '是' : '否'],
  ];
  return plainWorkbook(Object.fromEntries(FORM_SHEETS.map((sheet, index) => [sheet, page(sheet, index)])));
}

export const PEOPLES_SHEET = '备忘';
export const RUBRIC = 'internet_v1';
export const LOG = 'QA_Eval_internet_v1';
export const ADOPTED_LOG = 'QA_Log_log1';
export const ID = 'E260305-AAAAAAA';

/** The best of everything. */
export const answers = Object.fromEntries(
  criteriaOf(template('internetService', 'zh-CN')).map((criterion) => [criterion.name, bestPoints(criterion)]),
);

export function evaluation(id: string, contact: string): SaveArguments {
  return { log: LOG, id, contact: { id: contact, date: '2026-03-05', agent: '张伟' }, evaluator: '李', answers };
}

export const install = (session: ExcelSession): Promise<unknown> =>
  installTemplate(session, { template: 'internetService', language: 'zh-CN' });

/** A log of ours with evaluations of other contacts in it. */
export async function filledLog(session: ExcelSession): Promise<void> {
  await emptyLog(session);
  await saveEvaluation(session, evaluation('E260301-BBBBBBB', '1002'));
  await saveEvaluation(session, evaluation('E260302-CCCCCCC', '1001'));
}

export async function emptyLog(session: ExcelSession): Promise<void> {
  await install(session);
  await createEvaluationLog(session, { rubric: RUBRIC });
}

export const adopt =
  (sheet: string) =>
  (session: ExcelSession): Promise<unknown> =>
    adoptEvaluationLog(session, { sheet });

/** An evaluation for an adopted log: its rubric is read from it. */
export async function adoptedEvaluation(session: ExcelSession): Promise<SaveArguments> {
  const { rubric } = await openLog(session, { log: ADOPTED_LOG });
  const best = criteriaOf(rubric).map((criterion) => [criterion.name, bestPoints(criterion)]);
  return { ...evaluation(ID, '1000'), log: ADOPTED_LOG, answers: Object.fromEntries(best) as SaveArguments['answers'] };
}
