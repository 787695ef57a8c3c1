import type { Calculation, CellAccess } from './calculation';
import { OnDemandCalculation } from './onDemand/onDemandCalculation';
import { UniverScheduler } from './univerScheduler';

/** The one place that decides how a workbook calculates: a grid draws what Univer's own scheduler tells it. */
export function chooseCalculation(cells: CellAccess, hasGrid: boolean): Calculation {
  return hasGrid ? new UniverScheduler(cells.injector) : new OnDemandCalculation(cells);
}
