import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cellValue';
import { adoptedRubric } from '../../../src/domain/grid/adoptedRubric';
import { addUp, criteriaOf } from '../../../src/domain/rubric/points';
import { scoreCells } from '../../../src/domain/scoring/scoreCells';
import { decideWords } from '../../../src/domain/values/decideWords';
import { log } from './log';

/** How a team writes the points of a criterion; what cannot be written this way is rounded to what can. */
interface Way {
  readonly header: (name: string, full: number) => string;
  readonly points: (points: number, full: number) => number;
  readonly write: (points: number, full: number, dirt: number) => CellValue;
}

const named = (name: string, full: number): string => `${name}(${full}分)`;
const exact = (points: number): number => points;
const whole = (points: number, full: number): number => (points * 2 >= full ? full : 0);
const width = (text: string): string =>
  text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const WAYS: Readonly<Record<string, Way>> = {
  points: { header: named, points: exact, write: (points) => points },
  texts: {
    header: named,
    points: exact,
    write: (points, _full, dirt) =>
      [`${points}分`, points, String(points), `${points} 分`, width(String(points))][dirt % 5] ?? '',
  },
  negative: {
    header: named,
    points: exact,
    write: (points, full, dirt) => (points === full ? (dirt % 3 === 0 ? 0 : '') : Number((points - full).toFixed(2))),
  },
  deducted: {
    header: (name, full) => named(`${name}扣分`, full),
    points: exact,
    write: (points, full, dirt) => (points === full && dirt % 2 === 0 ? '' : Number((full - points).toFixed(2))),
  },
  unnamedDeductions: { header: named, points: exact, write: (points, full) => Number((full - points).toFixed(2)) },
  marks: {
    header: named,
    points: whole,
    write: (points, _full, dirt) => (points > 0 ? ['√', '✓', '合格'] : ['×', '✗', '不合格'])[dirt % 3] ?? '',
  },
  answers: { header: named, points: whole, write: (points) => (points > 0 ? 'Y' : 'N') },
  levels: {
    header: named,
    points: (points, full) => Number((([1, 0.8, 0.6, 0][Math.floor((points / full) * 3.99)] ?? 0) * full).toFixed(2)),
    write: (points, full) => (points === full ? '优' : points === 0 ? '差' : points > full * 0.7 ? '良' : '中'),
  },
  shares: { header: named, points: whole, write: (points) => (points > 0 ? 1 : 0) },
};

const randomLog = fc
  .record({
    way: fc.constantFrom(...Object.keys(WAYS)),
    fulls: fc.array(fc.integer({ min: 2, max: 20 }), { minLength: 2, maxLength: 6 }),
    rows: fc.array(
      fc.array(fc.record({ share: fc.integer({ min: 0, max: 4 }), dirt: fc.nat(59) }), { minLength: 6, maxLength: 6 }),
      {
        minLength: 12,
        maxLength: 40,
      },
    ),
  })
  .map(({ way, fulls, rows }) => {
    const how = WAYS[way];
    const headers = fulls.map((full, at) => how.header(`项目${'甲乙丙丁戊己'[at] ?? ''}`, full));
    const scored = rows.map((row) =>
      fulls.map((full, at) => how.points(Number(((full * (row[at]?.share ?? 0)) / 4).toFixed(2)), full)),
    );
    const cells = scored.map((row, line) =>
      row.map((points, at) => how.write(points, fulls[at] ?? 1, rows[line]?.[at]?.dirt ?? 0)),
    );
    return { way, headers, scored, cells };
  });

test('a log written in any usual way, with its totals, is scored as it was meant, or asked about', () => {
  const asked = new Map<string, number>();
  const read = new Map<string, number>();
  fc.assert(
    fc.property(randomLog, ({ way, headers, scored, cells }) => {
      const totals = scored.map((row) => addUp(row));
      const reading = log(
        [...headers.map((header) => [header, 'criterion'] as const), ['总分', 'total']],
        cells.map((row, at) => [...row, totals[at] ?? 0]),
      );
      const rubric = adoptedRubric(reading.columns, 'k', 'Log', 'zh-CN');
      let words;
      try {
        words = { language: 'zh-CN' as const, ...decideWords(reading, {}, 'zh-CN') };
      } catch {
        asked.set(way, (asked.get(way) ?? 0) + 1);
        return;
      }
      read.set(way, (read.get(way) ?? 0) + 1);
      const names = criteriaOf(rubric).map(({ name }) => name);
      const found = cells.map((row) => {
        const { raw, check } = scoreCells(
          rubric,
          words,
          Object.fromEntries(row.map((cell, at) => [`criterion:${names[at] ?? ''}`, cell])),
        );
        return check === '' ? raw : check;
      });
      expect({ way, found }).toEqual({ way, found: totals });
    }),
    { numRuns: 400 },
  );
  for (const way of Object.keys(WAYS)) {
    expect([way, (read.get(way) ?? 0) > 4 * (asked.get(way) ?? 0)]).toEqual([way, true]);
  }
});
