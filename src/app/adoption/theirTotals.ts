import { cellAddress, placeName } from '../../domain/address';
import type { CellValue } from '../../domain/cellValue';
import { failWith } from '../../domain/failure';
import type { LogReading } from '../../domain/grid/logReading';
import type { Rubric } from '../../domain/rubric/rubric';
import type { ScoringWords } from '../../domain/scoring/scoringWords';
import { totalsTheyHave, type TotalsReport } from '../../domain/values/totals';
import { readFormulas } from '../../workbook/columnFormulas';
import type { BatchContext } from '../../workbook/runExcel';
import type { PartSource } from './readSource';

/** People's formulas are short: a sum, or the names of some cells. */
const FORMULAS_A_REQUEST = 20_000;

/** Their own totals beside ours, row by row; null where they have none. Reads the formulas of that column alone. */
export async function theirTotals(
  context: BatchContext,
  reading: LogReading,
  parts: readonly PartSource[],
  { rubric, words }: { readonly rubric: Rubric; readonly words: ScoringWords },
): Promise<TotalsReport | null> {
  const total = reading.columns.findIndex(({ meaning }) => meaning === 'total');
  if (total < 0) return null;
  const found = parts.filter(({ positions, evaluations }) => positions[total] >= 0 && evaluations.length > 0);
  const formulas = await readFormulas(
    context,
    found.map(({ part, positions }) => ({
      sheet: part.sheet,
      column: part.firstColumn + positions[total],
      row: part.headerRow + 1,
      rows: part.lastRow - part.headerRow,
    })),
    FORMULAS_A_REQUEST,
  );
  const byRow = new Map<string, CellValue>();
  found.forEach(({ part, positions, evaluations }, index) => {
    for (const { sheet, row, cells } of evaluations) {
      const formula = formulas[index][row - part.headerRow - 1];
      // What is no formula is what was read before, or a colleague moved columns or rows meanwhile.
      const isFormula = typeof formula === 'string' && /^[='+@-]/u.test(formula);
      if (!isFormula && formula !== cells[total]) {
        const column = part.firstColumn + positions[total];
        failWith({ code: 'ROW_CHANGED', where: placeName(sheet, cellAddress(row, column)) });
      }
      byRow.set(`${row} ${sheet}`, formula);
    }
  });
  const ofRows = reading.rows.map(({ sheet, row }) => byRow.get(`${row} ${sheet}`) ?? '');
  return totalsTheyHave(reading, rubric, words, ofRows);
}
