import { tag } from './xml';

const COLORS: Record<string, string> = {
  dk2: '44546A',
  lt2: 'E7E6E6',
  accent1: '4472C4',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
  hlink: '0563C1',
  folHlink: '954F72',
};

/** The smallest theme of Office's colours: table styles and uncoloured chart series draw on it. */
export function themeXml(): string {
  const colors =
    '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
    Object.entries(COLORS)
      .map(([name, val]) => tag(`a:${name}`, {}, tag('a:srgbClr', { val })))
      .join('');
  const font = (name: string, typeface: string) =>
    tag(`a:${name}`, {}, `${tag('a:latin', { typeface })}<a:ea typeface=""/><a:cs typeface=""/>`);
  const plain = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const formats =
    tag('a:fillStyleLst', {}, plain.repeat(3)) +
    tag('a:lnStyleLst', {}, [6350, 12700, 19050].map((w) => tag('a:ln', { w }, plain)).join('')) +
    tag('a:effectStyleLst', {}, '<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)) +
    tag('a:bgFillStyleLst', {}, plain.repeat(3));
  return tag(
    'a:theme',
    { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: 'Office' },
    tag(
      'a:themeElements',
      {},
      tag('a:clrScheme', { name: 'Office' }, colors) +
        tag('a:fontScheme', { name: 'Office' }, font('majorFont', 'Calibri Light') + font('minorFont', 'Calibri')) +
        tag('a:fmtScheme', { name: 'Office' }, formats),
    ),
  );
}
