import ExcelJS from 'exceljs';
import { openFile } from '../../../src/host/files/openFile';
import { ExcelHost } from '../../../src/host/host';
import { applyChange } from '../../../src/host/model/cellEditing';
import { saveChecked } from '../../support/saveChecked';

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A sheet as another library writes it, with what the host only carries along. */
async function foreignFile(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('评分');
  sheet.getCell('A1').value = '会话ID';
  sheet.getCell('A1').alignment = { textRotation: 'vertical' };
  sheet.getCell('C1').alignment = { textRotation: 45, shrinkToFit: true };
  sheet.getCell('A3').value = { text: '录音', hyperlink: 'https://example.com/a?b=1&c=2' };
  sheet.getCell('B3').value = { text: '标准', hyperlink: "#'评分'!A1" };
  sheet.pageSetup = {
    orientation: 'landscape',
    margins: { left: 0.3, right: 0.3, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
    scale: 80,
    horizontalCentered: true,
  };
  sheet.headerFooter = { oddHeader: '&C质检 & 评分', oddFooter: '第 &P 页' };
  sheet.views = [{ zoomScale: 85 }];
  sheet.addImage(workbook.addImage({ base64: PIXEL, extension: 'png' }), {
    tl: { col: 3, row: 3 },
    ext: { width: 50, height: 50 },
  });
  sheet.addImage(workbook.addImage({ base64: PIXEL, extension: 'png' }), 'F2:G4');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function readBack(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return workbook.worksheets[0];
}

const places = (sheet: ExcelJS.Worksheet) =>
  sheet
    .getImages()
    .map(({ range }) => [range.tl.nativeRow, range.tl.nativeCol, (range.br as ExcelJS.Anchor | undefined)?.nativeRow]);

test('links, pictures, print settings and zoom come through opening and saving', async () => {
  const { workbook, leftOut } = await openFile(await foreignFile(), 'a.xlsx');
  expect(leftOut).toEqual([]);
  const saved = await saveChecked(workbook);
  const sheet = await readBack(saved);
  expect(sheet.getCell('A3').hyperlink).toBe('https://example.com/a?b=1&c=2');
  expect(sheet.getCell('B3').hyperlink).toContain('评分');
  expect(places(sheet)).toEqual(places(await readBack(await foreignFile())));
  expect(sheet.pageSetup).toMatchObject({
    orientation: 'landscape',
    scale: 80,
    horizontalCentered: true,
    margins: { left: 0.3 },
  });
  expect(sheet.headerFooter).toMatchObject({ oddHeader: '&C质检 & 评分', oddFooter: '第 &P 页' });
  expect(sheet.getCell('A1').alignment.textRotation).toBe('vertical');
  expect(sheet.getCell('C1').alignment).toMatchObject({ textRotation: 45, shrinkToFit: true });
  expect(sheet.views[0]).toMatchObject({ zoomScale: 85 });
  expect((await openFile(saved, 'b.xlsx')).workbook).toEqual(workbook);
});

test('links and pictures go with their cells', async () => {
  const { workbook } = await openFile(await foreignFile(), 'a.xlsx');
  const host = await ExcelHost.open(workbook);
  await host.edit('this user', (model) => {
    const across = { start: 0, end: 16_383 };
    applyChange(model, model.sheets()[0], { kind: 'insert', axis: 'row', at: 1, count: 2, across });
  });
  const sheet = await readBack(await saveChecked(await host.snapshot()));
  host.dispose();
  expect([sheet.getCell('A5').text, sheet.getCell('A5').hyperlink]).toEqual(['录音', 'https://example.com/a?b=1&c=2']);
  expect(places(sheet).map(([row]) => row)).toEqual(
    places(await readBack(await foreignFile())).map(([row]) => Number(row) + 2),
  );
});
