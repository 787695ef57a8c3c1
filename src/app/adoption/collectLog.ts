import { placeName, rangeAddress } from '../../domain/address';
import { collectAgents } from '../../domain/agents/collectAgents';
import { reservedHeaders } from '../../domain/evaluation/logColumns';
import { failWith } from '../../domain/failure';
import { adoptedRubric } from '../../domain/grid/adoptedRubric';
import { criterionName } from '../../domain/grid/criterionHeader';
import type { LogPart, LogReading } from '../../domain/grid/logReading';
import { isBlank } from '../../domain/grid/sheetContent';
import type { Language } from '../../domain/language';
import { bestPoints, criteriaOf } from '../../domain/rubric/points';
import { rubricId, type Rubric } from '../../domain/rubric/rubric';
import { rubricSettings } from '../../domain/rubric/rubricTable';
import { withChoices, withRemainder } from '../../domain/shapes/chosenColumns';
import { collectedContacts } from '../../domain/shapes/collectedContacts';
import { decideWords, voidRows } from '../../domain/values/decideWords';
import { totalsTheyHave } from '../../domain/values/totals';
import { adoptionRecord, adoptionRow } from '../../workbook/adoptionRecord';
import { createdLogDefinition, logSheetPlan, queueLogDress } from '../../workbook/logSheet';
import { rubricSheetPlan } from '../../workbook/rubricTable';
import type { BatchContext } from '../../workbook/runExcel';
import { logRow, rubricSettingRows, type SetupRow } from '../../workbook/setupTable';
import { queueSheetState, queueTableSheet } from '../../workbook/tableSheet';
import { queueWritable } from '../../workbook/workbookGuard';
import type { AdoptionArguments, AdoptionPlan } from '../adoptEvaluationLog';
import { localSerial } from '../localSerial';
import { queueFoundations, type Foundations } from '../ensureFoundations';
import { appendContacts, differingContacts, newContacts, readCollected } from './collectedRows';
import { findCollected } from './collectedStandard';

/** What collecting will write, and writing it: the log, sheet and range of the plan are those of our own table. */
export interface Collection {
  readonly plan: AdoptionPlan;
  /** Writes what the plan says, once. */
  write(): Promise<void>;
}

/**
 * Reads only. A log of another shape (criteria down, a page a contact, a row a deduction) is collected into an evaluation
 * table of our own, one row a contact; theirs stays as it is. `reading` comes as it was read: `args.columns` is applied
 * here. Collected before, only contacts that are new are added. Fails by name where full marks are missing.
 */
export async function planCollection(
  context: BatchContext,
  reading: LogReading,
  args: AdoptionArguments,
): Promise<Collection> {
  const readFoundations = queueFoundations(context, languageOf(reading));
  const refuseUnwritable = queueWritable(context, 'sheets');
  await context.sync();
  refuseUnwritable();
  const foundations = readFoundations();
  const { language } = foundations;
  refuseGuessedContacts(reading, args);
  const taken = reservedHeaders(language);
  const choices = args.columns ?? [];
  const known = await findCollected(context, foundations, withChoices(reading, choices), taken);
  const source = withRemainder(withChoices(reading, [...choices, ...knownPoints(reading, known)]), language);
  const rubric = known ?? adoptedRubric(source.columns, freeKey(foundations), nameOf(source), language, taken);
  const words = { language, ...decideWords(source, args, language) };
  const isVoid = voidRows(source, args);
  const contacts = collectedContacts(source, rubric, { words, voidRows: isVoid, taken });

  const sheetPlan = logSheetPlan(rubric, language);
  const rubricPlan = rubricSheetPlan(rubric, language);
  const readLogState = queueSheetState(context, sheetPlan);
  const readRubricState = queueSheetState(context, rubricPlan);
  await context.sync();
  const logState = readLogState();
  const isThere = logState.kind === 'complete';
  const definition = createdLogDefinition(rubric, language);
  const collected = isThere ? await readCollected(context, definition) : null;
  const added = newContacts(contacts, collected);
  const agents = collectAgents(contacts.map(({ agent }) => agent));
  const sheet = isThere ? logState.sheet : sheetPlan.sheet;
  const first = collected?.firstFree ?? 1;
  const width = sheetPlan.headers.length;
  const range = rangeAddress(0, 0, first + Math.max(1, added.length), width);
  return {
    plan: {
      shape: reading.shape,
      log: definition.log,
      joins: known !== null,
      rubric: rubricId(rubric),
      sheet,
      range,
      parts: reading.parts.map((part) => adoptedPart(part, definition.log)),
      rows: contacts.length,
      spareRows: 0,
      dayColumn: null,
      words: definition.words,
      marks: { void: isVoid.length, fatal: 0 },
      totals: totalsTheyHave(source, rubric, words),
      collected: { known: contacts.length - added.length, differing: differingContacts(contacts, collected) },
      undated: contacts.filter(({ day }) => day === null).length,
      unnamed: contacts.filter(({ agent }) => isBlank(agent.number) && isBlank(agent.name)).length,
      added: sheetPlan.headers,
      addedRange: placeName(sheet, range),
      sheets: [...(isThere ? [] : [sheetPlan.sheet, rubricPlan.sheet]), ...foundations.sheets],
      criteria: criteriaInPlan(rubric),
      agents: agents.length,
    },
    async write() {
      foundations.check(context);
      if (!isThere) {
        queueTableSheet(context, rubricPlan, readRubricState());
        queueTableSheet(context, sheetPlan, logState, (made) => queueLogDress(made, rubric, language));
        await context.sync();
      }
      await appendContacts(context, { definition, rubric, first, contacts: added });
      foundations.write(context, agents, [
        ...rubricSettingRows(rubricId(rubric), { ...rubricSettings(rubric), collected: reading.shape }),
        ...(adoptionRecord(foundations.setup, definition.log) ? [] : [collectionRow(definition.log)]),
        logRow(definition),
      ]);
      await context.sync();
    },
  };
}

