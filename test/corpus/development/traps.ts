import { col, crit, dates, other, rule, total, typedTotal, type Column } from '../kit/columns';
import { contacts, daySerial, EN, sumOf, ZH } from '../kit/contacts';
import { anyBook, noLog, oneLog } from '../kit/oneLog';
import { field, fullMarks, writeDeductions, writeTransposed, type Item } from '../kit/otherShapes';
import { truthOf, writeRows, type RowsSpec } from '../kit/rowsLog';
import { writeTabs } from '../kit/tabs';
import type { CorpusWorkbook } from '../kit/truth';

const ZH_COLUMNS: Column[] = [
  col('日期', 'contactDate'),
  col('工号', 'agentNumber'),
  col('姓名', 'agent'),
  col('录音流水号', 'contactId'),
  crit('开头语', 20, { header: '开头语(20分)' }),
  crit('服务态度', 30, { header: '服务态度(30分)' }),
  crit('业务解答', 50, { header: '业务解答(50分)' }),
  typedTotal('总分'),
];
const POINTS = [20, 30, 50];
const ITEMS: Item[] = [
  { name: '问候规范', points: 20 },
  { name: '倾听确认', points: 30 },
  { name: '准确解答', points: 50 },
];
const DATE = { numberFormat: 'yyyy/m/d' };

