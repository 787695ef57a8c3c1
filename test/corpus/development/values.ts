import { col, crit, dates, other, rule, serial, total, typedTotal, type CellWriter } from '../kit/columns';
import { contacts, EN, sumOf } from '../kit/contacts';
import { oneLog } from '../kit/oneLog';
import type { CorpusWorkbook } from '../kit/truth';

const tick: CellWriter = (_, { score }) => (score === null ? '/' : score > 0 ? '√' : '×');
const off =
  (full: number): CellWriter =>
  (_, { score }) =>
    score === null || score === full ? '' : score - full;
const level =
  (full: number): CellWriter =>
  (_, { score }) =>
    (score ?? full) >= full ? '优' : (score ?? 0) >= full * 0.7 ? '良' : (score ?? 0) >= full * 0.5 ? '中' : '差';

/** Cells that are no plain numbers, dates and IDs. */
export const values: CorpusWorkbook[] = [
  oneLog('zh points with the unit', ['zh', 'scoreText', 'shortDates', 'notApplicable'], (random) => ({
    sheet: '3月5日-9日',
    fatalWords: ['是'],
    spec: {
      titles: ['2026年3月质检明细'],
      columns: [
        col('日期', 'contactDate', dates.monthDay),
        col('姓名', 'agent'),
        col('录音编号', 'contactId'),
        crit('亲和力', 20, {
          header: '亲和力(20)',
          cell: (_, { score }) => (score === null ? '不涉及' : `${score}分`),
        }),
        crit('理解力', 30, {
          header: '理解力(30)',
          cell: (_, { score }) => (score === null ? '不涉及' : `${score}分`),
        }),
        crit('执行力', 50, {
          header: '执行力(50)',
          cell: (_, { score }) => (score === null ? '不涉及' : `${score}分`),
        }),
        rule('是否违规', '是', '无'),
        other('总分', (contact) => `${sumOf(contact)}分`, 'total'),
      ],
      contacts: contacts(random, 30, [20, 30, 50], { days: 5, from: '2026-03-05', notApplicable: 0.05 }),
    },
  })),
  oneLog('zh points taken off', ['zh', 'deductionScores', 'ymd8Dates'], (random) => ({
    sheet: '扣分登记',
    spec: {
      titles: ['质检扣分登记（基础分100，按项扣分）'],
      columns: [
        col('日期', 'contactDate', dates.ymd8),
        col('工号', 'agentNumber'),
        col('坐席', 'agent'),
        col('流水号', 'contactId'),
        crit('开头语', 10, { header: '开头语(10分)', cell: off(10) }),
        crit('服务态度', 40, { header: '服务态度(40分)', cell: off(40) }),
        crit('业务准确', 40, { header: '业务准确(40分)', cell: off(40) }),
        crit('结束语', 10, { header: '结束语(10分)', cell: off(10) }),
        typedTotal('得分'),
        col('扣分说明', 'comment'),
      ].map((column) => (column.header === '扣分说明' ? { ...column, role: ['reasons', 'comment'] as const } : column)),
      contacts: contacts(random, 36, [10, 40, 40, 10]),
    },
  })),
  oneLog('en checklist with ticks', ['en', 'ticks', 'textDates'], (random) => ({
    sheet: 'Checklist',
    spec: {
      columns: [
        col('Date', 'contactDate', dates.english),
        col('Agent', 'agent'),
        col('Case ID', 'contactId'),
        crit('Proper greeting', 5, { header: 'Proper greeting (5)', cell: tick }),
        crit('Verified caller', 5, { header: 'Verified caller (5)', cell: tick }),
        crit('Correct answer', 5, { header: 'Correct answer (5)', cell: tick }),
        crit('Polite closing', 5, { header: 'Polite closing (5)', cell: tick }),
        other(
          'Score %',
          ({ scores }) => Math.round((scores.filter((one) => (one ?? 0) > 0).length / 4) * 100),
          'total',
        ),
        col('Comment', 'comment'),
      ],
      contacts: contacts(random, 28, [5, 5, 5, 5], { cast: EN }).map((contact) => ({
        ...contact,
        scores: contact.scores.map((score) => ((score ?? 0) > 3 ? 5 : 0)),
      })),
    },
  })),
  oneLog('zh levels as scores', ['zh', 'levels', 'fatalReasons'], (random) => ({
    sheet: '评级表',
    spec: {
      titles: ['录音评级表'],
      columns: [
        serial('序号'),
        col('录音日期', 'contactDate', dates.chinese),
        col('坐席工号', 'agentNumber'),
        col('录音流水', 'contactId'),
        crit('问候', 10, { header: '问候(10分)', cell: level(10) }),
        crit('倾听', 30, { header: '倾听(30分)', cell: level(30) }),
        crit('解答', 60, { header: '解答(60分)', cell: level(60) }),
        rule('致命差错', '泄露客户信息', '无'),
        col('评语', 'comment'),
      ],
      contacts: contacts(random, 34, [10, 30, 60]),
    },
  })),
  oneLog('zh cut contact IDs', ['zh', 'cutIds', 'longIds', 'namesakes'], (random) => ({
    sheet: '录音清单',
    summed: true,
    spec: {
      columns: [
        col('录音流水号', 'contactId', ({ index }) =>
          index % 3 === 0
            ? { v: 202603051234560000 + index * 1_000_000, style: { numberFormat: '0' } }
            : { v: `20260305123456${String(7000 + index)}`, style: { numberFormat: '@' } },
        ),
        col('通话日期', 'contactDate', dates.slashText),
        col('坐席姓名', 'agent', ({ agent, index }) =>
          agent.name === '张伟' ? (index % 2 ? '张 伟' : '张　伟') : agent.name,
        ),
        col('坐席工号', 'agentNumber', ({ agent, index }) =>
          index % 4 === 0 ? Number(agent.number) : { v: agent.number, style: { numberFormat: '@' } },
        ),
        crit('服务', 50, { header: '服务(50分)' }),
        crit('业务', 50, { header: '业务(50分)' }),
        total('总分'),
      ],
      contacts: contacts(random, 40, [50, 50]),
    },
  })),
  oneLog('zh dates with a dot typed as numbers', ['zh', 'shortDates', 'titles'], (random) => ({
    sheet: '2026.3',
    summed: true,
    spec: {
      titles: ['2026年3月录音抽查'],
      columns: [
        col('日期', 'contactDate', dates.dotNumber),
        col('客服姓名', 'agent'),
        col('流水号', 'contactId'),
        crit('规范', 40, { header: '规范40分' }),
        crit('质量', 60, { header: '质量60分' }),
        typedTotal('总分'),
      ],
      contacts: contacts(random, 50, [40, 60]),
    },
  })),
  oneLog('en fatal reasons and N/A', ['en', 'fatalReasons', 'notApplicable', 'ymd8Dates'], (random) => ({
    sheet: 'Reviews',
    spec: {
      columns: [
        col('Conversation ID', 'contactId'),
        col('Date', 'contactDate', dates.ymd8Text),
        col('Agent', 'agent'),
        col('QA Analyst', 'evaluator'),
        crit('Tone', 20, { header: 'Tone (20 points)', cell: (_, { score }) => score ?? 'n/a' }),
        crit('Empathy', 30, { header: 'Empathy (30 points)', cell: (_, { score }) => score ?? 'n/a' }),
        crit('Outcome', 50, { header: 'Outcome (50 points)', cell: (_, { score }) => score ?? 'n/a' }),
        rule('Critical error', 'Shared account data with a third party', 'None'),
        typedTotal('Score'),
        col('Feedback', 'comment'),
      ],
      contacts: contacts(random, 38, [20, 30, 50], { cast: EN, notApplicable: 0.08 }),
    },
  })),
  oneLog('en ticks for fatal, dotted dates', ['en', 'fatalNumbers', 'textDates', 'namesakes'], (random) => ({
    sheet: 'April 2026',
    summed: true,
    spec: {
      titles: ['April 2026 call reviews'],
      columns: [
        col('Call ref', 'contactId'),
        col('Date', 'contactDate', dates.dotted),
        col('Agent name', 'agent', ({ agent, index }) => (index % 5 === 0 ? ` ${agent.name} ` : agent.name)),
        crit('Etiquette', 30, { header: 'Etiquette (30%)' }),
        crit('Technical skill', 70, { header: 'Technical skill (70%)' }),
        rule('Zero tolerance', 'x'),
        typedTotal('Total'),
      ],
      contacts: contacts(random, 30, [30, 70], { cast: EN, from: '2026-04-01' }),
    },
  })),
];
