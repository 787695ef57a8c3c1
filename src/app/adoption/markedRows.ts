import { failWith } from '../../domain/failure';
import type { LogReading } from '../../domain/grid/logReading';
import { findMarks } from '../../domain/marks/findMarks';
import type { RowPlace } from '../../domain/marks/mark';
import { markedParts } from '../../domain/marks/markedPart';
import { rowsMarked, unknownAnswers, type MarkedRows } from '../../domain/marks/rowsMarked';
import { voidRows } from '../../domain/values/decideWords';
import { readRowMarks } from '../../workbook/rowMarks';
import type { BatchContext } from '../../workbook/runExcel';
import type { AdoptionArguments, AdoptionPlan } from '../adoptEvaluationLog';

/** Rows that are void or fatal by what a person said of their look, or void by a word in a remark. Reads looks if asked. */
export async function markedRows(
  context: BatchContext,
  reading: LogReading,
  args: AdoptionArguments,
): Promise<{ readonly marked: MarkedRows; readonly marks: AdoptionPlan['marks'] }> {
  const byLook = await markedByLook(context, reading, args);
  const byWord = voidRows(reading, args).map((index): RowPlace => reading.rows[index]);
  const isVoid = new Set([...byLook.void, ...byWord].map(placeKey));
  const places = new Map(
    [...byLook.void, ...byWord].map(({ sheet, row }) => [placeKey({ sheet, row }), { sheet, row }]),
  );
  const marked = {
    void: [...places.values()],
    fatal: byLook.fatal.filter((place) => !isVoid.has(placeKey(place))),
  };
  return { marked, marks: { void: marked.void.length, fatal: marked.fatal.length } };
}

async function markedByLook(
  context: BatchContext,
  reading: LogReading,
  { marks = [] }: AdoptionArguments,
): Promise<MarkedRows> {
  if (marks.length === 0) return { void: [], fatal: [] };
  // A filtered sheet is refused anyhow.
  const { parts } = await readRowMarks(
    context,
    markedParts(reading, () => false),
  );
  const found = findMarks(parts);
  const [unknown] = unknownAnswers(found, marks);
  if (unknown) failWith({ code: 'INVALID_ARGUMENT', detail: `marks: ${unknown.kind} ${unknown.colour ?? ''}` });
  return rowsMarked(found, marks);
}

function placeKey({ sheet, row }: RowPlace): string {
  return `${row} ${sheet}`;
}
