/** Writes the sample workbooks beside this file: `npx tsx assets/samples/makeSamples.ts`. The same bytes every time. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { saveXlsx } from '../../src/host/files/saveXlsx';
import { CHINESE, CHINESE_LARGE, ENGLISH } from './languages';
import { sampleRows, type SampleMonth } from './logRows';
import { sampleWorkbook, type SampleLayout } from './sampleWorkbook';

const QUARTER: SampleMonth[] = [
  { year: 2026, month: 1, rows: 22 },
  { year: 2026, month: 2, rows: 26 },
  { year: 2026, month: 3, rows: 60 },
];

/** April 2025 to March 2026: 20,000 rows in all. */
const YEAR: SampleMonth[] = Array.from({ length: 12 }, (_, index) => ({
  year: index < 9 ? 2025 : 2026,
  month: ((index + 3) % 12) + 1,
  rows: index < 8 ? 1667 : 1666,
}));

const chinese: SampleLayout = {
  language: CHINESE,
  sheet: '质检登记',
  agentSheet: '坐席名单',
  title: '2026年3月 在线客服质检登记表',
  subtitle: '部门：客户服务中心　　制表人：徐慧　　含1—2月数据，满分100分',
  leading: ['序号', '录音流水号', '通话日期', '工号', '坐席', '班组', '渠道', '监听方式', '抽检类型', '质检员'],
  trailing: ['致命差错', '总分', '备注'],
  agentHeaders: ['工号', '姓名', '班组'],
  font: '宋体',
  dateFormat: 'yyyy-mm-dd',
  rangeName: '质检记录',
};

const large: SampleLayout = {
  ...chinese,
  language: CHINESE_LARGE,
  title: '2025年4月—2026年3月 客服质检登记总表',
  subtitle: '部门：客户服务中心　　制表人：徐慧　　满分100分',
};

const english: SampleLayout = {
  language: ENGLISH,
  sheet: 'QA Log',
  agentSheet: 'Agents',
  title: 'Inbound call quality log, Q1 2026',
  subtitle: 'Customer Service, kept by Ruth Adams; 100 points in all',
  leading: ['No.', 'Contact ID', 'Date', 'Agent ID', 'Agent', 'Team', 'Channel', 'Monitoring', 'Sampling', 'Evaluator'],
  trailing: ['Auto-fail', 'Total', 'Comments'],
  agentHeaders: ['Agent ID', 'Agent', 'Team'],
  font: 'Calibri',
  dateFormat: 'yyyy-mm-dd',
  table: 'Table1',
  rangeName: 'QualityLog',
};

const SAMPLES: Record<string, () => Promise<Uint8Array>> = {
  'clean-zh.xlsx': () => saveXlsx(sampleWorkbook(chinese, sampleRows(CHINESE, QUARTER, 20260301))),
  'clean-en.xlsx': () => saveXlsx(sampleWorkbook(english, sampleRows(ENGLISH, QUARTER, 20260302))),
  'large-zh.xlsx': () => saveXlsx(sampleWorkbook(large, sampleRows(CHINESE_LARGE, YEAR, 20260303))),
};

async function makeSamples(): Promise<void> {
  for (const [name, make] of Object.entries(SAMPLES)) await writeFile(join(__dirname, name), await make());
}

makeSamples().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
