import type { CellValue } from '../cellValue';
import { criterionName, readCriterionHeader } from '../grid/criterionHeader';
import { headerMeaning } from '../grid/headerWords';
import type { LogPart } from '../grid/logReading';
import { normalText } from '../grid/normalText';
import { periodHint } from '../grid/parseDay';
import type { SheetContent } from '../grid/sheetContent';
import { deductionColumns, type DeductionColumns } from './deductionColumns';
import { type DeductedContact, type DeductionList, gatherDeductions } from './deductionRows';
import type { FormLine } from './formTables';
import { lossOf } from './lossOf';
import { splitItem } from './splitItem';
import type { ShapeBlock, ShapeField } from './shapeBlock';

/**
 * The list of deductions on a sheet, read as one row a contact. `printed` are criteria whose full marks stand elsewhere in
 * the workbook. A criterion holds the points that are left; where its full marks are not known, what was taken off, as a
 * negative number or 0.
 */
export function findDeductions(sheet: SheetContent, printed: readonly FormLine[]): ShapeBlock[] {
  const columns = deductionColumns(sheet.values);
  if (!columns) return [];
  const list = gatherDeductions(sheet.values, columns);
  const read = itemReader();
  const items = itemsOf(list, columns, printed, read);
  if (!isDeductionList(list, columns, items)) return [];
  const contactFields = columns.contact.map((column): ShapeField => ({
    header: String(sheet.values[columns.header]?.[column] ?? '').trim(),
    ...(list.isGuessed && column === columns.date && { isDoubtful: true }),
  }));
  const words = items.some(({ name }) => /\p{Script=Han}/u.test(name)) ? WORDS.zh : WORDS.en;
  const fields: ShapeField[] = [
    ...contactFields,
    ...items.map(({ name, points, section, isRule }): ShapeField => {
      const field: ShapeField = { header: name, meaning: isRule ? 'rule' : 'criterion' };
      return { ...field, ...(points !== null && { points }), ...(section !== '' && { section }) };
    }),
    { header: words.reasons, meaning: 'reasons' },
  ];
  const rows = list.contacts.map((contact) => ({
    sheet: sheet.name,
    row: sheet.firstRow + contact.row,
    column: sheet.firstColumn + columns.first,
    cells: [...contact.cells, ...leftOf(items, contact, columns, read), reasonsOf(contact, columns, words)],
  }));
  const excluded = list.excluded.map((row) => ({ ...row, sheet: sheet.name, row: sheet.firstRow + row.row }));
  return [{ shape: 'deductions', part: partOf(sheet, columns, list), fields, rows, excluded }];
}

const WORDS = {
  zh: { reasons: '扣分说明', colon: '：', separator: '；' },
  en: { reasons: 'Reasons', colon: ': ', separator: '; ' },
};

interface Item {
  readonly key: string;
  readonly name: string;
  readonly points: number | null;
  readonly section: string;
  readonly isRule: boolean;
}

/** The items met; where most of them stand in a printed standard, all of that standard's, and then the rest. */
function itemsOf(
  list: DeductionList,
  { points }: DeductionColumns,
  printed: readonly FormLine[],
  read: ReadItem,
): Item[] {
  const met = new Map<string, Item>();
  for (const deduction of list.contacts.flatMap(({ deductions }) => deductions)) {
    const { name, key } = read(deduction.item);
    const before = met.get(key);
    if (before && before.points !== null) continue;
    const own = points === null ? readCriterionHeader(name).points : Number(deduction.points);
    const known = own !== null && own > 0 ? own : null;
    if (before && known === null) continue;
    const isRule = known === null && headerMeaning(name)?.meaning === 'rule';
    met.set(key, { key, name: criterionName(name), points: known, section: '', isRule });
  }
  const standard = printed.map(({ name, points: full, section }): Item => ({
    key: itemKey(name),
    name: criterionName(name),
    points: full,
    section,
    isRule: full === null,
  }));
  const onIt = [...met.keys()].filter((key) => standard.some((item) => item.key === key)).length;
  if (onIt === 0 || onIt < met.size / 2) return [...met.values()];
  return [...standard, ...[...met.values()].filter(({ key }) => !standard.some((item) => item.key === key))];
}

