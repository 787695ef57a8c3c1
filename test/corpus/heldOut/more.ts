import { col, crit, dates, other, rule, serial, total, typedTotal } from '../kit/columns';
import { contacts, EN, sumOf, ZH } from '../kit/contacts';
import { BLANK, grouped, plainLines, remark, totalLine } from '../kit/lines';
import { noLog, oneLog } from '../kit/oneLog';
import type { CorpusWorkbook } from '../kit/truth';

const REASON = ['reasons', 'comment', 'ignored'] as const;

export const more: CorpusWorkbook[] = [
  oneLog('zh insurer, three red lines', ['zh', 'severalFatal', 'fatalWords', 'titles'], (random) => ({
    sheet: '电销质检',
    summed: true,
    fatalWords: ['是'],
    spec: {
      titles: ['电销录音质检结果'],
      columns: [
        col('保单号/录音号', 'contactId'),
        col('录音时间', 'contactDate'),
        col('销售人员', 'agent'),
        col('销售工号', 'agentNumber'),
        crit('产品介绍', 30, { header: '产品介绍/30分' }),
        crit('免责说明', 40, { header: '免责说明/40分' }),
        crit('促成话术', 30, { header: '促成话术/30分' }),
        rule('是否夸大收益', '是', '否'),
        other('是否隐瞒条款', ({ index }) => (index % 19 === 4 ? '是' : '否'), 'rule'),
        other('是否泄露隐私', ({ index }) => (index % 23 === 6 ? '是' : '否'), 'rule'),
        total('质检总分'),
        other('质检结论', (contact) => (sumOf(contact) >= 80 ? '通过' : '不通过'), ['pass', 'ignored']),
      ],
      contacts: contacts(random, 47, [30, 40, 30]),
    },
  })),
  oneLog('en airline, reasons beside', ['en', 'reasonColumns', 'fatalNumbers'], (random) => ({
    sheet: 'QM-Mar',
    summed: true,
    fatalWords: ['1'],
    spec: {
      columns: [
        col('PNR / Call ID', 'contactId'),
        col('Call date', 'contactDate', dates.serial('dd/mm/yyyy')),
        col('Agent', 'agent'),
        crit('Opening', 20, { header: 'Opening (20)' }),
        other('Opening notes', ({ index }) => (index % 6 === 0 ? 'No name given' : ''), REASON),
        crit('Fare rules', 50, { header: 'Fare rules (50)' }),
        other('Fare notes', ({ index }) => (index % 7 === 0 ? 'Wrong fee quoted' : ''), REASON),
        crit('Closing', 30, { header: 'Closing (30)' }),
        rule('Fatal (1/0)', 1, 0),
        typedTotal('Call score'),
      ],
      contacts: contacts(random, 31, [20, 50, 30], { cast: EN }),
    },
  })),
  oneLog('zh header lines and figures first', ['zh', 'above', 'totalsBelow'], (random) => ({
    sheet: '周报底稿',
    summed: true,
    spec: {
      top: 7,
      columns: [
        serial('№'),
        col('抽检日期', 'evaluatedAt'),
        col('服务日期', 'contactDate'),
        col('服务人员', 'agent'),
        col('服务单号', 'contactId'),
        crit('态度热情', 25, { header: '态度热情(25分)' }),
        crit('流程合规', 35, { header: '流程合规(35分)' }),
        crit('结果有效', 40, { header: '结果有效(40分)' }),
        total('得分小计'),
      ],
      contacts: contacts(random, 29, [25, 35, 40]),
      lines: (all) => [
        ...plainLines(all),
        totalLine(all, '均值', 'AVERAGE', 1),
        totalLine(all, '最高分', 'AVERAGE', 1),
      ],
    },
    dress(painter) {
      painter.lines(0, 0, [
        ['第10周服务质量抽检'],
        ['部门：客服一部', '', '', '负责人：', '马超'],
        ['抽检量', 29, '', '平均分', 90.4],
        ['满分100分，其中态度25分、流程35分、结果40分'],
      ]);
    },
  })),
  oneLog(
    'en telco, subtotals of sections',
    ['en', 'sectionTotals', 'mergedHeader', 'twoRowHeader', 'fatalWords'],
    (random) => ({
      sheet: 'Telco QA',
      summed: true,
      fatalWords: ['Yes'],
      spec: {
        header: 'sections',
        columns: [
          col('Date of call', 'contactDate'),
          col('Agent name', 'agent'),
          col('Call ID', 'contactId'),
          crit('Salutation', 5, { header: 'Salutation (5)', section: 'Start' }),
          crit('Authentication', 15, { header: 'Authentication (15)', section: 'Start' }),
          other('Start total', ({ scores: [a, b] }) => (a ?? 0) + (b ?? 0), ['ignored', 'total']),
          crit('Diagnosis', 40, { header: 'Diagnosis (40)', section: 'Middle' }),
          crit('Explanation', 40, { header: 'Explanation (40)', section: 'Middle' }),
          other('Middle total', ({ scores: [, , c, d] }) => (c ?? 0) + (d ?? 0), ['ignored', 'total']),
          rule('Auto-fail?', 'Yes', 'No'),
          typedTotal('Overall total'),
        ],
        contacts: contacts(random, 27, [5, 15, 40, 40], { cast: EN }),
      },
    }),
  ),
  oneLog('zh bonus and penalties', ['zh', 'bonus', 'subtotals'], (random) => ({
    sheet: '绩效质检',
    spec: {
      columns: [
        col('组', 'team'),
        col('客服', 'agent'),
        col('通话日期', 'contactDate'),
        col('通话ID', 'contactId'),
        crit('基础服务', 60, { header: '基础服务（60分）' }),
        crit('专业服务', 40, { header: '专业服务（40分）' }),
        other('奖励分', ({ index }) => (index % 9 === 0 ? 3 : ''), ['ignored', 'criterion']),
        other('本通得分', (one) => sumOf(one) + (one.index % 9 === 0 ? 3 : 0), 'total'),
      ],
      contacts: contacts(random, 33, [60, 40]),
      lines: (all) =>
        grouped(
          all,
          ({ agent }) => agent.team,
          (team) => `${team}合计`,
          'SUM',
        ),
    },
  })),
  oneLog('en lookups and errors', ['en', 'lookups', 'preparedRows', 'remarks'], (random) => ({
    sheet: 'Entry',
    summed: true,
    spec: {
      titles: ['Please fill white cells only'],
      columns: [
        serial('#'),
        col('Call date', 'contactDate'),
        col('Agent no.', 'agentNumber'),
        {
          ...col('Agent name', 'agent', ({ agent }) => ({ f: `=T("${agent.name}")`, v: agent.name })),
          prepared: () => ({ f: '=VLOOKUP("none",$A$1:$A$2,1,FALSE)', v: '#N/A' }),
        },
        col('Call reference number', 'contactId'),
        crit('Attitude', 30, { header: 'Attitude (0-30)' }),
        crit('Ability', 70, { header: 'Ability (0-70)' }),
        total('Total', { ifBlank: true }),
      ],
      contacts: contacts(random, 18, [30, 70], { cast: EN }),
      prepared: 90,
    },
    dress(painter, { below }) {
      for (const row of Object.keys(painter.sheet.cells).map(Number)) {
        const cell = painter.sheet.cells[row]?.[3];
        if (cell?.v === '#N/A') cell.e = true;
      }
      painter.put(below + 1, 0, 'Questions: ask the quality desk.');
    },
  })),
  oneLog('zh merged by evaluator', ['zh', 'mergedAgents', 'fatalNumbers'], (random) => ({
    sheet: '监控明细',
    summed: true,
    fatalWords: ['√'],
    spec: {
      columns: [
        col('质检员', 'evaluator'),
        col('录音流水', 'contactId'),
        col('来电日期', 'contactDate'),
        col('接听坐席', 'agent'),
        crit('规范', 50, { header: '规范（50）' }),
        crit('解决', 50, { header: '解决（50）' }),
        rule('违反禁忌', '√'),
        typedTotal('总评分'),
        col('说明', 'comment'),
      ],
      contacts: contacts(random, 24, [50, 50]).sort((one, two) => one.evaluator.localeCompare(two.evaluator)),
      lines: plainLines,
    },
    dress(painter, { rows }) {
      const names = rows.map((row) => String(painter.sheet.cells[row]?.[0]?.v));
      const second = names.findIndex((name) => name !== names[0]);
      rows.forEach((row, index) => {
        if (index !== 0 && index !== second) painter.put(row, 0, '');
      });
      painter.merge(rows[0], 0, rows[second - 1], 0).merge(rows[second], 0, rows[rows.length - 1], 0);
    },
  })),
  oneLog('en remarks and averages', ['en', 'totalsBelow', 'remarks', 'fatalReasons'], (random) => ({
    sheet: 'Wk12',
    summed: true,
    spec: {
      columns: [
        col('Call dt', 'contactDate'),
        col('Agent', 'agent'),
        col('Call ref', 'contactId'),
        crit('Manner', 50, { header: 'Manner /50' }),
        crit('Matter', 50, { header: 'Matter /50' }),
        rule('Fatal error', 'Hung up on customer', 'None'),
        typedTotal('Score'),
      ],
      contacts: contacts(random, 23, [50, 50], { cast: EN }),
      lines: (all) => [
        ...plainLines(all),
        totalLine(all, 'Average', 'AVERAGE'),
        BLANK,
        remark('Calls picked at random.'),
      ],
    },
  })),
  oneLog('en calibrated twice', ['en', 'duplicates'], (random) => ({
    sheet: 'Calibration',
    spec: {
      columns: [
        col('Call ID', 'contactId'),
        col('Date', 'contactDate'),
        col('Agent', 'agent'),
        col('Scored by', 'evaluator'),
        crit('Rapport', 50, { header: 'Rapport (50)' }),
        crit('Accuracy', 50, { header: 'Accuracy (50)' }),
        typedTotal('Total'),
      ],
      contacts: contacts(random, 12, [50, 50], { cast: EN }).flatMap((contact, index) =>
        [0, 1].map((again) => ({ ...contact, index: index * 2 + again, evaluator: EN.evaluators[again] })),
      ),
    },
  })),
  noLog('zh pay by performance', ['zh'], (book, random) => {
    const painter = book.sheet('绩效');
    painter
      .put(0, 0, '3月绩效核算')
      .line(1, 0, ['工号', '姓名', '班组', '质检得分(40分)', '满意度(30分)', '出勤(30分)', '绩效总分', '奖金']);
    ZH.agents.forEach(({ number, name, team }, index) => {
      const [one, two, three] = [random.int(30, 40), random.int(20, 30), random.int(20, 30)];
      painter.line(2 + index, 0, [number, name, team, one, two, three, one + two + three, random.int(300, 900)]);
    });
  }),
  noLog('en sampling plan', ['en'], (book, random) => {
    const painter = book.sheet('Plan');
    painter.line(0, 0, ['Agent', 'Team', 'Calls in month', 'Sample size', 'Done', 'Open', 'Evaluator', 'Comment']);
    EN.agents.forEach(({ name, team }, index) => {
      painter.line(1 + index, 0, [name, team, random.int(300, 600), 12, random.int(2, 12), 0, 'K. Brandt', '']);
    });
  }),
];
