import type { ColumnMapping } from '../grid/columnMapping';
import type { LogPart, LogReading } from '../grid/logReading';
import type { SheetContent } from '../grid/sheetContent';
import { findDeductions } from './findDeductions';
import { findForms } from './findForms';
import { findFormTables, type FormLine } from './formTables';
import { findTransposed } from './findTransposed';
import { joinBlocks } from './joinBlocks';
import { joinParts } from './joinParts';
import { repeatedContacts } from './repeatedContacts';
import type { ShapeBlock } from './shapeBlock';
import { dayOfTab, personOfTab } from './tabHints';
import { withoutOurs } from './withoutOurs';

/**
 * Every log of a workbook in whatever shape: `logs` are those that were found with one evaluation a row. Sheets with the
 * same header become parts of one log; what turns out to be another shape replaces the rows it was taken for.
 */
export function findShapes(sheets: readonly SheetContent[], logs: readonly LogReading[]): LogReading[] {
  const theirs = sheets.map(withoutOurs);
  const isRows = (sheet: SheetContent): boolean =>
    logs.some((log) => log.confidence >= SURE && log.parts.some((part) => part.sheet === sheet.name));
  const printed = printedStandard(theirs);
  const blocks = theirs.flatMap((sheet): ShapeBlock[] => {
    const deductions = findDeductions(sheet, printed);
    if (deductions.length > 0 || isRows(sheet)) return deductions;
    const forms = findForms(sheet);
    return forms.length > 0 ? forms : findTransposed(sheet);
  });
  const shaped = joinBlocks(blocks);
  const rest = logs.filter((log) => !log.parts.some((part) => blocks.some((block) => isReplaced(part, block))));
  return [...joinParts(rest.map(doubtful)), ...shaped]
    .map(withTabs)
    .sort((one, other) => other.confidence - one.confidence);
}

/** A log in rows that is this sure leaves no room for pages of criteria on its sheet. */
const SURE = 0.6;

/** The longest list of criteria with full marks that the workbook prints: a sheet of the standard, a blank form. */
function printedStandard(sheets: readonly SheetContent[]): readonly FormLine[] {
  const tables = sheets.flatMap((sheet) => findFormTables(sheet.values.slice(0, STANDARD_ROWS)));
  const withPoints = tables
    .map(({ lines }) => lines)
    .filter((lines) => lines.filter(({ points }) => points !== null).length >= Math.max(2, 0.8 * lines.length));
  return withPoints.sort((one, other) => other.length - one.length)[0] ?? [];
}

const STANDARD_ROWS = 500;

/** Labels and values around a form or a block may read like a log of their own. */
function isReplaced(part: LogPart, block: ShapeBlock): boolean {
  return block.shape === 'deductions' ? overlaps(part, block.part) : part.sheet === block.part.sheet;
}

function overlaps(one: LogPart, other: LogPart): boolean {
  return (
    one.sheet === other.sheet &&
    one.firstColumn <= other.lastColumn &&
    other.firstColumn <= one.lastColumn &&
    one.headerRow <= Math.max(other.lastRow, other.headerRow) &&
    other.headerRow <= Math.max(one.lastRow, one.headerRow)
  );
}

/** Rows that repeat the contact of the row above may be anything but one contact each. */
function doubtful(log: LogReading): LogReading {
  const repeated = repeatedContacts(log);
  if (!repeated) return log;
  const { column } = repeated;
  const confidence = Math.min(column.confidence, UNSURE);
  return {
    ...log,
    columns: log.columns.map((one) =>
      one === column ? { ...column, sure: false, confidence, reason: 'contradicted' } : one,
    ),
    confidence: Math.min(log.confidence, UNSURE),
  };
}

const UNSURE = 0.4;

/** What the tabs say where the columns do not: the day; and the agent, where every part has a name of its own. */
function withTabs(log: LogReading): LogReading {
  const has = (...meanings: ColumnMapping['meaning'][]): boolean =>
    log.columns.some(({ meaning }) => meanings.includes(meaning));
  const years = new Set(log.parts.map(({ period }) => period.year).filter((year) => year !== undefined));
  const months = new Set(log.parts.map(({ period }) => period.month).filter((month) => month !== undefined));
  const year = years.size === 1 ? [...years][0] : undefined;
  const month = months.size === 1 ? [...months][0] : undefined;
  const people = log.parts.map(({ sheet }) => personOfTab(sheet));
  const arePeople = people.every((person) => person !== null);
  const parts = log.parts.map((part, index): LogPart => {
    const period = { ...(year !== undefined && { year }), ...(month !== undefined && { month }), ...part.period };
    return {
      ...part,
      period,
      day: part.day ?? (has('contactDate') ? null : dayOfTab(part.sheet, period)),
      agent: part.agent ?? (has('agent', 'agentNumber') || !arePeople ? null : (people[index] ?? null)),
    };
  });
  return { ...log, parts };
}
