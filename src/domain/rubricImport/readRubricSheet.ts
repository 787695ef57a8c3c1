import { cellAddress, placeName, rangeAddress } from '../address';
import { failWith } from '../failure';
import type { SheetBlock, SheetContent } from '../grid/sheetContent';
import type { Language } from '../language';
import { rubricProblems } from '../rubric/problems';
import { subjectKey } from '../rubric/subject';
import { percentOf, readCriterion, readName } from './criterionTexts';
import { importGrid, type ImportGrid } from './importGrid';
import { findImportTable, type ImportTable } from './importTable';
import { readLogHeader } from './logHeader';
import { NOTE_START } from './noteWords';
import { cleanName, halfWidth, isNumber } from './plainText';
import type { RawSection, RawStandard } from './rawStandard';
import { readBody } from './readBody';
import type { ImportDecisions, ImportLayout, ImportProblem, RubricReading } from './rubricReading';
import { buildStandard, type BuiltStandard } from './standardBuilder';
import { answerKind, baseOf, type SectionTexts, type StandardTexts } from './standardTexts';

export interface RubricSheetOptions {
  /** The part of the sheet to read; everything where absent. */
  readonly block?: SheetBlock;
  readonly decisions?: ImportDecisions;
}

/** Nobody scores a contact by more: a table with so many rows is something else. */
const MOST_CRITERIA = 1000;

/**
 * Reads a standard as a team keeps it on a sheet. Nothing is assumed silently: what the sheet does not say is in the
 * guesses, what its words leave open in the questions. RUBRIC_NOT_RECOGNISED where no standard is found.
 */
export function readRubricSheet(content: SheetContent, options: RubricSheetOptions = {}): RubricReading {
  const { block, decisions = {} } = options;
  const grid = importGrid(content, block);
  const language = languageOf(grid);
  const table = findImportTable(grid);
  // Names and numbers of a log look like a list without headers.
  const log = table === null || table.headerRow < 0 ? readLogHeader(content, block, language, decisions) : null;
  if (log) return log;
  const found = table && readTable(table, language);
  if (!found || found.texts.sections.every(({ criteria }) => criteria.length === 0)) {
    const header = readLogHeader(content, block, language, decisions);
    return header ?? failWith({ code: 'RUBRIC_NOT_RECOGNISED', where: content.name });
  }
  const { length } = found.texts.sections.flatMap(({ criteria }) => criteria);
  if (length > MOST_CRITERIA) failWith({ code: 'RUBRIC_NOT_RECOGNISED', where: content.name });
  const built = buildStandard(found.texts, grid, language, decisions);
  if (built.rubric.sections.length === 0) failWith({ code: 'RUBRIC_NOT_RECOGNISED', where: content.name });
  const next = table.nextTable === null ? [] : [secondStandard(grid, table.nextTable)];
  return {
    sheet: content.name,
    range: rangeAddress(grid.firstRow, grid.firstColumn, table.nextTable ?? grid.rows.length, grid.columns),
    layout: layoutOf(table, found.raw),
    ...built,
    problems: [...built.problems, ...next, ...checked(built, grid, found.texts.declaredTotal)],
    declaredTotal: found.texts.declaredTotal,
    unused: found.raw.unused.map(({ text, row, column }) => ({
      where: rangeAddress(grid.firstRow + row, grid.firstColumn + column, 1, 1),
      text,
    })),
  };
}

/** The checker's findings, each with the team's own cell. */
function checked({ rubric, places }: BuiltStandard, grid: ImportGrid, declaredTotal: number | null): ImportProblem[] {
  const first = placeName(grid.sheet, cellAddress(grid.firstRow, grid.firstColumn));
  return rubricProblems(rubric, { declaredTotal }).map((problem) => ({
    ...problem,
    where: places[subjectKey(problem.subject)] ?? first,
  }));
}

