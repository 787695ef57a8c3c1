import { col, crit, dates, rule, serial, total, typedTotal, type CellWriter, type Column } from '../kit/columns';
import { contacts, EN, ZH } from '../kit/contacts';
import { grouped } from '../kit/lines';
import { anyBook, oneLog } from '../kit/oneLog';
import { truthOf, writeRows, type RowsSpec } from '../kit/rowsLog';
import { writeTabs } from '../kit/tabs';
import type { CorpusWorkbook } from '../kit/truth';

const three =
  (full: number): CellWriter =>
  (_, { score }) =>
    (score ?? full) >= full ? '好' : (score ?? 0) >= full * 0.6 ? '一般' : '差';
const minus =
  (full: number): CellWriter =>
  (_, { score }) =>
    score === null || score === full ? 0 : { v: `-${full - score}`, q: true };

export const valuesAndTabs: CorpusWorkbook[] = [
  oneLog('zh good fair poor', ['zh', 'levels', 'fatalReasons', 'shortDates'], (random) => ({
    sheet: '互联网客服3月',
    spec: {
      titles: ['2026年互联网客服质检'],
      columns: [
        col('会话日', 'contactDate', dates.monthDay),
        col('客服账号', 'agentNumber'),
        col('会话ID', 'contactId'),
        crit('文明用语', 5, { header: '文明用语 5分', cell: three(5) }),
        crit('首响时间', 5, { header: '首响时间 5分', cell: three(5) }),
        crit('解答完整', 15, { header: '解答完整 15分', cell: three(15) }),
        rule('服务禁语', '辱骂客户', '无'),
        col('点评', 'comment'),
      ],
      contacts: contacts(random, 32, [5, 5, 15]),
    },
  })),
  oneLog('en yes and no answers', ['en', 'ticks', 'textDates', 'notApplicable'], (random) => ({
    sheet: 'Store line audit',
    spec: {
      columns: [
        col('Audit date', 'evaluatedAt', dates.english),
        col('Call date', 'contactDate', dates.english),
        col('Associate', 'agent'),
        col('Call number', 'contactId'),
        crit('Answered with brand name', 10, { header: 'Answered with brand name (10)', cell: yesNo }),
        crit('Offered to help further', 10, { header: 'Offered to help further (10)', cell: yesNo }),
        crit('Gave correct information', 10, { header: 'Gave correct information (10)', cell: yesNo }),
        crit('Stayed polite', 10, { header: 'Stayed polite (10)', cell: yesNo }),
        col('Auditor comments', 'comment'),
      ],
      contacts: contacts(random, 30, [10, 10, 10, 10], { cast: EN, notApplicable: 0.05 }).map((contact) => ({
        ...contact,
        scores: contact.scores.map((score) => (score === null ? null : score > 6 ? 10 : 0)),
      })),
    },
  })),
  oneLog('zh minus as text', ['zh', 'deductionScores', 'scoreText', 'cutIds'], (random) => ({
    sheet: '倒扣分',
    spec: {
      titles: ['录音质检（倒扣制，100分起）'],
      columns: [
        col('录音流水', 'contactId', ({ index }) => ({
          v: 202603110000120000 + index * 10_000_000,
          style: { numberFormat: '0' },
        })),
        col('录音日期', 'contactDate'),
        col('客服代表', 'agent'),
        crit('规范应答', 30, { header: '规范应答(30分)', cell: minus(30) }),
        crit('主动引导', 30, { header: '主动引导(30分)', cell: minus(30) }),
        crit('准确解答', 40, { header: '准确解答(40分)', cell: minus(40) }),
        typedTotal('最后得分'),
      ],
      contacts: contacts(random, 28, [30, 30, 40]),
    },
  })),
  oneLog('en scores over maximum', ['en', 'scoreText', 'fatalNumbers', 'colours'], (random) => ({
    sheet: 'Audits',
    fatalWords: ['✓'],
    spec: {
      columns: [
        col('When', 'contactDate'),
        col('Who', 'agent'),
        col('Which call', 'contactId'),
        crit('Listening', 10, { header: 'Listening (10)', cell: (_, { score }) => `${score ?? 0}/10` }),
        crit('Solving', 30, { header: 'Solving (30)', cell: (_, { score }) => `${score ?? 0}/30` }),
        rule('Auto fail', '✓'),
        typedTotal('Sum'),
      ],
      contacts: contacts(random, 22, [10, 30], { cast: EN }),
    },
    dress(painter, { rows }) {
      painter.shade({ startRow: rows[3], startColumn: 0, endRow: rows[3], endColumn: 6 }, { fill: '#FFC000' });
    },
  })),
  oneLog('zh dots as text, struck', ['zh', 'shortDates', 'strikethrough', 'leadingZeros'], (random) => ({
    sheet: '26年3月',
    summed: true,
    spec: {
      titles: ['26年3月外呼营销质检'],
      columns: [
        col('外呼日', 'contactDate', dates.dotText),
        col('营销员工号', 'agentNumber'),
        col('营销员', 'agent'),
        col('外呼流水', 'contactId'),
        crit('开场介绍', 20, { header: '开场介绍 (满分20)' }),
        crit('产品讲解', 50, { header: '产品讲解 (满分50)' }),
        crit('异议应对', 30, { header: '异议应对 (满分30)' }),
        total('外呼得分'),
      ],
      contacts: contacts(random, 36, [20, 50, 30]),
    },
    dress(painter, { rows }) {
      painter.shade({ startRow: rows[7], startColumn: 0, endRow: rows[7], endColumn: 7 }, { font: { strike: true } });
    },
  })),
  anyBook('zh days as digits, totals below each', ['zh', 'dayTabs', 'totalsBelow', 'preparedRows'], (book, random) => {
    const columns: Column[] = [
      serial('序号'),
      col('座席号', 'agentNumber'),
      col('座席名', 'agent'),
      col('通话编号', 'contactId'),
      crit('迎接语', 10, { header: '迎接语10分' }),
      crit('受理过程', 70, { header: '受理过程70分' }),
      crit('送别语', 20, { header: '送别语20分' }),
      typedTotal('当通得分'),
    ];
    const tabs = ['0309', '0310', '0311', '0312'].map((sheet, index) => {
      const own = contacts(random, 9, [10, 70, 20], { from: `2026-03-${String(9 + index).padStart(2, '0')}`, days: 1 });
      const spec: RowsSpec = {
        columns,
        contacts: own,
        lines: (all) =>
          grouped(
            all,
            () => '',
            () => '当日平均',
            'AVERAGE',
            1,
          ),
      };
      return { sheet, spec };
    });
    return [writeTabs(book, tabs)];
  }),
  anyBook('en months in full, one hidden', ['en', 'monthTabs', 'hiddenSheet', 'fatalWords'], (book, random) => {
    const columns: Column[] = [
      col('Call taken', 'contactDate'),
      col('Representative', 'agent'),
      col('Call ID number', 'contactId'),
      crit('Connect', 30, { header: 'Connect (30)' }),
      crit('Resolve', 50, { header: 'Resolve (50)' }),
      crit('Close', 20, { header: 'Close (20)' }),
      rule('Fatal error?', 'Yes', 'No'),
      total('Score'),
    ];
    const tabs = [
      ['January 2026', '2026-01-04'],
      ['February 2026', '2026-02-01'],
      ['March 2026', '2026-03-01'],
    ].map(([sheet, from]) => ({
      sheet,
      spec: { columns, contacts: contacts(random, 17, [30, 50, 20], { cast: EN, from }) },
    }));
    const truth = writeTabs(book, tabs, ['Yes']);
    book.workbook.sheets[0].visibility = 'Hidden';
    return [truth];
  }),
  anyBook('zh agents with numbers in the tab', ['zh', 'agentTabs', 'titles'], (book, random) => {
    const columns: Column[] = [
      col('通话日期', 'contactDate'),
      col('通话流水', 'contactId'),
      crit('仪态', 30, { header: '仪态(30分)' }),
      crit('能力', 70, { header: '能力(70分)' }),
      typedTotal('单通得分'),
      col('问题记录', 'comment'),
    ];
    return [
      writeTabs(
        book,
        ZH.agents.slice(3, 7).map((agent) => ({
          sheet: `${agent.number}${agent.name}`,
          spec: {
            titles: ['个人录音成绩单'],
            columns,
            contacts: contacts(random, 7, [30, 70]).map((one) => ({ ...one, agent })),
          },
        })),
      ),
    ];
  }),
  anyBook('en two teams on one sheet', ['en', 'severalTables', 'beside', 'titles'], (book, random) => {
    const painter = book.sheet('Both desks');
    painter.put(0, 0, 'Phones').put(0, 9, 'Email');
    const phones: RowsSpec = {
      top: 1,
      columns: [
        col('Date', 'contactDate'),
        col('Agent', 'agent'),
        col('Call ID', 'contactId'),
        crit('Voice', 40, { header: 'Voice (40)' }),
        crit('Answer', 60, { header: 'Answer (60)' }),
        typedTotal('Total'),
      ],
      contacts: contacts(random, 21, [40, 60], { cast: EN }),
    };
    const mails: RowsSpec = {
      top: 1,
      left: 9,
      columns: [
        col('Date', 'contactDate'),
        col('Agent', 'agent'),
        col('Email ID', 'contactId'),
        crit('Spelling', 20, { header: 'Spelling (20)' }),
        crit('Structure', 30, { header: 'Structure (30)' }),
        crit('Content', 50, { header: 'Content (50)' }),
        typedTotal('Total'),
      ],
      contacts: contacts(random, 16, [20, 30, 50], { cast: EN }),
    };
    return [phones, mails].map((spec) => truthOf(spec, [writeRows(painter, spec)]));
  }),
];

function yesNo(_: unknown, { score }: { score: number | null }): string {
  return score === null ? 'N/A' : score > 0 ? 'Yes' : 'No';
}
