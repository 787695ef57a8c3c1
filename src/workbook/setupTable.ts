import * as z from 'zod/mini';
import type { DateWriting } from '../domain/dates/dateWriting';
import type { ColumnKey } from '../domain/evaluation/columnKey';
import type { CellValue } from '../domain/cellValue';
import { readTarget, type CentreTarget } from '../domain/summary/centreTarget';
import { LANGUAGES, type Language } from '../domain/language';
import type { StoredWords } from '../domain/scoring/scoringWords';
import { asLiteralText } from '../domain/text/literalText';
import { literalCell } from './literalCell';
import { queueTableRows } from './tableRows';
import type { Written } from './written';
import { planTableSheet, type TableSheetPlan } from './tableSheet';

z.config({ jitless: true });

export const SETUP_TABLE = 'QA_Setup';
const SCHEMA_VERSION = 1;

/** How one evaluation log is used: which rubric scores it and which of its columns means what. */
export interface LogDefinition {
  /** Table name or, for a log that stays a plain range, the defined name of its header row. */
  readonly log: string;
  readonly kind: 'table' | 'range';
  readonly rubric: string;
  readonly language: Language;
  /** Header of every column we know, ours and theirs. */
  readonly columns: Readonly<Partial<Record<ColumnKey, string>>>;
  readonly words: StoredWords;
  /** How its dates are written, where not all are Excel's. */
  readonly dates?: DateWriting;
  /**
   * ISO day and agent of every row, where only the sheet's tab or title names them; header of their own status column
   * where a column of ours beside it says what counts.
   */
  readonly given?: { readonly day?: string; readonly agent?: string; readonly status?: string };
  /** A log of a standard on trial: no official figure counts it. */
  readonly trial?: boolean;
}

const words = z.array(z.union([z.string(), z.number()]));
const numberReading = { from: z.number(), per: z.number() };
const criterionReading = z.object({
  numbers: z.object(numberReading),
  texts: z.array(z.object({ before: z.string(), after: z.string(), ...numberReading })),
  words: z.array(z.object({ word: z.string(), points: z.number() })),
});
/** What logs had not from the first version on is optional. */
const storedWords = z.object({
  notApplicable: z.array(z.string()),
  fired: words,
  notFired: words,
  otherIsFired: z.optional(z.array(z.string())),
  criteria: z.optional(z.record(z.string(), criterionReading)),
  status: z.optional(z.object({ void: z.array(z.string()), draft: z.array(z.string()), submitted: z.string() })),
});
const storedLog = z.object({
  kind: z.enum(['table', 'range']),
  rubric: z.string(),
  language: z.enum(LANGUAGES as [Language, ...Language[]]),
  columns: z.record(z.string(), z.string()),
  words: storedWords,
  dates: z.optional(
    z.object({
      like: z.optional(z.union([z.string(), z.number()])),
      patterns: words,
      year: z.optional(z.number()),
      month: z.optional(z.number()),
    }),
  ),
  given: z.optional(
    z.object({ day: z.optional(z.string()), agent: z.optional(z.string()), status: z.optional(z.string()) }),
  ),
  trial: z.optional(z.boolean()),
});

/** `QA_Setup` as it stands: keys and values, visible to people, read by us. */
export class Setup {
  constructor(
    readonly present: boolean,
    private readonly rows: ReadonlyMap<string, CellValue>,
  ) {}

  get language(): Language | null {
    const language = this.rows.get('language');
    return LANGUAGES.find((known) => known === language) ?? null;
  }

  logs(): LogDefinition[] {
    return [...this.rows.keys()].flatMap((key) => (key.startsWith('log:') ? (this.log(key.slice(4)) ?? []) : []));
  }

  /** A value that holds JSON; null where there is none that can be read. */
  json(key: string): unknown {
    const text = this.rows.get(key);
    return typeof text === 'string' ? parseJson(text) : null;
  }

  log(name: string): LogDefinition | null {
    const stored = storedLog.safeParse(this.json(`log:${name}`));
    return stored.success ? { log: name, ...stored.data } : null;
  }

  /** What the rows of a rubric table cannot hold: name, pass mark, bands ... */
  rubricSettings(rubric: string): Record<string, string | number> {
    return this.values(`rubric:${rubric}:`);
  }

  targets(): CentreTarget[] {
    return Object.entries(this.values('target:')).flatMap(([name, setting]) => readTarget(name, setting) ?? []);
  }

  /** Values of all keys that begin so, by the rest of the key. */
  values(prefix: string): Record<string, string | number> {
    const values: Record<string, string | number> = {};
    for (const [key, value] of this.rows) {
      if (key.startsWith(prefix) && typeof value !== 'boolean') values[key.slice(prefix.length)] = value;
    }
    return values;
  }

