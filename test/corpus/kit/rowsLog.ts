import { columnName } from '../../../src/domain/address';
import type { CellStyle } from '../../../src/host/model/snapshot';
import type { Column, Place } from './columns';
import type { Contact } from './contacts';
import { plainLines, type Line } from './lines';
import type { Ink, Painter } from './painter';
import type { TruthColumn, TruthLog, TruthPart, TruthRow } from './truth';

/**
 * one: a header row. sections: sections merged above the criteria, other headers merged over both rows. pointsBelow: the
 * header's second row has points below criteria, others merged. maximumRow: a row below that reads 满分 or so.
 */
export type HeaderStyle = 'one' | 'sections' | 'pointsBelow' | 'maximumRow';

export interface RowsSpec {
  readonly columns: readonly Column[];
  readonly contacts: readonly Contact[];
  readonly titles?: readonly Ink[];
  /** Row of the header's first line; below the titles where it is not said. */
  readonly top?: number;
  readonly left?: number;
  readonly header?: HeaderStyle;
  /** What the row of maximum points is called. */
  readonly maximumLabel?: string;
  readonly lines?: (contacts: readonly Contact[]) => Line[];
  /** Last row, counted from the first evaluation, that is prepared. */
  readonly prepared?: number;
  readonly headerStyle?: CellStyle;
}

export interface WrittenRows {
  readonly part: TruthPart;
  readonly totals: readonly TruthRow[];
  readonly neutral: readonly TruthRow[];
  readonly left: number;
  readonly firstRow: number;
  /** Zero-based row of each contact, in their order. */
  readonly rows: readonly number[];
  /** The first row below everything. */
  readonly below: number;
}

const HEAD: CellStyle = { font: { bold: true }, horizontal: 'Center', wrap: true, fill: '#D9E1F2' };
const THIN = { style: 'thin' };
const BORDERS = { top: THIN, bottom: THIN, left: THIN, right: THIN };

/** Writes a log of one row an evaluation onto a sheet. */
export function writeRows(painter: Painter, spec: RowsSpec): WrittenRows {
  const { columns, left = 0, titles = [], header = 'one', headerStyle = HEAD } = spec;
  titles.forEach((title, row) => {
    painter.put(row, left, title, { font: { size: 14, bold: true } });
    if (columns.length > 1) painter.merge(row, left, row, left + columns.length - 1);
  });
  const top = spec.top ?? titles.length;
  const neutral: TruthRow[] = [];
  const headerRow = writeHeader(painter, spec, top, headerStyle);
  let row = headerRow + 1;
  if (header === 'maximumRow') {
    columns.forEach(({ points }, index) => painter.put(row, left + index, points ?? ''));
    painter.put(row, left, spec.maximumLabel ?? '满分');
    neutral.push({ sheet: painter.name, row });
    row += 1;
  }
  const letters = columns.flatMap(({ role }, index) => (role === 'criterion' ? [columnName(left + index)] : []));
  const firstRow = row;
  const totals: TruthRow[] = [];
  const rows: number[] = [];
  const place = (at: number): Place => ({ row: at, criteria: letters, score: null });
  for (const line of (spec.lines ?? plainLines)(spec.contacts)) {
    if (line.kind === 'contact') {
      writeContact(painter, spec, line.contact, place(row));
      rows[spec.contacts.indexOf(line.contact)] = row;
    } else if (line.kind === 'header')
      painter.line(
        row,
        left,
        columns.map(({ header: text }) => text),
        headerStyle,
      );
    else if (line.kind === 'total') {
      writeTotal(painter, spec, line, row, rows);
      totals.push({ sheet: painter.name, row });
    } else if (line.kind === 'remark') painter.put(row, left + (line.column ?? 0), line.text);
    row += 1;
  }
  const end = spec.prepared === undefined ? row : Math.max(row, firstRow + spec.prepared);
  for (let at = row; at < end; at += 1) {
    columns.forEach(({ prepared }, index) => {
      painter.put(at, left + index, prepared?.(at - firstRow, place(at)) ?? '', { borders: BORDERS });
    });
  }
  const headerRows = header === 'maximumRow' ? [headerRow, headerRow + 1] : [headerRow];
  const part = { sheet: painter.name, headerRows, evaluations: spec.contacts.length };
  return { part, totals, neutral, left, firstRow, rows, below: end };
}

/** Returns the lowest row of the header. */
function writeHeader(painter: Painter, { columns, left = 0, header = 'one' }: RowsSpec, top: number, style: CellStyle) {
  const headers = columns.map(({ header: text }) => text);
  if (header === 'sections' || header === 'pointsBelow') {
    columns.forEach((column, index) => {
      const at = left + index;
      if (column.role !== 'criterion') {
        painter
          .put(top, at, column.header, style)
          .put(top + 1, at, '', style)
          .merge(top, at, top + 1, at);
      } else if (header === 'pointsBelow') {
        painter.put(top, at, column.header, style).put(top + 1, at, column.points ?? '', style);
      } else {
        const begins = columns[index - 1]?.section !== column.section;
        painter.put(top, at, begins ? (column.section ?? '') : '', style).put(top + 1, at, column.header, style);
        const length = columns.slice(index).findIndex(({ section }) => section !== column.section);
        const last = length < 0 ? columns.length - 1 : index + length - 1;
        if (begins && last > index) painter.merge(top, at, top, left + last);
      }
    });
    return top + 1;
  }
  painter.line(top, left, headers, style);
  return top;
}

function writeContact(painter: Painter, spec: RowsSpec, contact: Contact, place: Place): void {
  let criterion = -1;
  spec.columns.forEach((column, index) => {
    if (column.role === 'criterion') criterion += 1;
    const score = column.role === 'criterion' ? (contact.scores[criterion] ?? null) : null;
    painter.put(place.row, (spec.left ?? 0) + index, column.cell(contact, { ...place, score }));
  });
}

/** A label and, below totals and criteria, what the line is over. */
function writeTotal(
  painter: Painter,
  { columns, left = 0 }: RowsSpec,
  line: Extract<Line, { kind: 'total' }>,
  row: number,
  rows: readonly number[],
): void {
  painter.put(row, left + (line.column ?? 0), line.label, { font: { bold: true } });
  const [from, to] = [Math.min(...line.over.map(({ index }) => rows[index] ?? row)), row];
  columns.forEach(({ role }, index) => {
    if (role !== 'criterion' && role !== 'total') return;
    const letter = columnName(left + index);
    painter.put(row, left + index, { f: `=${line.by}(${letter}${from + 1}:${letter}${to})`, v: 0 });
  });
}

interface TruthOptions {
  readonly fatalWords?: readonly string[];
  readonly scores?: readonly number[];
}

/** The log as a person reads it. */
export function truthOf(
  spec: RowsSpec,
  written: readonly WrittenRows[],
  { fatalWords = [], scores }: TruthOptions = {},
): TruthLog {
  const left = written[0]?.left ?? 0;
  const columns = spec.columns.map(({ header, role }, index): TruthColumn => ({ header, role, column: left + index }));
  const criteria = spec.columns.flatMap(({ role, name = '', points = 0, pointsKnown = true }, index) =>
    role === 'criterion' ? [{ name, points: pointsKnown ? points : null, full: points, column: left + index }] : [],
  );
  return {
    shape: 'rows',
    parts: written.map(({ part }) => part),
    columns,
    criteria,
    fatal: spec.columns.filter(({ role }) => role === 'rule').map(({ header }) => header),
    fatalWords,
    totals: written.flatMap(({ totals }) => totals),
    neutral: written.flatMap(({ neutral }) => neutral),
    scores: scores ?? null,
  };
}
