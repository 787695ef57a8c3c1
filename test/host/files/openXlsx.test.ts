import ExcelJS from 'exceljs';
import { openXlsx } from '../../../src/host/files/openXlsx';
import { saveChecked } from '../../support/saveChecked';
import { packageOf } from './packageOf';

const rows = (content: string) => `<sheetData>${content}</sheetData>`;

async function cells(sheet: string, rest: { strings?: string; styles?: string; workbook?: string } = {}) {
  const workbook = await openXlsx(await packageOf({ sheet, ...rest }));
  return workbook.sheets[0].cells;
}

describe('opening files of other programs', () => {
  test('spells out shared formulas, fixed parts and other sheets kept', async () => {
    const read = await cells(
      rows(
        '<row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">A1+$A2+B$1+$A$1+SUM(A:A,$B:B,1:2)+LOG10(A1)+\'A1\'!A1&amp;"A1"</f><v>0</v></c>' +
          '<c r="C2"><f t="shared" si="0"/><v>1</v></c></row>' +
          '<row r="3"><c r="B3"><f t="shared" si="0"/><v>2</v></c></row>',
      ),
    );
    expect(read[1][2].f).toBe('=B1+$A2+C$1+$A$1+SUM(B:B,$B:C,1:2)+LOG10(B1)+\'A1\'!B1&"A1"');
    expect(read[2][1].f).toBe('=A2+$A3+B$1+$A$1+SUM(A:A,$B:B,2:3)+LOG10(A2)+\'A1\'!A2&"A1"');
  });

  test('keeps results that are 0, false, empty text or an error', async () => {
    const read = await cells(
      rows(
        '<row><c><f>A9</f><v>0</v></c><c t="b"><f>A9</f><v>0</v></c><c t="str"><f>A9</f><v></v></c>' +
          '<c t="e"><f>A9</f><v>#N/A</v></c><c><f>A9</f></c></row>',
      ),
    );
    expect(read[0]).toEqual({
      0: { f: '=A9', v: 0 },
      1: { f: '=A9', v: false },
      2: { f: '=A9', v: '' },
      3: { f: '=A9', v: '#N/A', e: true },
      4: { f: '=A9' },
    });
  });

  test('joins rich text, leaves phonetic hints out and takes text written in place', async () => {
    const read = await cells(
      rows(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>质</t></r><r><t>检</t></r></is></c></row>',
      ),
      {
        strings:
          '<si><r><t>张</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 三</t></r><rPh sb="0" eb="1"><t>zhang</t></rPh></si>',
      },
    );
    expect(read[0]).toEqual({ 0: { v: '张 三' }, 1: { v: '质检' } });
  });

  test('reads elements whatever their namespace prefix', async () => {
    const bytes = await packageOf({
      sheet: '<x:sheetData xmlns:x="y"><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData>',
    });
    expect((await openXlsx(bytes)).sheets[0].cells).toEqual({ 0: { 0: { v: 5 } } });
  });

  test('turns dates written as text into day numbers of the workbook', async () => {
    const row = rows('<row r="1"><c r="A1" t="d"><v>2026-03-05T12:00:00</v></c></row>');
    expect((await cells(row))[0]).toEqual({ 0: { v: 46086.5 } });
    expect((await cells(row, { workbook: '<workbookPr date1904="1"/>' }))[0]).toEqual({ 0: { v: 44624.5 } });
  });

  test('resolves theme colours with their tint, and states fonts only where they differ from the default', async () => {
    const bytes = await packageOf({
      sheet: rows('<row r="1"><c r="A1" s="1"><v>1</v></c></row>'),
      theme:
        '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
      styles:
        '<fonts><font><sz val="11"/><color theme="1"/><name val="宋体"/></font><font><b/><sz val="11"/><color indexed="10"/><name val="宋体"/></font></fonts>' +
        '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.79998168889431442"/></patternFill></fill></fills>' +
        '<borders><border/></borders><cellXfs><xf fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="1" fillId="1" borderId="0"/></cellXfs>',
    });
    const { styles, sheets } = await openXlsx(bytes);
    expect(styles[0]).toEqual({ font: { name: '宋体' } });
    expect(styles[sheets[0].cells[0][0].s!]).toEqual({
      numberFormat: 'm/d/yyyy',
      font: { bold: true, color: '#FF0000' },
      fill: '#DAE3F3',
    });
  });

  test('takes validations that point to another sheet from where Excel keeps them', async () => {
    const bytes = await packageOf({
      sheet:
        '<sheetData/><extLst><ext><x14:dataValidations xmlns:x14="x" xmlns:xm="m"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1">' +
        '<x14:formula1><xm:f>名单!$B$2:$B$9</xm:f></x14:formula1><xm:sqref>C2:C9 E2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    });
    expect((await openXlsx(bytes)).sheets[0].validations).toEqual([
      {
        type: 'list',
        formula1: '名单!$B$2:$B$9',
        allowBlank: true,
        error: { title: '', message: '', style: 'stop' },
        ranges: [
          { startRow: 1, startColumn: 2, endRow: 8, endColumn: 2 },
          { startRow: 1, startColumn: 4, endRow: 1, endColumn: 4 },
        ],
      },
    ]);
  });

  test('breaks links to other workbooks: values stay, and the file saved again is sound', async () => {
    const cell = (address: string, formula: string) => `<c r="${address}"><f>${formula}</f><v>5</v></c>`;
    const bytes = await packageOf({
      sheet: rows(
        `<row r="1">${cell('A1', '[1]S!B2+1')}${cell('B1', "SUM('[2]a b'!A:A)")}${cell('C1', '[1]!rate')}${cell('D1', 'LEN("[1]S!B2")')}</row>`,
      ),
      names: '<definedName name="far">[1]S!$A$1</definedName><definedName name="near">S!$A$1</definedName>',
    });
    const opened = await openXlsx(bytes);
    expect(opened.sheets[0].cells[0]).toEqual({
      0: { v: 5 },
      1: { v: 5 },
      2: { v: 5 },
      3: { v: 5, f: '=LEN("[1]S!B2")' },
    });
    expect(opened.names).toEqual([{ name: 'near', formula: '=S!$A$1' }]);
    await saveChecked(opened);
  });

  test('reads what exceljs writes', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('登记', { views: [{ state: 'frozen', ySplit: 2 }] });
    sheet.addTable({
      name: 'T_1',
      ref: 'A2',
      headerRow: true,
      columns: [{ name: '坐席' }, { name: '得分' }],
      rows: [
        ['张伟', 88.5],
        ['李楠', 92],
      ],
    });
    sheet.getCell('D1').value = new Date(Date.UTC(2026, 2, 5));
    sheet.getCell('D1').numFmt = 'yyyy-mm-dd';
    sheet.getCell('D2').value = { formula: 'SUM(T_1[得分])', result: 180.5 };
    sheet.mergeCells('F1:G2');
    sheet.getCell('A9').dataValidation = { type: 'list', formulae: ['"是,否"'] };
    const { sheets, styles } = await openXlsx(new Uint8Array(await book.xlsx.writeBuffer()));
    const read = sheets[0];
    expect(read).toMatchObject({
      name: '登记',
      freeze: { rows: 2, columns: 0 },
      merges: [{ startRow: 0, startColumn: 5, endRow: 1, endColumn: 6 }],
      tables: [
        {
          name: 'T_1',
          range: { startRow: 1, startColumn: 0, endRow: 3, endColumn: 1 },
          columns: [{ name: '坐席' }, { name: '得分' }],
        },
      ],
      validations: [{ type: 'list', formula1: '"是,否"' }],
    });
    expect([read.cells[2][1].v, read.cells[0][3].v, read.cells[1][3].f]).toEqual([88.5, 46086, '=SUM(T_1[得分])']);
    expect(styles[read.cells[0][3].s!].numberFormat).toBe('yyyy-mm-dd');
  });

  test('says what is wrong with bytes that are no workbook', async () => {
    await expect(openXlsx(new TextEncoder().encode('序号,得分'))).rejects.toThrow('Not an .xlsx file');
  });
});
