import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { openFile } from '../../../src/host/files/openFile';
import { convertTo } from '../../support/libreOffice';

const SAMPLE = join(process.cwd(), 'assets', 'samples', 'clean-zh.xlsx');
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const text = (content: string) => new TextEncoder().encode(content);
const container = (stream: string) =>
  Uint8Array.from([...OLE, ...Array<number>(504).fill(0), ...Buffer.from(stream, 'utf16le')]);

async function zipOf(parts: Record<string, string>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, content] of Object.entries(parts)) zip.file(path, content);
  return zip.generateAsync({ type: 'uint8array' });
}

let sample: Uint8Array;
beforeAll(async () => {
  sample = new Uint8Array(await readFile(SAMPLE));
});

describe('files that are opened', () => {
  test('a workbook, whatever its name says', async () => {
    const { workbook, leftOut } = await openFile(sample, 'export.xls');
    expect([workbook.sheets.length > 0, leftOut]).toEqual([true, []]);
  });

  test('a workbook with macros and pictures; what a copy lacks is named', async () => {
    const zip = await JSZip.loadAsync(sample);
    zip.file('xl/vbaProject.bin', 'macro').file('xl/media/image1.png', 'picture');
    const types = (await zip.file('[Content_Types].xml')?.async('string')) ?? '';
    const macroType = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
    zip.file('[Content_Types].xml', types.replace(/application\/[^"]*sheet\.main\+xml/, macroType));
    const { workbook, leftOut } = await openFile(await zip.generateAsync({ type: 'uint8array' }), '质检.xlsm');
    expect(workbook.sheets.map(({ name }) => name)).toContain('质检登记');
    expect(leftOut).toEqual(['macros', 'pictures']);
  });

  test('a table of text', async () => {
    const { workbook } = await openFile(text('会话ID,得分\nA1,95'), 'exports/3月.csv');
    expect(workbook.sheets[0]).toMatchObject({ name: '3月', cells: { 1: { 0: { v: 'A1' }, 1: { v: 95 } } } });
  });
});

describe('files that are refused, by what they hold', () => {
  test.each([
    ['FILE_EMPTY', () => new Uint8Array()],
    ['FILE_ENCRYPTED', () => container('EncryptedPackage')],
    ['FILE_OLD_FORMAT', () => container('Workbook')],
    ['FILE_OLD_FORMAT', () => container('Book')],
    ['FILE_NOT_A_WORKBOOK', () => container('WordDocument')],
    ['FILE_WEB_PAGE', () => text('\ufeff<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1')],
    ['FILE_WEB_PAGE', () => text('\n<table border="1"><tr><td>1</td></tr></table>')],
    ['FILE_WEB_PAGE', () => text('MIME-Version: 1.0\nX-Document-Type: Workbook\n')],
    [
      'FILE_XML_TABLE',
      () => text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    ],
    ['FILE_TEXT_NAMED_WORKBOOK', () => text('会话ID,得分\nA1,95')],
    ['FILE_NOT_A_WORKBOOK', () => text('%PDF-1.7')],
    ['FILE_NOT_A_WORKBOOK', () => zipOf({ 'a.txt': 'a' })],
    ['FILE_NOT_A_WORKBOOK', () => zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<document/>' })],
    ['FILE_BINARY_WORKBOOK', () => zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': '' })],
    ['FILE_DAMAGED', () => zipOf({ '[Content_Types].xml': '<Types/>', 'xl/styles.xml': '<styleSheet/>' })],
    ['FILE_DAMAGED', () => sample.subarray(0, Math.floor(sample.length / 2))],
  ])('%s', async (code, bytes) => {
    await expect(openFile(await bytes(), 'export.xlsx')).rejects.toMatchObject({ code });
  });

  test('a workbook whose sheet is cut off', async () => {
    const zip = await JSZip.loadAsync(sample);
    const sheet = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
    zip.file('xl/worksheets/sheet1.xml', sheet.slice(0, sheet.length / 2));
    const bytes = await zip.generateAsync({ type: 'uint8array' });
    await expect(openFile(bytes, 'a.xlsx')).rejects.toMatchObject({ code: 'FILE_DAMAGED' });
  });

  test('what LibreOffice writes in other formats', async () => {
    const codes = [];
    for (const extension of ['xls', 'ods', 'html']) {
      const bytes = new Uint8Array(await convertTo(extension, sample));
      codes.push(await openFile(bytes, 'export.xlsx').catch((error: { code: string }) => error.code));
    }
    expect(codes).toEqual(['FILE_OLD_FORMAT', 'FILE_OPEN_DOCUMENT', 'FILE_WEB_PAGE']);
  });

  test('bytes that are no text', async () => {
    await expect(openFile(Uint8Array.from([1, 0, 0, 2, 0, 255, 0, 0]), 'a.csv')).rejects.toMatchObject({
      code: 'FILE_ENCODING_UNKNOWN',
    });
  });
});
