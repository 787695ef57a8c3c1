import JSZip from 'jszip';
import { tag } from './xml';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export const RELATIONSHIP_NAMESPACE = RELATIONSHIPS;
export const SPREADSHEET_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Collects the parts of an Open Packaging file with their content types and relationships. */
export class PackageWriter {
  private readonly parts = new Map<string, string>();
  private readonly contentTypes: string[] = [];
  private readonly relationships = new Map<string, string[]>();

  /** `path` has no leading slash. `contentType` may be missing where the extension's default says it. */
  addPart(path: string, xml: string, contentType?: string): void {
    this.parts.set(path, DECLARATION + xml);
    if (contentType) this.contentTypes.push(tag('Override', { PartName: `/${path}`, ContentType: contentType }));
  }

  /** Relates `source` ('' is the package itself) to the part at `target`; returns the relationship's id. */
  relate(source: string, kind: string, target: string, namespace = RELATIONSHIPS): string {
    const list = this.relationships.get(source) ?? [];
    this.relationships.set(source, list);
    const id = `rId${list.length + 1}`;
    list.push(tag('Relationship', { Id: id, Type: `${namespace}/${kind}`, Target: relativePath(source, target) }));
    return id;
  }

  async toBytes(): Promise<Uint8Array> {
    const zip = new JSZip();
    const defaults =
      tag('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }) +
      tag('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
      tag('Default', { Extension: 'vml', ContentType: 'application/vnd.openxmlformats-officedocument.vmlDrawing' });
    const encoder = new TextEncoder();
    // A fixed date: the same workbook gives the same bytes.
    const put = (path: string, xml: string) =>
      zip.file(path, encoder.encode(xml), { date: new Date(Date.UTC(2000, 0, 1)), createFolders: false });
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
