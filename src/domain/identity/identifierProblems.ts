import { cellAddress, placeName } from '../address';
import type { CellValue } from '../cellValue';
import type { ColumnMapping } from '../grid/columnMapping';
import type { LogReading } from '../grid/logReading';
import { normalText } from '../grid/normalText';
import { FIRST_CUT_NUMBER, idKey, isScientificText } from './matchKey';
import { ZerosLost } from './zerosLost';

/**
 * What is wrong with identifiers: cut after 15 digits (`cut`, `scientific`) or without the zeros in front (`zerosLost`),
 * which nothing is matched by; or written in another way than others (`fullWidth`, `blanks`, `mixedTypes`: numbers as
 * numbers beside numbers as text), which matching sees through but Excel's own filters and lookups do not.
 */
export type IdentifierTrouble = 'cut' | 'scientific' | 'zerosLost' | 'fullWidth' | 'blanks' | 'mixedTypes';

export interface IdentifierProblem {
  readonly header: string;
  readonly problem: IdentifierTrouble;
  /** Cells that have it. */
  readonly count: number;
  /** The first of them: `登记表!B7`. */
  readonly examples: readonly string[];
}

/** Cells that hold an identifier and where they stand; `text` is what the cell shows, where that was read. */
interface IdentifierCell {
  readonly value: CellValue;
  readonly address: string;
  readonly text?: string | undefined;
}

const EXAMPLES = 5;
const PERSONAL = /手机|电话|身份证|证件|账号|卡号|客户号|来电号|主叫|被叫|phone|mobile|\bani\b|msisdn|account/u;

/** Problems of a log's contact IDs, agent numbers, names, phone and customer numbers, column by column. */
export function identifierProblems(
  reading: Pick<LogReading, 'shape' | 'columns' | 'rows'>,
  known: {
    /** What the cells show, in the shape of the rows' cells. */
    readonly texts?: readonly (readonly string[])[];
    /** Agent numbers of a list. */
    readonly agentNumbers?: readonly string[];
  } = {},
): IdentifierProblem[] {
  return reading.columns.flatMap((column) => {
    const kind = kindOf(column);
    if (kind === null) return [];
    const cells = reading.rows.map(
      (row, index) => new LogCell(reading.shape, row, column.column, known.texts?.[index]?.[column.column]),
    );
    const listed = column.meaning === 'agentNumber' ? (known.agentNumbers ?? []) : [];
    return problemsOf(kind, cells, listed).map((problem) => ({ header: column.header, ...problem }));
  });
}

type Kind = 'name' | 'number';

function kindOf({ meaning, header }: ColumnMapping): Kind | null {
  if (meaning === 'agent') return 'name';
  if (meaning === 'contactId' || meaning === 'agentNumber') return 'number';
  return meaning === 'ignored' && PERSONAL.test(normalText(header)) ? 'number' : null;
}

/** A cell of a log; only the examples need to say where they stand. */
class LogCell implements IdentifierCell {
  readonly value: CellValue;

  constructor(
    private readonly shape: LogReading['shape'],
    private readonly row: LogReading['rows'][number],
    private readonly column: number,
    readonly text: string | undefined,
  ) {
    this.value = row.cells[column] ?? '';
  }

  get address(): string {
    return addressOf(this.shape, this.row, this.column);
  }
}

/** Only where an evaluation is a row of cells its columns are columns of the sheet. */
function addressOf(shape: LogReading['shape'], row: LogReading['rows'][number], column: number): string {
  return placeName(row.sheet, cellAddress(row.row, shape === 'rows' ? row.column + column : row.column));
}

/** Problems of one column's cells. */
function problemsOf(
  kind: Kind,
  cells: readonly IdentifierCell[],
  listed: readonly string[] = [],
): Omit<IdentifierProblem, 'header'>[] {
  const filled = cells.filter(({ value }) => value !== '');
  const found = new Map<IdentifierTrouble, IdentifierCell[]>();
  const report = (problem: IdentifierTrouble, of: readonly IdentifierCell[]): void => {
    if (of.length > 0) found.set(problem, [...(found.get(problem) ?? []), ...of]);
  };
  if (kind === 'number') {
    const zeros = new ZerosLost(
      filled.map(({ value }) => value),
      listed,
    );
    const isShort = (cell: IdentifierCell): boolean => zeros.has(cell.value) && !showsZeros(cell);
    report('cut', cutCells(filled));
    report(
      'scientific',
      filled.filter(({ value }) => typeof value === 'string' && isScientificText(value)),
    );
    report('zerosLost', filled.filter(isShort));
    report('mixedTypes', minority(filled.filter((cell) => idKey(cell.value) !== null && !isShort(cell))));
  }
  // Plain letters and digits have neither trouble.
  const texts = filled.filter(({ value }) => typeof value === 'string' && /[^\x21-\x7e]/u.test(value));
  report(
    'fullWidth',
    texts.filter(({ value }) => /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/u.test(String(value))),
  );
  report(
    'blanks',
    texts.filter(({ value }) => hasOddBlanks(String(value), kind)),
  );
  return [...found].map(([problem, all]) => ({
    problem,
    count: all.length,
    examples: all.slice(0, EXAMPLES).map(({ address }) => address),
  }));
}

/** A format such as 00000 shows the zeros that the number does not hold: nothing is lost. */
function showsZeros({ text }: IdentifierCell): boolean {
  return text !== undefined && /^0\d+$/u.test(text.trim());
}

/**
 * Numbers of 16 digits and more; and text of as many that became text too late: one that ends in zeros after its
 * fifteenth digit may be whole, half a column of them is not.
 */
function cutCells(cells: readonly IdentifierCell[]): IdentifierCell[] {
  const numbers = cells.filter(({ value }) => typeof value === 'number' && Math.abs(value) >= FIRST_CUT_NUMBER);
  const long = cells.filter(
    ({ value }) => typeof value === 'string' && value.length >= 16 && /^\d{16,}$/u.test(value.trim()),
  );
  const zeroed = long.filter(({ value }) => /^\d{15}0+$/u.test(String(value).trim()));
  const isCut = zeroed.length >= 3 && zeroed.length * 2 > long.length;
  return isCut ? [...numbers, ...zeroed] : numbers;
}

/** Of numbers stored as numbers and numbers stored as text the fewer. */
function minority(cells: readonly IdentifierCell[]): IdentifierCell[] {
  const numbers = cells.filter(({ value }) => typeof value === 'number');
  if (numbers.length === 0) return [];
  const texts = cells.filter(({ value }) => typeof value === 'string' && /^\d+$/u.test(idKey(value) ?? ''));
  return numbers.length < texts.length ? numbers : texts.length > 0 && numbers.length > 0 ? texts : [];
}

/** Blanks around; invisible characters; inside a number, and inside a Chinese name. */
function hasOddBlanks(text: string, kind: Kind): boolean {
  if (/^\s|\s$|[\u00a0\u3000\u200b-\u200f\u2060\ufeff]/u.test(text)) return true;
  return /\s/u.test(text) && (kind === 'number' || /^[\p{Script=Han}\s]+$/u.test(text));
}
