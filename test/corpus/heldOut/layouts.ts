import { col, crit, dates, total, typedTotal } from '../kit/columns';
import { contacts, EN } from '../kit/contacts';
import { grouped } from '../kit/lines';
import { oneLog } from '../kit/oneLog';
import type { CorpusWorkbook } from '../kit/truth';

export const layouts: CorpusWorkbook[] = [
  oneLog('zh spaced, full width, misspelt', ['zh', 'fullWidth', 'typos', 'lineBreaks', 'namesakes'], (random) => ({
    sheet: '质捡记录',
    summed: true,
    spec: {
      columns: [
        col('日　　期', 'contactDate'),
        col('座 席', 'agent', ({ agent, index }) => (index % 4 ? agent.name : [...agent.name].join(' '))),
        col('流水\n编号', 'contactId'),
        crit('服务太度', 25, { header: '服务太度（２５）' }),
        crit('专业知识', 45, { header: '专业知识（４５）' }),
        crit('结朿语', 30, { header: '结朿语（３０）' }),
        typedTotal('总  分'),
        col('备  注', 'comment'),
      ],
      contacts: contacts(random, 31, [25, 45, 30]),
    },
  })),
  oneLog('zh maximum row and hidden', ['zh', 'pointsRow', 'hiddenRows', 'styledEmpty'], (random) => ({
    sheet: '工单质检',
    summed: true,
    spec: {
      titles: ['工单质量评定表'],
      header: 'maximumRow',
      maximumLabel: '分值',
      columns: [
        col('工单流水', 'contactId'),
        col('建单日期', 'contactDate'),
        col('建单员', 'agent'),
        crit('分类准确', 30),
        crit('内容完整', 30),
        crit('派单及时', 20),
        crit('回访闭环', 20),
        total('评定分'),
      ],
      contacts: contacts(random, 29, [30, 30, 20, 20]),
    },
    dress(painter, { rows, below }) {
      [rows[3], rows[12]].forEach((row) => (painter.sheet.rows[row] = { hidden: true }));
      painter.shade({ startRow: below, startColumn: 0, endRow: 900, endColumn: 12 }, { fill: '#F2F2F2' });
    },
  })),
  oneLog('en weights in two rows', ['en', 'weights', 'twoRowHeader', 'mergedHeader'], (random) => ({
    sheet: 'Scores',
    summed: true,
    spec: {
      header: 'pointsBelow',
      columns: [
        col('Case number', 'contactId'),
        col('Handled on', 'contactDate'),
        col('Handled by', 'agent'),
        crit('Professionalism', 25),
        crit('Problem solving', 50),
        crit('Documentation', 25),
        total('Weighted total'),
        col('Evaluator notes', 'comment'),
      ],
      contacts: contacts(random, 24, [25, 50, 25], { cast: EN }),
    },
  })),
  oneLog('zh percentages as points', ['zh', 'weights', 'ymd8Dates', 'notApplicable'], (random) => ({
    sheet: '保险回访',
    spec: {
      titles: ['新契约回访质检'],
      columns: [
        col('回访日期', 'contactDate', dates.ymd8),
        col('回访员', 'agent'),
        col('保单回访流水', 'contactId'),
        crit('身份确认', 20, { header: '身份确认（20%）', cell: (_, { score }) => score ?? '不适用' }),
        crit('条款提示', 50, { header: '条款提示（50%）', cell: (_, { score }) => score ?? '不适用' }),
        crit('犹豫期告知', 30, { header: '犹豫期告知（30%）', cell: (_, { score }) => score ?? '不适用' }),
        typedTotal('回访质检分'),
      ],
      contacts: contacts(random, 35, [20, 50, 30], { notApplicable: 0.06 }),
    },
  })),
  oneLog('zh gaps and averages by evaluator', ['zh', 'subtotals', 'beside'], (random) => ({
    sheet: '监听',
    summed: true,
    spec: {
      titles: ['话务监听'],
      columns: [
        col('监听员', 'evaluator'),
        col('监听录音', 'contactId'),
        col('录音日期', 'contactDate'),
        col('被监听人', 'agent'),
        crit('语速语调', 20, { header: '语速语调20' }),
        crit('流程执行', 40, { header: '流程执行40' }),
        crit('知识应用', 40, { header: '知识应用40' }),
        typedTotal('监听成绩'),
      ],
      contacts: contacts(random, 30, [20, 40, 40]),
      lines: (all) =>
        grouped(
          all,
          ({ evaluator }) => evaluator,
          () => '平均值',
        ),
    },
    dress(painter) {
      painter.lines(1, 10, [
        ['成绩段', '人数'],
        ['90以上', 11],
        ['80-89', 12],
        ['80以下', 7],
      ]);
    },
  })),
];
