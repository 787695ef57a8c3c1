import type { PictureSnapshot } from '../model/snapshot';
import type { PackageReader } from './packageReader';
import { child, childrenOf, descendants, tag, escapeText, type XmlElement } from './xml';

/** Elements of a picture that belong to the drawing of a sheet; all others are DrawingML's own. */
const OF_SHEETS = new Set(['pic', 'nvPicPr', 'cNvPr', 'cNvPicPr', 'blipFill', 'spPr']);
/** What refers to further parts or extends the schema. */
const NOT_KEPT = new Set(['extLst', 'hlinkClick', 'hlinkHover', 'style']);

/** The pictures of a drawing that hang on cells, as they are. */
export async function readPictures(file: PackageReader, path: string, drawing: XmlElement): Promise<PictureSnapshot[]> {
  const relationships = await file.relationships(path);
  const pictures: PictureSnapshot[] = [];
  for (const anchor of drawing.children) {
    const picture = child(anchor, 'pic');
    const from = corner(child(anchor, 'from'));
    const embed = picture && descendants(picture, 'blip')[0]?.attributes.embed;
    const target = relationships.find(({ id, external }) => id === embed && !external)?.target;
    const image = target === undefined ? undefined : await file.base64(target);
    if (!picture || !from || target === undefined || image === undefined) continue;
    const to = corner(child(anchor, 'to'));
    const { cx = '0', cy = '0' } = child(anchor, 'ext')?.attributes ?? {};
    const { editAs } = anchor.attributes;
    pictures.push({
      from,
      ...(to ? { to } : { size: { cx: Number(cx), cy: Number(cy) } }),
      ...(editAs === undefined || !to ? {} : { editAs }),
      xml: pictureXml(picture),
      extension: target.split('.').pop()?.toLowerCase() ?? '',
      image,
    });
  }
  return pictures;
}

function corner(element: XmlElement | undefined): PictureSnapshot['from'] | undefined {
  const [column, columnOffset, row, rowOffset] = ['col', 'colOff', 'row', 'rowOff'].map((name) =>
    Number(childrenOf(element, name)[0]?.text ?? 0),
  );
  return element && { row, rowOffset, column, columnOffset };
}

/** The element as text; where its number and its image belong stand `@id` and `@image`. */
function pictureXml({ name, attributes, text, children }: XmlElement): string {
  const { embed, link: _link, cstate: _state, ...others } = attributes;
  return tag(
    `${OF_SHEETS.has(name) ? 'xdr' : 'a'}:${name}`,
    {
      ...others,
      ...(name === 'cNvPr' ? { id: '@id' } : {}),
      ...(embed === undefined ? {} : { 'r:embed': '@image' }),
    },
    escapeText(text.trim()) +
      children
        .filter((one) => !NOT_KEPT.has(one.name))
        .map(pictureXml)
        .join(''),
  );
}
