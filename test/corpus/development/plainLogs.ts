import { col, crit, dates, other, rule, serial, total, typedTotal } from '../kit/columns';
import { contacts, EN, sumOf } from '../kit/contacts';
import { oneLog } from '../kit/oneLog';
import type { CorpusWorkbook } from '../kit/truth';

const TABLE_TOTAL = '=SUM(tblQA[[#This Row],[Greeting (10)]:[Closing (20)]])';

/** Logs as most teams keep them: a header, rows, perhaps a title. */
export const plainLogs: CorpusWorkbook[] = [
  oneLog('zh inbound, title, filter, frozen', ['zh', 'titles', 'filter', 'fatalWords', 'rules'], (random) => ({
    sheet: '质检记录',
    summed: true,
    fatalWords: ['是'],
    spec: {
      titles: ['2026年3月呼入热线质检登记表'],
      columns: [
        serial('序号'),
        col('录音流水号', 'contactId'),
        col('通话日期', 'contactDate'),
        col('工号', 'agentNumber'),
        col('坐席姓名', 'agent'),
        col('班组', 'team'),
        crit('开头语', 10, { header: '开头语(10分)' }),
        crit('服务态度', 20, { header: '服务态度(20分)' }),
        crit('业务解答', 40, { header: '业务解答(40分)' }),
        crit('结束语', 10, { header: '结束语(10分)' }),
        crit('工单记录', 20, { header: '工单记录(20分)' }),
        rule('是否致命差错', '是', '否'),
        total('总分'),
        col('质检员', 'evaluator'),
        col('备注', 'comment'),
      ],
      contacts: contacts(random, 48, [10, 20, 40, 10, 20]),
    },
    dress(painter, { firstRow, below }) {
      painter.sheet.freeze = { rows: 2, columns: 0 };
      painter.sheet.autoFilter = { startRow: 1, startColumn: 0, endRow: below - 1, endColumn: 14 };
      const block = { startRow: firstRow, startColumn: 6, endRow: below - 1, endColumn: 10 };
      painter.sheet.validations.push({
        ranges: [block],
        type: 'decimal',
        operator: 'between',
        formula1: '0',
        formula2: '40',
        allowBlank: true,
      });
      painter.sheet.conditionalFormats.push({
        ranges: [{ ...block, startColumn: 12, endColumn: 12 }],
        priority: 1,
        rule: { type: 'cellValue', operator: 'lessThan', formula1: '60' },
        fontColor: '#FF0000',
      });
    },
  })),
  oneLog('en call scorecard as a table', ['en', 'table', 'fatalWords'], (random) => ({
    sheet: 'Evaluations',
    summed: true,
    fatalWords: ['Yes'],
    spec: {
      columns: [
        col('Call ID', 'contactId'),
        col('Call Date', 'contactDate'),
        col('Agent ID', 'agentNumber'),
        col('Agent Name', 'agent'),
        col('Team', 'team'),
        col('Channel', 'channel'),
        col('Evaluator', 'evaluator'),
        crit('Greeting', 10, { header: 'Greeting (10)' }),
        crit('Verification', 15, { header: 'Verification (15)' }),
        crit('Product Knowledge', 30, { header: 'Product Knowledge (30)' }),
        crit('Empathy', 25, { header: 'Empathy (25)' }),
        crit('Closing', 20, { header: 'Closing (20)' }),
        rule('Auto Fail', 'Yes', 'No'),
        other('Total Score', (contact) => ({ f: TABLE_TOTAL, v: sumOf(contact) }), 'total'),
        col('Comments', 'comment'),
      ],
      contacts: contacts(random, 40, [10, 15, 30, 25, 20], { cast: EN }),
    },
    dress(painter, { below }) {
      const header = painter.sheet.cells[0] ?? {};
      painter.sheet.tables.push({
        name: 'tblQA',
        range: { startRow: 0, startColumn: 0, endRow: below - 1, endColumn: 14 },
        style: 'TableStyleMedium2',
        showHeaders: true,
        showTotals: false,
        showFilterButton: true,
        showBandedRows: true,
        columns: Array.from({ length: 15 }, (_, column) => ({
          name: String(header[column]?.v),
          ...(column === 13 ? { calculatedFormula: TABLE_TOTAL } : {}),
        })),
      });
    },
  })),
  oneLog('zh no points in headers', ['zh', 'typos'], (random) => ({
    sheet: 'Sheet1',
    spec: {
      columns: [
        col('日期', 'contactDate', dates.serial('m/d')),
        col('客服', 'agent'),
        col('流水', 'contactId'),
        crit('问侯语', 5),
        crit('倾听理解', 10),
        crit('问题解决', 15),
        crit('结速语', 5),
        typedTotal('得分'),
        col('评语', 'comment'),
      ],
      contacts: contacts(random, 60, [5, 10, 15, 5]),
    },
  })),
  oneLog('mixed headers in two languages', ['mixed', 'fatalNumbers', 'lineBreaks'], (random) => ({
    sheet: 'QA Log',
    summed: true,
    fatalWords: ['1'],
    spec: {
      titles: ['QA 监听记录 Monitoring Log', 'March 2026'],
      columns: [
        serial('No.\n序号'),
        col('Call Date\n通话日期', 'contactDate'),
        col('Recording ID\n录音编号', 'contactId'),
        col('Agent\n坐席', 'agent'),
        col('Staff No.\n工号', 'agentNumber'),
        crit('Opening 开场', 10, { header: 'Opening\n开场(10)' }),
        crit('Attitude 态度', 30, { header: 'Attitude\n态度(30)' }),
        crit('Accuracy 准确', 40, { header: 'Accuracy\n准确(40)' }),
        crit('Closing 结束', 20, { header: 'Closing\n结束(20)' }),
        rule('Critical Error\n致命', 1),
        total('Score\n总分'),
        col('Remarks\n备注', 'comment'),
      ],
      contacts: contacts(random, 36, [10, 30, 40, 20]),
    },
  })),
  oneLog('en chat log, abbreviations', ['en', 'typos', 'notApplicable'], (random) => ({
    sheet: 'Chat QA',
    spec: {
      columns: [
        col('Chat #', 'contactId'),
        col('Dt', 'contactDate'),
        col('Rep', 'agent'),
        col('Supv', 'evaluator'),
        crit('Greet', 5, { header: 'Greet /5', cell: (_, { score }) => score ?? 'N/A' }),
        crit('Probing', 10, { header: 'Probing /10', cell: (_, { score }) => score ?? 'N/A' }),
        crit('Resolution', 25, { header: 'Resolution /25', cell: (_, { score }) => score ?? 'N/A' }),
        crit('Grammer', 10, { header: 'Grammer /10', cell: (_, { score }) => score ?? 'N/A' }),
        typedTotal('Ttl'),
        col('Feedback', 'comment'),
      ],
      contacts: contacts(random, 44, [5, 10, 25, 10], { cast: EN, notApplicable: 0.12 }),
    },
  })),
  oneLog('zh 坐标 off the corner, notes to the right', ['zh', 'beside', 'notes'], (random) => ({
    sheet: '三月',
    summed: true,
    fatalWords: ['√'],
    spec: {
      top: 4,
      left: 2,
      columns: [
        col('日期', 'contactDate'),
        col('坐席工号', 'agentNumber'),
        col('坐席', 'agent'),
        col('录音编号', 'contactId'),
        crit('礼貌用语', 10, { header: '礼貌用语（10分）' }),
        crit('业务熟练', 50, { header: '业务熟练（50分）' }),
        crit('沟通技巧', 40, { header: '沟通技巧（40分）' }),
        rule('红线', '√'),
        total('合计得分'),
      ],
      contacts: contacts(random, 30, [10, 50, 40]),
    },
    dress(painter) {
      painter.lines(4, 13, [['说明'], ['红线打√'], ['低于80分须辅导']]);
      painter.sheet.notes = { G6: '客户情绪激动，酌情', H9: '已复听' };
    },
  })),
  oneLog('zh many identity columns', ['zh', 'longIds', 'leadingZeros'], (random) => ({
    sheet: '抽检明细',
    summed: true,
    spec: {
      titles: ['客户服务部抽检明细'],
      columns: [
        serial('编号'),
        col('通话流水号', 'contactId'),
        other('客户号码', ({ index }) => ({
          v: `1380013${String(8000 + index * 7).slice(-4)}`,
          style: { numberFormat: '@' },
        })),
        col('通话时间', 'contactDate', dates.serial('yyyy-mm-dd hh:mm')),
        other('通话时长(秒)', ({ index }) => 60 + ((index * 97) % 600)),
        col('客服工号', 'agentNumber'),
        col('客服姓名', 'agent'),
        col('所属班组', 'team'),
        other('班长', ({ agent }) => ({ 一组: '钱琳', 二组: '冯涛', 三组: '褚华' })[agent.team] ?? ''),
        col('业务渠道', 'channel'),
        col('质检人', 'evaluator'),
        col('质检日期', 'evaluatedAt'),
        other('抽检类型', ({ index }) => (index % 5 === 0 ? '专项' : '随机'), ['kind', 'ignored']),
        crit('规范用语', 20, { header: '规范用语【20分】' }),
        crit('主动服务', 30, { header: '主动服务【30分】' }),
        crit('业务能力', 50, { header: '业务能力【50分】' }),
        total('质检得分'),
        other('是否合格', (contact) => ((contact.scores[2] ?? 0) > 30 ? '合格' : '不合格'), ['pass', 'ignored']),
        col('质检评语', 'comment'),
      ],
      contacts: contacts(random, 52, [20, 30, 50], {
        id: (chance, index) => `20260305${String(chance.int(100000, 999999))}${String(1000 + index)}`,
      }),
    },
  })),
  oneLog('en bare minimum', ['en'], (random) => ({
    sheet: 'March',
    summed: true,
    spec: {
      columns: [
        col('Date', 'contactDate'),
        col('Agent', 'agent'),
        crit('Greeting', 20, { header: 'Greeting (max 20)' }),
        crit('Solution', 60, { header: 'Solution (max 60)' }),
        crit('Closing', 20, { header: 'Closing (max 20)' }),
        typedTotal('Total'),
      ],
      contacts: contacts(random, 25, [20, 60, 20], { cast: EN }),
    },
  })),
];
