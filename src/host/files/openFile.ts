import type { WorkbookSnapshot } from '../model/snapshot';
import { FileError } from './fileError';
import { fileKind } from './fileKind';
import { openText } from './openText';
import { openXlsx } from './openXlsx';
import { PackageReader } from './packageReader';

/** What a file holds that is not opened and so is missing in a copy that is saved. */
export type LeftOut =
  | 'macros'
  | 'pictures'
  | 'charts'
  | 'shapes'
  | 'pivotTables'
  | 'slicers'
  | 'formControls'
  | 'otherWorkbooks'
  | 'formatsInsideCells'
  /** Fills with a pattern or a gradient, diagonal borders. */
  | 'rareFormats';

export interface OpenedFile {
  readonly workbook: WorkbookSnapshot;
  readonly leftOut: readonly LeftOut[];
}

const RARE_FORMATS = /<(?:\w+:)?gradientFill|diagonal(?:Up|Down)="(?:1|true)"|patternType="(?!none|solid|gray125)\w/;
const DRAWING = /^xl\/drawings\/[^/]+\.xml$/i;
const PARTS_LEFT_OUT: readonly (readonly [LeftOut, RegExp])[] = [
  ['macros', /^xl\/vbaProject\.bin$/i],
  ['pivotTables', /^xl\/pivotTables\//i],
  ['slicers', /^xl\/slicers\//i],
  ['formControls', /^xl\/(?:ctrlProps|activeX)\//i],
  ['otherWorkbooks', /^xl\/externalLinks\//i],
];

/** Opens a workbook or a table of text by its content; fails with a FileError that says what to do instead. */
export async function openFile(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const kind = fileKind(bytes);
  if (kind === 'package') return openPackage(bytes);
  if (kind !== 'text') throw new FileError(kind);
  if (/\.(?:xl\w+|et|ett|ods)$/i.test(name)) throw new FileError('FILE_TEXT_NAMED_WORKBOOK');
  return { workbook: openText(bytes, name.replace(/^.*[\\/]/, '')), leftOut: [] };
}

async function openPackage(bytes: Uint8Array): Promise<OpenedFile> {
  const file = await openZip(bytes);
  const { paths } = file;
  if (paths.some((path) => /^xl\/workbook\.bin$/i.test(path))) throw new FileError('FILE_BINARY_WORKBOOK');
  if (!paths.includes('[Content_Types].xml')) {
    const isSpreadsheet = (await file.text('mimetype'))?.includes('opendocument.spreadsheet') ?? false;
    throw new FileError(isSpreadsheet ? 'FILE_OPEN_DOCUMENT' : 'FILE_NOT_A_WORKBOOK');
  }
  if (paths.some((path) => /^(?:word|ppt)\//.test(path))) throw new FileError('FILE_NOT_A_WORKBOOK');
  const workbook = await readWorkbook(bytes);
  if (workbook.sheets.length === 0) throw new FileError('FILE_DAMAGED');
  return { workbook, leftOut: await leftOutOf(file, workbook) };
}

async function leftOutOf(file: PackageReader, { sheets }: WorkbookSnapshot): Promise<LeftOut[]> {
  const { paths } = file;
  const count = (path: RegExp) => paths.filter((each) => path.test(each)).length;
  const drawings = await Promise.all(paths.filter((path) => DRAWING.test(path)).map((path) => file.text(path)));
  const pictures = drawings.reduce((sum, drawing) => sum + (drawing?.match(/<xdr:pic[\s>]/g)?.length ?? 0), 0);
  const kept = sheets.reduce((sum, sheet) => sum + (sheet.kept?.pictures?.length ?? 0), 0);
  const styles = (await file.text('xl/styles.xml')) ?? '';
  const strings = (await file.text('xl/sharedStrings.xml')) ?? '';
  const found: Partial<Record<LeftOut, boolean>> = {
    // Pictures in headers and behind the cells hang on no drawing.
    pictures: pictures > kept || (pictures === 0 && count(/^xl\/media\//i) > 0),
    charts: count(/^xl\/charts\/chart\d*\.xml$/i) > sheets.reduce((sum, { charts }) => sum + charts.length, 0),
    shapes: drawings.some((drawing) => drawing !== undefined && /<xdr:(?:sp|cxnSp|grpSp)[\s>]/.test(drawing)),
    rareFormats: RARE_FORMATS.test(styles),
    formatsInsideCells: /<(?:\w+:)?rPr>/.test(strings),
  };
  return [
    ...PARTS_LEFT_OUT.filter(([, path]) => count(path) > 0).map(([what]) => what),
    ...(Object.keys(found) as LeftOut[]).filter((what) => found[what]),
  ];
}

async function openZip(bytes: Uint8Array): Promise<PackageReader> {
  try {
    return await PackageReader.open(bytes);
  } catch (error) {
    throw new FileError('FILE_DAMAGED', { cause: error });
  }
}

/** Whatever goes wrong inside of a package that says it is a workbook: its parts are not what they should be. */
async function readWorkbook(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  try {
    return await openXlsx(bytes);
  } catch (error) {
    throw new FileError('FILE_DAMAGED', { cause: error });
  }
}
