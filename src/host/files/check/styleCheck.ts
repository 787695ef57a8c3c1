import { child, childrenOf, descendants, type XmlElement } from '../xml';
import { isIndex, type CheckedPackage } from './checkedPackage';

const FIRST_OWN_FORMAT = 164;

/** Number of cell formats, and of formats that conditional formats point to. */
export function styleCounts({ styles }: CheckedPackage): { cellFormats: number; conditional: number } {
  return { cellFormats: entries(styles?.root, 'cellXfs'), conditional: entries(styles?.root, 'dxfs') };
}

function entries(root: XmlElement | undefined, list: string): number {
  return child(root, list)?.children.length ?? 0;
}

/** Formats that point to fonts, fills, borders, number formats or named styles that do not exist. */
export function styleProblems({ styles }: CheckedPackage): string[] {
  if (!styles) return ['xl/styles.xml: is missing'];
  const { path, root } = styles;
  const own = new Set(childrenOf(child(root, 'numFmts'), 'numFmt').map(({ attributes }) => attributes.numFmtId));
  const problems: string[] = [];
  for (const list of ['cellStyleXfs', 'cellXfs']) {
    childrenOf(child(root, list), 'xf').forEach(({ attributes }, index) => {
      const points = {
        fontId: entries(root, 'fonts'),
        fillId: entries(root, 'fills'),
        borderId: entries(root, 'borders'),
        xfId: entries(root, 'cellStyleXfs'),
      };
      for (const [name, length] of Object.entries(points)) {
        const value = attributes[name];
        if (value !== undefined && !isIndex(value, length)) {
          problems.push(`${path}: entry ${index} of ${list} points to ${name} ${value}, which does not exist`);
        }
      }
      const format = attributes.numFmtId ?? '0';
      if (Number(format) >= FIRST_OWN_FORMAT && !own.has(format)) {
        problems.push(`${path}: entry ${index} of ${list} points to numFmtId ${format}, which does not exist`);
      }
    });
  }
  const named = descendants(root, 'cellStyle').filter(
    ({ attributes }) => !isIndex(attributes.xfId ?? '', entries(root, 'cellStyleXfs')),
  );
  problems.push(...named.map(({ attributes }) => `${path}: the style ${attributes.name} points to no format`));
  return problems;
}