/** Tables that look like a log or like another shape, and are not. */
export const traps: CorpusWorkbook[] = [
  anyBook(
    'zh log and averages by agent with the same headers',
    ['zh', 'monthTabs', 'severalTables'],
    (book, random) => {
      const spec: RowsSpec = { columns: ZH_COLUMNS, contacts: contacts(random, 36, POINTS) };
      const written = writeRows(book.sheet('3月明细'), spec);
      const summary = book.sheet('3月汇总');
      summary.put(0, 0, '3月各坐席平均分');
      summary.line(1, 0, ['工号', '姓名', '质检量', '开头语(20分)', '服务态度(30分)', '业务解答(50分)', '总分']);
      ZH.agents.forEach(({ number, name }, index) => {
        summary.line(2 + index, 0, [number, name, 4, 18.25, 27.5, 46.75, 92.5 - index / 4]);
      });
      return [truthOf(spec, [written])];
    },
  ),
  noLog('zh averages by team and criterion', ['zh'], (book) => {
    const painter = book.sheet('班组对比');
    painter.line(0, 0, [
      '班组',
      '班长',
      '质检量',
      '开头语(10分)',
      '服务态度(40分)',
      '业务(50分)',
      '平均总分',
      '致命率',
    ]);
    ['一组', '二组', '三组'].forEach((team, index) => {
      painter.line(1 + index, 0, [team, '钱琳', 120 + index, 9.6, 37.25 + index / 10, 46.1, 92.95 + index / 10, 0.01]);
    });
  }),
  noLog('en monthly agent figures with scores', ['en'], (book, random) => {
    const painter = book.sheet('Scoreboard');
    painter.line(0, 0, ['Agent', 'Team', 'QA score (40)', 'CSAT (30)', 'Adherence (30)', 'Total', 'Rank']);
    EN.agents.forEach(({ name, team }, index) => {
      const [qa, csat, adherence] = [random.int(30, 40), random.int(20, 30), random.int(20, 30)];
      painter.line(1 + index, 0, [name, team, qa, csat, adherence, qa + csat + adherence, index + 1]);
    });
  }),
  noLog('zh training register', ['zh'], (book, random) => {
    const painter = book.sheet('培训签到');
    painter
      .put(0, 0, '新员工培训签到及考核')
      .line(1, 0, ['序号', '日期', '工号', '姓名', '课程', '签到', '测验成绩', '备注']);
    for (let row = 2; row <= 22; row += 1) {
      const { number, name } = random.pick(ZH.agents);
      const day = { v: daySerial('2026-03-01') + row, style: DATE };
      painter.line(row, 0, [row - 1, day, number, name, '投诉处理', '√', random.int(70, 100), '']);
    }
  }),
  oneLog('zh contacts scored twice, one below the other', ['zh', 'duplicates'], (random) => {
    const once = contacts(random, 16, POINTS);
    return {
      sheet: '双评',
      spec: {
        columns: [...ZH_COLUMNS, col('质检员', 'evaluator')],
        contacts: once.flatMap((contact, index) =>
          [0, 1].map((again) => ({ ...contact, index: index * 2 + again, evaluator: again ? '马超' : '何静' })),
        ),
      },
    };
  }),
  oneLog('en agent in the first of its rows only', ['en', 'mergedAgents'], (random) => ({
    sheet: 'By agent',
    summed: true,
    spec: {
      columns: [
        col('Agent', 'agent'),
        col('Date', 'contactDate'),
        col('Call ID', 'contactId'),
        crit('Opening', 30, { header: 'Opening (30)' }),
        crit('Handling', 70, { header: 'Handling (70)' }),
        total('Total'),
      ],
      contacts: contacts(random, 30, [30, 70], { cast: EN }).sort((a, b) => a.agent.name.localeCompare(b.agent.name)),
      lines: (all) => all.map((contact) => ({ kind: 'contact', contact })),
    },
    dress(painter, { rows }) {
      const names = rows.map((row) => String(painter.sheet.cells[row]?.[0]?.v));
      rows.forEach((row, index) => {
        if (names[index] === names[index - 1]) painter.put(row, 0, '');
      });
    },
  })),
  anyBook('zh criteria down without points, calls numbered', ['zh', 'transposed', 'fatalWords'], (book, random) => [
    writeTransposed(book.sheet('听音'), {
      top: 0,
      fields: [field('坐席', 'agent'), field('录音日期', 'contactDate', dates.chinese), field('录音编号', 'contactId')],
      heads: { item: '评分项目', points: '标准分' },
      items: ITEMS,
      contacts: contacts(random, 12, fullMarks(ITEMS)),
      total: '总得分',
      fatal: { label: '致命差错', fired: '是', notFired: '否' },
      comment: '备注',
    }),
  ]),
  anyBook('en deductions beside the list of items', ['en', 'deductionsBlank', 'beside', 'titles'], (book, random) => {
    const painter = book.sheet('Loss log').put(0, 0, 'Points lost, March 2026 (base 100)');
    const items: Item[] = ITEMS.map(({ points }, index) => ({
      name: ['Greeting', 'Listening', 'Accuracy'][index],
      points,
    }));
    const truth = writeDeductions(painter, {
      top: 1,
      fields: [field('Call ID', 'contactId'), field('Call date', 'contactDate'), field('Agent', 'agent')],
      heads: { item: 'Criterion', points: 'Deduction', reason: 'Comment', total: 'Score' },
      items,
      contacts: contacts(random, 20, fullMarks(items), { cast: EN }),
      contact: 'blank',
      nothing: 'None',
    });
    painter.lines(1, 9, [['Criterion', 'Max points'], ...items.map(({ name, points }) => [name, points])]);
    return [{ ...truth, criteria: truth.criteria.map((criterion) => ({ ...criterion, points: criterion.full })) }];
  }),
  anyBook('zh two rubrics, one in months', ['zh', 'monthTabs', 'fatalWords'], (book, random) => {
    const spec = (columns: readonly Column[], from: string, points: readonly number[]): RowsSpec => ({
      columns,
      contacts: contacts(random, 15, points, { from, days: 15 }),
    });
    const outbound: Column[] = [
      col('外呼日期', 'contactDate'),
      col('工号', 'agentNumber'),
      col('外呼流水号', 'contactId'),
      crit('开场', 40, { header: '开场(40分)' }),
      crit('成交', 60, { header: '成交(60分)' }),
      rule('违规承诺', '是', '否'),
      typedTotal('总分'),
    ];
    const inbound = writeTabs(book, [
      { sheet: '2月', spec: spec(ZH_COLUMNS, '2026-02-02', POINTS) },
      { sheet: '3月', spec: spec(ZH_COLUMNS, '2026-03-02', POINTS) },
    ]);
    const calls = writeTabs(book, [{ sheet: '3月外呼', spec: spec(outbound, '2026-03-02', [40, 60]) }], ['是']);
    return [inbound, calls];
  }),
  oneLog('zh deeds as fatal columns, figures to the right', ['zh', 'severalFatal'], (random) => ({
    sheet: '合规质检',
    summed: true,
    fatalWords: ['有'],
    spec: {
      columns: [
        col('通话日期', 'contactDate'),
        col('客户经理', 'agent'),
        col('通话编号', 'contactId'),
        crit('话术', 50, { header: '话术(50分)' }),
        crit('解释', 50, { header: '解释(50分)' }),
        rule('辱骂客户（致命）', '有', '无'),
        other('虚假承诺（致命）', ({ index }) => (index % 14 === 3 ? '有' : '无'), 'rule'),
        other('合规得分', sumOf, 'total'),
        other('所属月份', () => '3月'),
      ],
      contacts: contacts(random, 42, [50, 50]),
    },
  })),
];
