import { adoptEvaluationLog, type AdoptionArguments } from '../../../src/app/adoptEvaluationLog';
import { openLog } from '../../../src/app/openLog';
import { readEvaluation, type StoredEvaluation } from '../../../src/app/readEvaluation';
import { saveEvaluation, type SaveArguments } from '../../../src/app/saveEvaluation';
import type { CellValue } from '../../../src/domain/cellValue';
import { criteriaOf } from '../../../src/domain/rubric/points';
import { withClient, type TestClient } from '../../support/openClient';
import { plainWorkbook, type PlainCell } from '../../support/plainSheets';
import { cellAt, sheetOf } from '../../support/sheetCells';

const SHEET = '质检登记';
const HEADERS = [
  '录音流水号',
  '通话日期',
  '坐席',
  '开场白(5分)',
  '服务态度(10分)',
  '业务解答(5分)',
  '致命差错',
  '总分',
];

/** A log of these scores, one row a contact; the last cell is the team's own total. */
function logOf(rows: readonly (readonly PlainCell[])[], headers: readonly string[] = HEADERS) {
  const agents = ['张伟', '李娜', '王芳'];
  return plainWorkbook({
    [SHEET]: [headers, ...rows.map((scores, at) => [`A26030500${at}`, 46086 + at, agents[at % 3] ?? '', ...scores])],
  });
}

interface Adopted {
  readonly client: TestClient;
  readonly log: string;
  /** Our figures in a row, counted from the first evaluation. */
  readonly figures: (row: number) => Promise<Readonly<Record<string, CellValue | undefined>>>;
}

function adopted(
  rows: readonly (readonly PlainCell[])[],
  args: Omit<AdoptionArguments, 'sheet'>,
  use: (log: Adopted) => Promise<void>,
): Promise<void> {
  return withClient(logOf(rows), async (client) => {
    const { log } = await adoptEvaluationLog(client.session, { sheet: SHEET, ...args });
    const figures: Adopted['figures'] = async (row) => {
      const sheet = sheetOf(await client.host.snapshot(), SHEET);
      const columns = Object.entries(sheet.cells[0] ?? {}).map(
        ([column, { v }]) => [String(v), Number(column)] as const,
      );
      return Object.fromEntries(columns.map(([header, column]) => [header, cellAt(sheet, row + 1, column).v]));
    };
    await use({ client, log, figures });
  });
}

async function saveAndRead(
  { client, log }: Adopted,
  given: Pick<SaveArguments, 'answers' | 'fatal'>,
): Promise<StoredEvaluation> {
  const contact = { id: 'A260309999', date: '2026-03-09', agent: '李娜' };
  const { id } = await saveEvaluation(client.session, { log, contact, evaluator: '陈静', ...given });
  return readEvaluation(client.session, { id });
}

test('ticks, crosses and strokes are scored where they stand, and written by the pane as the team writes them', () =>
  adopted(
    [
      ['√', '√', '√', '', 20],
      ['√', '×', '√', '', 10],
      ['√', '/', '×', '是', 0],
      ['√', '√', '', '', ''],
    ],
    {},
    async (log) => {
      expect(await log.figures(0)).toMatchObject({ '得分·服务态度': 10, 最终分: 20, 核对: '' });
      expect(await log.figures(1)).toMatchObject({ '得分·服务态度': 0, 最终分: 10 });
      expect(await log.figures(2)).toMatchObject({ '得分·服务态度': '/', 原始分: 15, 最终分: 0 });
      expect(await log.figures(3)).toMatchObject({ 最终分: '', 核对: '业务解答' });

      const { rubric } = await openLog(log.client.session, { log: log.log });
      expect(criteriaOf(rubric).map(({ levels }) => levels.map(({ label }) => label))).toEqual([
        [],
        ['√', '×'],
        ['√', '×'],
      ]);

      const answers = { 开场白: 5, 服务态度: 0, 业务解答: 'N/A' };
      expect(await saveAndRead(log, { answers })).toMatchObject({ answers, score: { final: 10 }, agrees: true });
      expect(await log.figures(4)).toMatchObject({ '开场白(5分)': '√', '服务态度(10分)': '×', '业务解答(5分)': '/' });
    },
  ));

test('points between the marks are written as numbers', () =>
  adopted(
    [
      ['√', '×', '√', '', 10],
      ['×', '√', '√', '', 15],
      ['√', '√', '√', '', 20],
    ],
    {},
    async (log) => {
      const answers = { 开场白: 5, 服务态度: 6.5, 业务解答: 0 };
      expect(await saveAndRead(log, { answers })).toMatchObject({ answers, score: { final: 11.5 }, agrees: true });
    },
  ));

test('deductions: a blank takes nothing off where the totals say so, and the pane writes deductions', () =>
  adopted(
    [
      [-2, '', '', '', 18],
      ['', -10, '', '', 10],
      ['', '', '', '', 20],
      ['', -1.5, -1, '', 17.5],
    ],
    {},
    async (log) => {
      expect((await log.figures(0))['最终分']).toBe(18);
      expect((await log.figures(2))['最终分']).toBe(20);
      expect((await log.figures(3))['最终分']).toBe(17.5);

      // A row that names no contact yet stays blank, although a blank is full marks.
      expect(await log.figures(4)).toMatchObject({ '得分·开场白': '', '小计·评分项': '', 最终分: '', 核对: '' });

      const answers = { 开场白: 5, 服务态度: 7, 业务解答: 5 };
      expect(await saveAndRead(log, { answers })).toMatchObject({ answers, score: { final: 17 }, agrees: true });
      expect(await log.figures(4)).toMatchObject({ '开场白(5分)': undefined, '服务态度(10分)': -3 });
    },
  ));

test('reasons in the fatal column', () =>
  adopted(
    [
      ['5分', '10', 4, '泄露客户信息', 19],
      ['5 分', '８', 5, '无', 18],
      [5, 10, 5, '', 20],
    ],
    { otherTextIsFatal: true },
    async (log) => {
      expect(await log.figures(0)).toMatchObject({ 原始分: 19, 最终分: 0, '致命差错（核算）': '是' });
      expect(await log.figures(1)).toMatchObject({ 原始分: 18, 最终分: 18, '致命差错（核算）': '否' });
      const answers = { 开场白: 5, 服务态度: 10, 业务解答: 5 };
      expect(await saveAndRead(log, { answers, fatal: ['致命差错'] })).toMatchObject({
        fatal: ['致命差错'],
        score: { final: 0, raw: 20 },
        agrees: true,
      });
    },
  ));
