import { ICommandService } from '@univerjs/core';
import type { IExecutionOptions, IRange, Injector } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
} from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { GridRange } from './snapshot';
import type { StructuralChange } from './structuralChange';

/** What a person did in the grid, after it happened. */
export type GridEdit =
  | { kind: 'cells'; sheet: string; range: GridRange }
  | { kind: 'structure'; sheet: string; change: StructuralChange }
  | { kind: 'selection' };

const STRUCTURE: Record<string, Pick<StructuralChange, 'kind' | 'axis'>> = {
  [InsertRowMutation.id]: { kind: 'insert', axis: 'row' },
  [RemoveRowMutation.id]: { kind: 'delete', axis: 'row' },
  [InsertColMutation.id]: { kind: 'insert', axis: 'column' },
  [RemoveColMutation.id]: { kind: 'delete', axis: 'column' },
};

/** Reports edits of one workbook that neither the host nor the calculation made. */
export function watchGrid(
  injector: Injector,
  unitId: string,
  isOwn: () => boolean,
  report: (edit: GridEdit) => void,
): () => void {
  const subscription = injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
    const target = params as { unitId?: string; subUnitId?: string } | undefined;
    if (target?.unitId !== unitId || target.subUnitId === undefined) return;
    if (id === SetSelectionsOperation.id) {
      report({ kind: 'selection' });
      return;
    }
    if (isOwn() || isCalculation(options)) return;
    const sheet = target.subUnitId;
    const change = structuralChange(id, params);
    if (change) report({ kind: 'structure', sheet, change });
    if (id === SetRangeValuesMutation.id) {
      const range = writtenRange((params as ISetRangeValuesMutationParams).cellValue ?? {});
      if (range) report({ kind: 'cells', sheet, range });
    }
  });
  return () => subscription.dispose();
}

/** The change that a mutation with these parameters makes; undefined for all that insert or delete no lines. */
export function structuralChange(id: string, params: unknown): StructuralChange | undefined {
  const structure = STRUCTURE[id];
  return structure && changeOf(structure, (params as { range: IRange }).range);
}

const isCalculation = (options: IExecutionOptions | undefined): boolean => options?.['fromFormula'] === true;

function changeOf({ kind, axis }: Pick<StructuralChange, 'kind' | 'axis'>, range: IRange): StructuralChange {
  return axis === 'row'
    ? { kind, axis, at: range.startRow, count: range.endRow - range.startRow + 1, across: WHOLE }
    : { kind, axis, at: range.startColumn, count: range.endColumn - range.startColumn + 1, across: WHOLE };
}

const WHOLE = { start: 0, end: Number.MAX_SAFE_INTEGER };

function writtenRange(cells: object): GridRange | null {
  const rows = Object.keys(cells).map(Number);
  const columns = Object.values(cells).flatMap((line: unknown) => Object.keys(line ?? {}).map(Number));
  if (rows.length === 0 || columns.length === 0) return null;
  return {
    startRow: rows.reduce((a, b) => Math.min(a, b)),
    endRow: rows.reduce((a, b) => Math.max(a, b)),
    startColumn: columns.reduce((a, b) => Math.min(a, b)),
    endColumn: columns.reduce((a, b) => Math.max(a, b)),
  };
}