function readTable(table: ImportTable, language: Language): { raw: RawStandard; texts: StandardTexts } {
  const raw = readBody(table);
  const titles = table.above.flatMap(({ cells }) => cells.filter((text) => text !== ''));
  const total = Number(/\d+(?:\.\d+)?/u.exec(halfWidth(raw.total?.text ?? ''))?.[0] ?? NaN);
  return {
    raw,
    texts: {
      name: titleOf(titles) ?? nameOf(table.grid.sheet, language),
      sections: raw.sections.map(sectionTexts),
      notes: [...noteTitles(table), ...raw.notes],
      answers: answerKind(table.columns.filter(({ role }) => role === 'answer').map(({ header }) => header)),
      base: baseOf([...titles, ...table.columns.map(({ header }) => header)]),
      declaredTotal: total > 0 && !raw.total?.text.includes('%') ? total : null,
    },
  };
}

function sectionTexts(raw: RawSection): SectionTexts {
  const header = raw.name ? readName(raw.name.text) : null;
  const number = raw.points.find(({ text }) => isNumber(text));
  const points = header?.points ?? (number ? Number(/\d+(?:\.\d+)?/u.exec(halfWidth(number.text))?.[0]) : null);
  return {
    name: raw.name,
    points,
    weight: header?.weight ?? percentOf(raw.weights),
    criteria: raw.criteria.map(readCriterion),
  };
}

/** The first title that is no date or remark. */
function titleOf(titles: readonly string[]): string | null {
  const title = titles.find(
    (text) =>
      text.length >= 3 &&
      text.length <= 60 &&
      !/^(?:备注|注|说明|note|effective|version|date|日期|版本|适用)/iu.test(text),
  );
  return title === undefined ? null : cleanName(title);
}

function nameOf(sheet: string, language: Language): string {
  return sheet.trim() === '' ? (language === 'en' ? 'Imported standard' : '导入的标准') : sheet;
}

/** Remarks above the table. */
function noteTitles({ above }: ImportTable): RawStandard['notes'] {
  return above.flatMap((row) =>
    row.cells.flatMap((text, column) => (NOTE_START.test(text) ? [{ text, row: row.at, column }] : [])),
  );
}

function layoutOf({ columns }: ImportTable, { sections }: RawStandard): ImportLayout {
  const criteria = sections.flatMap((section) => section.criteria);
  const share = (test: (criterion: (typeof criteria)[number]) => boolean): number =>
    criteria.filter(test).length / Math.max(1, criteria.length);
  if (columns.some(({ role }) => role === 'levelColumn')) return 'levelColumns';
  if (share((one) => one.levelRows.length > 1 || one.standards.length > 1) > 0.3) return 'levelRows';
  const read = criteria.map(readCriterion);
  if (read.some(({ levels }) => levels.length > 1)) return 'criterionRows';
  const isTicked = columns.some(({ role, header }) => role === 'answer' && answerKind([header]) === 'yesNo');
  const isDeducted = read.some(({ occurrence }) => occurrence !== null);
  const isBare = read.every(({ points, weight }) => points === null && weight === null);
  return isTicked || isDeducted || isBare ? 'checklist' : 'plainList';
}

function secondStandard(grid: ImportGrid, row: number): ImportProblem {
  const where = rangeAddress(grid.firstRow + row, grid.firstColumn, 1, grid.columns);
  return {
    code: 'SECOND_STANDARD',
    severity: 'warning',
    subject: { kind: 'rubric' },
    repairs: [],
    where: `${grid.sheet}!${where}`,
    text: grid.rows[row]?.cells.find((text) => text !== '') ?? '',
  };
}

function languageOf(grid: ImportGrid): Language {
  const text = grid.rows.flatMap(({ cells }) => cells).join('');
  const han = (text.match(/\p{Script=Han}/gu) ?? []).length;
  const latin = (text.match(/[A-Za-z]/gu) ?? []).length;
  return han * 3 >= latin ? 'zh-CN' : 'en';
}
