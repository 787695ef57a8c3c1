import type { CommonColumn } from '../../../src/domain/evaluation/columnKey';
import { isoOf, sumOf, type Contact } from './contacts';
import type { Ink } from './painter';
import type { Role } from './truth';

/** Where a cell is being written, for formulas. */
export interface Place {
  readonly row: number;
  /** Letters of the criterion columns of the log. */
  readonly criteria: readonly string[];
  /** The contact's score in this criterion. */
  readonly score: number | null;
}

export type CellWriter = (contact: Contact, place: Place) => Ink;

export interface Column {
  readonly header: string;
  readonly role: Role;
  readonly cell: CellWriter;
  /** Of a criterion. */
  readonly name?: string;
  readonly points?: number;
  /** False where the workbook does not say the points. */
  readonly pointsKnown?: boolean;
  readonly section?: string;
  /** What prepared rows hold already. */
  readonly prepared?: (index: number, place: Place) => Ink;
}

export const DATE = { numberFormat: 'yyyy/m/d' };
export const TEXT = { numberFormat: '@' };

type Plain = Exclude<
  CommonColumn,
  'id' | 'grade' | 'pass' | 'check' | 'raw' | 'final' | 'fatal' | 'status' | 'reasons'
>;

const USUAL: Record<Plain | 'comment', CellWriter> = {
  contactId: ({ id }) => ({ v: id, style: TEXT }),
  contactDate: ({ day }) => ({ v: day, style: DATE }),
  agentNumber: ({ agent }) => ({ v: agent.number, style: TEXT }),
  agent: ({ agent }) => agent.name,
  team: ({ agent }) => agent.team,
  channel: ({ channel }) => channel,
  mode: () => '录音',
  kind: () => '随机',
  evaluator: ({ evaluator }) => evaluator,
  evaluatedAt: ({ day }) => ({ v: day + 1, style: DATE }),
  comment: ({ comment }) => comment,
};

/** A column of the usual kind; `cell` where it is written in another way. */
export function col(header: string, role: Plain | 'comment', cell: CellWriter = USUAL[role]): Column {
  return { header, role, cell };
}

/** A column that means nothing to scoring, or that may be read in several ways. */
export function other(header: string, cell: CellWriter, role: Role = 'ignored'): Column {
  return { header, role, cell };
}

/** 1, 2, 3 … also in prepared rows. */
export function serial(header: string): Column {
  return { header, role: 'ignored', cell: ({ index }) => index + 1, prepared: (index) => index + 1 };
}

interface CriterionOptions {
  readonly header?: string;
  readonly section?: string;
  readonly cell?: CellWriter;
  readonly pointsKnown?: boolean;
}

export function crit(name: string, points: number, options: CriterionOptions = {}): Column {
  const { header = name, cell = (_, { score }): Ink => score ?? '/', ...rest } = options;
  return { header, role: 'criterion', name, points, cell, ...rest };
}

/** Fires by `fatal` of the contact. */
export function rule(header: string, fired: Ink, notFired: Ink = ''): Column {
  return { header, role: 'rule', cell: ({ fatal }) => (fatal ? fired : notFired) };
}

/** A total as a formula over the criteria; prepared rows show nothing by IF, or 0. */
export function total(header: string, options: { fatalZero?: boolean; ifBlank?: boolean } = {}): Column {
  const formula = ({ row, criteria }: Place): string => {
    const cells = sumOfCells(criteria, row);
    return options.ifBlank ? `=IF(COUNT(${cells})=0,"",SUM(${cells}))` : `=SUM(${cells})`;
  };
  return {
    header,
    role: 'total',
    cell: (contact, place) => ({ f: formula(place), v: sumOf(contact) }),
    prepared: (_, place) => ({ f: formula(place), v: options.ifBlank ? '' : 0 }),
  };
}

/** A total as a number; a fatal error may have made it 0. */
export function typedTotal(header: string, fatalZero = false): Column {
  return { header, role: 'total', cell: (contact) => (fatalZero && contact.fatal ? 0 : sumOf(contact)) };
}

/** `F5:J5` where they stand side by side, else `F5,H5,J5`. */
function sumOfCells(letters: readonly string[], row: number): string {
  const [first = 'A'] = letters;
  const last = letters.at(-1) ?? first;
  const beside = numberOf(last) - numberOf(first) === letters.length - 1;
  return beside ? `${first}${row + 1}:${last}${row + 1}` : letters.map((letter) => `${letter}${row + 1}`).join(',');
}

function numberOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

const parts = (day: number): [string, number, number] => {
  const [year = '', month = '', date = ''] = isoOf(day).split('-');
  return [year, Number(month), Number(date)];
};

/** Ways to write a date that Excel does not take for one, or not for the right one. */
export const dates = {
  serial:
    (numberFormat: string): CellWriter =>
    ({ day }) => ({ v: day, style: { numberFormat } }),
  ymd8: (({ day }) => Number(isoOf(day).replaceAll('-', ''))) as CellWriter,
  ymd8Text: (({ day }) => ({ v: isoOf(day).replaceAll('-', ''), style: TEXT })) as CellWriter,
  dotted: (({ day }) => parts(day).join('.')) as CellWriter,
  slashText: (({ day }) => ({ v: parts(day).join('/'), q: true })) as CellWriter,
  chinese: (({ day }) => `${parts(day)[0]}年${parts(day)[1]}月${parts(day)[2]}日`) as CellWriter,
  monthDay: (({ day }) => `${parts(day)[1]}月${parts(day)[2]}日`) as CellWriter,
  /** Typed as a number: the tenth of March and the first of March are both 3.1. */
  dotNumber: (({ day }) => Number(`${parts(day)[1]}.${parts(day)[2]}`)) as CellWriter,
  dotText: (({ day }) => ({ v: `${parts(day)[1]}.${parts(day)[2]}`, style: TEXT })) as CellWriter,
  english: (({ day }) => {
    const [year, month, date] = parts(day);
    return `${date} ${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1]} ${year}`;
  }) as CellWriter,
};
