import { cellAddress, placeName, rangeAddress } from '../domain/address';
import type { CellValue } from '../domain/cellValue';
import { failWith } from '../domain/failure';
import type { Language } from '../domain/language';
import { isFrozenState, type RubricLife } from '../domain/rubric/life/life';
import { tableDifferences } from '../domain/rubric/life/tableDifferences';
import { namesOf } from '../domain/rubric/edit/names';
import { rubricProblems } from '../domain/rubric/problems';
import { rubricId, type Rubric } from '../domain/rubric/rubric';
import { rubricSettings, rubricTable, type RubricTable } from '../domain/rubric/rubricTable';
import { asVersion, newKey, nextVersion } from '../domain/rubric/versions';
import { targetSetting, type CentreTarget } from '../domain/summary/centreTarget';
import { lifeOf, lifeRows } from '../workbook/rubricLife';
import { planRewrite, queueRewrite, queueRoom } from '../workbook/rubricRewrite';
import { queueRubricTable, rubricSheetPlan, rubricTableName, type StandingRubricTable } from '../workbook/rubricTable';
import type { BatchContext, ExcelSession } from '../workbook/runExcel';
import { rubricSettingRows, type Setup, type SetupRow } from '../workbook/setupTable';
import { isSheetMissing, queueSheetState, queueTableSheet, type SheetState } from '../workbook/tableSheet';
import { queueWritable } from '../workbook/workbookGuard';
import { allWritten, type Written } from '../workbook/written';
import { queueFoundations, type Foundations } from './ensureFoundations';
import { localDay } from './localSerial';
import { TRIES, untilWritten } from './untilWritten';

export interface SaveRubricArguments {
  /** Without key or version it becomes a standard of its own, or the key's next version. */
  readonly rubric: Omit<Rubric, 'key' | 'version'> & Partial<Pick<Rubric, 'key' | 'version'>>;
  /** The table as it was opened: one that is another by now fails with RUBRIC_CHANGED. */
  readonly opened?: RubricTable;
  /** Of the headers, where the workbook is not set up yet. */
  readonly language?: Language;
  /** Rates of the whole centre that the standard states. */
  readonly targets?: readonly CentreTarget[];
}

export interface SavedRubric {
  readonly rubric: string;
  readonly table: string;
  readonly sheet: string;
  readonly address: string;
  /** What the checker finds by severity; a draft may be saved with all of them. */
  readonly problems: { readonly errors: number; readonly warnings: number };
}

/**
 * Writes a standard as the table of a draft: a new sheet, or over the draft that stands, in at most four requests. A
 * version on trial, official or in use is never touched (RUBRIC_FROZEN). The same save again changes nothing.
 */
export function saveRubric(session: ExcelSession, args: SaveRubricArguments): Promise<SavedRubric> {
  return session.run('saveRubric', (context) => {
    refuseUnwritable(args.rubric);
    return save(context, args, TRIES);
  });
}

async function save(context: BatchContext, args: SaveRubricArguments, tries: number): Promise<SavedRubric> {
  const readFoundations = queueFoundations(context, args.language ?? 'zh-CN');
  const refuseReadOnly = queueWritable(context);
  await context.sync();
  const foundations = readFoundations();
  const rubric = identified(args.rubric, foundations.setup);
  const plan = rubricSheetPlan(rubric, foundations.language);
  const readState = queueSheetState(context, plan);
  const readStanding = queueRubricTable(context, rubricId(rubric));
  await context.sync();

  const [state, standing] = [readState(), readStanding()];
  refuseReadOnly(isSheetMissing(state) || foundations.sheets.length > 0);
  const life = lifeOf(foundations.setup, rubricId(rubric));
  refuseFrozen(foundations.setup, rubric, life);
  const rows = settingRows(rubric, life, foundations.setup, args.targets ?? []);
  const isStanding = standing !== null && state.kind === 'complete';
  const { sheet, written } = isStanding
    ? await rewrite(context, rubric, standing, foundations, rows, args.opened)
    : create(context, rubric, state, foundations, rows);
  // Given by its own name from now on: a second try must not make another version.
  const again = { ...args, rubric: { ...args.rubric, key: rubric.key, version: rubric.version } };
  return untilWritten(
    context,
    written,
    rubricTableName(rubricId(rubric)),
    tries,
    () => saved(rubric, sheet(), foundations.language),
    (left) => save(context, again, left),
  );
}

interface Queued {
  readonly written: Written;
  /** Known after the request. */
  readonly sheet: () => string;
}

/** A table tells criteria and rules by their names alone. */
function refuseUnwritable(rubric: SaveRubricArguments['rubric']): void {
  const names = namesOf({ key: 'draft', version: 1, ...rubric });
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  const bad = [...new Set([...names.filter((name) => name.trim() === ''), ...twice])];
  if (bad.length > 0) failWith({ code: 'RUBRIC_INVALID', problems: bad.map((name) => (name === '' ? '""' : name)) });
  const empty = rubric.sections.filter(({ criteria }) => criteria.length === 0).map(({ name }) => name);
  if (empty.length > 0) failWith({ code: 'RUBRIC_INVALID', problems: empty });
}

