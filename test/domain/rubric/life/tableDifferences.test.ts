import fc from 'fast-check';
import type { CellValue } from '../../../../src/domain/cellValue';
import { LANGUAGES } from '../../../../src/domain/language';
import {
  altersScore,
  inOrderOf,
  tableDifferences,
  type CellDifference,
} from '../../../../src/domain/rubric/life/tableDifferences';
import { readRubricTable } from '../../../../src/domain/rubric/readRubricTable';
import { rubricSettings, rubricTable, type RubricTable } from '../../../../src/domain/rubric/rubricTable';
import { rubricColumn } from '../../../../src/domain/rubric/rubricWords';
import { scoreCells } from '../../../../src/domain/scoring/scoreCells';
import { rubrics } from '../../scoring/randomCases';
import { scoringCases } from '../../scoring/randomRows';

const tables = fc
  .tuple(rubrics, fc.constantFrom(...LANGUAGES))
  .map(([rubric, language]) => rubricTable(rubric, language));
const seeds = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });

/** Some order of things, by random numbers. */
function shuffled<T>(all: readonly T[], numbers: readonly number[]): T[] {
  const ranks = new Map(all.map((one, at) => [one, numbers[at % numbers.length] * 1000 + ((at * 7919) % 1000)]));
  return [...all].sort((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0));
}

/** As people leave a table: rows sorted, columns moved, a column of their own, blank rows below, spaces about names. */
function rearranged({ headers, rows }: RubricTable, numbers: readonly number[]): RubricTable {
  const columns = shuffled(
    headers.map((_header, at) => at),
    numbers,
  );
  const own = numbers[0] % (headers.length + 1);
  const row = (cells: readonly CellValue[], note: CellValue): CellValue[] => {
    const moved = columns.map((column) => cells[column] ?? '');
    return [...moved.slice(0, own), note, ...moved.slice(own)];
  };
  const blank = headers.map(() => '');
  return {
    headers: row(headers, '备忘').map(String),
    rows: [
      ...shuffled(rows, numbers).map((cells, at) => row(cells, `第 ${at} 行`)),
      row(blank, ''),
      row(blank, '待定'),
    ],
  };
}

function withCell({ headers, rows }: RubricTable, row: number, column: number, value: CellValue): RubricTable {
  const changed = rows.map((cells, at) => (at === row ? cells.with(column, value) : cells));
  return { headers, rows: changed };
}

/** Whether a cell was typed into is all that a reader of the differences needs to know. */
function cellsOf(differences: readonly CellDifference[]): Omit<CellDifference, 'header'>[] {
  return differences.map(({ row, column, before, after }) => ({ row, column, before, after }));
}

test('sorting rows, moving columns and columns of their own are no difference, and the old order comes back', () => {
  fc.assert(
    fc.property(rubrics, fc.constantFrom(...LANGUAGES), seeds, (rubric, language, numbers) => {
      const table = rubricTable(rubric, language);
      const moved = rearranged(table, numbers);
      expect(tableDifferences(table, moved)).toEqual([]);
      expect(readRubricTable(rubric, inOrderOf(table, moved), rubricSettings(rubric)).rubric).toEqual(rubric);
    }),
  );
});

test('a cell typed into is that cell, with what it held and what it holds', () => {
  fc.assert(
    fc.property(tables, fc.nat(), fc.nat(), fc.constantFrom('', '手工改的', 77.7), (table, one, other, typed) => {
      const [row, column] = [one % table.rows.length, other % table.headers.length];
      const was = table.rows[row][column];
      const differences = tableDifferences(table, withCell(table, row, column, typed));
      expect(cellsOf(differences)).toEqual(typed === was ? [] : [{ row, column, before: was, after: typed }]);
    }),
  );
});

const NAMING: readonly (string | undefined)[] = ['section', 'criterion', 'level', 'rule'];

test('in a rearranged table a cell is told by what its row names', () => {
  fc.assert(
    fc.property(tables, seeds, fc.nat(), fc.nat(), (table, numbers, one, other) => {
      const moved = rearranged(table, numbers);
      const telling = table.headers.filter((header) => !NAMING.includes(rubricColumn(header)));
      const header = telling[other % telling.length];
      const [row, column] = [one % table.rows.length, moved.headers.indexOf(header)];
      const before = moved.rows[row][column];
      expect(tableDifferences(table, withCell(moved, row, column, '手工改的'))).toEqual([
        { row, column, header, before, after: '手工改的' },
      ]);
    }),
  );
});

test('rows that came or went, and columns, with each of their cells that hold something', () => {
  const headers = ['监控项目', '监控点', '分值', '备忘'];
  const before: RubricTable = {
    headers,
    rows: [
      ['礼仪', '问候', 5, ''],
      ['礼仪', '语气', 10, ''],
    ],
  };
  const after: RubricTable = {
    headers: [...headers, '权重'],
    rows: [
      ['礼仪', '语气', 10, '!', ''],
      ['业务', '解答', 85, '', 2],
    ],
  };
  expect(tableDifferences(before, after)).toEqual([
    { row: null, column: 0, header: '监控项目', before: '礼仪', after: '' },
    { row: null, column: 1, header: '监控点', before: '问候', after: '' },
    { row: null, column: 2, header: '分值', before: 5, after: '' },
    { row: 1, column: 0, header: '监控项目', before: '', after: '业务' },
    { row: 1, column: 1, header: '监控点', before: '', after: '解答' },
    { row: 1, column: 2, header: '分值', before: '', after: 85 },
    { row: 1, column: 4, header: '权重', before: '', after: 2 },
  ]);
  expect(tableDifferences(before, { ...before, headers: ['监控项目', '监控点', '满分', '备忘'] })).toEqual([
    { row: 0, column: null, header: '分值', before: 5, after: '' },
    { row: 1, column: null, header: '分值', before: 10, after: '' },
  ]);
});

test('differences in wording, taken over in the old order, alter no score', () => {
  const wordings = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('', '另一种说法', '分钟', '合规风险')), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(scoringCases(2), seeds, wordings, ({ rubric, words, rows }, numbers, typed) => {
      const table = rubricTable(rubric, 'zh-CN');
      const columns = ['计量单位', '差错类别', '评级说明'].flatMap((header) => {
        const at = table.headers.indexOf(header);
        return at < 0 ? [] : [at];
      });
      const worded = typed.reduce(
        (all, [row, at, value]) => withCell(all, row % table.rows.length, columns[at % columns.length], value),
        table,
      );
      const moved = rearranged(worded, numbers);
      expect(tableDifferences(table, moved).filter(altersScore)).toEqual([]);
      const { rubric: read } = readRubricTable(rubric, inOrderOf(table, moved), rubricSettings(rubric));
      for (const row of rows) expect(scoreCells(read, words, row)).toEqual(scoreCells(rubric, words, row));
    }),
  );
});
