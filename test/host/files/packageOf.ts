import JSZip from 'jszip';

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A file put together by hand, to show how other programs write what ours does not: one sheet and its helpers. */
export function packageOf(parts: {
  sheet: string;
  strings?: string;
  styles?: string;
  theme?: string;
  workbook?: string;
  names?: string;
}): Promise<Uint8Array> {
  const zip = new JSZip();
  const relationships = (targets: Record<string, string>) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(targets)
      .map(([kind, target]) => `<Relationship Id="${kind}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`)
      .join('')}</Relationships>`;
  zip.file('_rels/.rels', relationships({ officeDocument: 'xl/workbook.xml' }));
  zip.file(
    'xl/_rels/workbook.xml.rels',
    relationships({
      worksheet: 'worksheets/sheet1.xml',
      sharedStrings: 'sharedStrings.xml',
      styles: 'styles.xml',
      theme: '/xl/theme/theme1.xml',
    }),
  );
  zip.file(
    'xl/workbook.xml',
    `<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}">${parts.workbook ?? ''}<sheets><sheet name="S" sheetId="7" r:id="worksheet"/></sheets>${parts.names ? `<definedNames>${parts.names}</definedNames>` : ''}</workbook>`,
  );
  zip.file(
    'xl/worksheets/sheet1.xml',
    `<?xml version="1.0"?>\n<worksheet xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}">${parts.sheet}</worksheet>`,
  );
  if (parts.strings) zip.file('xl/sharedStrings.xml', `<sst xmlns="${SPREADSHEET}">${parts.strings}</sst>`);
  if (parts.styles) zip.file('xl/styles.xml', `<styleSheet xmlns="${SPREADSHEET}">${parts.styles}</styleSheet>`);
  if (parts.theme) zip.file('xl/theme/theme1.xml', parts.theme);
  return zip.generateAsync({ type: 'uint8array' });
}
