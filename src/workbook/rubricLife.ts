import * as z from 'zod/mini';
import type { CellValue } from '../domain/cellValue';
import { lifeSettings, readLife, type RubricLife } from '../domain/rubric/life/life';
import type { RubricTable } from '../domain/rubric/rubricTable';
import { asLiteralText } from '../domain/text/literalText';
import type { Setup, SetupRow } from './setupTable';

/** A version as it was published: its table and settings do not change any more. */
export interface FrozenRubric {
  readonly table: RubricTable;
  readonly settings: Readonly<Record<string, string | number>>;
}

/** A cell holds 32,767 characters. */
const PIECE = 30_000;

export function lifeOf(setup: Setup, rubric: string): RubricLife {
  const hasLog = setup.logs().some((log) => log.rubric === rubric && log.trial !== true);
  return readLife(setup.values(`life:${rubric}:`), hasLog);
}

/** The state is the last of them: until it is written, nothing has happened. */
export function lifeRows(rubric: string, life: RubricLife): SetupRow[] {
  const { state, ...rest } = lifeSettings(life);
  return Object.entries({ ...rest, state: state ?? '' }).map(
    ([key, value]) => [`life:${rubric}:${key}`, asLiteralText(value)] as const,
  );
}

const cell = z.union([z.string(), z.number(), z.boolean()]);
const stored = z.object({
  table: z.object({ headers: z.array(z.string()), rows: z.array(z.array(cell)) }),
  settings: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** Null for a version that is not published yet, or was by an add-in that kept no copy. */
export function frozenRubric(setup: Setup, rubric: string): FrozenRubric | null {
  const pieces = setup.values(`life:${rubric}:frozen.`);
  const text = Object.keys(pieces)
    .sort((one, other) => Number(one) - Number(other))
    .map((key) => unquoted(pieces[key] ?? ''))
    .join('');
  if (text === '') return null;
  const read = stored.safeParse(parsed(text));
  return read.success ? read.data : null;
}

/** `previous` pieces that the new copy does not need are emptied. */
export function frozenRows(rubric: string, frozen: FrozenRubric | null, setup: Setup): SetupRow[] {
  const text = frozen === null ? '' : JSON.stringify(frozen);
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) =>
    text.slice(at * PIECE, (at + 1) * PIECE),
  );
  const previous = Object.keys(setup.values(`life:${rubric}:frozen.`)).length;
  return Array.from({ length: Math.max(pieces.length, previous) }, (_, at) => {
    const piece = pieces[at];
    return [`life:${rubric}:frozen.${at + 1}`, piece === undefined ? '' : asLiteralText(quoted(piece))] as const;
  });
}

/** A piece may begin or end with anything; in brackets no cell takes it for a number, a formula or something to trim. */
function quoted(piece: string): string {
  return `<${piece}>`;
}

function unquoted(cellText: CellValue): string {
  return String(cellText).slice(1, -1);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