/** `1、礼貌用语（5分）` and `礼貌用语` are one item. */
function itemKey(name: string): string {
  return normalText(criterionName(name)).replace(/^\(?\d{1,2}[)、.．]/u, '');
}

/** The same few items come again and again: each is read once. */
function itemReader(): (text: string) => { readonly name: string; readonly loss: number | null; readonly key: string } {
  const known = new Map<string, { name: string; loss: number | null; key: string }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const split = splitItem(text);
    const read = { ...split, key: itemKey(split.name) };
    known.set(text, read);
    return read;
  };
}

type ReadItem = ReturnType<typeof itemReader>;

/** What a contact has left of each item, or what stands there where that cannot be read. */
function leftOf(
  items: readonly Item[],
  { deductions }: DeductedContact,
  { amount: column }: DeductionColumns,
  read: ReadItem,
): CellValue[] {
  const byKey = new Map<string, { readonly amount: CellValue; readonly loss: number | null }[]>();
  for (const { item, amount } of deductions) {
    const { key, loss } = read(item);
    const own = byKey.get(key) ?? [];
    own.push({ amount, loss: column === null ? loss : lossOf(amount) });
    byKey.set(key, own);
  }
  return items.map((item): CellValue => {
    const own = byKey.get(item.key) ?? [];
    if (item.isRule) return own.length > 0 ? 1 : '';
    const unread = own.find(({ loss }) => loss === null);
    if (unread) return unread.amount;
    const sum = own.reduce((total, { loss }) => total + (loss ?? 0), 0);
    if (column?.isLoss === false) return own.length > 0 ? sum : '';
    return exact((item.points ?? 0) - sum);
  });
}

function exact(points: number): number {
  return Math.round(points * 1e6) / 1e6 + 0;
}

function reasonsOf(
  { deductions }: DeductedContact,
  { amount: column }: DeductionColumns,
  { colon, separator }: (typeof WORDS)['zh'],
): string {
  return deductions
    .flatMap(({ item, amount, reason }) => {
      const loss = column?.isLoss === true ? lossOf(amount) : null;
      if (column?.isLoss === false && reason === '') return [];
      const what = loss === null ? item : `${item} -${loss}`;
      return [reason === '' ? what : what + colon + reason];
    })
    .join(separator);
}

/** Contacts over several rows are proof; else few distinct items, each a name rather than a sentence. */
function isDeductionList(list: DeductionList, columns: DeductionColumns, items: readonly Item[]): boolean {
  const deductions = list.contacts.flatMap((contact) => contact.deductions);
  if (deductions.length === 0) return false;
  if (list.continued > 0) return columns.isPlain || list.continued >= CONTINUED * list.contacts.length;
  const isName = deductions.every(({ item }) => item.length <= 25 && !/[;；\n]/u.test(item));
  const isPrinted = items.some(({ points }) => points !== null);
  const isListed = isPrinted || (columns.isPlain && items.length <= 0.6 * deductions.length);
  return columns.amount !== null && isName && isListed;
}

/** So many of the contacts go over several rows where headers leave a doubt. */
const CONTINUED = 0.1;

function partOf(sheet: SheetContent, columns: DeductionColumns, list: DeductionList): LogPart {
  const titles = sheet.values.slice(0, columns.header).flatMap((row) => row.filter((cell) => typeof cell === 'string'));
  return {
    sheet: sheet.name,
    table: null,
    headerRow: sheet.firstRow + columns.header,
    firstColumn: sheet.firstColumn + columns.first,
    lastColumn: sheet.firstColumn + columns.last,
    lastRow: sheet.firstRow + list.lastRow,
    evaluations: list.contacts.length,
    day: null,
    agent: null,
    period: periodHint([...titles, sheet.name]),
  };
}
