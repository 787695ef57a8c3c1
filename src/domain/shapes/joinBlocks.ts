import type { CellValue } from '../cellValue';
import type { ColumnMapping } from '../grid/columnMapping';
import { criterionName, readCriterionHeader } from '../grid/criterionHeader';
import { guessColumns } from '../grid/guessColumns';
import type { LogReading } from '../grid/logReading';
import { normalText } from '../grid/normalText';
import type { ShapeBlock, ShapeField } from './shapeBlock';

/** Blocks with the same criteria are one log; each log's fields become its columns, in the order they are met. */
export function joinBlocks(blocks: readonly ShapeBlock[]): LogReading[] {
  const groups = new Map<string, ShapeBlock[]>();
  for (const block of blocks) {
    const key = `${block.shape}|${criteriaKey(block)}`;
    groups.set(key, [...(groups.get(key) ?? []), block]);
  }
  return [...groups.values()].map(readingOf).filter(({ rows }) => rows.length > 0);
}

/** Items of deductions differ from day to day: their blocks join whatever they are. */
function criteriaKey({ shape, fields }: ShapeBlock): string {
  if (shape === 'deductions') return '';
  const criteria = fields.filter(isCriterion).map((field) => `${fieldKey(field)}=${field.points ?? ''}`);
  return criteria.sort().join('|');
}

function isCriterion({ header, meaning }: ShapeField): boolean {
  return meaning === undefined ? readCriterionHeader(header).points !== null : meaning === 'criterion';
}

function fieldKey({ header }: ShapeField): string {
  return normalText(criterionName(header)).replace(/[:：]$/u, '');
}

function readingOf(blocks: readonly ShapeBlock[]): LogReading {
  const fields = new Map<string, ShapeField>();
  for (const field of blocks.flatMap((block) => block.fields)) {
    const key = fieldKey(field);
    fields.set(key, { ...field, ...fields.get(key) });
  }
  const positions = new Map([...fields.keys()].map((key, position) => [key, position]));
  const rows = blocks.flatMap((block) => {
    const targets = block.fields.map((field) => positions.get(fieldKey(field)) ?? -1);
    return block.rows.map((row) => {
      const cells: CellValue[] = Array.from({ length: positions.size }, () => '');
      row.cells.forEach((cell, source) => {
        const target = targets[source] ?? -1;
        if (cells[target] === '') cells[target] = cell;
      });
      return { ...row, cells };
    });
  });
  const columns = columnsOf(
    [...fields.values()],
    rows.map(({ cells }) => cells),
  );
  return {
    shape: blocks[0]?.shape ?? 'forms',
    columns,
    parts: blocks.filter(({ rows: own }) => own.length > 0).map(({ part }) => part),
    rows,
    excluded: blocks.flatMap(({ excluded }) => excluded),
    confidence: confidenceOf(columns, rows.length),
  };
}

/** What the layout says stands; words and contents tell the rest. */
function columnsOf(fields: readonly ShapeField[], rows: readonly (readonly CellValue[])[]): ColumnMapping[] {
  const open = fields.flatMap((field, position) => (field.meaning === undefined ? [{ field, position }] : []));
  const guesses = guessColumns(
    open.map(({ field }) => field.header),
    rows.map((row) => open.map(({ position }) => row[position] ?? '')),
  );
  return fields.map((field, column): ColumnMapping => {
    const { header, meaning, points, section } = field;
    if (meaning === undefined) {
      const guess = guesses[open.findIndex(({ position }) => position === column)];
      const doubt = field.isDoubtful && ({ sure: false, confidence: 0.3, reason: 'contradicted' } as const);
      if (guess) {
        return { ...guess, column, header, ...(guess.meaning === 'criterion' && section && { section }), ...doubt };
      }
    }
    const sure = meaning !== 'criterion' || points !== undefined;
    return {
      column,
      header,
      meaning: meaning ?? 'ignored',
      ...(points !== undefined && { points }),
      ...(section && { section }),
      sure,
      confidence: sure ? 0.9 : 0.5,
      reason: 'content',
    };
  });
}

function confidenceOf(columns: readonly ColumnMapping[], rows: number): number {
  const has = (...meanings: ColumnMapping['meaning'][]): boolean =>
    columns.some(({ meaning }) => meanings.includes(meaning));
  const criteria = columns.filter(({ meaning }) => meaning === 'criterion');
  const known = criteria.filter(({ points }) => points !== undefined).length;
  const sum =
    0.3 * (criteria.length === 0 ? 0 : known / criteria.length) +
    (criteria.length >= 2 ? 0.15 : 0.05) +
    (has('agent', 'agentNumber') ? 0.2 : 0) +
    (has('contactId') ? 0.15 : 0) +
    (has('contactDate') ? 0.1 : 0) +
    (rows > 1 ? 0.05 : 0);
  return Math.round(sum * 100) / 100;
}
