import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cellValue';
import type { ColumnKey } from '../../../src/domain/evaluation/columnKey';
import { logColumns, pointsColumns, type LogColumn } from '../../../src/domain/evaluation/logColumns';
import { rowScoring } from '../../../src/domain/scoring/rowScoring';
import { computeColumns } from '../../../src/domain/scoring/scoreCells';
import { tableReference, toFormula } from '../../../src/domain/scoring/toFormula';
import { emptySheet, emptyWorkbook, type CellSnapshot, type SheetSnapshot } from '../../../src/host/model/snapshot';
import { recalculateAll } from '../../support/libreOffice';
import { ERRORS, scoringCases, type ScoringCase } from './randomRows';
import { saveChecked } from '../../support/saveChecked';
import { EVERY_WAY, waysOf } from './waysOfScoring';

const RUBRICS = 500;
const ROWS = 6;
const SHEETS_A_BOOK = 100;

/** Every column of a log of ours is there. */
const scoringOf = (rubric: ScoringCase['rubric'], words: ScoringCase['words']) => rowScoring(rubric, words, () => true);

/** What a log of ours would have, and what stands beside a log that is written in ways of its own. */
const columnsOf = (rubric: ScoringCase['rubric'], words: ScoringCase['words']): LogColumn[] => {
  const ours = logColumns(rubric, words.language);
  return [...ours, ...pointsColumns(words).filter(({ key }) => !ours.some((column) => column.key === key))];
};

const sheetName = (index: number): string => `R${index}`;

function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

function cellOf(value: CellValue): CellSnapshot {
  return ERRORS.includes(value) ? { v: value, e: true } : { v: value };
}

/** The log on a sheet, as a table or, every second one, as a plain range with references to the row's cells. */
function logSheet({ rubric, words, rows }: ScoringCase, index: number): SheetSnapshot {
  const columns = columnsOf(rubric, words);
  const isTable = index % 2 === 0;
  const name = `QA_Eval_random${index}_v1`;
  const inTable = tableReference(name);
  const formulas = (row: number): Map<ColumnKey, string> => {
    const reference = (key: ColumnKey): string => {
      const at = columns.findIndex((column) => column.key === key);
      return isTable ? inTable(columns[at].header) : `$${columnLetters(at)}${row + 1}`;
    };
    return new Map([...scoringOf(rubric, words)].map(([key, value]) => [key, toFormula(value, reference, key)]));
  };
  const sheet = emptySheet(sheetName(index));
  sheet.cells[0] = Object.fromEntries(columns.map(({ header }, at) => [at, { v: header }]));
  rows.forEach((cells, at) => {
    const computed = formulas(at + 1);
    sheet.cells[at + 1] = Object.fromEntries(
      columns.flatMap(({ key }, column): [number, CellSnapshot][] => {
        const formula = computed.get(key);
        if (formula !== undefined) return [[column, { f: formula, v: 'not calculated' }]];
        const value = cells[key] ?? '';
        return value === '' ? [] : [[column, cellOf(value)]];
      }),
    );
  });
  if (isTable) {
    sheet.tables.push({
      name,
      range: { startRow: 0, startColumn: 0, endRow: rows.length, endColumn: columns.length - 1 },
      style: null,
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      columns: columns.map(({ key, header }) => {
        const calculatedFormula = formulas(1).get(key);
        return { name: header, ...(calculatedFormula !== undefined && { calculatedFormula }) };
      }),
    });
  }
  return sheet;
}

/** Where the engine's cells say something else than we do. */
function differences({ rubric, words, rows }: ScoringCase, index: number, found: CellValue[][]): string[] {
  const columns = columnsOf(rubric, words);
  return rows.flatMap((cells, at) =>
    [...computeColumns(scoringOf(rubric, words), cells)].flatMap(([key, expected]) => {
      const cell = found[at + 1]?.[columns.findIndex((column) => column.key === key)] ?? '';
      // LibreOffice saves 15 digits; all that we show ends at the tenth decimal.
      const isSame =
        typeof expected === 'number' && typeof cell === 'number'
          ? expected.toFixed(9) === cell.toFixed(9)
          : expected === cell;
      return isSame
        ? []
        : [
            `${sheetName(index)} row ${at + 1} ${key}: ours ${JSON.stringify(expected)}, LibreOffice ${JSON.stringify(cell)}; ${JSON.stringify(cells)}`,
          ];
    }),
  );
}

test(`${RUBRICS} random rubrics score alike here and in LibreOffice`, async () => {
  const seed = fc.readConfigureGlobal().seed ?? 1;
  const cases = fc.sample(scoringCases(ROWS), { seed, numRuns: RUBRICS });
  const books: Uint8Array[] = [];
  for (let from = 0; from < RUBRICS; from += SHEETS_A_BOOK) {
    const sheets = cases.slice(from, from + SHEETS_A_BOOK).map((one, at) => logSheet(one, from + at));
    books.push(await saveChecked({ ...emptyWorkbook(), sheets }));
  }

  const sheets = Object.assign({}, ...(await recalculateAll(books))) as Record<string, CellValue[][]>;

  const differing = cases.flatMap((one, index) => differences(one, index, sheets[sheetName(index)] ?? []));
  const scored = cases.flatMap(({ rubric, words, rows }) =>
    rows
      .filter((cells) => computeColumns(scoringOf(rubric, words), cells).get('raw') !== '')
      .map((cells) => waysOf({ rubric, words }, cells)),
  );
  expect({ seed, differing: differing.slice(0, 10), count: differing.length }).toEqual({
    seed,
    differing: [],
    count: 0,
  });
  // The comparison is worth something only where every way of scoring made a score, and many rows have one and many not.
  const ways = new Set(scored.flat());
  expect(EVERY_WAY.filter((way) => !ways.has(way))).toEqual([]);
  expect(scored.length).toBeGreaterThan((RUBRICS * ROWS) / 4);
  expect(scored.length).toBeLessThan((RUBRICS * ROWS * 3) / 4);
}, 300_000);
