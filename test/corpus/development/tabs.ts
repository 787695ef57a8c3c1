import { col, crit, dates, rule, serial, total, typedTotal, type Column } from '../kit/columns';
import { contacts, EN, ZH, type Contact } from '../kit/contacts';
import { anyBook } from '../kit/oneLog';
import type { RowsSpec } from '../kit/rowsLog';
import { writeTabs } from '../kit/tabs';
import type { CorpusWorkbook } from '../kit/truth';

function byDay(all: readonly Contact[]): Contact[][] {
  return [...new Set(all.map(({ day }) => day))].map((day) => all.filter((contact) => contact.day === day));
}

/** One log in several sheets. */
export const tabs: CorpusWorkbook[] = [
  anyBook('zh a sheet a day, date in the tab only', ['zh', 'dayTabs', 'fatalWords'], (book, random) => {
    const columns: Column[] = [
      serial('序号'),
      col('工号', 'agentNumber'),
      col('姓名', 'agent'),
      col('录音流水号', 'contactId'),
      crit('开头语', 10, { header: '开头语(10分)' }),
      crit('服务态度', 40, { header: '服务态度(40分)' }),
      crit('业务解答', 50, { header: '业务解答(50分)' }),
      rule('致命差错', '是', '否'),
      total('总分'),
    ];
    const days = byDay(contacts(random, 60, [10, 40, 50], { days: 6, from: '2026-03-02' }));
    return [
      writeTabs(
        book,
        days.map((own, index) => ({
          sheet: `3月${2 + index}日`,
          spec: { titles: [`2026年3月${2 + index}日质检日报`], columns, contacts: own } satisfies RowsSpec,
        })),
        ['是'],
      ),
    ];
  }),
  anyBook('zh a sheet a day, short tabs', ['zh', 'dayTabs', 'shortDates'], (book, random) => {
    const columns: Column[] = [
      col('坐席', 'agent'),
      col('工号', 'agentNumber'),
      col('流水号', 'contactId'),
      crit('礼貌', 30, { header: '礼貌30分' }),
      crit('专业', 70, { header: '专业70分' }),
      typedTotal('得分'),
      col('备注', 'comment'),
    ];
    const days = byDay(contacts(random, 40, [30, 70], { days: 5, from: '2026-03-16' }));
    return [
      writeTabs(
        book,
        days.map((own, index) => ({ sheet: `3.${16 + index}`, spec: { columns, contacts: own } })),
      ),
    ];
  }),
  anyBook('en a sheet a month', ['en', 'monthTabs', 'fatalWords'], (book, random) => {
    const columns: Column[] = [
      col('Call ID', 'contactId'),
      col('Date', 'contactDate'),
      col('Agent', 'agent'),
      col('Evaluator', 'evaluator'),
      crit('Opening', 20, { header: 'Opening (20)' }),
      crit('Handling', 60, { header: 'Handling (60)' }),
      crit('Closing', 20, { header: 'Closing (20)' }),
      rule('Fatal', 'Y', 'N'),
      total('Total'),
    ];
    const months = [
      ['Jan', '2026-01-05'],
      ['Feb', '2026-02-02'],
      ['Mar', '2026-03-02'],
    ];
    return [
      writeTabs(
        book,
        months.map(([sheet, from]) => ({
          sheet,
          spec: { columns, contacts: contacts(random, 24, [20, 60, 20], { cast: EN, from }) },
        })),
        ['Y'],
      ),
    ];
  }),
  anyBook('zh a sheet a month, dates without year', ['zh', 'monthTabs', 'shortDates', 'titles'], (book, random) => {
    const columns: Column[] = [
      serial('序号'),
      col('日期', 'contactDate', dates.monthDay),
      col('客服', 'agent'),
      col('会话编号', 'contactId'),
      crit('响应', 20, { header: '响应(20分)' }),
      crit('态度', 30, { header: '态度(30分)' }),
      crit('解决', 50, { header: '解决(50分)' }),
      typedTotal('总分'),
    ];
    return [
      writeTabs(
        book,
        [2, 3].map((month) => ({
          sheet: `${month}月`,
          spec: {
            titles: [`2026年${month}月在线质检`],
            columns,
            contacts: contacts(random, 26, [20, 30, 50], { from: `2026-0${month}-03`, days: 20 }),
          },
        })),
      ),
    ];
  }),
  anyBook('zh a sheet an agent', ['zh', 'agentTabs', 'titles'], (book, random) => {
    const columns: Column[] = [
      serial('序号'),
      col('录音日期', 'contactDate'),
      col('录音流水号', 'contactId'),
      crit('礼仪', 20, { header: '礼仪(20)' }),
      crit('技巧', 30, { header: '技巧(30)' }),
      crit('业务', 50, { header: '业务(50)' }),
      typedTotal('总分'),
      col('点评', 'comment'),
    ];
    return [
      writeTabs(
        book,
        ZH.agents.slice(0, 5).map((agent) => ({
          sheet: agent.name,
          spec: {
            titles: [`${agent.name} 录音质检记录`],
            columns,
            contacts: contacts(random, 9, [20, 30, 50]).map((contact) => ({ ...contact, agent })),
          },
        })),
      ),
    ];
  }),
  anyBook('en a sheet an agent, summary first', ['en', 'agentTabs', 'severalTables'], (book, random) => {
    book
      .sheet('Overview')
      .lines(0, 0, [
        ['Agent', 'Calls', 'Average'],
        ...EN.agents.slice(0, 4).map(({ name }, index) => [name, 8, 84 + index]),
      ]);
    const columns: Column[] = [
      col('Date', 'contactDate'),
      col('Call ID', 'contactId'),
      crit('Greeting', 25, { header: 'Greeting (25)' }),
      crit('Resolution', 75, { header: 'Resolution (75)' }),
      typedTotal('Total'),
      col('Comments', 'comment'),
    ];
    return [
      writeTabs(
        book,
        EN.agents.slice(0, 4).map((agent) => ({
          sheet: agent.name,
          spec: {
            columns,
            contacts: contacts(random, 8, [25, 75], { cast: EN }).map((contact) => ({ ...contact, agent })),
          },
        })),
      ),
    ];
  }),
];
