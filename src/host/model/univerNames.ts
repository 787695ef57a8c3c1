import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetSuperTableMutation,
} from '@univerjs/engine-formula';
import { parseRange, splitSheet } from './address';
import type { StoredName } from './cellStore';
import { fromEngineFormula, toEngineFormula, toEngineName } from './engineTableNames';
import type { GridRange } from './snapshot';
import { UniverSheets } from './univerSheets';

const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

/** Defined names, and the tables that structured references find. */
export abstract class UniverNames extends UniverSheets {
  private readonly tableNames = new Set<string>();

  declareTable({
    name,
    sheet,
    range,
    columns,
  }: {
    name: string;
    sheet: string;
    range: GridRange;
    columns: string[];
  }): void {
    const titleMap = new Map(columns.map((column, i) => [toEngineName(column), i]));
    const reference = { sheetId: sheet, range: { ...range }, titleMap };
    const isKnown = this.tableNames.has(name.toLowerCase());
    this.tableNames.add(name.toLowerCase());
    this.run(SetSuperTableMutation.id, { unitId: this.unitId, tableName: toEngineName(name), reference });
    this.calculation.meaningChanged(toEngineName(name), isKnown);
  }

  forgetTable(name: string): void {
    this.tableNames.delete(name.toLowerCase());
    this.run(RemoveSuperTableMutation.id, { unitId: this.unitId, tableName: toEngineName(name) });
    this.calculation.meaningChanged(toEngineName(name), false);
  }

  names(): StoredName[] {
    const names = this.injector.get(IDefinedNamesService).getDefinedNameMap(this.unitId) ?? {};
    return Object.values(names).map((item) => ({
      id: item.id,
      name: item.name,
      formula: fromEngineFormula(item.formulaOrRefString.replace(/^=?/, '=')),
      ...(item.localSheetId && item.localSheetId !== WHOLE_WORKBOOK ? { sheet: item.localSheetId } : {}),
      hidden: item.hidden ?? false,
      comment: item.comment ?? '',
    }));
  }

  setName({ id, name, formula, sheet, hidden, comment }: StoredName): void {
    this.run(SetDefinedNameMutation.id, {
      unitId: this.unitId,
      id,
      name,
      // Univer takes a plain reference without the equals sign and anything else with it.
      formulaOrRefString: isReference(formula) ? formula.slice(1) : this.toEngine(formula),
      localSheetId: sheet ?? WHOLE_WORKBOOK,
      hidden,
      comment,
    });
    this.calculation.meaningChanged(name, false);
  }

  deleteName(id: string): void {
    const name = this.names().find((candidate) => candidate.id === id);
    if (!name) return;
    this.run(RemoveDefinedNameMutation.id, {
      unitId: this.unitId,
      id,
      name: name.name,
      formulaOrRefString: name.formula,
    });
    this.calculation.meaningChanged(name.name, false);
  }

  protected toEngine(formula: string): string {
    return toEngineFormula(formula, (word) => this.tableNames.has(word.toLowerCase()));
  }
}

function isReference(formula: string): boolean {
  return parseRange(splitSheet(formula.slice(1)).address) !== null;
}
