import { moveRangeByOffset } from '@univerjs/core';
import type { BaseReferenceObject, FunctionVariantType, ISuperTable } from '@univerjs/engine-formula';
import type { Edge, FormulaReference } from './formulaReference';
import type { FormulaPlace } from './formulaEngine';

/** A reference in a syntax tree, with the private members of Univer 0.25.1 (the version is pinned). */
export interface ReferenceNode {
  _tableReferenceObject?: TableReference;
  setRefOffset?(x: number, y: number): void;
  execute(): void;
  getValue(): FunctionVariantType | null | undefined;
}

interface TableReference {
  constructor: new (token: string, table: ISuperTable, columns: string, options: unknown) => TableReference;
  _columnDataString: string;
  _tableOptionMap: unknown;
  getToken(): string;
}

/** Makes the node's value the cells that it means for the formula's first cell, tables as they are now. */
export function locate(node: ReferenceNode, tables: Map<string, ISuperTable> | undefined): void {
  const table = node._tableReferenceObject;
  const now = table && tables?.get(table.getToken().split('[')[0] ?? '');
  if (table && now) {
    // The table's range went into the object when it was made.
    const { constructor: Reference, _columnDataString: columns, _tableOptionMap: options } = table;
    node._tableReferenceObject = new Reference(table.getToken(), now, columns, options);
  }
  node.setRefOffset?.(0, 0);
  node.execute();
}

export function referenceOf(reference: BaseReferenceObject, place: FormulaPlace): FormulaReference {
  const here = reference.getRangeData();
  const moved = moveRangeByOffset(here, 1, 1);
  const isThisRow = reference.isCurrentRowForRange();
  const isTable = reference.isTable();
  const edge = (at: number, then: number, own: number, limit: number): Edge => {
    if (Number.isNaN(at)) return { at: limit, isRelative: false };
    const isRelative = !isTable && then !== at;
    return { at: isRelative ? at - own : at, isRelative };
  };
  const thisRow: Edge = { at: 0, isRelative: true };
  return {
    sheet: reference.getSheetId(),
    startRow: isThisRow ? thisRow : edge(here.startRow, moved.startRow, place.row, 0),
    endRow: isThisRow ? thisRow : edge(here.endRow, moved.endRow, place.row, Infinity),
    startColumn: edge(here.startColumn, moved.startColumn, place.column, 0),
    endColumn: edge(here.endColumn, moved.endColumn, place.column, Infinity),
  };
}