function identified({ key, version, ...rubric }: SaveRubricArguments['rubric'], setup: Setup): Rubric {
  const ids = setup.rubrics();
  const ownKey = key === undefined || key === 'imported' ? newKey(rubric.name, ids) : key;
  const isNew = version === undefined || key === 'imported';
  const whole: Rubric = { ...rubric, key: ownKey, version: isNew ? nextVersion(ownKey, ids) : version };
  const identity = rubricProblems(whole).filter(({ code }) => code === 'KEY_ILLEGAL' || code === 'VERSION_ILLEGAL');
  return identity.length === 0 ? whole : failWith({ code: 'INVALID_ARGUMENT', detail: `rubric: ${rubricId(whole)}` });
}

function refuseFrozen(setup: Setup, rubric: Rubric, { state }: RubricLife): void {
  const id = rubricId(rubric);
  const isUsed = setup.logs().some((log) => log.rubric === id);
  if (!isFrozenState(state) && !isUsed) return;
  const next = rubricId(asVersion(rubric, rubric.key, nextVersion(rubric.key, setup.rubrics())));
  failWith({ code: 'RUBRIC_FROZEN', rubric: id, next });
}

function settingRows(rubric: Rubric, life: RubricLife, setup: Setup, targets: readonly CentreTarget[]): SetupRow[] {
  const id = rubricId(rubric);
  const settings = rubricSettings(rubric);
  // Grades and the base of an earlier draft that this one has no more.
  const stale = Object.keys(setup.rubricSettings(id)).filter((key) => STALE.test(key) && !(key in settings));
  const isNew = !(`life:${id}:state` in setup.values(''));
  return [
    ...rubricSettingRows(id, { ...settings, ...Object.fromEntries(stale.map((key) => [key, ''])) }),
    ...(isNew ? lifeRows(id, { ...life, state: 'draft', since: { draft: localDay(new Date()) } }) : []),
    ...targets.map((target): SetupRow => [`target:${target.name}`, targetSetting(target)]),
  ];
}

const STALE = /^(?:band\.\d+\.(?:name|from)|base)$/u;

function create(
  context: BatchContext,
  rubric: Rubric,
  state: SheetState,
  foundations: Foundations,
  rows: readonly SetupRow[],
): Queued {
  foundations.check(context);
  const sheet = queueTableSheet(context, rubricSheetPlan(rubric, foundations.language), state);
  sheet.load('name');
  return { written: foundations.write(context, [], rows), sheet: () => sheet.name };
}

async function rewrite(
  context: BatchContext,
  rubric: Rubric,
  standing: StandingRubricTable,
  foundations: Foundations,
  rows: readonly SetupRow[],
  opened: RubricTable | undefined,
): Promise<Queued> {
  const plan = rubricTable(rubric, foundations.language);
  refuseChanged(rubric, standing, plan, opened);
  const rewritten = planRewrite(standing, plan);
  const checkRoom = queueRoom(context, standing, rewritten);
  await context.sync();
  checkRoom();
  foundations.check(context);
  const table = queueRewrite(context, rubricId(rubric), standing, rewritten);
  return { written: allWritten([table, foundations.write(context, [], rows)]), sheet: () => standing.sheet };
}

/** A table that neither is as it was opened nor as this save leaves it, be it half-way, was changed by somebody. */
function refuseChanged(
  rubric: Rubric,
  standing: StandingRubricTable,
  plan: RubricTable,
  opened: RubricTable | undefined,
): void {
  if (isHalfway(standing.table, plan)) return;
  const differences = tableDifferences(opened ?? plan, standing.table);
  if (differences.length === 0) return;
  const { sheet, row, column } = standing;
  const cells = differences.map((one) =>
    one.row === null || one.column === null ? one.header : cellAddress(row + 1 + one.row, column + one.column),
  );
  failWith({ code: 'RUBRIC_CHANGED', rubric: rubricId(rubric), where: placeName(sheet, cells[0] ?? ''), cells });
}

/** Whether the table holds what this save writes, as far as its rows go: an earlier try may have been written in part. */
function isHalfway(standing: RubricTable, plan: RubricTable): boolean {
  const shared = Math.min(standing.rows.length, plan.rows.length);
  const surplus = standing.rows.slice(shared).flat();
  const isBlank = (cell: CellValue): boolean => cell === '';
  const cut = (table: RubricTable): RubricTable => ({ headers: table.headers, rows: table.rows.slice(0, shared) });
  return surplus.every(isBlank) && tableDifferences(cut(plan), cut(standing)).length === 0;
}

function saved(rubric: Rubric, sheet: string, language: Language): SavedRubric {
  const { headers, rows } = rubricTable(rubric, language);
  const problems = rubricProblems(rubric);
  const count = (severity: string): number => problems.filter((one) => one.severity === severity).length;
  return {
    rubric: rubricId(rubric),
    table: rubricTableName(rubricId(rubric)),
    sheet,
    address: placeName(sheet, rangeAddress(0, 0, rows.length + 1, headers.length)),
    problems: { errors: count('error'), warnings: count('warning') },
  };
}
