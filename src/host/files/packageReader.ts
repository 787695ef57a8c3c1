import JSZip from 'jszip';
import { childrenOf, parseXml, type XmlElement } from './xml';

export interface Relationship {
  id: string;
  /** Last word of the type's address: transitional and strict files differ in the rest. */
  kind: string;
  /** Path inside the package, without a leading slash; an address as it stands for external targets. */
  target: string;
  external: boolean;
}

/** Read access to the parts of an Open Packaging file. */
export class PackageReader {
  private constructor(private readonly zip: JSZip) {}

  /** Throws where the bytes are not a zip archive (old .xls and encrypted files are not). */
  static async open(bytes: Uint8Array): Promise<PackageReader> {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Error('Not an .xlsx file: it is no zip archive');
    return new PackageReader(await JSZip.loadAsync(bytes));
  }

  get paths(): string[] {
    return Object.values(this.zip.files)
      .filter((file) => !file.dir)
      .map((file) => file.name);
  }

  async text(path: string): Promise<string | undefined> {
    const bytes = await this.zip.file(path)?.async('uint8array');
    return bytes && new TextDecoder().decode(bytes);
  }

  /** Bytes of a part that is no text, in base 64. */
  async base64(path: string): Promise<string | undefined> {
    return this.zip.file(path)?.async('base64');
  }

  async xml(path: string): Promise<XmlElement | undefined> {
    const text = await this.text(path);
    return text === undefined ? undefined : parseXml(text);
  }

  /** Relationships of a part ('' is the package itself). */
  async relationships(source: string): Promise<Relationship[]> {
    const slash = source.lastIndexOf('/');
    const folder = source.slice(0, slash + 1);
    const root = await this.xml(`${folder}_rels/${source.slice(slash + 1)}.rels`);
    return childrenOf(root, 'Relationship').map(({ attributes }) => {
      const external = attributes.TargetMode === 'External';
      const target = attributes.Target ?? '';
      return {
        id: attributes.Id ?? '',
        kind: (attributes.Type ?? '').split('/').pop() ?? '',
        target: external ? target : resolvePath(folder, target),
        external,
      };
    });
  }
}

function resolvePath(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : `${folder}${target}`).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
