import { failWith, QaError } from '../domain/failure';
import { excelFailure } from './excelFailure';

/** How a sheet is protected, and the password that a person typed for it; '' opens one that has none. */
export interface SheetLock {
  readonly sheet: string;
  readonly options: Excel.WorksheetProtectionOptions;
  readonly password: string;
}

/** Passwords typed for this session; they are kept nowhere else. */
export interface SheetPasswords {
  passwordOf(sheet: string): string | null;
}

/**
 * Queues reading how a sheet is protected. Call the result after the sync: null where the sheet is open; fails with
 * SHEET_PROTECTED where no password was typed for it.
 */
export function queueSheetLock(
  context: Excel.RequestContext,
  passwords: SheetPasswords,
  sheet: string,
): () => SheetLock | null {
  const { protection } = context.workbook.worksheets.getItem(sheet);
  protection.load('protected,options');
  return () => lockOf(protection, passwords, sheet);
}

function lockOf(protection: Excel.WorksheetProtection, passwords: SheetPasswords, sheet: string): SheetLock | null {
  if (!protection.protected) return null;
  const password = passwords.passwordOf(sheet) ?? failWith({ code: 'SHEET_PROTECTED', sheet });
  return { sheet, options: protection.options, password };
}

/**
 * Sends what `queueWrites` queues as one request in which the locked sheets are opened first and protected again last,
 * with the options and the password they had. PASSWORD_WRONG where one does not open: nothing was written then. A request
 * that fails half-way leaves no sheet open: a second one protects them again, or PROTECTION_LOST says which stayed open.
 */
export async function syncUnlocked(
  context: Excel.RequestContext,
  locks: readonly (SheetLock | null)[],
  queueWrites: () => void,
): Promise<void> {
  const closed = locks.filter((lock) => lock !== null);
  const protectionOf = ({ sheet }: SheetLock): Excel.WorksheetProtection =>
    context.workbook.worksheets.getItem(sheet).protection;
  for (const lock of closed) protectionOf(lock).unprotect(lock.password);
  queueWrites();
  for (const lock of closed) queueProtect(protectionOf(lock), lock);
  try {
    await context.sync();
  } catch (error) {
    if (closed.length > 0) await protectAgain(context, closed, error);
    throw error;
  }
}

function queueProtect(protection: Excel.WorksheetProtection, { options, password }: SheetLock): void {
  if (password === '') protection.protect(options);
  else protection.protect(options, password);
}

/** After a failed request: sheets that were opened are protected again; one that still is was never opened. */
async function protectAgain(context: Excel.RequestContext, locks: readonly SheetLock[], error: unknown): Promise<void> {
  const sheets = locks.map(({ sheet }) => context.workbook.worksheets.getItemOrNullObject(sheet));
  try {
    for (const sheet of sheets) sheet.load('name,protection/protected');
    await context.sync();
    const isOpen = (sheet: Excel.Worksheet): boolean => !sheet.isNullObject && !sheet.protection.protected;
    const open = sheets.filter(isOpen);
    locks.forEach((lock, index) => {
      if (isOpen(sheets[index])) queueProtect(sheets[index].protection, lock);
    });
    if (open.length > 0) await context.sync();
  } catch {
    failWith({ code: 'PROTECTION_LOST', sheet: locks.map(({ sheet }) => sheet).join(', ') });
  }
  const refused = locks.find((_lock, index) => !sheets[index].isNullObject && sheets[index].protection.protected);
  if (refused && isAccessDenied(error)) failWith({ code: 'PASSWORD_WRONG', sheet: refused.sheet });
}

function isAccessDenied(error: unknown): boolean {
  return (error instanceof QaError ? error.failure : excelFailure(error)).code === 'READ_ONLY';
}
