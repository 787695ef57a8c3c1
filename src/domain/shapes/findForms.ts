import type { CellValue } from '../cellValue';
import { criterionName } from '../grid/criterionHeader';
import type { LogPart } from '../grid/logReading';
import { normalText } from '../grid/normalText';
import { periodHint } from '../grid/parseDay';
import { isBlank, type SheetContent } from '../grid/sheetContent';
import { type FormLabel, formLabels } from './formLabels';
import { findFormTables, type FormTable, isRuleLine } from './formTables';
import { CONTACT_MEANINGS } from './labels';
import { lossOf } from './lossOf';
import type { ShapeBlock, ShapeField } from './shapeBlock';
import { dayOfTab } from './tabHints';

/** Pages of a contact each: labels with values around a table of criteria. Blank pages have no row. */
export function findForms(sheet: SheetContent): ShapeBlock[] {
  const tables = findFormTables(sheet.values).filter(({ score }) => score !== null);
  return tables.flatMap((table) => {
    const labels = labelsOf(sheet.values, tables, table);
    return isAboutContact(labels, sheet.name) ? [formOf(sheet, table, labels)] : [];
  });
}

/** Somebody's page of a month names no contact and no day. */
function isAboutContact(labels: readonly FormLabel[], tab: string): boolean {
  const has = (...meanings: FormLabel['meaning'][]): boolean =>
    labels.some(({ meaning }) => meanings.includes(meaning));
  const isDated = has('contactDate', 'evaluatedAt') || dayOfTab(tab, { year: 2000, month: 1 }) !== null;
  return has('contactId') || (has('agent', 'agentNumber') && isDated);
}

/** The labels that belong to a table: around it, as far as the forms above, below and beside it leave them. */
function labelsOf(
  cells: readonly (readonly CellValue[])[],
  tables: readonly FormTable[],
  table: FormTable,
): FormLabel[] {
  const column = tables.filter(({ first }) => first === table.first);
  const beside = tables.filter(({ header, first }) => header === table.header && first !== table.first);
  const right = beside.filter(({ first }) => first > table.first).map(({ first }) => first - 1);
  const block = {
    first: beside.some(({ first }) => first < table.first) ? table.first : 0,
    last: Math.min(...right, Math.max(...cells.map((row) => row.length)) - 1),
  };
  /** Labels above the table of that number, down from the table before it. */
  const gap = (number: number): FormLabel[] => {
    const top = (column[number - 1]?.bottom ?? -1) + 1;
    return formLabels(cells, { ...block, top, bottom: (column[number]?.header ?? cells.length) - 1 });
  };
  const index = column.indexOf(table);
  // Each form starts with the label that the first one starts with: what stands above it belongs to the form before.
  const lead = normalText(gap(0)[0]?.label ?? '');
  const startRow = (labels: readonly FormLabel[]): number =>
    labels.filter(({ label }) => normalText(label) === lead).at(-1)?.row ?? 0;
  const above = gap(index);
  const below = gap(index + 1);
  const isLast = index === column.length - 1;
  return [
    ...above.filter(({ row }) => index === 0 || row >= startRow(above)),
    ...below.filter(({ row }) => isLast || row < startRow(below)),
  ];
}

function formOf(sheet: SheetContent, table: FormTable, labels: readonly FormLabel[]): ShapeBlock {
  const fields: ShapeField[] = [];
  const cells: CellValue[] = [];
  const add = (field: ShapeField, cell: CellValue): void => {
    fields.push(field);
    cells.push(cell);
  };
  for (const { label, value } of labels) add({ header: label }, value);
  const isFinished = !isBlank(table.total) || table.lines.some(({ score, reason }) => !isBlank(score) || reason !== '');
  for (const line of table.lines) {
    const { name, points, section, score } = line;
    if (isRuleLine(line)) add({ header: criterionName(name), meaning: 'rule' }, score);
    else {
      const field: ShapeField = { header: name, meaning: 'criterion', ...(points !== null && { points }) };
      add(
        { ...field, ...(section !== '' && { section }) },
        table.score?.isLoss ? kept(points, score, isFinished) : score,
      );
    }
  }
  const words = table.lines.some(({ name }) => /\p{Script=Han}/u.test(name)) ? WORDS.zh : WORDS.en;
  const said = reasonsOf(table, words.colon, words.separator);
  if (said !== '') add({ header: words.reasons, meaning: 'reasons' }, said);
  if (!isBlank(table.total)) add({ header: words.total, meaning: 'total' }, table.total);
  const isFilled =
    labels.some(({ meaning, value }) => CONTACT_MEANINGS.has(meaning) && !isBlank(value)) &&
    table.lines.some(({ score }) => !isBlank(score));
  const rows = [
    { sheet: sheet.name, row: sheet.firstRow + table.header, column: sheet.firstColumn + table.first, cells },
  ];
  return { shape: 'forms', part: partOf(sheet, table, isFilled), fields, rows: isFilled ? rows : [], excluded: [] };
}

/** Headers for what a form says without a label of its own. */
const WORDS = {
  zh: { reasons: '扣分说明', total: '合计', colon: '：', separator: '；' },
  en: { reasons: 'Reasons', total: 'Total', colon: ': ', separator: '; ' },
};

/** The points that a loss leaves; what cannot be read stays as it is. */
function kept(points: number | null, loss: CellValue, isFinished: boolean): CellValue {
  if (isBlank(loss)) return isFinished && points !== null ? points : '';
  const lost = lossOf(loss);
  return lost === null || points === null ? loss : Math.round((points - lost) * 1e6) / 1e6;
}

function reasonsOf({ lines }: FormTable, colon: string, separator: string): string {
  return lines
    .filter(({ reason }) => reason !== '')
    .map(({ name, reason }) => criterionName(name) + colon + reason)
    .join(separator);
}

function partOf(sheet: SheetContent, table: FormTable, isFilled: boolean): LogPart {
  const titles = sheet.values.slice(0, table.header).flatMap((row) => row.filter((cell) => typeof cell === 'string'));
  return {
    sheet: sheet.name,
    table: null,
    headerRow: sheet.firstRow + table.header,
    firstColumn: sheet.firstColumn + table.first,
    lastColumn: sheet.firstColumn + table.last,
    lastRow: sheet.firstRow + table.bottom,
    evaluations: isFilled ? 1 : 0,
    day: null,
    agent: null,
    period: periodHint([...titles, sheet.name]),
  };
}
