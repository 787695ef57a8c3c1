import { cellAddress } from '../../src/host/files/a1';
import { emptySheet, emptyWorkbook } from '../../src/host/model/snapshot';
import type {
  CellSnapshot,
  CellStyle,
  GridRange,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../src/host/model/snapshot';
import { sampleAgents, type SampleLanguage, type SampleRow } from './logRows';

/** What one sample looks like around its rows. */
export interface SampleLayout {
  language: SampleLanguage;
  sheet: string;
  agentSheet: string;
  title: string;
  /** The line under the title. */
  subtitle: string;
  /** Headers left of the criteria, of which there are ten, then those right of them, then those of the agent list. */
  leading: string[];
  trailing: [fatal: string, total: string, remark: string];
  agentHeaders: [number: string, name: string, team: string];
  font: string;
  dateFormat: string;
  /** An Excel table instead of a plain range with a filter. */
  table?: string;
  /** A defined name for the log with its header. */
  rangeName: string;
}

const HEADER_ROW = 2;
const LEADING = 10;
const LEADING_WIDTHS = [6, 21, 12, 9, 13, 11, 10, 11, 10, 12];
const THIN = { style: 'thin', color: '#BFBFBF' };
const BORDERS = { top: THIN, bottom: THIN, left: THIN, right: THIN };
const STYLE = { plain: 0, title: 1, subtitle: 2, head: 3, text: 4, date: 5, number: 6, centred: 7 };

/** The workbook of a sample: the log under two title rows, and the list of agents on a second sheet. */
export function sampleWorkbook(layout: SampleLayout, rows: SampleRow[]): WorkbookSnapshot {
  const workbook = emptyWorkbook(layout.sheet);
  workbook.styles = styles(layout);
  const log = workbook.sheets[0];
  const range = {
    startRow: HEADER_ROW,
    startColumn: 0,
    endRow: HEADER_ROW + rows.length,
    endColumn: lastColumn(layout),
  };
  writeTitle(log, layout);
  writeLog(log, layout, rows);
  decorate(log, layout, range);
  const [from, to] = [cellAddress(range.startRow, 0), cellAddress(range.endRow, range.endColumn)];
  const address = `${from}:${to}`.replace(/([A-Z]+)([0-9]+)/g, '$$$1$$$2');
  workbook.names.push({ name: layout.rangeName, formula: `='${layout.sheet}'!${address}` });
  workbook.sheets.push(agentSheet(layout));
  return workbook;
}

function styles({ font, dateFormat }: SampleLayout): CellStyle[] {
  const cell: CellStyle = { vertical: 'Center', borders: BORDERS };
  return [
    { font: { name: font, size: 11 }, vertical: 'Center' },
    { font: { size: 16, bold: true }, horizontal: 'Center', vertical: 'Center' },
    { font: { size: 10, color: '#595959' }, vertical: 'Center' },
    { ...cell, font: { bold: true }, fill: '#DDEBF7', horizontal: 'Center', wrap: true },
    { ...cell, numberFormat: '@' },
    { ...cell, numberFormat: dateFormat, horizontal: 'Center' },
    cell,
    { ...cell, horizontal: 'Center' },
  ];
}

function writeTitle(sheet: SheetSnapshot, layout: SampleLayout): void {
  sheet.cells[0] = { 0: { v: layout.title, s: STYLE.title } };
  sheet.cells[1] = { 0: { v: layout.subtitle, s: STYLE.subtitle } };
  sheet.merges.push({ startRow: 0, startColumn: 0, endRow: 0, endColumn: lastColumn(layout) });
  sheet.rows = { 0: { height: 30 }, 1: { height: 18 }, [HEADER_ROW]: { height: 45 } };
}

function writeLog(sheet: SheetSnapshot, layout: SampleLayout, rows: SampleRow[]): void {
  sheet.cells[HEADER_ROW] = asCells(headers(layout).map((v) => ({ v, s: STYLE.head })));
  rows.forEach((row, index) => {
    const at = HEADER_ROW + 1 + index;
    const leading: CellSnapshot[] = [
      { v: index + 1, s: STYLE.centred },
      { v: row.contactId, s: STYLE.text },
      { v: row.day, s: STYLE.date },
      { v: row.agent.number, s: STYLE.text },
      ...[row.agent.name, row.agent.team, row.channel, row.mode, row.kind, row.evaluator].map((v) => ({
        v,
        s: STYLE.number,
      })),
    ];
    const trailing: CellSnapshot[] = [
      { v: row.fatal, s: STYLE.centred },
      { f: totalFormula(layout, at), v: row.total, s: STYLE.centred },
      row.remark ? { v: row.remark, s: STYLE.number } : { s: STYLE.number },
    ];
    sheet.cells[at] = asCells([...leading, ...row.scores.map((v) => ({ v, s: STYLE.centred })), ...trailing]);
  });
}

/** The team's own total: a plain sum, which passes over the word for not applicable and knows no fatal errors. */
function totalFormula({ language, table }: SampleLayout, row: number): string {
  const { criteria } = language;
  if (table) return `=SUM(${table}[[#This Row],[${criteria[0].header}]:[${criteria[criteria.length - 1].header}]])`;
  return `=SUM(${cellAddress(row, LEADING)}:${cellAddress(row, LEADING + criteria.length - 1)})`;
}

function decorate(sheet: SheetSnapshot, layout: SampleLayout, range: GridRange): void {
  const { language, table } = layout;
  const { criteria, kinds, yes, no } = language;
  const widths = [...LEADING_WIDTHS, ...criteria.map(() => 11), 9, 9, 30];
  widths.forEach((width, column) => (sheet.columns[column] = { width }));
  const fatal = LEADING + criteria.length;
  const column = (at: number): GridRange[] => [
    { startRow: HEADER_ROW + 1, startColumn: at, endRow: range.endRow, endColumn: at },
  ];
  const list = (at: number, words: string[]) =>
    sheet.validations.push({
      ranges: column(at),
      type: 'list',
      formula1: `"${words.join(',')}"`,
      allowBlank: true,
      error: { title: '', message: words.join(' / '), style: 'stop' },
    });
  list(LEADING - 2, kinds);
  list(fatal, [yes, no]);
  const first = cellAddress(HEADER_ROW + 1, fatal);
  sheet.conditionalFormats.push({
    ranges: [{ ...range, startRow: HEADER_ROW + 1 }],
    priority: 1,
    rule: { type: 'custom', formula: `$${first}="${yes}"` },
    fill: '#FFC7CE',
    fontColor: '#9C0006',
  });
  sheet.freeze = { rows: HEADER_ROW + 1, columns: 5 };
  sheet.page = {
    landscape: true,
    fitToWidth: true,
    printArea: { ...range, startRow: 0 },
    titleRows: [HEADER_ROW, HEADER_ROW],
  };
  if (!table) sheet.autoFilter = range;
  else sheet.tables.push(logTable(layout, table, range));
}

function logTable(layout: SampleLayout, name: string, range: GridRange): SheetSnapshot['tables'][number] {
  const total = layout.trailing[1];
  return {
    name,
    range,
    style: 'TableStyleLight9',
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    columns: headers(layout).map((header) => ({
      name: header,
      ...(header === total ? { calculatedFormula: totalFormula(layout, 0) } : {}),
    })),
  };
}

function agentSheet({ language, agentSheet: name, agentHeaders }: SampleLayout): SheetSnapshot {
  const sheet = emptySheet(name);
  sheet.cells[0] = asCells(agentHeaders.map((v) => ({ v, s: STYLE.head })));
  sampleAgents(language).forEach((agent, index) => {
    const { number, name: agentName, team } = agent;
    sheet.cells[index + 1] = asCells([
      { v: number, s: STYLE.text },
      { v: agentName, s: STYLE.number },
      { v: team, s: STYLE.number },
    ]);
  });
  sheet.columns = { 0: { width: 12 }, 1: { width: 16 }, 2: { width: 14 } };
  sheet.freeze = { rows: 1, columns: 0 };
  return sheet;
}

function headers({ leading, language, trailing }: SampleLayout): string[] {
  return [...leading, ...language.criteria.map(({ header }) => header), ...trailing];
}

function lastColumn(layout: SampleLayout): number {
  return headers(layout).length - 1;
}

function asCells(cells: CellSnapshot[]): Record<number, CellSnapshot> {
  return Object.fromEntries(cells.map((cell, column) => [column, cell]));
}
