import type { CellStore } from './cellStore';
import type { UniverInstance } from './headlessUniver';
import { chartModel } from './charts';
import { countFrom1904 } from './dates1904';
import { toEngineFormula } from './engineTableNames';
import { tellFilteredRows } from './filteredRows';
import { normaliseReferences } from './structuredReference';
import type { WorkbookSnapshot } from './snapshot';
import { UniverCellStore } from './univerCellStore';
import { toUniverWorkbook } from './univerSnapshot';
import { WorkbookModel } from './workbookModel';

let opened = 0;

/** Loads a workbook; cached values stay until something they depend on changes. */
export function openWorkbook(
  snapshot: WorkbookSnapshot,
  instance: UniverInstance,
  ownsUniver: boolean,
  { name, wrapStore }: { name: string; wrapStore: (store: CellStore) => CellStore },
): WorkbookModel {
  // Univer caches by id across instances of one process: no id may ever come twice.
  const unitId = `workbook-${Date.now().toString(36)}-${opened++}`;
  const ids = snapshot.sheets.map((_, i) => `${unitId}-sheet-${i}`);
  const tables = snapshot.sheets.flatMap((sheet, index) => sheet.tables.map((table) => ({ ...table, sheet: index })));
  const findTable = (name: string) => tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  const workbookData = toUniverWorkbook(snapshot, unitId, ids, (formula, sheet, row, column) => {
    const ownTable = tables.find(
      ({ sheet: at, range }) =>
        at === sheet &&
        row >= range.startRow &&
        row <= range.endRow &&
        column >= range.startColumn &&
        column <= range.endColumn,
    );
    const longForm = normaliseReferences(formula, { findTable, ...(ownTable ? { ownTable } : {}) });
    return toEngineFormula(longForm, (word) => findTable(word) !== undefined);
  });
  if (snapshot.date1904) countFrom1904(unitId);
  instance.api.createWorkbook(workbookData);
  const store = wrapStore(new UniverCellStore(instance, unitId, ownsUniver));
  const workbook = new WorkbookModel(store, name);
  workbook.date1904 = snapshot.date1904;
  workbook.protection = snapshot.protection ? structuredClone(snapshot.protection) : null;
  loadParts(workbook, snapshot, ids);
  tellFilteredRows(instance, unitId, workbook);
  return workbook;
}

function loadParts(workbook: WorkbookModel, snapshot: WorkbookSnapshot, ids: readonly string[]): void {
  snapshot.sheets.forEach((source, i) => {
    const sheet = workbook.sheetById(ids[i] ?? '');
    sheet.veryHidden = source.visibility === 'VeryHidden';
    sheet.validations = structuredClone(source.validations);
    sheet.conditionalFormats = source.conditionalFormats.map((format) => ({
      ...structuredClone(format),
      id: workbook.newId(),
      sheet,
    }));
    sheet.charts = source.charts.map((chart) => chartModel(workbook, sheet, structuredClone(chart)));
    sheet.protection = source.protection ? structuredClone(source.protection) : null;
    sheet.page = structuredClone(source.page ?? {});
    sheet.notes = { ...source.notes };
    sheet.comments = { ...source.comments };
    sheet.autoFilter = source.autoFilter ?? null;
    sheet.filterColumns = structuredClone(source.filterColumns ?? []);
    sheet.tabColor = source.tabColor ?? '';
    sheet.kept = structuredClone(source.kept ?? {});
    sheet.tables = source.tables.map((table) => ({
      ...table,
      range: { ...table.range },
      id: workbook.newId(),
      sheet,
      columns: table.columns.map((column) => ({ ...column, id: workbook.newNumber() })),
    }));
    for (const table of sheet.tables) workbook.declare(table);
  });
  for (const name of snapshot.names) {
    const sheet = name.sheet === undefined ? undefined : workbook.findSheet(name.sheet);
    workbook.store.setName({
      id: workbook.newId(),
      name: name.name,
      formula: name.formula,
      ...(sheet ? { sheet: sheet.id } : {}),
      hidden: name.hidden ?? false,
      comment: name.comment ?? '',
    });
  }
  const active = ids[snapshot.activeSheet];
  if (active !== undefined) workbook.store.activate(active);
}
