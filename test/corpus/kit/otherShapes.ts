import { col } from './columns';
import type { Contact } from './contacts';
import { sumOf } from './contacts';
import type { Ink, Painter } from './painter';
import type { Role, TruthColumn, TruthCriterion, TruthLog } from './truth';

/** Something known about a contact, whatever cell it stands in. */
export interface Field {
  readonly label: string;
  readonly role: Role;
  readonly cell: (contact: Contact) => Ink;
}

export interface Item {
  readonly name: string;
  readonly points: number;
  readonly section?: string;
  /** As the workbook writes it, where that is more than the name. */
  readonly label?: string;
  readonly standard?: string;
}

/** A field as the column of that meaning would be written. */
export function field(label: string, role: Parameters<typeof col>[1], cell = col(label, role).cell): Field {
  return { label, role, cell: (contact) => cell(contact, { row: 0, criteria: [], score: null }) };
}

export function fullMarks(items: readonly Item[]): number[] {
  return items.map(({ points }) => points);
}

export interface TransposedSpec {
  readonly top: number;
  readonly left?: number;
  readonly fields: readonly Field[];
  readonly items: readonly Item[];
  /** Headers over the columns left of the contacts: section, criterion, maximum; a section or maximum only if named. */
  readonly heads: { readonly section?: string; readonly item: string; readonly points?: string };
  readonly contacts: readonly Contact[];
  readonly total?: string;
  readonly fatal?: { readonly label: string; readonly fired: Ink; readonly notFired: Ink };
  readonly comment?: string;
}

/** Criteria down, contacts across. */
export function writeTransposed(painter: Painter, spec: TransposedSpec): TruthLog {
  const { top, left = 0, heads, fields, items, contacts } = spec;
  const itemColumn = left + (heads.section === undefined ? 0 : 1);
  const pointsColumn = heads.points === undefined ? undefined : itemColumn + 1;
  const first = (pointsColumn ?? itemColumn) + 1;
  let row = top;
  const across = (label: string, cell: (contact: Contact) => Ink): void => {
    painter.put(row, left, label, { font: { bold: true } });
    if (first - 1 > left) painter.merge(row, left, row, first - 1);
    contacts.forEach((contact, index) => painter.put(row, first + index, cell(contact)));
    row += 1;
  };
  fields.forEach(({ label, cell }) => across(label, cell));
  if (heads.section !== undefined) painter.put(row, left, heads.section, { font: { bold: true } });
  painter.put(row, itemColumn, heads.item, { font: { bold: true } });
  if (pointsColumn !== undefined) painter.put(row, pointsColumn, heads.points ?? '', { font: { bold: true } });
  contacts.forEach((_, index) => painter.put(row, first + index, `${index + 1}`));
  row += 1;
  items.forEach(({ name, label = name, points, section }, index) => {
    if (heads.section !== undefined && items[index - 1]?.section !== section) painter.put(row, left, section ?? '');
    painter.put(row, itemColumn, label);
    if (pointsColumn !== undefined) painter.put(row, pointsColumn, points);
    contacts.forEach(({ scores }, at) => painter.put(row, first + at, scores[index] ?? '/'));
    row += 1;
  });
  const { fatal } = spec;
  if (fatal) across(fatal.label, (contact) => (contact.fatal ? fatal.fired : fatal.notFired));
  if (spec.total !== undefined) across(spec.total, sumOf);
  if (spec.comment !== undefined) across(spec.comment, ({ comment }) => comment);
  return {
    ...shapeTruth('transposed', painter.name, contacts.length, fields, items),
    fatal: fatal ? [fatal.label] : [],
    fatalWords: fatal ? [String(fatal.fired)] : [],
    scores: spec.total === undefined ? null : contacts.map(sumOf),
  };
}

export interface FormSpec {
  readonly title: string;
  /** Fields in lines, each label with its value to the right. */
  readonly lines: readonly (readonly Field[])[];
  readonly items: readonly Item[];
  readonly heads: {
    readonly section?: string;
    readonly item: string;
    readonly standard?: string;
    readonly points: string;
    readonly score: string;
    readonly reason?: string;
  };
  readonly total: string;
  readonly comment?: string;
}

