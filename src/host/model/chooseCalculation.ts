import type { Calculation } from './calculation';
import { OnDemandCalculation } from './onDemand/onDemandCalculation';
import type { UniverCellAccess } from './univerCellAccess';
import { UniverScheduler } from './univerScheduler';

/** Beyond it Univer's own scheduler takes minutes where ours takes seconds. */
const MOST_CELLS_OF_SCHEDULER = 100_000;

/**
 * The one place that decides how a workbook calculates. In a grid Univer's own scheduler also follows what only it knows,
 * such as conditional formats by formula; a large workbook does without.
 */
export function chooseCalculation(cells: UniverCellAccess, hasGrid: boolean): Calculation {
  return hasGrid && cells.count() <= MOST_CELLS_OF_SCHEDULER
    ? new UniverScheduler(cells.injector)
    : new OnDemandCalculation(cells, hasGrid);
}
