import { parseRange } from './a1';
import { SPREADSHEET_NAMESPACE } from './packageWriter';
import { textElement } from './sharedStrings';
import { tag } from './xml';

/** `xl/comments<n>.xml`: the texts of a sheet's notes by A1 address. */
export function notesXml(notes: Readonly<Record<string, string>>): string {
  const comments = Object.entries(notes).map(([ref, text]) =>
    tag('comment', { ref, authorId: 0 }, `<text><r>${textElement(text)}</r></text>`),
  );
  return tag(
    'comments',
    { xmlns: SPREADSHEET_NAMESPACE },
    `<authors><author></author></authors><commentList>${comments.join('')}</commentList>`,
  );
}

/** The drawing that Excel wants beside the texts: one hidden box a note. */
export function noteShapesXml(notes: Readonly<Record<string, string>>): string {
  const shapes = Object.keys(notes).map((address, index) => {
    const { startRow: row, startColumn: column } = parseRange(address);
    const anchor = [column + 1, 15, Math.max(row - 1, 0), 10, column + 3, 15, row + 4, 4].join(', ');
    return (
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" ` +
      'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
      '<v:path o:connecttype="none"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
      `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>` +
      '</x:ClientData></v:shape>'
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>' +
    '</o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${shapes.join('')}</xml>`
  );
}
