import type { CellValue } from '../cellValue';
import type { ColumnMapping, ColumnMeaning } from '../grid/columnMapping';
import { criterionName, readCriterionHeader } from '../grid/criterionHeader';
import type { LogPart, LogReading } from '../grid/logReading';
import { normalText } from '../grid/normalText';

/** Headers of two parts that must agree, of those that either has. */
const LEAST_COMMON = 0.7;
/** Tabs of sheets that show how a log looks, or what came of it. */
const NO_PART = /模板|模版|样表|样例|示例|空白|汇总|统计|template|sample|example|blank|summary/iu;

/** Columns that parts of one log all have: what is scored, and which contact it is about. */
const ALIKE: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(['criterion', 'rule', 'contactId', 'contactDate']);

/**
 * Logs with the same header are one log in parts; logs whose criteria differ stay apart. Figures under the criteria of a
 * log that name no contact are what came of it, and no log.
 */
export function joinParts(logs: readonly LogReading[]): LogReading[] {
  const groups: LogReading[][] = [];
  for (const log of logs.filter((one) => !logs.some((other) => isFigureOf(one, other)))) {
    const group = groups.find(([first]) => first !== undefined && isSameHeader(first, log));
    if (group) group.push(log);
    else groups.push([log]);
  }
  return groups
    .map((group) => {
      const filled = group.filter(({ rows }) => rows.length > 0);
      const kept = group.filter(
        ({ rows, parts }) => rows.length > 0 || (filled.length > 0 && !parts.some(({ sheet }) => NO_PART.test(sheet))),
      );
      const [first, ...more] = filled.length === 0 ? group : kept;
      return first === undefined || more.length === 0 ? (first ?? group[0]) : joined([first, ...more]);
    })
    .filter((log) => log !== undefined);
}

function isFigureOf(one: LogReading, log: LogReading): boolean {
  const criteria = one.columns.filter(({ meaning }) => meaning === 'criterion');
  const theirs = headersOf(log);
  return (
    !namesContacts(one) &&
    namesContacts(log) &&
    criteria.length > 0 &&
    criteria.every((column) => theirs.get(headerKey(column))?.meaning === 'criterion') &&
    one.parts.every(({ day }) => day === null)
  );
}

function namesContacts({ columns }: LogReading): boolean {
  return columns.some(({ meaning }) => meaning === 'contactId' || meaning === 'contactDate');
}

function isSameHeader(one: LogReading, other: LogReading): boolean {
  if (one.shape !== 'rows' || other.shape !== 'rows') return false;
  if (one.parts.some(({ table }) => table !== null) && one.columns.length !== other.columns.length) return false;
  const [ours, theirs] = [headersOf(one), headersOf(other)];
  const common = [...ours.keys()].filter((key) => theirs.has(key)).length;
  if (common < LEAST_COMMON * Math.max(ours.size, theirs.size)) return false;
  const agree = (columns: readonly ColumnMapping[], known: ReadonlyMap<string, ColumnMapping>): boolean =>
    columns
      .filter(({ meaning }) => ALIKE.has(meaning))
      .every((column) => {
        const match = known.get(headerKey(column));
        return match !== undefined && printedPoints(column) === printedPoints(match);
      });
  return agree(one.columns, theirs) && agree(other.columns, ours);
}

function headerKey({ header }: ColumnMapping): string {
  return normalText(criterionName(header));
}

function printedPoints({ header }: ColumnMapping): number | null {
  return readCriterionHeader(header).points;
}

function headersOf({ columns }: LogReading): Map<string, ColumnMapping> {
  return new Map(columns.filter(({ header }) => header.trim() !== '').map((column) => [headerKey(column), column]));
}

/** The columns of the first part, then those that only later ones have; every row in that order. */
function joined(logs: readonly [LogReading, ...LogReading[]]): LogReading {
  const [first] = logs;
  const columns: ColumnMapping[] = [...first.columns];
  for (const column of logs.slice(1).flatMap((log) => log.columns)) {
    const at = columns.findIndex((known) => headerKey(known) === headerKey(column));
    if (at < 0) columns.push({ ...column, column: columns.length });
    else columns[at] = surer(columns[at] ?? column, column);
  }
  return {
    shape: 'rows',
    columns,
    parts: logs.flatMap(({ parts }): readonly LogPart[] => parts),
    rows: logs.flatMap((log) => {
      const targets = log.columns.map((column, position) =>
        log === first ? position : columns.findIndex((known) => headerKey(known) === headerKey(column)),
      );
      const isSame = columns.length === targets.length && targets.every((target, position) => target === position);
      if (isSame) return log.rows;
      return log.rows.map((row) => {
        const cells: CellValue[] = columns.map(() => '');
        row.cells.forEach((cell, source) => {
          const target = targets[source] ?? -1;
          if (target >= 0) cells[target] = cell;
        });
        return { ...row, cells };
      });
    }),
    excluded: logs.flatMap(({ excluded }) => excluded),
    confidence: Math.max(...logs.map(({ confidence }) => confidence)),
  };
}

/** A part with few rows tells less of its columns; guessed full marks are the greatest met. */
function surer(known: ColumnMapping, other: ColumnMapping): ColumnMapping {
  const best = other.confidence > known.confidence ? { ...other, header: known.header, column: known.column } : known;
  if (known.meaning !== 'criterion' || other.meaning !== 'criterion') return best;
  return { ...best, points: Math.max(known.points ?? 0, other.points ?? 0) || undefined };
}
