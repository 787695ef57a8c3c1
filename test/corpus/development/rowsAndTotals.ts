import { col, crit, other, rule, serial, total, typedTotal } from '../kit/columns';
import { contacts, EN } from '../kit/contacts';
import { BLANK, grouped, paged, plainLines, remark, totalLine } from '../kit/lines';
import { oneLog } from '../kit/oneLog';
import type { CorpusWorkbook } from '../kit/truth';

const DOWN_TO_500 = 500;

/** Subtotals, totals, prepared rows, repeated headers, remarks. */
export const rowsAndTotals: CorpusWorkbook[] = [
  oneLog('zh subtotals between teams', ['zh', 'subtotals', 'totalsBelow', 'titles'], (random) => ({
    sheet: '班组质检',
    summed: true,
    spec: {
      titles: ['2026年3月班组质检成绩'],
      columns: [
        col('班组', 'team'),
        col('姓名', 'agent'),
        col('工号', 'agentNumber'),
        col('录音日期', 'contactDate'),
        col('流水号', 'contactId'),
        crit('服务规范', 30, { header: '服务规范（30）' }),
        crit('服务态度', 30, { header: '服务态度（30）' }),
        crit('业务水平', 40, { header: '业务水平（40）' }),
        total('总成绩'),
      ],
      contacts: contacts(random, 45, [30, 30, 40]),
      lines: (all) => [
        ...grouped(
          all,
          ({ agent }) => agent.team,
          () => '小计',
          'AVERAGE',
          1,
        ),
        totalLine(all, '总平均', 'AVERAGE', 1),
      ],
    },
  })),
  oneLog('en average rows by agent', ['en', 'subtotals', 'totalsBelow'], (random) => ({
    sheet: 'Feb-Mar',
    summed: true,
    spec: {
      columns: [
        col('Agent name', 'agent'),
        col('Date', 'contactDate'),
        col('Contact ID', 'contactId'),
        crit('Opening', 10, { header: 'Opening [10]' }),
        crit('Communication', 40, { header: 'Communication [40]' }),
        crit('Resolution', 50, { header: 'Resolution [50]' }),
        total('Score'),
        col('Notes', 'comment'),
      ],
      contacts: contacts(random, 40, [10, 40, 50], { cast: EN }),
      lines: (all) => [
        ...grouped(
          all,
          ({ agent }) => agent.name,
          (name) => `${name} average`,
        ),
        totalLine(all, 'Grand total', 'AVERAGE'),
      ],
    },
  })),
  oneLog('zh prepared to row 500 with total', ['zh', 'preparedRows', 'fatalNumbers'], (random) => ({
    sheet: '3月',
    summed: true,
    fatalWords: ['1'],
    spec: {
      titles: ['3月份质检记录表'],
      columns: [
        serial('序号'),
        col('通话日期', 'contactDate'),
        col('坐席工号', 'agentNumber'),
        col('坐席姓名', 'agent'),
        col('录音编号', 'contactId'),
        crit('开头语', 10, { header: '开头语10' }),
        crit('沟通技巧', 40, { header: '沟通技巧40' }),
        crit('解决问题', 40, { header: '解决问题40' }),
        crit('结束语', 10, { header: '结束语10' }),
        rule('致命', 1, 0),
        total('总分'),
        col('备注', 'comment'),
      ],
      contacts: contacts(random, 60, [10, 40, 40, 10]),
      prepared: DOWN_TO_500,
    },
  })),
  oneLog('en prepared rows, totals blank by IF', ['en', 'preparedRows', 'rules'], (random) => ({
    sheet: 'Scorecard',
    summed: true,
    fatalWords: ['Y'],
    spec: {
      columns: [
        serial('#'),
        col('Call Date', 'contactDate'),
        col('Agent', 'agent'),
        col('Call ID', 'contactId'),
        crit('Courtesy', 25, { header: 'Courtesy (0-25)' }),
        crit('Knowledge', 50, { header: 'Knowledge (0-50)' }),
        crit('Process', 25, { header: 'Process (0-25)' }),
        rule('Fatal Y/N', 'Y', 'N'),
        total('Total', { ifBlank: true }),
        col('Remarks', 'comment'),
      ],
      contacts: contacts(random, 35, [25, 50, 25], { cast: EN }),
      prepared: 300,
    },
    dress(painter) {
      painter.sheet.validations.push({
        ranges: [{ startRow: 1, startColumn: 7, endRow: 300, endColumn: 7 }],
        type: 'list',
        formula1: '"Y,N"',
        allowBlank: true,
      });
    },
  })),
  oneLog('zh header at page breaks and signatures', ['zh', 'repeatedHeader', 'remarks', 'totalsBelow'], (random) => ({
    sheet: '打印版',
    summed: true,
    spec: {
      titles: ['客服中心录音质检登记表'],
      columns: [
        serial('序号'),
        col('日期', 'contactDate'),
        col('坐席', 'agent'),
        col('录音流水号', 'contactId'),
        crit('礼貌', 20, { header: '礼貌(20分)' }),
        crit('专业', 60, { header: '专业(60分)' }),
        crit('效率', 20, { header: '效率(20分)' }),
        typedTotal('总分'),
        col('备注', 'comment'),
      ],
      contacts: contacts(random, 50, [20, 60, 20]),
      lines: (all) => [
        ...paged(plainLines(all), 20),
        totalLine(all, '平均分'),
        BLANK,
        remark('质检员签字：              班长签字：'),
        remark('注：本表每日下班前上报'),
      ],
    },
  })),
  oneLog('en repeated header, footnotes', ['en', 'repeatedHeader', 'remarks'], (random) => ({
    sheet: 'Print',
    summed: true,
    spec: {
      titles: ['Quality monitoring sheet', 'Week 10'],
      columns: [
        col('Date', 'contactDate'),
        col('Agent', 'agent'),
        col('Reference', 'contactId'),
        crit('Greeting', 10, { header: 'Greeting 10pts' }),
        crit('Handling', 70, { header: 'Handling 70pts' }),
        crit('Closing', 20, { header: 'Closing 20pts' }),
        typedTotal('Points'),
      ],
      contacts: contacts(random, 42, [10, 70, 20], { cast: EN }),
      lines: (all) => [
        ...paged(plainLines(all), 15),
        BLANK,
        remark('Scores are final after calibration.'),
        remark('Signed:'),
      ],
    },
  })),
  oneLog('zh totals typed over formulas', ['zh', 'constantTotals', 'colours', 'strikethrough'], (random) => ({
    sheet: '质检成绩',
    fatalWords: ['是'],
    spec: {
      columns: [
        col('质检日期', 'evaluatedAt'),
        col('通话日期', 'contactDate'),
        col('员工工号', 'agentNumber'),
        col('员工姓名', 'agent'),
        col('录音文件编号', 'contactId'),
        crit('接听礼仪', 20, { header: '接听礼仪（20分）' }),
        crit('问题判断', 30, { header: '问题判断（30分）' }),
        crit('解决方案', 50, { header: '解决方案（50分）' }),
        rule('服务禁忌', '是', '否'),
        total('最终得分'),
        col('备注', 'comment'),
      ],
      contacts: contacts(random, 48, [20, 30, 50]),
    },
    dress(painter, { rows }) {
      [3, 11, 27].forEach((index) => painter.put(rows[index], 9, 55));
      for (const row of [rows[5], rows[19]]) {
        painter.shade({ startRow: row, startColumn: 0, endRow: row, endColumn: 10 }, { fill: '#FF0000' });
      }
      for (const row of [rows[8], rows[30]]) {
        painter.shade({ startRow: row, startColumn: 0, endRow: row, endColumn: 10 }, { font: { strike: true } });
      }
    },
  })),
  oneLog('zh gap rows between days', ['zh', 'subtotals'], (random) => ({
    sheet: '日登记',
    summed: true,
    spec: {
      titles: ['质检日登记'],
      columns: [
        serial('序号'),
        col('日期', 'contactDate'),
        col('工号', 'agentNumber'),
        col('流水号', 'contactId'),
        crit('服务用语', 30, { header: '服务用语 30分' }),
        crit('业务处理', 70, { header: '业务处理 70分' }),
        typedTotal('得分'),
        other('复核', ({ index }) => (index % 9 === 0 ? '已复核' : ''), ['status', 'ignored']),
      ],
      contacts: contacts(random, 30, [30, 70], { days: 5 }),
      lines: (all) => {
        const days = [...new Set(all.map(({ day }) => day))];
        return days.flatMap((day) => {
          const own = all.filter((contact) => contact.day === day);
          return [...plainLines(own), totalLine(own, '当日平均', 'AVERAGE', 1), BLANK];
        });
      },
    },
  })),
];
