import type { CellValue } from '../domain/cellValue';
import { parseAddress } from '../domain/address';
import { failWith } from '../domain/failure';
import { literalCell } from '../workbook/literalCell';
import { queueLogAccess } from '../workbook/logAccess';
import { queueLogStands } from '../workbook/logStands';
import { restored } from '../workbook/restored';
import { queueCells } from '../workbook/rowCells';
import type { ExcelSession } from '../workbook/runExcel';
import { syncUnlocked } from '../workbook/sheetProtection';
import { queueWritable } from '../workbook/workbookGuard';
import { readLog } from './readLog';
import type { SavedEvaluation } from './saveEvaluation';

/**
 * Takes a save back: typed cells become what they were (a new row becomes what it was: blank, or prepared).
 * Refuses with ROW_CHANGED when somebody changed what was typed since, or moved the row meanwhile.
 */
export function undoSave(session: ExcelSession, args: { log: string; saved: SavedEvaluation }): Promise<void> {
  const { saved } = args;
  const at = parseAddress(saved.address) ?? failWith({ code: 'INVALID_ARGUMENT', detail: saved.address });
  return session.run('undoSave', async (context) => {
    const { columns, more } = await readLog(context, args.log, (found) => {
      const checkWritable = queueWritable(context);
      const readAccess = queueLogAccess(context, session, found);
      const range = found.queueRow(context, at.row);
      range.load('values');
      return () => {
        checkWritable();
        return { range, access: readAccess() };
      };
    });
    const typed = columns.typedKeys;
    const holds = (values: readonly CellValue[], cells: readonly CellValue[]): boolean =>
      typed.every((key) => values[columns.position(key)] === cells[columns.position(key)]);
    const now = more.range.values[0] as CellValue[];
    // Done already, by a run whose answer got lost.
    if (holds(now, saved.before)) return;
    if (!holds(now, saved.after)) failWith({ code: 'ROW_CHANGED', where: saved.address });

    const changed = typed
      .map((key) => columns.position(key))
      .filter((position) => saved.before[position] !== saved.after[position])
      .concat(saved.filled);
    const formulas = new Map(saved.overwritten);
    const before = saved.before.map((cell, position) => formulas.get(position) ?? literalCell(cell));
    const isInput = more.access.isInput(at.row, changed);
    const lock = isInput ? null : more.access.lock();
    const write = (cells: readonly (CellValue | null)[]): void => {
      const onlyChanged = cells.map((cell, position) => (changed.includes(position) ? cell : null));
      queueCells(columns.queueRow(context, at.row), onlyChanged, more.access.isProtected && isInput);
    };
    const stands = queueLogStands(context, columns);
    const found = columns.queueRow(context, at.row);
    found.load('values,formulas');
    await syncUnlocked(context, [lock], () => write(before));
    if (stands() && holds(found.values[0] as CellValue[], saved.after)) return;
    // Somebody moved the row before it was written: theirs gets back what it held.
    await syncUnlocked(context, [lock], () => write(restored(found)[0]));
    failWith({ code: 'ROW_CHANGED', where: saved.address });
  });
}
