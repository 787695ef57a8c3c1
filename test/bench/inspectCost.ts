import { inspectWorkbook } from '../../src/app/inspectWorkbook';
import { emptyWorkbook, type CellSnapshot, type WorkbookSnapshot } from '../../src/host/model/snapshot';
import { openClient } from '../support/openClient';
import { watchAddin } from './watchAddin';

const ROWS = 50_000;
const RUNS = 3;
const IDENTITY = [
  '序号',
  '录音流水号',
  '通话日期',
  '工号',
  '坐席',
  '班组',
  '渠道',
  '质检员',
  '致命差错',
  '备注',
  '总分',
];
const CRITERIA = Array.from(
  { length: 19 },
  (_, index) => `评分项${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申'[index]}(5分)`,
);

/** A log of 50,000 rows and 30 columns as a team keeps it: a plain range under a title. */
export function longRows(): (string | number)[][] {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const agent = row % 120;
    const points = CRITERIA.map((_name, index) => ((row + index) % 7 === 0 ? 3 : 5));
    const about = [
      ...[
        row + 1,
        `20260305${String(row).padStart(10, '0')}`,
        46_082 + (row % 90),
        String(801 + agent).padStart(5, '0'),
      ],
      ...[`张${'伟娜敏静磊'[agent % 5]}${agent}`, `${1 + (agent % 6)}组`, '热线', '陈静', row % 50 === 0 ? '是' : '否'],
      ...[row % 9 === 0 ? `第${row}通话术不完整，未核对身份` : '', points.reduce((sum, one) => sum + one, 0)],
    ];
    return [...about, ...points];
  });
  return [['2026年 质检登记表'], [...IDENTITY, ...CRITERIA], ...rows];
}

function longLog(): WorkbookSnapshot {
  const workbook = emptyWorkbook();
  const [{ cells }] = workbook.sheets;
  longRows().forEach((row, at) => (cells[at] = rowOf(row)));
  return workbook;
}

function rowOf(values: readonly (string | number)[]): Record<number, CellSnapshot> {
  return Object.fromEntries(values.flatMap((v, column) => (v === '' ? [] : [[column, { v }] as const])));
}

/** The add-in's time to inspect a long log, divided by what JSON.parse alone takes for the same answers. */
export async function inspectCpuOverJsonParse(): Promise<number> {
  const client = await openClient(longLog());
  try {
    const watch = watchAddin(client.office.window);
    const ratios: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      watch.reset();
      await inspectWorkbook(client.session);
      ratios.push(watch.addinMilliseconds() / watch.parseMilliseconds());
    }
    return ratios.sort((one, other) => one - other)[Math.floor(RUNS / 2)];
  } finally {
    client.close();
  }
}
