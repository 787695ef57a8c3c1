import type { CellValue } from '../../../src/domain/cellValue';
import { findLogs } from '../../../src/domain/grid/findLogs';
import { shownLogs } from '../../../src/domain/grid/logConfidence';
import { sheetOf } from './sheet';

const PEOPLE = ['张伟', '李娜', '王敏', '陈静', '刘洋', '周杰', '赵敏', '孙磊', '吴芳', '郑强'];

/** Rows, one a person, after their headers. */
function list(headers: readonly string[], row: (name: string, at: number) => CellValue[]): CellValue[][] {
  return [[...headers], ...PEOPLE.map(row)];
}

test.each<[string, CellValue[][]]>([
  [
    '花名册',
    list(['工号', '姓名', '班组', '入职日期', '岗位', '手机号'], (name, at) => [
      `0080${at}`,
      name,
      '一组',
      45_000 + at,
      '客服',
      13_800_000_000 + at,
    ]),
  ],
  [
    '考勤',
    list(['工号', '姓名', '日期', '上班时间', '下班时间', '迟到(分钟)'], (name, at) => [
      `0080${at}`,
      name,
      46_082,
      0.37,
      0.75,
      at % 4,
    ]),
  ],
  [
    '排班表',
    [['坐席', '3月1日', '3月2日', '3月3日', '3月4日'], ...PEOPLE.map((name) => [name, '早', '晚', '休', '早'])],
  ],
  [
    '考试成绩',
    list(['工号', '姓名', '考试日期', '单选题(40分)', '多选题(30分)', '简答题(30分)', '总分'], (name, at) => [
      `0080${at}`,
      name,
      46_082,
      36,
      24,
      20 + (at % 5),
      80 + (at % 5),
    ]),
  ],
  [
    '话务统计',
    list(['日期', '坐席', '接听量', '平均通话时长', '满意度', '接通率'], (name, at) => [
      46_082 + at,
      name,
      80 + at * 3,
      185 + at,
      0.95,
      0.98,
    ]),
  ],
  [
    '3月汇总',
    list(['坐席', '班组', '质检量', '礼貌用语(5分)', '业务解答(15分)', '平均分'], (name, at) => [
      name,
      '一组',
      12,
      4.5,
      13.25 + at / 10,
      91.5,
    ]),
  ],
  [
    '评分标准',
    [
      ['监控项目', '监控点', '分值', '评分细则'],
      ['服务礼仪(10分)', '礼貌用语', 5, '开头语、结束语规范'],
      ['服务礼仪(10分)', '倾听', 5, '不打断客户'],
      ['业务(90分)', '解答', 90, '准确完整'],
    ],
  ],
  [
    'Invoices',
    [
      ['Invoice No.', 'Date', 'Customer', 'Net', 'VAT', 'Total'],
      ...PEOPLE.map((_, at) => [`INV-${1000 + at}`, 46_082 + at, 'Acme', 50, 10, 60]),
    ],
  ],
  [
    'Training',
    [
      ['Employee', 'Course', 'Date', 'Hours', 'Result'],
      ...PEOPLE.map((_, at) => ['Ann Lee', 'Soft skills', 46_082 + at, 4, 'Pass']),
    ],
  ],
  [
    'Sheet1',
    [
      ['质检部工作计划'],
      ['事项', '负责人', '完成日期', '进度'],
      ['校准会', '陈静', 46_082, 0.5],
      ['抽检', '何静', 46_090, 1],
    ],
  ],
  ['空表', [[]]],
])('%s is no evaluation log', (name, rows) => {
  expect(shownLogs(findLogs(sheetOf(name, rows)))).toEqual([]);
});
