import { rangeAddress } from '../../domain/address';
import { newEvaluationId } from '../../domain/evaluation/evaluationId';
import { failWith } from '../../domain/failure';
import type { LogReading } from '../../domain/grid/logReading';
import type { Language } from '../../domain/language';
import { withChoices } from '../../domain/shapes/chosenColumns';
import { contactsInSeveralSheets } from '../../domain/shapes/contactsInSeveralSheets';
import { repeatedContacts } from '../../domain/shapes/repeatedContacts';
import { decideWords } from '../../domain/values/decideWords';
import { placeOfHeader } from '../../domain/values/placeOfHeader';
import { bestPoints } from '../../domain/rubric/points';
import { rubricId, type Rubric } from '../../domain/rubric/rubric';
import { addedAddress, queueAddedSpace, type AddedPart } from '../../workbook/addedSpace';
import type { LogPlace } from '../../workbook/logPlace';
import { rubricSheetPlan } from '../../workbook/rubricTable';
import type { BatchContext, ExcelSession } from '../../workbook/runExcel';
import type { LogDefinition } from '../../workbook/setupTable';
import { queueWritable } from '../../workbook/workbookGuard';
import type { AdoptedPart, AdoptionArguments, AdoptionPlan } from '../adoptEvaluationLog';
import { queueFoundations, type Foundations } from '../ensureFoundations';
import { placesOf } from '../listLogs';
import { readWorkbookLogs, type ReadWorkbook } from '../inspection/readLogs';
import { planCollection } from './collectLog';
import { draftAdoption, type AdoptionDraft, type PartDraft } from './adoptionDraft';
import { markedRows } from './markedRows';
import { chosenReading, sourceOf, type FoundSource } from './readSource';
import { refuseStacked } from './refuseStacked';
import { sameStandard, standingRubrics } from './standingRubrics';
import { theirTotals } from './theirTotals';
import { writeAdoption } from './writeAdoption';

/** What adopting will write, and writing it. */
export interface PreparedAdoption {
  readonly plan: AdoptionPlan;
  /** Writes what the plan says, once. */
  write(): Promise<void>;
}

/** Reads only, and checks everything that can be checked before a cell is written. */
export async function prepareAdoption(
  context: BatchContext,
  session: ExcelSession,
  args: AdoptionArguments,
): Promise<PreparedAdoption> {
  const workbook = await readWorkbookLogs(context);
  const reading = chosenReading(workbook, args);
  refuseUnknownParts(reading, args);
  if (reading.shape !== 'rows') {
    refuseCopies(reading, reading, args);
    return planCollection(context, onSheets(reading, args), args);
  }
  refuseRepeatedContacts(reading, args);
  return prepareInPlace(context, session, { workbook, reading, args });
}

interface Found {
  readonly workbook: ReadWorkbook;
  readonly reading: LogReading;
  readonly args: AdoptionArguments;
}

async function prepareInPlace(
  context: BatchContext,
  session: ExcelSession,
  { workbook, reading, args }: Found,
): Promise<PreparedAdoption> {
  const readFoundations = queueFoundations(context, languageOf(reading));
  const refuseUnwritable = queueWritable(context, 'sheets');
  await context.sync();
  refuseUnwritable();
  const foundations = readFoundations();
  const { setup, language } = foundations;

  const standing = await standingRubrics(context, setup, language);
  const places = (await placesOf(context, setup)).filter((place) => place !== null);
  const added = newParts(reading, places, args);
  refuseCopies(reading, added, args);
  const source = sourceOf(added, workbook, args, places);
  const words = decideWords(source.reading, args, language);
  const { marked, marks } = await markedRows(context, source.reading, args);
  const draft = draftAdoption(source, {
    key: freeKey(foundations),
    language,
    words,
    marked,
  });
  const joined = joinedRubric(draft.rubric, standing, args);
  const rubric = joined ?? draft.rubric;
  const names = freeNames(rubric.key, foundations);
  const parts = draft.parts.map((part): AddedPart => addedPart(part, draft, rubricId(rubric), names));
  refuseStacked(parts, places);
  const readSpaces = parts.map((part) => queueAddedSpace(context, part, session));
  await context.sync();
  const today = new Date().toISOString().slice(0, 10);
  const spaces = readSpaces.map((read) => read(() => newEvaluationId(today, Math.random)));
  const definition = parts[0].definition;
  const scoring = { rubric, words: { language, ...definition.words } };
  const totals = await theirTotals(context, source.reading, source.parts, scoring);
  const plan = planOf({ source, draft, foundations, parts, rubric, marks, totals, joins: joined !== null });
  return { plan, write: () => writeAdoption(context, { plan, draft, foundations, spaces, rubric }) };
}

