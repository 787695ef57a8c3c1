import { col, crit, dates, other, rule, serial, total, typedTotal } from '../kit/columns';
import { contacts, EN, ZH } from '../kit/contacts';
import { anyBook, oneLog } from '../kit/oneLog';
import { truthOf, writeRows, type RowsSpec } from '../kit/rowsLog';
import type { CorpusWorkbook } from '../kit/truth';

/** Where on a sheet, and what else is around: tables beside, other tables, hidden things, far cells, protection. */
export const places: CorpusWorkbook[] = [
  oneLog('zh list of names beside the log', ['zh', 'beside', 'severalTables'], (random) => ({
    sheet: '质检',
    summed: true,
    spec: {
      columns: [
        col('通话日期', 'contactDate'),
        col('坐席', 'agent'),
        col('录音号', 'contactId'),
        crit('用语', 30, { header: '用语(30分)' }),
        crit('态度', 30, { header: '态度(30分)' }),
        crit('业务', 40, { header: '业务(40分)' }),
        typedTotal('总分'),
      ],
      contacts: contacts(random, 40, [30, 30, 40]),
    },
    dress(painter) {
      painter.line(0, 8, ['工号', '姓名', '班组']);
      ZH.agents.forEach(({ number, name, team }, index) => painter.line(1 + index, 8, [number, name, team]));
      painter.lines(14, 8, [
        ['班组', '平均分'],
        ['一组', 88.2],
        ['二组', 91.5],
        ['三组', 86.7],
      ]);
    },
  })),
  oneLog('en statistics touching the log', ['en', 'beside'], (random) => ({
    sheet: 'QA data',
    summed: true,
    fatalWords: ['YES'],
    spec: {
      top: 2,
      columns: [
        col('Evaluation date', 'evaluatedAt'),
        col('Contact date', 'contactDate'),
        col('Agent', 'agent'),
        col('Contact reference', 'contactId'),
        crit('Soft skills', 40, { header: 'Soft skills (40)' }),
        crit('Hard skills', 60, { header: 'Hard skills (60)' }),
        rule('Auto-zero', 'YES', 'NO'),
        total('QA score'),
      ],
      contacts: contacts(random, 30, [40, 60], { cast: EN }),
    },
    dress(painter) {
      painter.lines(2, 10, [
        ['Agent', 'Reviews', 'Average'],
        ...EN.agents.map(({ name }, index) => [name, 5 + index, 80 + index]),
      ]);
    },
  })),
  anyBook('zh two logs on one sheet, different rubrics', ['zh', 'severalTables', 'titles'], (book, random) => {
    const painter = book.sheet('质检汇总');
    const calls: RowsSpec = {
      titles: ['热线质检'],
      columns: [
        col('日期', 'contactDate'),
        col('工号', 'agentNumber'),
        col('录音流水号', 'contactId'),
        crit('开头语', 20, { header: '开头语(20分)' }),
        crit('业务解答', 80, { header: '业务解答(80分)' }),
        typedTotal('总分'),
      ],
      contacts: contacts(random, 15, [20, 80]),
    };
    const first = writeRows(painter, calls);
    const chats: RowsSpec = {
      top: first.below + 3,
      columns: [
        col('会话日期', 'contactDate'),
        col('客服工号', 'agentNumber'),
        col('会话编号', 'contactId'),
        crit('响应速度', 30, { header: '响应速度(30分)' }),
        crit('打字规范', 30, { header: '打字规范(30分)' }),
        crit('解决率', 40, { header: '解决率(40分)' }),
        typedTotal('总得分'),
      ],
      contacts: contacts(random, 18, [30, 30, 40]),
    };
    painter.put(first.below + 1, 0, '在线质检');
    const second = writeRows(painter, chats);
    return [truthOf(calls, [first]), truthOf(chats, [second])];
  }),
  oneLog('zh hidden rows and columns', ['zh', 'hiddenRows', 'filter'], (random) => ({
    sheet: '质检底表',
    summed: true,
    spec: {
      titles: ['质检底表'],
      columns: [
        serial('序号'),
        col('录音日期', 'contactDate'),
        other('主叫号码', ({ index }) => ({ v: `0571${86000000 + index * 31}`, style: { numberFormat: '@' } })),
        col('座席工号', 'agentNumber'),
        col('座席姓名', 'agent'),
        col('录音ID', 'contactId'),
        crit('标准用语', 25, { header: '标准用语25分' }),
        crit('沟通能力', 25, { header: '沟通能力25分' }),
        crit('业务能力', 50, { header: '业务能力50分' }),
        total('得分合计'),
      ],
      contacts: contacts(random, 40, [25, 25, 50]),
    },
    dress(painter, { rows, below }) {
      painter.sheet.columns = { 2: { hidden: true, width: 14 } };
      [rows[4], rows[5], rows[21]].forEach((row) => (painter.sheet.rows[row] = { hidden: true }));
      painter.sheet.autoFilter = { startRow: 1, startColumn: 0, endRow: below - 1, endColumn: 9 };
    },
  })),
  anyBook('en log on a hidden sheet', ['en', 'hiddenSheet'], (book, random) => {
    book.sheet('Start').lines(0, 0, [['Quality workbook'], ['See the tabs below'], ['Owner', 'K. Brandt']]);
    const painter = book.sheet('raw');
    painter.sheet.visibility = 'Hidden';
    const spec: RowsSpec = {
      columns: [
        col('Call ID', 'contactId'),
        col('Call date', 'contactDate'),
        col('Agent', 'agent'),
        crit('Greeting', 30, { header: 'Greeting (30)' }),
        crit('Answer', 70, { header: 'Answer (70)' }),
        typedTotal('Total'),
      ],
      contacts: contacts(random, 22, [30, 70], { cast: EN }),
    };
    return [truthOf(spec, [writeRows(painter, spec)])];
  }),
  oneLog('zh styled empty to row 3000', ['zh', 'styledEmpty'], (random) => ({
    sheet: '质检记录表',
    summed: true,
    spec: {
      columns: [
        col('质检日期', 'evaluatedAt'),
        col('录音日期', 'contactDate'),
        col('坐席工号', 'agentNumber'),
        col('录音流水号', 'contactId'),
        crit('服务礼仪', 40, { header: '服务礼仪(40分)' }),
        crit('业务技能', 60, { header: '业务技能(60分)' }),
        total('合计'),
      ],
      contacts: contacts(random, 25, [40, 60]),
    },
    dress(painter, { below }) {
      const border = { style: 'thin' };
      painter.shade({ startRow: below, startColumn: 0, endRow: 3000, endColumn: 20 }, { borders: { bottom: border } });
    },
  })),
  oneLog('zh a stray cell in the last row', ['zh', 'strayCell', 'styledEmpty'], (random) => ({
    sheet: '三月质检',
    summed: true,
    spec: {
      titles: ['三月质检'],
      columns: [
        col('日期', 'contactDate'),
        col('姓名', 'agent'),
        col('工单编号', 'contactId'),
        crit('及时性', 30, { header: '及时性(30分)' }),
        crit('准确性', 50, { header: '准确性(50分)' }),
        crit('完整性', 20, { header: '完整性(20分)' }),
        typedTotal('总分'),
      ],
      contacts: contacts(random, 20, [30, 50, 20]),
    },
    dress(painter) {
      painter.put(1_048_575, 3, ' ');
      painter.shade({ startRow: 60, startColumn: 0, endRow: 400, endColumn: 30 }, { fill: '#FFFFFF' });
    },
  })),
  oneLog('en stray value far below and right', ['en', 'strayCell'], (random) => ({
    sheet: 'Log',
    summed: true,
    spec: {
      columns: [
        col('Date', 'contactDate'),
        col('Agent', 'agent'),
        col('Call ID', 'contactId'),
        crit('Quality of speech', 50, { header: 'Quality of speech (50)' }),
        crit('Quality of answer', 50, { header: 'Quality of answer (50)' }),
        typedTotal('Total'),
      ],
      contacts: contacts(random, 24, [50, 50], { cast: EN }),
    },
    dress(painter) {
      painter.put(90_000, 40, 'x');
    },
  })),
  oneLog('zh protected sheet', ['zh', 'protected', 'preparedRows'], (random) => ({
    sheet: '质检登记',
    summed: true,
    fatalWords: ['是'],
    spec: {
      columns: [
        serial('序号'),
        col('通话日期', 'contactDate'),
        col('工号', 'agentNumber'),
        col('流水号', 'contactId'),
        crit('开场', 20, { header: '开场(20分)' }),
        crit('解决', 60, { header: '解决(60分)' }),
        crit('收尾', 20, { header: '收尾(20分)' }),
        rule('触犯红线', '是', '否'),
        total('总分'),
      ],
      contacts: contacts(random, 20, [20, 60, 20]),
      prepared: 100,
    },
    dress(painter) {
      painter.sheet.protection = { options: { formatCells: false } };
    },
  })),
  oneLog('en protected, textual dates', ['en', 'protected', 'textDates'], (random) => ({
    sheet: 'QA tracker',
    summed: true,
    spec: {
      columns: [
        col('Interaction date', 'contactDate', dates.slashText),
        col('Agent', 'agent'),
        col('Interaction ID', 'contactId'),
        crit('Ownership', 40, { header: 'Ownership (max 40)' }),
        crit('Clarity', 60, { header: 'Clarity (max 60)' }),
        total('Total'),
      ],
      contacts: contacts(random, 20, [40, 60], { cast: EN }),
    },
    dress(painter) {
      painter.sheet.protection = { options: {} };
    },
  })),
];
