import type { CellValue } from '../domain/cellValue';
import type { Figure, SummaryPlan } from '../domain/summary/summaryContract';

/** Queues reading the headline of a summary; call the result after the sync. */
export function queueFigures(sheet: Excel.Worksheet, plan: SummaryPlan): (figure: Figure) => CellValue {
  const ranges = Object.entries(plan.figures).map(([figure, address]) => {
    const range = sheet.getRange(address.replace(/\$/g, ''));
    range.load('values');
    return [figure, range] as const;
  });
  const byFigure = new Map<string, Excel.Range>(ranges);
  return (figure) => (byFigure.get(figure)?.values as CellValue[][])[0][0];
}
