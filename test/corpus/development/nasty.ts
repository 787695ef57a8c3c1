import { col, crit, dates, other, rule, serial, total, typedTotal } from '../kit/columns';
import { contacts, EN, isoOf, sumOf } from '../kit/contacts';
import { totalLine, plainLines } from '../kit/lines';
import { oneLog } from '../kit/oneLog';
import type { CorpusWorkbook } from '../kit/truth';

const REASON = ['reasons', 'comment', 'ignored'] as const;

/** What makes a log look like something else. */
export const nasty: CorpusWorkbook[] = [
  oneLog('zh agents merged over their calls', ['zh', 'mergedAgents', 'titles'], (random) => ({
    sheet: '按人汇总',
    summed: true,
    spec: {
      titles: ['3月录音质检明细（按坐席）'],
      columns: [
        col('班组', 'team'),
        col('坐席', 'agent'),
        col('录音日期', 'contactDate'),
        col('录音流水号', 'contactId'),
        crit('规范用语', 30, { header: '规范用语(30分)' }),
        crit('服务态度', 30, { header: '服务态度(30分)' }),
        crit('业务解答', 40, { header: '业务解答(40分)' }),
        typedTotal('总分'),
        col('备注', 'comment'),
      ],
      contacts: contacts(random, 36, [30, 30, 40]).sort((one, two) => one.agent.number.localeCompare(two.agent.number)),
      lines: plainLines,
    },
    dress(painter, { rows }) {
      const names = rows.map((row) => String(painter.sheet.cells[row]?.[1]?.v));
      rows.forEach((row, index) => {
        if (names[index] === names[index - 1]) [0, 1].forEach((column) => painter.put(row, column, ''));
        const end = names.findIndex((name, at) => at > index && name !== names[index]);
        const last = rows[end < 0 ? rows.length - 1 : end - 1];
        if (names[index] !== names[index - 1] && last > row) painter.merge(row, 1, last, 1).merge(row, 0, last, 0);
      });
    },
  })),
  oneLog('zh reasons beside each criterion', ['zh', 'reasonColumns'], (random) => ({
    sheet: '质检打分',
    summed: true,
    fatalWords: ['是'],
    spec: {
      columns: [
        serial('序号'),
        col('通话日期', 'contactDate'),
        col('工号', 'agentNumber'),
        col('录音编号', 'contactId'),
        crit('开场白', 20, { header: '开场白(20分)' }),
        other('扣分原因', ({ index }) => (index % 7 === 0 ? '未报工号' : ''), REASON),
        crit('应答能力', 60, { header: '应答能力(60分)' }),
        other('扣分原因', ({ index }) => (index % 5 === 0 ? '解答不完整' : ''), REASON),
        crit('结束语', 20, { header: '结束语(20分)' }),
        other('扣分原因', ({ index }) => (index % 9 === 0 ? '未致谢' : ''), REASON),
        rule('致命差错', '是', '否'),
        typedTotal('总分'),
      ],
      contacts: contacts(random, 40, [20, 60, 20]),
    },
  })),
  oneLog('zh rubric and figures above the log', ['zh', 'above', 'severalTables'], (random) => ({
    sheet: '质检表',
    summed: true,
    spec: {
      top: 9,
      columns: [
        col('日期', 'contactDate'),
        col('坐席', 'agent'),
        col('工号', 'agentNumber'),
        col('流水号', 'contactId'),
        crit('礼貌', 20, { header: '礼貌(20)' }),
        crit('理解', 30, { header: '理解(30)' }),
        crit('解决', 50, { header: '解决(50)' }),
        total('合计'),
      ],
      contacts: contacts(random, 28, [20, 30, 50]),
    },
    dress(painter) {
      painter.lines(0, 0, [
        ['质检项目', '分值', '评分说明'],
        ['礼貌', 20, '使用规范用语'],
        ['理解', 30, '准确理解诉求'],
        ['解决', 50, '一次解决'],
        [],
        ['平均分', 91.3, '合格率', '96%', '致命数', 1],
        [],
        ['质检员：', '何静', '质检日期：', '2026年3月', '审核：', '马超'],
      ]);
    },
  })),
  oneLog('en labelled lines above the log', ['en', 'above', 'titles'], (random) => ({
    sheet: 'Team North',
    summed: true,
    spec: {
      top: 6,
      columns: [
        col('Date', 'contactDate'),
        col('Agent', 'agent'),
        col('Call ID', 'contactId'),
        crit('Greeting', 10, { header: 'Greeting (10)' }),
        crit('Discovery', 30, { header: 'Discovery (30)' }),
        crit('Resolution', 60, { header: 'Resolution (60)' }),
        total('Total'),
        col('Comments', 'comment'),
      ],
      contacts: contacts(random, 26, [10, 30, 60], { cast: EN }),
    },
    dress(painter) {
      painter.lines(0, 0, [
        ['Call quality log'],
        ['Team', 'North', '', 'Evaluator', 'K. Brandt'],
        ['Month', 'March 2026', '', 'Target', 85],
        ['Average score', 91.2, '', 'Fatal errors', 1],
      ]);
    },
  })),
  oneLog('zh subtotal columns between criteria', ['zh', 'sectionTotals', 'twoRowHeader', 'mergedHeader'], (random) => ({
    sheet: '3月',
    summed: true,
    spec: {
      titles: ['呼入质检评分'],
      header: 'sections',
      columns: [
        col('日期', 'contactDate'),
        col('工号', 'agentNumber'),
        col('姓名', 'agent'),
        col('录音号', 'contactId'),
        crit('问候', 10, { header: '问候(10)', section: '开头语' }),
        crit('自报', 10, { header: '自报(10)', section: '开头语' }),
        other('开头语小计', ({ scores: [a, b] }) => (a ?? 0) + (b ?? 0), ['ignored', 'total']),
        crit('倾听', 30, { header: '倾听(30)', section: '过程' }),
        crit('解答', 50, { header: '解答(50)', section: '过程' }),
        other('过程小计', ({ scores: [, , c, d] }) => (c ?? 0) + (d ?? 0), ['ignored', 'total']),
        typedTotal('总分'),
      ],
      contacts: contacts(random, 30, [10, 10, 30, 50]),
    },
  })),
  oneLog('en several fatal columns and grades', ['en', 'severalFatal', 'fatalWords'], (random) => ({
    sheet: 'Bank QA',
    summed: true,
    fatalWords: ['Yes'],
    spec: {
      columns: [
        col('Call ID', 'contactId'),
        col('Call Date', 'contactDate'),
        col('Agent Name', 'agent'),
        crit('Soft skills', 40, { header: 'Soft skills (40)' }),
        crit('Process', 60, { header: 'Process (60)' }),
        rule('Customer critical error', 'Yes', 'No'),
        other('Business critical error', ({ index }) => (index % 13 === 5 ? 'Yes' : 'No'), 'rule'),
        other('Compliance critical error', ({ index }) => (index % 17 === 3 ? 'Yes' : 'No'), 'rule'),
        total('Total Score'),
        other('Grade', (contact) => (sumOf(contact) > 89 ? 'A' : 'B'), ['grade', 'ignored']),
        col('Comments', 'comment'),
      ],
      contacts: contacts(random, 45, [40, 60], { cast: EN }),
    },
  })),
  oneLog('zh bonus and deduction columns', ['zh', 'bonus'], (random) => ({
    sheet: '质检加减分',
    spec: {
      columns: [
        col('日期', 'contactDate'),
        col('坐席', 'agent'),
        col('流水号', 'contactId'),
        crit('服务', 50, { header: '服务(50分)' }),
        crit('业务', 50, { header: '业务(50分)' }),
        other('加分项', ({ index }) => (index % 10 === 0 ? 2 : ''), ['ignored', 'criterion']),
        other('扣分项', ({ index }) => (index % 8 === 0 ? -5 : ''), ['ignored', 'criterion']),
        other(
          '最终得分',
          (one) => sumOf(one) + (one.index % 10 === 0 ? 2 : 0) - (one.index % 8 === 0 ? 5 : 0),
          'total',
        ),
      ],
      contacts: contacts(random, 40, [50, 50]),
    },
  })),
  oneLog('zh lookups with errors in prepared rows', ['zh', 'lookups', 'preparedRows'], (random) => ({
    sheet: '质检登记',
    summed: true,
    spec: {
      columns: [
        serial('序号'),
        col('通话日期', 'contactDate'),
        col('工号', 'agentNumber'),
        {
          ...col('姓名', 'agent', ({ agent }) => ({ f: `=T("${agent.name}")`, v: agent.name })),
          prepared: () => ({ f: '=IF(TRUE,"")', v: '' }),
        },
        {
          ...other('班长', () => ({ f: '=T("钱琳")', v: '钱琳' })),
          prepared: () => ({ f: '=0+0', v: 0 }),
        },
        col('录音编号', 'contactId'),
        crit('开头', 20, { header: '开头(20分)' }),
        crit('过程', 60, { header: '过程(60分)' }),
        crit('结尾', 20, { header: '结尾(20分)' }),
        total('总分'),
      ],
      contacts: contacts(random, 22, [20, 60, 20]),
      prepared: 200,
    },
  })),
  oneLog('en numbered questions', ['en', 'typos', 'lookups'], (random) => ({
    sheet: 'Form responses 1',
    summed: true,
    spec: {
      columns: [
        other('Timestamp', ({ day }) => ({ v: `${isoOf(day)} 10:22:31` }), ['evaluatedAt', 'ignored']),
        col(
          'Reviewer email',
          'evaluator',
          ({ evaluator }) => `${evaluator.replace('. ', '.').toLowerCase()}@example.com`,
        ),
        col('Agent being reviewed', 'agent'),
        col('Date of interaction', 'contactDate', ({ day }) => `${isoOf(day)}`),
        col('Ticket / call number', 'contactId'),
        crit('1. Greeting and introduction', 10, { header: '1. Greeting and introduction (0-10)' }),
        crit('2. Understanding the need', 30, { header: '2. Understanding the need (0-30)' }),
        crit('3. Accuracy of the answer', 40, { header: '3. Accuracy of the answer (0-40)' }),
        crit('4. Tone and closing', 20, { header: '4. Tone and closing (0-20)' }),
        typedTotal('Score'),
        col('Anything else to note?', 'comment'),
      ],
      contacts: contacts(random, 34, [10, 30, 40, 20], { cast: EN }),
    },
  })),
  oneLog('zh first and second review', ['zh', 'colours', 'totalsBelow'], (random) => ({
    sheet: '复核',
    spec: {
      columns: [
        col('录音日期', 'contactDate', dates.dotted),
        col('座席', 'agent'),
        col('录音流水', 'contactId'),
        crit('态度', 40, { header: '态度(40分)' }),
        crit('业务', 60, { header: '业务(60分)' }),
        typedTotal('初评得分'),
        other('复评得分', (one) => (one.index % 6 === 0 ? sumOf(one) + 2 : ''), ['ignored', 'total']),
        other('最终得分', (one) => (one.index % 6 === 0 ? sumOf(one) + 2 : sumOf(one)), ['total', 'final', 'ignored']),
      ].map((column) => (column.header === '初评得分' ? { ...column, role: ['total', 'ignored'] as const } : column)),
      contacts: contacts(random, 36, [40, 60]),
      lines: (all) => [...plainLines(all), totalLine(all, '均分')],
    },
  })),
];
