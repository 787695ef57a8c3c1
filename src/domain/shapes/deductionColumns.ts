import type { CellValue } from '../cellValue';
import type { ColumnMeaning } from '../grid/columnMapping';
import { readCriterionHeader } from '../grid/criterionHeader';
import { isMeasureHeader } from '../grid/headerWords';
import { normalText } from '../grid/normalText';
import { isBlank } from '../grid/sheetContent';
import {
  CONTACT_MEANINGS,
  isDeductedItem,
  isItemHeader,
  isLossHeader,
  isNoneWord,
  isPointsHeader,
  isReasonHeader,
  isScoreHeader,
  labelMeaning,
} from './labels';
import { lossOf } from './lossOf';
import { headerRuns } from './shapeBlock';
import { splitItem } from './splitItem';

/** Which column of a list of deductions holds what. Columns count from the cells. */
export interface DeductionColumns {
  readonly header: number;
  readonly first: number;
  readonly last: number;
  readonly item: number;
  /** Where losses or, in a list of all criteria, points stand; null where the items say it: `礼貌用语-2`. */
  readonly amount: { readonly column: number; readonly isLoss: boolean } | null;
  readonly points: number | null;
  readonly reason: number | null;
  /** Columns about the contact as a whole. */
  readonly contact: readonly number[];
  readonly id: number | null;
  readonly date: number | null;
  readonly agent: readonly number[];
  /** Columns that tell contacts without an ID apart: all but notes and serial numbers. */
  readonly telling: readonly number[];
  /** Whether headers leave no doubt: one says that items were at fault, and none may be a criterion of its own. */
  readonly isPlain: boolean;
}

type Cells = readonly (readonly CellValue[])[];

/** Rows in which the header is looked for. */
const LOOKED_AT = 60;
const SERIAL = /^(?:序号?|编号|行号|no\.?|#|s\/n|serial(?:no\.?|number)?)$/u;
const SECTION = /^(?:类别|类型|模块|环节|大项|category|section)/iu;
/** Rows that show what a column holds. */
const SAMPLE = 300;

/** The first row that heads contacts together with items and what was taken off for each; null where none does. */
export function deductionColumns(cells: Cells): DeductionColumns | null {
  for (let header = 0; header < Math.min(LOOKED_AT, cells.length); header += 1) {
    const found = columnsAt(cells, header);
    if (found) return found;
  }
  return null;
}

function columnsAt(cells: Cells, header: number): DeductionColumns | null {
  if (!(cells[header] ?? []).some(isContactHeader)) return null;
  for (const { first, last } of headerRuns(cells, header)) {
    const found = columnsOfRun(cells, header, first, last);
    if (found) return found;
  }
  return null;
}

function isContactHeader(cell: CellValue): boolean {
  return CONTACT_MEANINGS.has(labelMeaning(cell) ?? 'ignored');
}

function columnsOfRun(cells: Cells, header: number, from: number, to: number): DeductionColumns | null {
  const heads = cells[header] ?? [];
  const filled = heads.flatMap((cell, column) => (isBlank(cell) || column < from || column > to ? [] : [column]));
  const meanings = new Map(filled.map((column) => [column, labelMeaning(heads[column])]));
  const contacts = filled.filter((column) => isContactHeader(heads[column] ?? ''));
  const of = (meaning: string): number | null => contacts.find((column) => meanings.get(column) === meaning) ?? null;
  const agent = contacts.filter((column) => ['agent', 'agentNumber'].includes(meanings.get(column) ?? ''));
  const [id, date] = [of('contactId'), of('contactDate')];
  if (id === null && (date === null || agent.length === 0)) return null;
  const criteria = filled.filter((column) => readCriterionHeader(String(heads[column])).points !== null);
  if (criteria.length >= 2) return null;

  const others = filled.filter((column) => !contacts.includes(column));
  const rows = cells.slice(header + 1, header + 1 + SAMPLE);
  const holds = (column: number): 'numbers' | 'words' | 'nothing' => contentOf(rows, column);
  const named = others.filter((column) => isItemHeader(heads[column]) && holds(column) === 'words');
  const points = others.find((column) => isPointsHeader(heads[column]) && holds(column) === 'numbers') ?? null;
  const loss = others.find(
    (column) => isLossHeader(heads[column]) && !named.includes(column) && holds(column) !== 'words',
  );
  const score = others.find((column) => isScoreHeader(heads[column]) && holds(column) === 'numbers');
  const items =
    named.length > 0
      ? named
      : loss === undefined
        ? itemsWithLosses(rows, others)
        : itemsBeside(rows, others, meanings, loss);
  // Sections stand left of items, and an item that names what was taken off wins over one that only names.
  const item =
    items.find((column) => isDeductedItem(heads[column])) ??
    items.find((column) => !SECTION.test(String(heads[column]))) ??
    items[0];
  if (item === undefined) return null;
  const amount =
    loss !== undefined
      ? { column: loss, isLoss: true }
      : score !== undefined && points !== null
        ? { column: score, isLoss: false }
        : null;
  const reason =
    others.find(
      (column) => column !== item && !items.includes(column) && isReasonHeader(heads[column]) && column > item,
    ) ?? null;
  const isScored = (column: number): boolean =>
    meanings.get(column) === null && holds(column) === 'numbers' && !isMeasureHeader(String(heads[column]));
  const own = new Set([...items, amount?.column, points, reason]);
  const contact = filled.filter((column) => !own.has(column));
  return {
    header,
    first: filled[0] ?? 0,
    last: filled.at(-1) ?? 0,
    item,
    amount,
    points,
    reason,
    contact,
    telling: contact.filter((column) => {
      const meaning = meanings.get(column);
      return meaning !== 'comment' && meaning !== 'reasons' && !SERIAL.test(normalText(String(heads[column])));
    }),
    id,
    date,
    agent,
    isPlain: isDeductedItem(heads[item]) && contact.filter(isScored).length < 2,
  };
}

/** Without a header that says so: the words left of the losses, if the same ones come again and again. */
function itemsBeside(
  rows: Cells,
  others: readonly number[],
  meanings: ReadonlyMap<number, ColumnMeaning | null>,
  loss: number,
): number[] {
  const column = others.filter((one) => one < loss).at(-1);
  if (column === undefined || !['reasons', null].includes(meanings.get(column) ?? null)) return [];
  const texts = rows.map((row) => row[column] ?? '').filter((cell) => typeof cell === 'string' && !isBlank(cell));
  const isName = texts.every((text) => String(text).length <= 25);
  return isName && texts.length >= 2 && new Set(texts).size <= 0.6 * texts.length ? [column] : [];
}

/** A column whose texts name what they take off: `礼貌用语-2`. */
function itemsWithLosses(rows: Cells, others: readonly number[]): number[] {
  return others.filter((column) => {
    const texts = rows.map((row) => row[column] ?? '').filter((cell) => typeof cell === 'string' && !isBlank(cell));
    const said = texts.filter((text) => !isNoneWord(text));
    const split = said.filter((text) => splitItem(String(text)).loss !== null && !/[;；\n]/u.test(String(text)));
    return split.length >= 2 && split.length >= 0.8 * said.length;
  });
}

function contentOf(rows: Cells, column: number): 'numbers' | 'words' | 'nothing' {
  let numbers = 0;
  let words = 0;
  for (const row of rows) {
    const cell = row[column] ?? '';
    if (isBlank(cell)) continue;
    if (lossOf(cell) === null) words += 1;
    else numbers += 1;
  }
  return numbers + words === 0 ? 'nothing' : numbers >= words ? 'numbers' : 'words';
}
