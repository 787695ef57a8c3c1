import { asLiteralText } from '../../../src/domain/text/literalText';

test.each([
  '=SUM(A1)',
  '+8613800138000',
  '-2',
  '@home',
  "'quoted",
  '\tTab',
  '\n=1+1',
  ' 5',
  '007',
  '123456789012345678',
  '1e5',
  '12:30',
  '5%',
  '3/5',
  '3-5',
  '2026-03-05',
  '3月5日',
  '20260305',
  'Mar 5',
  '5 Mar',
  'march-26',
  'TRUE',
  'false',
  '#N/A',
  '¥5',
  '$5',
  '(5)',
  '.5',
  '上午9点',
  '１２',
  '－',
])('%j is written with an apostrophe', (text) => {
  expect(asLiteralText(text)).toBe(`'${text}`);
});

test.each(['', '张伟', 'Wang Fang', '客户说 =1+1', 'E260305-7F3K2QXWP4', 'N/A', 'Marie', 'True story', '不涉及'])(
  '%j is written as it is',
  (text) => {
    expect(asLiteralText(text)).toBe(text);
  },
);
