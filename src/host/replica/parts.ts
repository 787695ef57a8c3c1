import { chartModel } from '../model/charts';
import { moveFormula } from '../model/referenceShift';
import type { SheetModel, TableModel } from '../model/parts';
import type { ChartSnapshot, TableSnapshot } from '../model/snapshot';
import type { WorkbookModel } from '../model/workbookModel';
import type { TableOperation } from './operation';

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

const firstDataRow = ({ range, showHeaders }: Pick<TableSnapshot, 'range' | 'showHeaders'>): number =>
  range.startRow + (showHeaders ? 1 : 0);

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What became different of a table; all of it where there was none. */
export function tableChange(
  before: TableSnapshot | undefined,
  now: TableSnapshot,
): Pick<TableOperation, 'set' | 'columns'> {
  const hasSameColumns = before?.columns.length === now.columns.length;
  const fields = Object.entries(now).filter(
    ([field, value]) =>
      !isSame(value, before?.[field as keyof TableSnapshot]) && !(field === 'columns' && hasSameColumns),
  );
  const columns = now.columns.flatMap((column, i) =>
    hasSameColumns && !isSame(column, before.columns[i])
      ? [{ at: now.range.startColumn + i, row: firstDataRow(now), column }]
      : [],
  );
  return { set: Object.fromEntries(fields), columns };
}

/** Changes a table, or makes the one that another replica made. */
export function setTable(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel | undefined,
  { set, columns: changedColumns }: Pick<TableOperation, 'set' | 'columns'>,
): TableModel {
  const { columns, ...rest } = structuredClone(set ?? {});
  const changed = table ?? ({ id: workbook.newId(), sheet, columns: [] } as unknown as TableModel);
  if (!table) sheet.tables.push(changed);
  if (table && rest.name !== undefined) workbook.store.forgetTable(table.name);
  Object.assign(changed, rest);
  if (columns) {
    changed.columns = columns.map((column, i) => ({ ...column, id: changed.columns[i]?.id ?? workbook.newNumber() }));
  }
  for (const { at, row, column } of changedColumns) {
    const own = changed.columns[at - changed.range.startColumn];
    const stated = column.calculatedFormula;
    const calculatedFormula = stated && moveFormula(stated, firstDataRow(changed) - row, 0);
    if (own) Object.assign(own, column, { calculatedFormula });
  }
  workbook.declare(changed);
  return changed;
}

export function removeTable(workbook: WorkbookModel, table: TableModel): void {
  workbook.store.forgetTable(table.name);
  table.sheet.tables.splice(table.sheet.tables.indexOf(table), 1);
  workbook.partsChanged = true;
}
