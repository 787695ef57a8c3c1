import type { CellValue } from '../../src/domain/cellValue';
import { findLogs } from '../../src/domain/grid/findLogs';
import { shownLogs } from '../../src/domain/grid/logConfidence';
import type { SheetContent } from '../../src/domain/grid/sheetContent';
import { identifierProblems } from '../../src/domain/identity/identifierProblems';
import { findShapes } from '../../src/domain/shapes/findShapes';
import { fatalColumns } from '../../src/domain/values/fatalWords';
import { scoreReport } from '../../src/domain/values/scoreReport';
import { statusWords } from '../../src/domain/values/statusWords';

const ROWS = 50_000;
const RUNS = 12;
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
function longRows(): (string | number)[][] {
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

/**
 * Processor time of all that inspecting makes of a long log's cells, divided by what JSON.parse alone takes for them: the
 * lowest of some runs each, because other work on the machine only adds.
 */
export function inspectCpuOverJsonParse(): number {
  const json = JSON.stringify(longRows());
  const parses: number[] = [];
  const inspections: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    let values: CellValue[][] = [];
    parses.push(processorTime(() => (values = JSON.parse(json) as CellValue[][])));
    const place = {
      name: '登记表',
      firstRow: 0,
      firstColumn: 0,
      rowCount: values.length,
      hidden: false,
      filtered: false,
    };
    const sheet: SheetContent = { ...place, values, text: [], tables: [], merges: [] };
    inspections.push(processorTime(() => inspect(sheet)));
  }
  return Math.min(...inspections) / Math.min(...parses);
}

function inspect(sheet: SheetContent): void {
  const [log] = shownLogs(findShapes([sheet], findLogs(sheet)));
  if (log === undefined || log.rows.length !== ROWS) throw new Error('The log was not found');
  fatalColumns(log);
  scoreReport(log);
  statusWords(log);
  identifierProblems(log);
}

function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