/** One row is taken for one evaluation only where it looks like it, or where a person said so. */
function refuseRepeatedContacts(reading: LogReading, { columns = [] }: AdoptionArguments): void {
  const repeated = repeatedContacts(reading);
  if (!repeated || columns.some(({ header }) => header === repeated.column.header)) return;
  const { column, rows } = repeated;
  failWith({ code: 'CONTACTS_REPEATED', where: placeOfHeader(reading, column), column: column.header, rows });
}

function refuseUnknownParts(reading: LogReading, { parts }: AdoptionArguments): void {
  const missing = parts?.find((name) => !reading.parts.some((part) => part.sheet === name));
  if (missing !== undefined) failWith({ code: 'HEADER_ROW_NOT_FOUND', where: missing });
}

/** A sheet that is a copy of another would count its evaluations twice; a person says which sheets count. */
function refuseCopies(reading: LogReading, added: LogReading, { parts, columns = [] }: AdoptionArguments): void {
  if (parts !== undefined) return;
  const known = columns.filter(({ header }) => reading.columns.some((column) => column.header === header));
  const chosen = withChoices(reading, known);
  const repeated = contactsInSeveralSheets(chosen, (sheet) => added.parts.some((part) => part.sheet === sheet));
  if (!repeated) return;
  const { column, sheets, contacts } = repeated;
  const where = placeOfHeader(chosen, column);
  failWith({ code: 'CONTACTS_IN_SEVERAL_SHEETS', where, sheets: [...sheets], contacts });
}

function languageOf({ columns }: LogReading): Language {
  return columns.some(({ header }) => /\p{Script=Han}/u.test(header)) ? 'zh-CN' : 'en';
}

/** The log with the parts that are to be taken. */
function newParts(reading: LogReading, places: readonly LogPlace[], { sheet, parts }: AdoptionArguments): LogReading {
  const adopted = (part: LogReading['parts'][number]): LogPlace | undefined =>
    places.find((place) => place.sheet === part.sheet && place.headerRow === part.headerRow);
  const left = reading.parts.filter((part) => !adopted(part) && (parts?.includes(part.sheet) ?? true));
  const done = reading.parts.filter((part) => part.sheet === sheet).map(adopted);
  const [first] = done;
  if (left.length === 0 || (done.length > 0 && done.every(Boolean))) {
    failWith({ code: 'ALREADY_ADOPTED', log: first?.name ?? sheet });
  }
  const isLeft = (row: { readonly sheet: string; readonly row: number }): boolean =>
    left.some((part) => part.sheet === row.sheet && row.row > part.headerRow);
  return { ...reading, parts: left, rows: reading.rows.filter(isLeft), excluded: reading.excluded.filter(isLeft) };
}

/** What a log has on the sheets that a person chose. */
function onSheets(reading: LogReading, { parts }: AdoptionArguments): LogReading {
  const isChosen = ({ sheet }: { readonly sheet: string }): boolean => parts?.includes(sheet) ?? true;
  const { parts: all, rows, excluded } = reading;
  return { ...reading, parts: all.filter(isChosen), rows: rows.filter(isChosen), excluded: excluded.filter(isChosen) };
}

/** `log1`, `log2` … : the first that no rubric goes by. */
function freeKey({ setup }: Foundations): string {
  const used = new Set([...setup.rubrics(), ...setup.logs().map(({ rubric }) => rubric)]);
  let number = 1;
  while (used.has(`log${number}_v1`)) number += 1;
  return `log${number}`;
}

