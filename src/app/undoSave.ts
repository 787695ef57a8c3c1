import type { CellValue } from '../domain/cellValue';
import { parseAddress } from '../domain/address';
import type { ColumnKey } from '../domain/evaluation/columnKey';
import { failWith } from '../domain/failure';
import { literalCell } from '../workbook/literalCell';
import type { ExcelSession } from '../workbook/runExcel';
import { readLog } from './readLog';
import type { SavedEvaluation } from './saveEvaluation';

/**
 * Takes a save back: typed cells become what they were (a new row becomes a blank one, which the next save fills).
 * Refuses with ROW_CHANGED when somebody changed what was typed since.
 */
export function undoSave(session: ExcelSession, args: { log: string; saved: SavedEvaluation }): Promise<void> {
  const { saved } = args;
  const at = parseAddress(saved.address) ?? failWith({ code: 'INVALID_ARGUMENT', detail: saved.address });
  return session.run('undoSave', async (context) => {
    const { columns, more: row } = await readLog(context, args.log, (found) => {
      if (found.place.isProtected) failWith({ code: 'SHEET_PROTECTED', sheet: found.place.sheet });
      const range = found.queueRow(context, at.row);
      range.load('values');
      return () => range;
    });
    const now = row.values[0] as CellValue[];
    const typed = columns.typedKeys;
    if (typed.some((key) => now[columns.position(key)] !== saved.after[columns.position(key)])) {
      failWith({ code: 'ROW_CHANGED', where: saved.address });
    }
    const restored = new Map<ColumnKey, CellValue>(
      typed.map((key) => [key, saved.action === 'added' ? '' : literalCell(saved.before[columns.position(key)])]),
    );
    row.formulas = [columns.rowOf(restored)];
    await context.sync();
  });
}