/** One page of one contact; returns the row below. Columns between a label and the next are `spread` apart. */
export function writeForm(painter: Painter, spec: FormSpec, contact: Contact, top = 0, spread = 2): number {
  const { heads, items } = spec;
  const columns = [heads.section, heads.item, heads.standard, heads.points, heads.score, heads.reason];
  const shown = columns.flatMap((head, index) => (head === undefined ? [] : [{ head, index }]));
  painter.put(top, 0, spec.title, { font: { bold: true, size: 16 } }).merge(top, 0, top, shown.length - 1);
  let row = top + 1;
  for (const line of spec.lines) {
    line.forEach(({ label, cell }, index) => {
      painter.put(row, index * spread, label).put(row, index * spread + 1, cell(contact));
    });
    row += 1;
  }
  painter.line(
    row,
    0,
    shown.map(({ head }) => head),
    { font: { bold: true } },
  );
  items.forEach(({ name, label = name, points, section, standard }, index) => {
    row += 1;
    const begins = items[index - 1]?.section !== section;
    const score = contact.scores[index] ?? '/';
    const reason = typeof score === 'number' && score < points ? contact.comment || '见录音' : '';
    const cells: Ink[] = [begins ? (section ?? '') : '', label, standard ?? '', points, score, reason];
    painter.line(
      row,
      0,
      shown.map(({ index: at }) => cells[at] ?? ''),
    );
  });
  row += 1;
  const scoreColumn = shown.findIndex(({ index }) => index === 4);
  painter.put(row, 0, spec.total).put(row, scoreColumn, sumOf(contact));
  if (spec.comment !== undefined) {
    row += 1;
    painter.put(row, 0, spec.comment).put(row, 1, contact.comment);
  }
  return row + 1;
}

export function formTruth(
  spec: FormSpec,
  sheets: readonly { name: string; forms: number }[],
  contacts: readonly Contact[],
): TruthLog {
  const evaluations = sheets.reduce((sum, { forms }) => sum + forms, 0);
  const truth = shapeTruth('forms', sheets[0]?.name ?? '', evaluations, spec.lines.flat(), spec.items);
  const parts = sheets.map(({ name, forms }) => ({ sheet: name, headerRows: [], evaluations: forms }));
  return { ...truth, parts, scores: contacts.map(sumOf) };
}

export interface DeductionSpec {
  readonly top: number;
  readonly fields: readonly Field[];
  readonly items: readonly Item[];
  readonly heads: { readonly item: string; readonly points: string; readonly reason?: string; readonly total?: string };
  readonly contacts: readonly Contact[];
  readonly contact: 'merged' | 'repeated' | 'blank';
  /** What stands in the row of a contact that lost nothing. */
  readonly nothing: Ink;
  /** Points taken off as negative numbers. */
  readonly negative?: boolean;
  readonly pointsKnown?: boolean;
}

/** One row a deduction. */
export function writeDeductions(painter: Painter, spec: DeductionSpec): TruthLog {
  const { fields, heads, items, contacts } = spec;
  const last = [heads.item, heads.points, heads.reason, heads.total].filter((head) => head !== undefined);
  painter.line(spec.top, 0, [...fields.map(({ label }) => label), ...last], { font: { bold: true } });
  let row = spec.top + 1;
  for (const contact of contacts) {
    const lost = items.flatMap(({ name, label = name, points }, index) => {
      const points_ = points - (contact.scores[index] ?? points);
      return points_ > 0 ? [{ label, points: spec.negative ? -points_ : points_ }] : [];
    });
    const rows = lost.length > 0 ? lost : [{ label: spec.nothing, points: 0 }];
    rows.forEach(({ label, points }, index) => {
      const at = row + index;
      if (index === 0 || spec.contact === 'repeated') {
        fields.forEach(({ cell }, column) => painter.put(at, column, cell(contact)));
      }
      const reason = lost.length > 0 ? contact.comment || '—' : '';
      const total =
        index === 0 || spec.contact === 'repeated'
          ? 100 - items.reduce((s, i) => s + i.points, 0) + sumOf(contact)
          : '';
      const cells: Ink[] = [label, points];
      if (heads.reason !== undefined) cells.push(reason);
      if (heads.total !== undefined) cells.push(total);
      painter.line(at, fields.length, cells);
    });
    if (spec.contact === 'merged' && rows.length > 1) {
      fields.forEach((_, column) => painter.merge(row, column, row + rows.length - 1, column));
    }
    row += rows.length;
  }
  const lostAnywhere = items.filter(({ points }, index) =>
    contacts.some(({ scores }) => (scores[index] ?? points) < points),
  );
  const truth = shapeTruth(
    'deductions',
    painter.name,
    contacts.length,
    fields,
    lostAnywhere,
    spec.pointsKnown ?? false,
  );
  const counted = heads.total === undefined ? lostAnywhere : items;
  const scores = contacts.map((contact) =>
    items.reduce((sum, item, index) => sum + (counted.includes(item) ? (contact.scores[index] ?? 0) : 0), 0),
  );
  return { ...truth, parts: [{ sheet: painter.name, headerRows: [spec.top], evaluations: contacts.length }], scores };
}

function shapeTruth(
  shape: TruthLog['shape'],
  sheet: string,
  evaluations: number,
  fields: readonly Field[],
  items: readonly Item[],
  pointsKnown = true,
): TruthLog {
  return {
    shape,
    parts: [{ sheet, headerRows: [], evaluations }],
    columns: fields.map(({ label, role }): TruthColumn => ({ header: label, role, column: null })),
    criteria: items.map(({ name, points }): TruthCriterion => ({
      name,
      points: pointsKnown ? points : null,
      full: points,
      column: null,
    })),
    fatal: [],
    fatalWords: [],
    totals: [],
    neutral: [],
    scores: null,
  };
}
