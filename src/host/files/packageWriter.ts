import JSZip from 'jszip';
import { tag } from './xml';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export const RELATIONSHIP_NAMESPACE = RELATIONSHIPS;
export const SPREADSHEET_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Types of images that are not `image/` and their extension. */
const IMAGE_TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  svg: 'image/svg+xml',
  tif: 'image/tiff',
};

/** Collects the parts of an Open Packaging file with their content types and relationships. */
export class PackageWriter {
  private readonly parts = new Map<string, string>();
  private readonly images = new Map<string, string>();
  private readonly imageTypes = new Map<string, string>();
  private readonly contentTypes: string[] = [];
  private readonly relationships = new Map<string, string[]>();

  /** `path` has no leading slash. `contentType` may be missing where the extension's default says it. */
  addPart(path: string, xml: string, contentType?: string): void {
    this.parts.set(path, DECLARATION + xml);
    if (contentType) this.contentTypes.push(tag('Override', { PartName: `/${path}`, ContentType: contentType }));
  }

  /** A part that is no text, in base 64; its type goes by its extension. */
  addImage(path: string, base64: string): void {
    const extension = path.split('.').pop() ?? '';
    this.images.set(path, base64);
    this.imageTypes.set(extension, IMAGE_TYPES[extension] ?? `image/${extension}`);
  }

  /** Relates `source` to an address outside of the package. */
  relateOutside(source: string, kind: string, address: string): string {
    return this.addRelationship(source, { Type: `${RELATIONSHIPS}/${kind}`, Target: address, TargetMode: 'External' });
  }

  /** Relates `source` ('' is the package itself) to the part at `target`; returns the relationship's id. */
  relate(source: string, kind: string, target: string, namespace = RELATIONSHIPS): string {
    return this.addRelationship(source, { Type: `${namespace}/${kind}`, Target: relativePath(source, target) });
  }

  private addRelationship(source: string, attributes: Record<string, string>): string {
    const list = this.relationships.get(source) ?? [];
    this.relationships.set(source, list);
    const id = `rId${list.length + 1}`;
    list.push(tag('Relationship', { Id: id, ...attributes }));
    return id;
  }

  async toBytes(): Promise<Uint8Array> {
    const zip = new JSZip();
    const defaults =
      tag('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }) +
      tag('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
      tag('Default', { Extension: 'vml', ContentType: 'application/vnd.openxmlformats-officedocument.vmlDrawing' }) +
      [...this.imageTypes]
        .map(([extension, type]) => tag('Default', { Extension: extension, ContentType: type }))
        .join('');
    const encoder = new TextEncoder();
    // A fixed date: the same workbook gives the same bytes.
    const options = { date: new Date(Date.UTC(2000, 0, 1)), createFolders: false };
    const put = (path: string, xml: string) => zip.file(path, encoder.encode(xml), options);
    put(
      '[Content_Types].xml',
      DECLARATION + tag('Types', { xmlns: `${PACKAGE}/content-types` }, defaults + this.contentTypes.join('')),
    );
    for (const [source, list] of this.relationships) {
      const slash = source.lastIndexOf('/');
      const path = `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`;
      put(path, DECLARATION + tag('Relationships', { xmlns: `${PACKAGE}/relationships` }, list.join('')));
    }
    for (const [path, xml] of this.parts) put(path, xml);
    for (const [path, image] of this.images) zip.file(path, image, { ...options, base64: true });
    return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 6 } });
  }
}

/** Relative, as Excel writes it: some readers do not understand targets that start at the root. */
function relativePath(source: string, target: string): string {
  const folders = source.split('/').slice(0, -1);
  const steps = target.split('/');
  let common = 0;
  while (common < folders.length && folders[common] === steps[common]) common++;
  return '../'.repeat(folders.length - common) + steps.slice(common).join('/');
}
