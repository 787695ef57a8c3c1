import type { ChartSnapshot, PictureSnapshot } from '../model/snapshot';
import { RELATIONSHIP_NAMESPACE } from './packageWriter';
import { tag } from './xml';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** `xl/drawings/drawing<n>.xml`: where charts and pictures of a sheet stand; both lists come with their relationships. */
export function drawingXml(
  charts: readonly { readonly chart: ChartSnapshot; readonly relationship: string }[],
  pictures: readonly { readonly picture: PictureSnapshot; readonly relationship: string }[],
): string {
  const anchors = [
    ...pictures.map(({ picture, relationship }, index) => pictureXml(picture, relationship, index + 2)),
    ...charts.map(({ chart, relationship }, index) => chartXml(chart, relationship, pictures.length + index + 2)),
  ];
  return tag(
    'xdr:wsDr',
    { 'xmlns:xdr': `${DRAWING}/spreadsheetDrawing`, 'xmlns:a': `${DRAWING}/main`, 'xmlns:r': RELATIONSHIP_NAMESPACE },
    anchors.join(''),
  );
}

function chartXml({ name, anchor }: ChartSnapshot, relationship: string, id: number): string {
  const frame =
    tag('xdr:nvGraphicFramePr', {}, tag('xdr:cNvPr', { id, name }) + tag('xdr:cNvGraphicFramePr')) +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    tag(
      'a:graphic',
      {},
      tag(
        'a:graphicData',
        { uri: `${DRAWING}/chart` },
        tag('c:chart', { 'xmlns:c': `${DRAWING}/chart`, 'r:id': relationship }),
      ),
    );
  return tag(
    'xdr:twoCellAnchor',
    {},
    marker('from', { column: anchor.fromColumn, row: anchor.fromRow }) +
      marker('to', { column: anchor.toColumn, row: anchor.toRow }) +
      tag('xdr:graphicFrame', { macro: '' }, frame) +
      tag('xdr:clientData'),
  );
}

function pictureXml({ from, to, size, editAs, xml }: PictureSnapshot, relationship: string, id: number): string {
  const content = xml.replace('@id', String(id)).replace('@image', relationship) + tag('xdr:clientData');
  if (to) return tag('xdr:twoCellAnchor', { editAs }, marker('from', from) + marker('to', to) + content);
  return tag('xdr:oneCellAnchor', {}, marker('from', from) + tag('xdr:ext', { cx: size?.cx, cy: size?.cy }) + content);
}

function marker(
  element: 'from' | 'to',
  { column, columnOffset = 0, row, rowOffset = 0 }: Partial<PictureSnapshot['from']> & { column: number; row: number },
): string {
  return (
    `<xdr:${element}><xdr:col>${column}</xdr:col><xdr:colOff>${columnOffset}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${rowOffset}</xdr:rowOff></xdr:${element}>`
  );
}