function languageOf({ columns }: LogReading): Language {
  return columns.some(({ header }) => /\p{Script=Han}/u.test(header)) ? 'zh-CN' : 'en';
}

/** Deductions of one agent on one day are those of one contact only where a person says so. */
function refuseGuessedContacts({ shape, columns, parts }: LogReading, args: AdoptionArguments): void {
  const guessed = columns.find(({ reason, meaning }) => meaning === 'contactDate' && reason === 'contradicted');
  if (shape !== 'deductions' || !guessed) return;
  if (args.columns?.some(({ header }) => header === guessed.header) === true) return;
  failWith({ code: 'CONTACTS_UNNAMED', where: parts[0]?.sheet ?? '', column: guessed.header });
}

/** Full marks that the pages do not print are those that were said the first time. */
function knownPoints({ columns }: LogReading, known: Rubric | null): NonNullable<AdoptionArguments['columns']> {
  const points = new Map(known ? criteriaOf(known).map((criterion) => [criterion.name, criterion.points]) : []);
  return columns.flatMap(({ header, meaning, points: printed }) => {
    const said = meaning === 'criterion' && printed === undefined ? points.get(criterionName(header)) : undefined;
    return said === undefined ? [] : [{ header, meaning, points: said }];
  });
}

/** A sheet's name says what it is about; where there are several, only what they have in common would. */
function nameOf({ parts, shape }: LogReading): string {
  const sheets = new Set(parts.map(({ sheet }) => sheet));
  const [first = shape] = sheets;
  return sheets.size <= 1 ? first : `${first} … (${sheets.size})`;
}

function criteriaInPlan(rubric: Rubric): AdoptionPlan['criteria'] {
  return rubric.sections.flatMap(({ name: section, criteria }) =>
    criteria.map((criterion) => ({ name: criterion.name, section, points: bestPoints(criterion) })),
  );
}

/** The whole table is ours: no columns of it were added to anything. */
function collectionRow(log: string): SetupRow {
  return adoptionRow(log, { at: localSerial(new Date()), first: log, columns: [] });
}

/** What was read where: nothing is added there. */
function adoptedPart(part: LogPart, log: string): AdoptionPlan['parts'][number] {
  const { sheet, headerRow, firstColumn, lastRow, lastColumn, evaluations, day, agent } = part;
  const range = rangeAddress(headerRow, firstColumn, lastRow - headerRow + 1, lastColumn - firstColumn + 1);
  return { log, sheet, range, rows: evaluations, spareRows: 0, addedRange: '', day, agent };
}

/** `log1`, `log2` … : the first that no rubric goes by. */
function freeKey({ setup }: Foundations): string {
  const used = new Set([...setup.rubrics(), ...setup.logs().map(({ rubric }) => rubric)]);
  let number = 1;
  while (used.has(`log${number}_v1`)) number += 1;
  return `log${number}`;
}
