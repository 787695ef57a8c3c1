import { col, crit, dates, other, rule, serial, total, typedTotal, TEXT } from '../kit/columns';
import { contacts, EN } from '../kit/contacts';
import { grouped, paged, remark, totalLine, BLANK } from '../kit/lines';
import { oneLog } from '../kit/oneLog';
import type { CorpusWorkbook } from '../kit/truth';

export const calls: CorpusWorkbook[] = [
  oneLog(
    'zh complaints desk',
    ['zh', 'mergedHeader', 'twoRowHeader', 'protected', 'preparedRows', 'fatalWords'],
    (random) => ({
      sheet: '投诉处理质检',
      summed: true,
      fatalWords: ['触发'],
      spec: {
        titles: ['投诉处理专席 服务质量监测台账', '监测周期：2026年3月1日—3月31日　　制表：质量管理部'],
        header: 'sections',
        columns: [
          serial('序'),
          col('监听日期', 'evaluatedAt'),
          col('来电日期', 'contactDate'),
          col('受理人', 'agent'),
          col('受理人工号', 'agentNumber'),
          col('录音索引号', 'contactId'),
          crit('首问应答', 5, { header: '首问应答(5)', section: '服务礼仪' }),
          crit('称呼得体', 5, { header: '称呼得体(5)', section: '服务礼仪' }),
          crit('情绪安抚', 30, { header: '情绪安抚(30)', section: '沟通能力' }),
          crit('诉求确认', 20, { header: '诉求确认(20)', section: '沟通能力' }),
          crit('方案合规', 40, { header: '方案合规(40)', section: '业务处理' }),
          rule('零容忍行为', '触发', '未触发'),
          total('监测得分'),
          col('监听人', 'evaluator'),
          col('情况说明', 'comment'),
        ],
        contacts: contacts(random, 37, [5, 5, 30, 20, 40]),
        prepared: 200,
      },
      dress(painter) {
        painter.sheet.protection = { options: {} };
      },
    }),
  ),
  oneLog('en collections desk', ['en', 'titles', 'fatalWords', 'rules', 'filter', 'notes'], (random) => ({
    sheet: 'Collections QA 2026',
    summed: true,
    fatalWords: ['Breach'],
    spec: {
      titles: ['Collections - call monitoring results'],
      columns: [
        col('Monitored on', 'evaluatedAt'),
        col('Call taken on', 'contactDate'),
        col('Collector', 'agent'),
        col('Login ID', 'agentNumber'),
        col('Call recording no.', 'contactId'),
        col('Site', 'team'),
        crit('Mini-Miranda', 20, { header: 'Mini-Miranda (20 pts)' }),
        crit('Right party contact', 20, { header: 'Right party contact (20 pts)' }),
        crit('Negotiation', 40, { header: 'Negotiation (40 pts)' }),
        crit('Wrap and notes', 20, { header: 'Wrap and notes (20 pts)' }),
        rule('Regulatory breach', 'Breach', 'Clear'),
        total('Points earned'),
        col('Monitor', 'evaluator'),
        col('What went well / wrong', 'comment'),
      ],
      contacts: contacts(random, 41, [20, 20, 40, 20], { cast: EN }),
    },
    dress(painter, { below }) {
      painter.sheet.autoFilter = { startRow: 1, startColumn: 0, endRow: below - 1, endColumn: 13 };
      painter.sheet.notes = { K4: 'Escalated', L7: 'Calibrated 12 March' };
      painter.sheet.conditionalFormats.push({
        ranges: [{ startRow: 2, startColumn: 11, endRow: below - 1, endColumn: 11 }],
        priority: 1,
        rule: { type: 'cellValue', operator: 'lessThan', formula1: '70' },
        fill: '#FFC7CE',
      });
    },
  })),
  oneLog('zh late shift, pages', ['zh', 'repeatedHeader', 'subtotals', 'totalsBelow', 'remarks'], (random) => ({
    sheet: '夜班',
    summed: true,
    spec: {
      titles: ['夜班录音抽听记录（2026年3月）'],
      columns: [
        serial('序号'),
        col('组别', 'team'),
        col('话务员', 'agent'),
        col('话务员编号', 'agentNumber'),
        col('抽听日', 'contactDate', dates.serial('m"月"d"日"')),
        col('录音文件名', 'contactId', ({ id }) => `REC${id}.wav`),
        crit('用语规范', 30, { header: '用语规范 (30)' }),
        crit('应答质量', 50, { header: '应答质量 (50)' }),
        crit('操作规范', 20, { header: '操作规范 (20)' }),
        total('实得分'),
      ],
      contacts: contacts(random, 44, [30, 50, 20]),
      lines: (all) => [
        ...paged(
          grouped(
            all,
            ({ agent }) => agent.team,
            (team) => `${team}小计`,
            'AVERAGE',
            1,
          ),
          18,
        ),
        totalLine(all, '合计', 'SUM', 1),
        BLANK,
        remark('制表人：何静　　审核：　　　日期：'),
      ],
    },
  })),
  oneLog('en hotel reservations', ['en', 'preparedRows', 'strayCell', 'units'], (random) => ({
    sheet: 'Reservations',
    summed: true,
    spec: {
      top: 3,
      left: 1,
      titles: ['Reservations quality log'],
      columns: [
        serial('Row'),
        col('Date of contact', 'contactDate', dates.serial('dd-mmm-yy')),
        col('Reservation agent', 'agent'),
        col('Confirmation / call no.', 'contactId'),
        crit('Warm welcome', 15, { header: 'Warm welcome: 15 points' }),
        crit('Guest needs', 25, { header: 'Guest needs: 25 points' }),
        crit('Rate and policy accuracy', 40, { header: 'Rate and policy accuracy: 40 points' }),
        crit('Farewell', 20, { header: 'Farewell: 20 points' }),
        total('Result', { ifBlank: true }),
        col('Coach remarks', 'comment'),
      ],
      contacts: contacts(random, 27, [15, 25, 40, 20], { cast: EN }),
      prepared: 150,
    },
    dress(painter) {
      painter.put(20_000, 2, '-');
    },
  })),
  oneLog(
    'zh typed over, struck, coloured',
    ['zh', 'constantTotals', 'colours', 'strikethrough', 'leadingZeros', 'fatalNumbers'],
    (random) => ({
      sheet: '2026-03',
      fatalWords: ['1'],
      spec: {
        columns: [
          col('编号', 'contactId', ({ id }) => ({ v: `H${id}`, style: TEXT })),
          col('通话日', 'contactDate'),
          col('员工编码', 'agentNumber'),
          col('员工', 'agent'),
          crit('致电问候', 10, { header: '致电问候[10分]' }),
          crit('身份核实', 20, { header: '身份核实[20分]' }),
          crit('费用告知', 30, { header: '费用告知[30分]' }),
          crit('问题闭环', 40, { header: '问题闭环[40分]' }),
          rule('是否触碰高压线', 1, 0),
          total('汇总分'),
          other('处理状态', ({ index }) => (index % 11 === 4 ? '申诉中' : ''), ['status', 'ignored']),
          col('附注', 'comment'),
        ],
        contacts: contacts(random, 46, [10, 20, 30, 40]),
      },
      dress(painter, { rows }) {
        [2, 9, 33].forEach((index) => painter.put(rows[index], 9, 61));
        [rows[6], rows[25]].forEach((row) =>
          painter.shade({ startRow: row, startColumn: 0, endRow: row, endColumn: 11 }, { fill: '#FFFF00' }),
        );
        painter.shade(
          { startRow: rows[14], startColumn: 0, endRow: rows[14], endColumn: 11 },
          { font: { strike: true } },
        );
      },
    }),
  ),
  oneLog('mixed, table', ['mixed', 'table', 'longIds', 'fatalWords'], (random) => ({
    sheet: 'QC 2026Q1',
    summed: true,
    fatalWords: ['Yes'],
    spec: {
      columns: [
        col('UUID 通话标识', 'contactId', ({ index }) => ({ v: `88002026030512${String(3456 + index)}`, style: TEXT })),
        col('Call Time 通话时间', 'contactDate', ({ day }) => ({
          v: day + 0.4,
          style: { numberFormat: 'yyyy-mm-dd hh:mm' },
        })),
        col('CSR 客服代表', 'agent'),
        col('Team 团队', 'team'),
        crit('Compliance 合规', 40, { header: 'Compliance 合规 (40)' }),
        crit('Service 服务', 30, { header: 'Service 服务 (30)' }),
        crit('Efficiency 效率', 30, { header: 'Efficiency 效率 (30)' }),
        rule('Fatal 致命', 'Yes', 'No'),
        typedTotal('QC Score 质检分'),
        col('Comment 评论', 'comment'),
      ],
      contacts: contacts(random, 39, [40, 30, 30]),
    },
    dress(painter, { below }) {
      const header = painter.sheet.cells[0] ?? {};
      painter.sheet.tables.push({
        name: 'tblQC',
        range: { startRow: 0, startColumn: 0, endRow: below - 1, endColumn: 9 },
        style: 'TableStyleLight9',
        showHeaders: true,
        showTotals: false,
        showFilterButton: true,
        showBandedRows: true,
        columns: Array.from({ length: 10 }, (_, column) => ({ name: String(header[column]?.v) })),
      });
    },
  })),
  oneLog('en export without headers worth the name', ['en', 'meaninglessHeaders'], (random) => ({
    sheet: 'export(2)',
    spec: {
      columns: [
        col('Unnamed: 0', 'contactDate', dates.serial('yyyy-mm-dd')),
        col('Unnamed: 1', 'agent'),
        col('Field3', 'contactId'),
        crit('Opening', 20, { header: 'Opening (20)' }),
        crit('Body', 60, { header: 'Body (60)' }),
        crit('Closing', 20, { header: 'Closing (20)' }),
        typedTotal('Total score'),
      ],
      contacts: contacts(random, 33, [20, 60, 20], { cast: EN }),
    },
  })),
];