/** `QA_Log_log1`, `QA_Log_log1_2` …: names that no log goes by. */
function freeNames(key: string, { setup }: Foundations): () => string {
  const used = new Set(setup.logs().map(({ log }) => log));
  return () => {
    let name = `QA_Log_${key}`;
    for (let number = 2; used.has(name); number += 1) name = `QA_Log_${key}_${number}`;
    used.add(name);
    return name;
  };
}

/** The standard that stands for the same columns; RUBRIC_DIFFERS where the person named one that is another. */
function joinedRubric(draft: Rubric, standing: readonly Rubric[], { rubric }: AdoptionArguments): Rubric | null {
  if (rubric === undefined) return standing.find((one) => sameStandard(one, draft)) ?? null;
  const named = standing.find((one) => rubricId(one) === rubric) ?? failWith({ code: 'RUBRIC_NOT_FOUND', rubric });
  return sameStandard(named, draft) ? named : failWith({ code: 'RUBRIC_DIFFERS', rubric });
}

function addedPart(
  { source, definition, fills }: PartDraft,
  { added }: AdoptionDraft,
  rubric: string,
  nameOf: () => string,
): AddedPart {
  const { part, leftoverColumn } = source;
  const log: LogDefinition = { ...definition, log: part.table ?? nameOf(), rubric };
  return {
    sheet: part.sheet,
    table: part.table,
    headerRow: part.headerRow,
    headerRows: source.headerRows,
    firstColumn: part.firstColumn,
    headers: source.headers,
    usedBottom: source.usedBottom,
    definition: log,
    added,
    ownColumn: leftoverColumn ?? source.freeColumn,
    isLeftover: leftoverColumn !== null,
    evaluations: source.evaluations.map(({ row }) => row),
    otherRows: source.otherRows,
    lastDressed: source.lastPrepared,
    lastFilled: source.lastSpare,
    fills,
  };
}

interface Planned {
  readonly source: FoundSource;
  readonly draft: AdoptionDraft;
  readonly foundations: Foundations;
  readonly parts: readonly AddedPart[];
  readonly rubric: Rubric;
  readonly marks: AdoptionPlan['marks'];
  readonly totals: AdoptionPlan['totals'];
  readonly joins: boolean;
}

function planOf({ source, draft, foundations, parts, rubric, marks, totals, joins }: Planned): AdoptionPlan {
  const planned = parts.map((part, index) => adoptedPart(part, draft.parts[index]));
  const [{ log, sheet, range, addedRange }] = planned;
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  return {
    shape: source.reading.shape,
    log,
    rubric: rubricId(rubric),
    joins,
    sheet,
    range,
    parts: planned,
    rows: sum(planned.map(({ rows }) => rows)),
    undated: sum(draft.parts.map(({ undated }) => undated)),
    unnamed: sum(draft.parts.map(({ unnamed }) => unnamed)),
    spareRows: sum(planned.map(({ spareRows }) => spareRows)),
    dayColumn: draft.added.find(({ key }) => key === 'day')?.header ?? null,
    added: draft.added.map(({ header }) => header),
    addedRange,
    sheets: [...(joins ? [] : [rubricSheetPlan(rubric, foundations.language).sheet]), ...foundations.sheets],
    criteria: rubric.sections.flatMap((section) =>
      section.criteria.map((criterion) => ({
        name: criterion.name,
        section: section.name,
        points: bestPoints(criterion),
      })),
    ),
    agents: draft.agents.length,
    words: parts[0].definition.words,
    marks,
    totals,
    collected: null,
  };
}

function adoptedPart(part: AddedPart, { source }: PartDraft): AdoptedPart {
  const { headerRow, firstColumn, headers, definition } = part;
  const { lastRow, day, agent } = source.part;
  return {
    log: definition.log,
    sheet: part.sheet,
    range: rangeAddress(headerRow, firstColumn, lastRow - headerRow + 1, headers.length),
    rows: source.evaluations.length,
    spareRows: part.lastFilled - lastRow,
    addedRange: addedAddress(part),
    day,
    agent,
  };
}
