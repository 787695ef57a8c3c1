import type { CellValue } from '../domain/cellValue';
import { parseAddress } from '../domain/address';
import { failWith } from '../domain/failure';
import { literalCell } from '../workbook/literalCell';
import { queueLogStands } from '../workbook/logStands';
import { restored } from '../workbook/restored';
import type { ExcelSession } from '../workbook/runExcel';
import { readLog } from './readLog';
import type { SavedEvaluation } from './saveEvaluation';

/**
 * Takes a save back: typed cells become what they were (a new row becomes a blank one, which the next save fills).
 * Refuses with ROW_CHANGED when somebody changed what was typed since, or moved the row meanwhile.
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
    const typed = columns.typedKeys;
    const holds = (values: readonly CellValue[], cells: readonly CellValue[]): boolean =>
      typed.every((key) => values[columns.position(key)] === cells[columns.position(key)]);
    const before = saved.action === 'added' ? saved.before.map(() => '') : saved.before;
    const now = row.values[0] as CellValue[];
    // Done already, by a run whose answer got lost.
    if (holds(now, before)) return;
    if (!holds(now, saved.after)) failWith({ code: 'ROW_CHANGED', where: saved.address });

    const stands = queueLogStands(context, columns);
    const found = columns.queueRow(context, at.row);
    found.load('values,formulas');
    const target = columns.queueRow(context, at.row);
    target.formulas = [
      columns.rowOf(new Map(typed.map((key) => [key, literalCell(before[columns.position(key)])] as const))),
    ];
    await context.sync();
    if (stands() && holds(found.values[0] as CellValue[], saved.after)) return;
    // Somebody moved the row before it was written: theirs gets back what it held.
    target.formulas = restored(found);
    await context.sync();
    failWith({ code: 'ROW_CHANGED', where: saved.address });
  });
}