  /** Ids of all rubrics that have settings here. */
  rubrics(): string[] {
    const ids = [...this.rows.keys()].flatMap((key) => /^rubric:([^:]+):/.exec(key)?.[1] ?? []);
    return [...new Set(ids)];
  }

  get keys(): string[] {
    return [...this.rows.keys()];
  }

  /** Row of a key within the table's body, -1 where it is new. */
  position(key: string): number {
    return [...this.rows.keys()].indexOf(key);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export type SetupRow = readonly [key: string, value: string | number];

export function logRow({ log, ...definition }: LogDefinition): SetupRow {
  return [`log:${log}`, JSON.stringify(definition)];
}

export function rubricSettingRows(rubric: string, settings: Record<string, string | number>): SetupRow[] {
  return Object.entries(settings).map(
    ([key, value]) => [`rubric:${rubric}:${key}`, typeof value === 'string' ? asLiteralText(value) : value] as const,
  );
}

/** Queues reading `QA_Setup`; call the result after the sync. */
export function queueSetup(context: Excel.RequestContext): () => Setup {
  const readRows = queueTableRows(context, SETUP_TABLE);
  return () => {
    const rows = readRows();
    // A table without rows is what a run that failed half-way left.
    const isThere = rows !== null && rows.some(([key]) => key !== '');
    return new Setup(isThere, new Map((rows ?? []).map(([key, value]) => [String(key), value])));
  };
}

/**
 * Queues writing rows by key: what is new goes below in one piece, then what exists is replaced in place, in the order of
 * the rows. Ask after the request whether it was right: a colleague may have moved rows since they were read.
 */
export function queueSetupRows(context: Excel.RequestContext, setup: Setup, rows: readonly SetupRow[]): Written {
  const table = context.workbook.tables.getItem(SETUP_TABLE);
  const body = table.getDataBodyRange();
  const added = rows.filter(([key]) => setup.position(key) < 0);
  if (added.length > 0) {
    const below = body.getRowsBelow(added.length);
    // Rows before the table grows: a repetition finds no blank ones in it.
    below.values = added.map((row) => [...row]);
    table.resize(table.getRange().getBoundingRect(below));
  }
  const replaced = rows.flatMap(([key, value]) => {
    const position = setup.position(key);
    if (position < 0) return [];
    const before = body.getRow(position);
    before.load('values');
    body.getCell(position, 1).values = [[value]];
    return [{ key, position, before }];
  });
  return {
    isRight: () => replaced.every(({ key, before }) => String(rowOf(before)[0]) === key),
    queuePutBack: () => {
      for (const { position, before } of replaced) {
        body.getCell(position, 1).values = [[literalCell(rowOf(before)[1] ?? '')]];
      }
    },
  };
}

function rowOf(range: Excel.Range): CellValue[] {
  return (range.values as CellValue[][])[0];
}

/**
 * Queues deleting rows by key, in the order of the keys. Call the result after the request: rows that were others by then,
 * because a colleague moved some, and that want to be put back.
 */
export function queueDeleteSetupRows(
  context: Excel.RequestContext,
  setup: Setup,
  keys: readonly string[],
): () => SetupRow[] {
  const body = context.workbook.tables.getItem(SETUP_TABLE).getDataBodyRange();
  body.load('values');
  const { rows } = context.workbook.tables.getItem(SETUP_TABLE);
  const gone: number[] = [];
  for (const key of keys) {
    const position = setup.position(key);
    if (position < 0) continue;
    rows.getItemAt(position - gone.filter((one) => one < position).length).delete();
    gone.push(position);
  }
  return () => wronglyGone(body, gone, keys);
}

function wronglyGone(body: Excel.Range, gone: readonly number[], keys: readonly string[]): SetupRow[] {
  const before = body.values as CellValue[][];
  return gone.flatMap((position): SetupRow[] => {
    const [key, value] = before[position] ?? ['', ''];
    const isOurs = key === '' || keys.includes(String(key));
    return isOurs ? [] : [[String(key), typeof value === 'boolean' ? String(value) : value]];
  });
}

/** What `QA_Setup` holds for itself; anything else is used by somebody. */
export const OWN_SETUP_KEYS: readonly string[] = ['schemaVersion', 'language', 'period'];

/** The sheet of a fresh `QA_Setup`. */
export function setupSheetPlan(language: Language, rows: readonly SetupRow[]): TableSheetPlan {
  const zh = language === 'zh-CN';
  return planTableSheet({
    sheet: zh ? '质检设置' : 'QA setup',
    table: SETUP_TABLE,
    headers: zh ? ['设置项', '值'] : ['Setting', 'Value'],
    rows: [['schemaVersion', SCHEMA_VERSION], ['language', language], ['period', 'contactDate'], ...rows],
    formats: ['@', 'General'],
    widths: [34, 80],
  });
}
