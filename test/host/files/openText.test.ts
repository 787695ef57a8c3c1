import fc from 'fast-check';
import { readDelimited } from '../../../src/host/files/delimitedText';
import { openText } from '../../../src/host/files/openText';

const utf8 = (text: string) => new TextEncoder().encode(text);
const GBK_ROW = Uint8Array.from([0xbf, 0xcd, 0xb7, 0xfe, 0x2c, 0xd6, 0xca, 0xbc, 0xec, 0x0d, 0x0a]);

/** What the cells show: the value, and the number format where there is one. */
function cellsOf(bytes: Uint8Array): unknown[][] {
  const { sheets, styles } = openText(bytes, '质检.csv');
  return Object.values(sheets[0].cells).map((row) =>
    Object.values(row).map(({ v, s }) => (s === undefined ? v : [v, styles[s].numberFormat])),
  );
}

describe('tables of text', () => {
  test.each([
    ['UTF-8', utf8('客服,质检\r\n')],
    ['UTF-8 with its mark', utf8('\ufeff客服,质检\r\n')],
    ['GBK', GBK_ROW],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, ...Buffer.from('客服,质检\r\n', 'utf16le')])],
    ['UTF-16 without its mark', Uint8Array.from(Buffer.from('ID,客服\r\n1,质检\r\n', 'utf16le'))],
  ])('reads %s', (_name, bytes) => {
    expect(cellsOf(bytes).flat()).toEqual(expect.arrayContaining(['客服', '质检']));
  });

  test('a UTF-8 file that was cut in the middle of a character is not taken for GBK', () => {
    const long = utf8(`${'客服,质检,问候,结束语,总分\n'.repeat(20)}客`);
    expect(cellsOf(long.subarray(0, -1))[0]).toEqual(['客服', '质检', '问候', '结束语', '总分']);
  });

  test.each([[','], [';'], ['\t'], ['|']])('guesses the separator %j', (separator) => {
    const lines = [
      ['会话ID', '客服', '备注'],
      ['A1', '张三', '语气好, 语速; 快'],
      ['A2', '李四', ''],
    ];
    const text = lines.map((line) =>
      line.map((field) => (field.includes(separator) ? `"${field}"` : field)).join(separator),
    );
    expect(readDelimited(text.join('\r\n'))).toEqual(lines);
  });

  test('a declared separator counts', () => {
    expect(readDelimited('sep=;\r\n1,5;2,5')).toEqual([['1,5', '2,5']]);
  });

  test('whatever is quoted comes back as it was', () => {
    const field = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r\n', '质', 'a', ' ', ';') });
    const table = fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 1 });
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const quoted = lines.map((line) => line.map((each) => `"${each.replace(/"/g, '""')}"`).join(','));
        expect(readDelimited(`sep=,\n${quoted.join(end)}${end}`)).toEqual(lines);
      }),
    );
  });

  test('a quote that is never closed, or stands within a field, is a character', () => {
    expect(readDelimited('a,"b\nc,5" d')).toEqual([['a', 'b\nc,5 d']]);
    expect(readDelimited('a,"b\nc,d')).toEqual([
      ['a', '"b'],
      ['c', 'd'],
    ]);
  });

  test('identifiers keep every digit and their leading zeros; a column is all text or none', () => {
    const rows = ['会话ID,工号,得分', '202603051234567890,0012,95', '202603051234567891,1012,05', '1,7,100'];
    expect(cellsOf(utf8(rows.join('\n')))).toEqual([
      ['会话ID', '工号', '得分'],
      [['202603051234567890', '@'], ['0012', '@'], 95],
      [['202603051234567891', '@'], ['1012', '@'], 5],
      [['1', '@'], ['7', '@'], 100],
    ]);
  });

  test('digits that the export kept from being numbers are text: ="0012", a tab', () => {
    expect(cellsOf(utf8('a,b\n"=""12""",x\n"34\t",x'))).toEqual([
      ['a', 'b'],
      [['12', '@'], 'x'],
      [['34', '@'], 'x'],
    ]);
  });

  test('days that begin with their year are dates as they are written; others stay as they are', () => {
    expect(cellsOf(utf8('2026-03-05,2026/3/5,2026-03-05 14:30,3月5日,05/03/2026,3-5,85%,6.2E+17'))).toEqual([
      [
        [46086, 'yyyy-mm-dd'],
        [46086, 'yyyy/m/d'],
        [46086 + 14.5 / 24, 'yyyy-mm-dd hh:mm'],
        '3月5日',
        '05/03/2026',
        '3-5',
        [0.85, '0%'],
        '6.2E+17',
      ],
    ]);
  });

  test('nothing becomes a formula', () => {
    const { sheets } = openText(utf8('=1+1,"=HYPERLINK(""x"")",-\n'), 'a.csv');
    expect(sheets[0].cells[0]).toEqual({
      0: { v: '=1+1', q: true },
      1: { v: '=HYPERLINK("x")', q: true },
      2: { v: '-' },
    });
  });

  test('the sheet is named like the file, as far as a sheet may be', () => {
    expect(openText(utf8('a'), '质检[3月]明细表.csv').sheets[0].name).toBe('质检_3月_明细表');
  });
});
