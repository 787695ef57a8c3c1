import type { PackageReader } from '../packageReader';
import { withoutCells } from './checkedPackage';
import { childrenOf, descendants } from '../xml';

const CONTENT_TYPES = '[Content_Types].xml';

/** Elements that name a part by a relationship, by the kind that relationship must have. */
const LINKS: Readonly<Record<string, string>> = {
  sheet: 'worksheet',
  tablePart: 'table',
  drawing: 'drawing',
  legacyDrawing: 'vmlDrawing',
  chart: 'chart',
};

/** Parts without a type or that nothing leads to, types and relationships without a part, and broken dates. */
export async function packageProblems(file: PackageReader): Promise<string[]> {
  return [...(await typeProblems(file)), ...(await relationshipProblems(file)), ...(await propertyProblems(file))];
}

async function typeProblems(file: PackageReader): Promise<string[]> {
  const types = await file.xml(CONTENT_TYPES);
  if (!types) return [`${CONTENT_TYPES} is missing`];
  const extensions = new Set(childrenOf(types, 'Default').map(({ attributes }) => attributes.Extension?.toLowerCase()));
  const overrides = childrenOf(types, 'Override').map(({ attributes }) => (attributes.PartName ?? '').slice(1));
  const problems: string[] = [];
  overrides.forEach((path, index) => {
    if (!file.paths.includes(path)) problems.push(`${CONTENT_TYPES}: content type of the missing part ${path}`);
    if (overrides.indexOf(path) !== index) problems.push(`${CONTENT_TYPES}: two content types of ${path}`);
  });
  for (const path of file.paths) {
    if (path === CONTENT_TYPES || overrides.includes(path)) continue;
    const extension = path.split('.').pop()?.toLowerCase() ?? '';
    if (extension === 'xml' || !extensions.has(extension)) problems.push(`${path}: has no content type`);
  }
  return problems;
}

async function relationshipProblems(file: PackageReader): Promise<string[]> {
  const paths = new Set(file.paths);
  const problems: string[] = [];
  const reached = new Set<string>([CONTENT_TYPES]);
  const waiting = [''];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    const slash = source.lastIndexOf('/') + 1;
    const own = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
    reached.add(own);
    const seen = new Set<string>();
    for (const { id, target, external } of await file.relationships(source)) {
      if (id === '' || seen.has(id)) problems.push(`${own}: two relationships have the id ${id}`);
      seen.add(id);
      if (external) continue;
      if (!paths.has(target)) problems.push(`${own}: ${id} points to the missing part ${target}`);
      else if (!reached.has(target)) {
        reached.add(target);
        waiting.push(target);
      }
    }
    problems.push(...(await linkProblems(file, source)));
  }
  for (const path of paths) if (!reached.has(path)) problems.push(`${path}: nothing in the file leads to this part`);
  return problems;
}

async function linkProblems(file: PackageReader, source: string): Promise<string[]> {
  if (!/^xl\/(?:workbook|worksheets\/[^/]+|drawings\/[^/]+)\.xml$/.test(source)) return [];
  const { root } = withoutCells((await file.text(source)) ?? '');
  const kinds = new Map((await file.relationships(source)).map(({ id, kind }) => [id, kind]));
  return Object.entries(LINKS).flatMap(([element, kind]) =>
    descendants(root, element)
      .filter(({ attributes }) => kinds.get(attributes.id ?? '') !== kind)
      .map(({ attributes }) => `${source}: <${element}> names ${attributes.id ?? 'nothing'}, which is no ${kind}`),
  );
}

async function propertyProblems(file: PackageReader): Promise<string[]> {
  const path = 'docProps/core.xml';
  const root = await file.xml(path);
  return ['created', 'modified'].flatMap((name) =>
    childrenOf(root, name)
      .filter(({ text }) => !/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?Z)?$/.test(text) || isNaN(Date.parse(text)))
      .map(({ text }) => `${path}: ${name} is no date: ${text}`),
  );
}
