import type { PackageReader } from './packageReader';
import { splitSheetData } from './sheetReader';
import { childrenOf, parseXml } from './xml';

/** Children of `<worksheet>` in the order of the schema: Excel calls a file with another order damaged. */
const WORKSHEET_ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems ' +
  'tableParts extLst'
).split(' ');

const CONTENT_TYPES = '[Content_Types].xml';

/** Parts without a type, types and relationships without a part, and worksheets in a wrong order. */
export async function checkPackage(file: PackageReader): Promise<string[]> {
  const paths = new Set(file.paths);
  const types = await file.xml(CONTENT_TYPES);
  const extensions = new Set(childrenOf(types, 'Default').map(({ attributes }) => attributes.Extension?.toLowerCase()));
  const overrides = childrenOf(types, 'Override').map(({ attributes }) => (attributes.PartName ?? '').slice(1));
  const problems = overrides
    .filter((path) => !paths.has(path))
    .map((path) => `content type of the missing part ${path}`);
  for (const path of paths) {
    if (path === CONTENT_TYPES) continue;
    const extension = path.split('.').pop()!.toLowerCase();
    if (!overrides.includes(path) && (extension === 'xml' || !extensions.has(extension))) {
      problems.push(`${path} has no content type`);
    }
    problems.push(...(await checkPart(file, path, paths)));
  }
  return problems;
}

async function checkPart(file: PackageReader, path: string, paths: ReadonlySet<string>): Promise<string[]> {
  const problems: string[] = [];
  if (path.endsWith('.rels')) {
    const source = path.replace('_rels/', '').slice(0, -'.rels'.length);
    for (const { id, target, external } of await file.relationships(source)) {
      if (!external && !paths.has(target)) problems.push(`${path}: ${id} points to the missing part ${target}`);
    }
  } else if (path.startsWith('xl/worksheets/')) {
    const { before, data, after } = splitSheetData((await file.text(path)) ?? '');
    const names = parseXml(before + (data && '<sheetData/>') + after).children.map(({ name }) => name);
    const order = names.map((name) => WORKSHEET_ORDER.indexOf(name));
    if (order.some((position, index) => position < 0 || position < (order[index - 1] ?? 0))) {
      problems.push(`${path}: elements are not in the order of the schema`);
    }
  }
  return problems;
}
