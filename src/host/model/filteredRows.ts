import type { Injector } from '@univerjs/core';
import { ISheetRowFilteredService } from '@univerjs/engine-formula';
import { isFilteredOut } from './filtering';
import type { UniverInstance } from './headlessUniver';
import type { WorkbookModel } from './workbookModel';

/** Workbooks by unit; a grid's Univer outlives the workbooks it shows. */
const workbooks = new WeakMap<Injector, Map<string, WeakRef<WorkbookModel>>>();

/** Lets SUBTOTAL and AGGREGATE know which rows a filter hides: they always skip those, others only when told to. */
export function tellFilteredRows({ univer }: UniverInstance, unitId: string, workbook: WorkbookModel): void {
  const injector = univer.__getInjector();
  const known = workbooks.get(injector) ?? new Map<string, WeakRef<WorkbookModel>>();
  workbooks.set(injector, known);
  known.set(unitId, new WeakRef(workbook));
  injector.get(ISheetRowFilteredService).register((unit, sheet, row) => {
    const found = known.get(unit)?.deref();
    return found !== undefined && isFilteredOut(found, found.sheetById(sheet), row);
  });
}
