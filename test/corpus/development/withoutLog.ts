import { daySerial, EN, ZH } from '../kit/contacts';
import { noLog } from '../kit/oneLog';
import type { CorpusWorkbook } from '../kit/truth';

const DATE = { numberFormat: 'yyyy/m/d' };

/** Workbooks that hold no evaluation log. */
export const withoutLog: CorpusWorkbook[] = [
  noLog('zh roster', ['zh'], (book) => {
    const painter = book.sheet('人员名单');
    painter.put(0, 0, '客服中心人员花名册').line(1, 0, ['序号', '工号', '姓名', '班组', '入职日期', '状态', '备注']);
    ZH.agents.forEach(({ number, name, team }, index) => {
      painter.line(2 + index, 0, [
        index + 1,
        number,
        name,
        team,
        { v: daySerial('2023-05-01') + index * 40, style: DATE },
        '在职',
        '',
      ]);
    });
  }),
  noLog('zh monthly summary', ['zh'], (book, random) => {
    const painter = book.sheet('3月汇总');
    painter.put(0, 0, '2026年3月质检成绩汇总');
    painter.line(1, 0, ['班组', '坐席', '工号', '质检量', '平均分', '致命差错数', '合格率', '排名']);
    ZH.agents.forEach(({ number, name, team }, index) => {
      painter.line(2 + index, 0, [
        team,
        name,
        number,
        random.int(8, 20),
        random.int(80, 98),
        random.int(0, 2),
        0.9,
        index + 1,
      ]);
    });
  }),
  noLog('zh rubric', ['zh', 'mergedHeader'], (book) => {
    const painter = book.sheet('评分标准');
    painter.put(0, 0, '呼入服务质检评分标准');
    painter.lines(1, 0, [
      ['监控项目', '监控内容', '分值', '评分标准', '评级'],
      ['开头语（10分）', '问候客户', 3, '使用标准问候语', '优秀/差'],
      ['', '询问姓名', 3, '主动询问', '优秀/差'],
      ['', '询问需求', 4, '主动询问需求', '优秀/良好/差'],
      ['服务态度（40分）', '耐心', 20, '不打断', '优秀/良好/合格/稍差/差'],
      ['', '热情', 20, '语气亲切', '优秀/良好/合格/稍差/差'],
      ['业务（50分）', '准确', 50, '答复无误', '优秀/良好/合格/稍差/差'],
    ]);
    painter.merge(2, 0, 4, 0).merge(5, 0, 6, 0);
  }),
  noLog('zh exam scores', ['zh'], (book, random) => {
    const painter = book.sheet('考试成绩');
    painter.line(0, 0, ['工号', '姓名', '班组', '考试日期', '单选题', '多选题', '判断题', '总分', '是否及格']);
    ZH.agents.forEach(({ number, name, team }, index) => {
      const [one, two, three] = [random.int(10, 20), random.int(6, 15), random.int(5, 10)];
      painter.line(1 + index, 0, [
        number,
        name,
        team,
        { v: daySerial('2026-03-10'), style: DATE },
        one,
        two,
        three,
        one + two + three,
        '是',
      ]);
    });
  }),
  noLog('zh shift schedule', ['zh'], (book, random) => {
    const painter = book.sheet('排班表');
    painter.line(0, 0, ['工号', '姓名', ...Array.from({ length: 31 }, (_, day) => day + 1)]);
    ZH.agents.forEach(({ number, name }, index) => {
      painter.line(1 + index, 0, [
        number,
        name,
        ...Array.from({ length: 31 }, () => random.pick(['早', '中', '晚', '休'])),
      ]);
    });
  }),
  noLog('en telephone statistics', ['en'], (book, random) => {
    const painter = book.sheet('ACD report');
    painter.line(0, 0, [
      'Date',
      'Agent',
      'Team',
      'Calls handled',
      'Calls abandoned',
      'AHT (s)',
      'Hold time',
      'Wrap-up',
      'Occupancy',
    ]);
    for (let row = 1; row <= 40; row += 1) {
      const { name, team } = random.pick(EN.agents);
      painter.line(row, 0, [
        { v: daySerial('2026-03-02') + Math.floor(row / 6), style: DATE },
        name,
        team,
        random.int(20, 60),
        random.int(0, 6),
        random.int(180, 420),
        random.int(5, 40),
        random.int(10, 50),
        random.next(),
      ]);
    }
  }),
  noLog('en attendance', ['en'], (book, random) => {
    const painter = book.sheet('Attendance');
    painter.line(0, 0, ['Employee ID', 'Name', 'Date', 'Check in', 'Check out', 'Status', 'Comment']);
    for (let row = 1; row <= 30; row += 1) {
      const { number, name } = random.pick(EN.agents);
      painter.line(row, 0, [
        number,
        name,
        { v: daySerial('2026-03-02') + row, style: DATE },
        '08:58',
        '17:32',
        'Present',
        '',
      ]);
    }
  }),
];
