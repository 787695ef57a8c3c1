import { parseRange } from '../../model/address';
import type { GridRange } from '../../model/snapshot';
import { decodeCellText } from '../cellText';
import { type PackageReader, type Relationship } from '../packageReader';
import { splitSheetData } from '../sheetReader';
import { childrenOf, parseXml, type XmlElement } from '../xml';

/** A part of the file as a tree. */
export interface Part {
  readonly path: string;
  readonly root: XmlElement;
}

export interface SheetPart extends Part {
  /** Name on the tab. */
  readonly name: string;
  /** `<sheetData>` as text; `root` has it empty. */
  readonly data: string;
  readonly tables: readonly TablePart[];
  readonly relationships: readonly Relationship[];
}

export interface TablePart extends Part {
  readonly name: string;
  /** Undefined where `ref` is no range. */
  readonly range: GridRange | undefined;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
}

/** What the checks read: the parts of a file as they stand, without what reading them into a workbook would repair. */
export interface CheckedPackage {
  readonly file: PackageReader;
  readonly workbook: Part;
  readonly sheets: readonly SheetPart[];
  readonly styles: Part | undefined;
  readonly strings: Part | undefined;
}

/** Throws where the file has no workbook part or its parts are no XML. */
export async function readCheckedPackage(file: PackageReader): Promise<CheckedPackage> {
  const path = (await file.relationships('')).find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const root = await file.xml(path);
  if (root?.name !== 'workbook') throw new Error('it holds no workbook');
  const relationships = await file.relationships(path);
  const part = async (kind: string): Promise<Part | undefined> => {
    const target = relationships.find((one) => one.kind === kind)?.target ?? '';
    const found = await file.xml(target);
    return found && { path: target, root: found };
  };
  const sheets: SheetPart[] = [];
  for (const element of root.children.filter(({ name }) => name === 'sheets').flatMap((one) => one.children)) {
    const target = relationships.find(({ id, kind }) => id === element.attributes.id && kind === 'worksheet')?.target;
    const text = target === undefined ? undefined : await file.text(target);
    if (target === undefined || text === undefined) continue;
    sheets.push({
      path: target,
      name: element.attributes.name ?? '',
      ...withoutCells(text),
      relationships: await file.relationships(target),
      tables: await tablesOf(file, target),
    });
  }
  return {
    file,
    workbook: { path, root },
    sheets,
    styles: await part('styles'),
    strings: await part('sharedStrings'),
  };
}

/** A part as a tree in which `<sheetData>` is empty, and that apart: trees of cells are large. */
export function withoutCells(text: string): { root: XmlElement; data: string } {
  const { before, data, after } = splitSheetData(text);
  return { root: parseXml(before + (data && '<sheetData/>') + after), data };
}

async function tablesOf(file: PackageReader, sheet: string): Promise<TablePart[]> {
  const tables: TablePart[] = [];
  for (const { kind, target } of await file.relationships(sheet)) {
    const root = kind === 'table' ? await file.xml(target) : undefined;
    if (!root) continue;
    const { displayName, ref, headerRowCount, totalsRowCount } = root.attributes;
    tables.push({
      path: target,
      root,
      name: displayName ?? '',
      range: parseRange(ref ?? '') ?? undefined,
      headerRows: Number(headerRowCount ?? 1),
      totalsRows: Number(totalsRowCount ?? 0),
      columns: root.children
        .filter(({ name }) => name === 'tableColumns')
        .flatMap((list) => childrenOf(list, 'tableColumn'))
        .map(({ attributes }) => decodeCellText(attributes.name ?? '')),
    });
  }
  return tables;
}

/** `xl/worksheets/sheet1.xml (name) B2`: where a finding is. */
export function place(part: Part, cells?: string): string {
  const name = 'name' in part ? ` (${String(part.name)})` : '';
  return `${part.path}${name}${cells ? ` ${cells}` : ''}`;
}

/** Whether an attribute points into a list of that length. */
export function isIndex(text: string, length: number): boolean {
  return /^\d+$/.test(text) && Number(text) < length;
}
