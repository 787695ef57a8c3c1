import { cellAddress, placeName, rangeAddress } from '../address';
import { adoptedRubric, namedColumns } from '../grid/adoptedRubric';
import type { ColumnMapping } from '../grid/columnMapping';
import { readCriterionHeader } from '../grid/criterionHeader';
import { findLogs, logInRange } from '../grid/findLogs';
import { headerMeaning } from '../grid/headerWords';
import type { SheetBlock, SheetContent } from '../grid/sheetContent';
import type { Language } from '../language';
import { subjectKey } from '../rubric/subject';
import { type ImportDecisions, type ImportGuess, type RubricReading } from './rubricReading';

/** The standard that the header of an evaluation log shows; null where the sheet holds no log. */
export function readLogHeader(
  content: SheetContent,
  block: SheetBlock | undefined,
  language: Language,
  decisions: ImportDecisions,
): RubricReading | null {
  const header = findHeader(content, block);
  if (!header) return null;
  const { columns, row, firstColumn } = header;
  const pointed = columns.map((column) => withDecided(column, decisions));
  const usable = pointed.filter(({ meaning, points }) => meaning !== 'criterion' || (points ?? 0) > 0);
  if (!usable.some(({ meaning }) => meaning === 'criterion')) return null;
  const name = content.name;
  const rubric = adoptedRubric(usable, 'imported', name, language);
  const at = ({ column }: ColumnMapping): string => placeName(content.name, cellAddress(row, firstColumn + column));
  const named = namedColumns(usable);
  const places: Record<string, string> = {};
  for (const { mapping, name: own } of named) {
    places[
      mapping.meaning === 'rule'
        ? subjectKey({ kind: 'rule', rule: own })
        : subjectKey({ kind: 'criterion', criterion: own })
    ] = at(mapping);
  }
  for (const section of rubric.sections) {
    const first = section.criteria[0]?.name ?? '';
    places[subjectKey({ kind: 'section', section: section.name })] =
      places[subjectKey({ kind: 'criterion', criterion: first })] ?? '';
  }
  const guesses = named.flatMap(({ mapping, name: own }): ImportGuess[] => {
    if (mapping.meaning !== 'criterion' || readCriterionHeader(mapping.header).points !== null) return [];
    return [{ code: 'POINTS_FROM_CELLS', subject: { kind: 'criterion', criterion: own }, where: at(mapping) }];
  });
  const rules = rubric.rules.map((rule) => ({ ...rule, text: rule.name }));
  const lacking = pointed.filter(({ meaning, points }) => meaning === 'criterion' && !((points ?? 0) > 0));
  const where = rules[0] ? (places[subjectKey({ kind: 'rule', rule: rules[0].name })] ?? '') : '';
  return {
    sheet: content.name,
    range: rangeAddress(row, firstColumn, 1, Math.max(...columns.map(({ column }) => column)) + 1),
    layout: 'logHeader',
    rubric: { ...rubric, rules, fatalScore: decisions['fatalScore'] === 'keep' ? 'keep' : 'zero' },
    places,
    guesses,
    questions: rules[0]
      ? [
          {
            ...{ id: 'fatalScore', kind: 'fatalScore', where, text: rules[0].name, options: ['zero', 'keep'] as const },
            chosen: decisions['fatalScore'] === 'keep' ? 'keep' : 'zero',
          },
        ]
      : [],
    targets: [],
    problems: lacking.map((column) => ({
      code: 'POINTS_MISSING',
      severity: 'error',
      subject: { kind: 'criterion', criterion: column.header },
      repairs: [],
      where: at(column),
      text: column.header,
    })),
    declaredTotal: null,
    unused: [],
  };
}

interface FoundHeader {
  readonly columns: readonly ColumnMapping[];
  /** On the sheet. */
  readonly row: number;
  readonly firstColumn: number;
}

function findHeader(content: SheetContent, block: SheetBlock | undefined): FoundHeader | null {
  const [log] = block ? [logInRange(content, block)] : findLogs(content);
  const [part] = log?.parts ?? [];
  const names = log?.columns.some(({ meaning, reason }) => CONTACT.includes(meaning) && reason !== 'content');
  if (log && part && names && log.columns.some(({ meaning }) => meaning === 'criterion')) {
    return { columns: log.columns, row: part.headerRow, firstColumn: part.firstColumn };
  }
  return headerAlone(content);
}

/** A header without rows: contacts are named, and criteria print their points. */
function headerAlone(content: SheetContent): FoundHeader | null {
  for (const [at, cells] of content.values.entries()) {
    const headers = cells.map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
    const columns = headers.flatMap((header, column): ColumnMapping[] => {
      if (header === '') return [];
      const { points } = readCriterionHeader(header);
      const meaning = headerMeaning(header)?.meaning ?? (points === null ? 'ignored' : 'criterion');
      const scored = meaning === 'criterion' && points !== null && { points };
      return [{ column, header, meaning, sure: true, confidence: 1, reason: 'name', ...scored }];
    });
    const named = columns.filter(({ meaning }) => CONTACT.includes(meaning)).length;
    const criteria = columns.filter(({ meaning }) => meaning === 'criterion').length;
    if (named >= 1 && criteria >= 2) return { columns, row: content.firstRow + at, firstColumn: content.firstColumn };
  }
  return null;
}

const CONTACT: readonly ColumnMapping['meaning'][] = ['contactId', 'contactDate', 'agent', 'agentNumber'];

function withDecided(column: ColumnMapping, decisions: ImportDecisions): ColumnMapping {
  if (column.meaning !== 'criterion') return column;
  const { name } = readCriterionHeader(column.header);
  const points = decisions[`points:${subjectKey({ kind: 'criterion', criterion: name })}`];
  return typeof points === 'number' && points > 0 ? { ...column, points } : column;
}
