import type { CellValue } from '../../../src/domain/cellValue';
import { findShapes } from '../../../src/domain/shapes/findShapes';
import { sheetOf } from '../grid/sheet';
import { evaluationsOf } from './evaluationsOf';

const HEADER = ['序号', '通话日期', '流水号', '工号', '坐席', '扣分项', '扣分', '扣分原因', '得分'];
const standard = sheetOf('评分标准', [
  ['评分项', '分值'],
  ['礼貌用语', 10],
  ['回答准确', 30],
  ['记录完整', 20],
  ['服务主动', 40],
]);

function criteriaOf(sheets: Parameters<typeof findShapes>[0]): unknown {
  const [log] = findShapes(sheets, []);
  expect(log?.shape).toBe('deductions');
  return log && evaluationsOf(log).map(({ contactId, criteria, reasons }) => ({ contactId, criteria, reasons }));
}

const full = { 礼貌用语: 10, 回答准确: 30, 记录完整: 20, 服务主动: 40 };

test.each(['blank', 'repeated'] as const)('one evaluation a contact, whose cells below are %s', (below) => {
  const contact = [1, 46086, 'A01', '0012', '张伟'];
  const continued = below === 'blank' ? ['', '', '', '', ''] : contact;
  const sheet = sheetOf('3月', [
    HEADER,
    [...contact, '礼貌用语', 2, '未用敬语', 93],
    [...continued, '回答准确', -5, '资费说错', below === 'blank' ? '' : 93],
    [...continued, '礼貌用语', '扣1分', '', below === 'blank' ? '' : 93],
    ['一组小计', '', '', '', '', '', 8, '', ''],
    [2, 46086, 'A02', '0013', '李娜', '无', 0, '', 100],
    [3, 46087, 'A03', '0012', '张伟', '记录完整', 3, '', 97],
    ['合计', '', '', '', '', '', 11, '', ''],
  ]);
  expect(criteriaOf([sheet, standard])).toEqual([
    {
      contactId: 'A01',
      criteria: { ...full, 礼貌用语: 7, 回答准确: 25 },
      reasons: '礼貌用语 -2：未用敬语；回答准确 -5：资费说错；礼貌用语 -1',
    },
    { contactId: 'A02', criteria: full, reasons: '' },
    { contactId: 'A03', criteria: { ...full, 记录完整: 17 }, reasons: '记录完整 -3' },
  ]);
  const [log] = findShapes([sheet, standard], []);
  expect(log?.excluded.map(({ row, kind, text }) => [row, kind, text])).toEqual([
    [4, 'total', '一组小计'],
    [7, 'total', '合计'],
  ]);
});

test('an ID met again far below is the same contact only on the same day with the same agent', () => {
  const sheet = sheetOf('3月', [
    HEADER,
    [1, 46086, 'A01', '0012', '张伟', '礼貌用语', 2, '', ''],
    [2, 46086, 'A02', '0013', '李娜', '礼貌用语', 1, '', ''],
    [3, 46086, 'A01', '0012', '张伟', '回答准确', 5, '', ''],
    [4, 46090, 'A02', '0012', '张伟', '回答准确', 4, '', ''],
  ]);
  expect(criteriaOf([sheet, standard])).toEqual([
    expect.objectContaining({ contactId: 'A01', criteria: { ...full, 礼貌用语: 8, 回答准确: 25 } }),
    expect.objectContaining({ contactId: 'A02', criteria: { ...full, 礼貌用语: 9 } }),
    expect.objectContaining({ contactId: 'A02', criteria: { ...full, 回答准确: 26 } }),
  ]);
});

