import type { EvaluationInput } from '../domain/evaluation/evaluation';
import type { CellValue } from '../domain/cellValue';
import type { ExcelSession } from '../workbook/runExcel';

export interface SavedEvaluation {
  readonly id: string;
  readonly raw: number | '';
  readonly final: number | '';
  readonly fatal: boolean;
  readonly grade: string;
  readonly pass: boolean | '';
  /** Of the row: `评分记录!A7:AN7`. */
  readonly address: string;
  /** 'added' or, where the ID was there already, 'updated'. */
  readonly action: 'added' | 'updated';
  /** What `undoSave` needs: the row's cells before, null where the row was new. */
  readonly before: readonly CellValue[] | null;
}

export function saveEvaluation(
  _session: ExcelSession,
  _args: EvaluationInput & { log: string },
): Promise<SavedEvaluation> {
  throw new Error('pending');
}

/** Takes a save back: restores the row's cells or empties the new row; refuses when somebody changed the row since. */
export function undoSave(_session: ExcelSession, _args: { log: string; saved: SavedEvaluation }): Promise<void> {
  throw new Error('pending');
}
