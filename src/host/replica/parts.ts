import { chartModel } from '../model/charts';
import type { SheetModel, TableModel } from '../model/parts';
import type { ChartSnapshot, TableSnapshot } from '../model/snapshot';
import type { WorkbookModel } from '../model/workbookModel';

/** Everything of a sheet beside cells and tables, by name; each is merged as a whole. */
export function partsOf(sheet: SheetModel): Record<string, unknown> {
  const { id: _id, tables: _tables, charts, conditionalFormats, ...parts } = sheet;
  return {
    ...parts,
    charts: charts.map(({ id: _chartId, sheet: _sheet, ...chart }) => chart),
    conditionalFormats: conditionalFormats.map(({ id: _formatId, sheet: _sheet, ...format }) => format),
  };
}

export function setPart(workbook: WorkbookModel, sheet: SheetModel, part: string, value: unknown): void {
  const copy = structuredClone(value);
  if (part === 'charts') {
    sheet.charts = (copy as ChartSnapshot[]).map((chart) => Object.assign(chartModel(workbook, sheet, chart), chart));
  } else if (part === 'conditionalFormats') {
    type Plain = Omit<SheetModel['conditionalFormats'][number], 'id' | 'sheet'>;
    sheet.conditionalFormats = (copy as Plain[]).map((format) => ({ ...format, id: workbook.newId(), sheet }));
  } else Object.assign(sheet, { [part]: copy });
  workbook.partsChanged = true;
}

export function tableState({ id: _id, sheet: _sheet, columns, ...table }: TableModel): TableSnapshot {
  return structuredClone({ ...table, columns: columns.map(({ id: _columnId, ...column }) => column) });
}

/** Changes a table, or makes the one that another replica made. */
export function setTable(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel | undefined,
  set: Partial<TableSnapshot>,
): TableModel {
  const { columns, ...rest } = structuredClone(set);
  const changed = table ?? ({ id: workbook.newId(), sheet, columns: [] } as unknown as TableModel);
  if (!table) sheet.tables.push(changed);
  if (table && rest.name !== undefined) workbook.store.forgetTable(table.name);
  Object.assign(changed, rest);
  if (columns) {
    changed.columns = columns.map((column, i) => ({ ...column, id: changed.columns[i]?.id ?? workbook.newNumber() }));
  }
  workbook.declare(changed);
  return changed;
}

export function removeTable(workbook: WorkbookModel, table: TableModel): void {
  workbook.store.forgetTable(table.name);
  table.sheet.tables.splice(table.sheet.tables.indexOf(table), 1);
  workbook.partsChanged = true;
}