test('full marks that are printed nowhere stay unknown, and what cannot be read is not taken for nothing', () => {
  const rows: CellValue[][] = [
    ['Call ID', 'Date', 'Agent', 'Deduction item', 'Points deducted', 'Reason'],
    ['C1', '2026-03-05', 'Mary Jones', 'Greeting', 2, ''],
    ['', '', '', 'Accuracy', 'a lot', 'wrong fee'],
    ['C2', '2026-03-05', 'Tom Lee', 'Greeting', 1, ''],
  ];
  const [log] = findShapes([sheetOf('March', rows)], []);
  expect(log && evaluationsOf(log).map(({ criteria }) => criteria)).toEqual([
    { Greeting: -2, Accuracy: 'a lot' },
    { Greeting: -1, Accuracy: 0 },
  ]);
  expect(
    log?.columns.filter(({ meaning }) => meaning === 'criterion').map(({ points, sure }) => [points, sure]),
  ).toEqual([
    [undefined, false],
    [undefined, false],
  ]);
});

test('without IDs a named row starts a contact where others leave the cells below blank', () => {
  const sheet = sheetOf('3月', [
    ['日期', '坐席', '扣分项', '扣分'],
    [46086, '张伟', '礼貌用语', 2],
    ['', '', '记录完整', 3],
    [46086, '张伟', '礼貌用语', 1],
    [46086, '李娜', '回答准确', 5],
  ]);
  const [log] = findShapes([sheet, standard], []);
  expect(log && evaluationsOf(log).map(({ agent, criteria }) => [agent, criteria])).toEqual([
    ['张伟', { ...full, 礼貌用语: 8, 记录完整: 17 }],
    ['张伟', { ...full, 礼貌用语: 9 }],
    ['李娜', { ...full, 回答准确: 25 }],
  ]);
});

test('a row a criterion with its points is read as one evaluation a contact too', () => {
  const sheet = sheetOf('明细', [
    ['流水号', '坐席', '评分项', '满分', '得分'],
    ['A01', '张伟', '礼貌用语', 10, 8],
    ['A01', '张伟', '回答准确', 30, 30],
    ['A02', '李娜', '礼貌用语', 10, 10],
    ['A02', '李娜', '回答准确', 30, 25],
  ]);
  const [log] = findShapes([sheet], []);
  expect(log && evaluationsOf(log).map(({ contactId, criteria }) => [contactId, criteria])).toEqual([
    ['A01', { 礼貌用语: 8, 回答准确: 30 }],
    ['A02', { 礼貌用语: 10, 回答准确: 25 }],
  ]);
});

test('deductions within the items, and a log of rows whose remarks name deductions stays one', () => {
  const inItems = sheetOf('D', [
    ['日期', '流水号', '坐席', '扣分明细'],
    ['2026-03-05', 'A1', '张伟', '礼貌用语-2'],
    ['', '', '', '回答准确 扣5分'],
    ['2026-03-05', 'A2', '李娜', '无'],
  ]);
  expect(criteriaOf([inItems, standard])).toMatchObject([
    { contactId: 'A1', criteria: { ...full, 礼貌用语: 8, 回答准确: 25 } },
    { contactId: 'A2', criteria: full },
  ]);
  const rows = sheetOf('L', [
    ['日期', '流水号', '坐席', '礼貌', '业务', '得分', '扣分项', '扣分'],
    [46086, 'A1', '张伟', 18, 80, 98, '礼貌', 2],
    [46086, 'A2', '李娜', 20, 70, 90, '业务', 10],
    [46087, 'A3', '张伟', 18, 80, 98, '礼貌', 2],
  ]);
  expect(findShapes([rows], [])).toEqual([]);
});

test('repeated contacts without an ID are in doubt: two calls of one agent on one day look like one', () => {
  const sheet = sheetOf('3月', [
    ['日期', '坐席', '扣分项', '扣分'],
    [46086, '张伟', '礼貌用语', 2],
    [46086, '张伟', '记录完整', 3],
    [46086, '李娜', '回答准确', 5],
  ]);
  const [log] = findShapes([sheet, standard], []);
  expect(log?.rows).toHaveLength(2);
  expect(log?.columns.find(({ header }) => header === '日期')).toMatchObject({ sure: false, reason: 'contradicted' });
});
