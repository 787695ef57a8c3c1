import { undoRules } from '../../../src/host/rules/undoRules';
import { openExcel } from '../excelWindow';
import type { ExcelWindow } from '../excelWindow';
import type { OpenOptions } from '../../../src/host/host';
import { testRules } from './ruleTests';

type Work = (excel: ExcelWindow) => Promise<unknown>;

/** A person types, then the add-in does its work: what can be undone afterwards, and what cleared it. */
async function undoAfter(work: Work, options?: OpenOptions): Promise<[steps: number, clearedBy: string | null]> {
  const excel = await openExcel(undefined, options);
  try {
    await excel.host.edit('this user', (workbook) => {
      workbook.store.write(workbook.activeSheet().id, 0, 0, [[{ value: 'typed' }]]);
    });
    await work(excel);
    return [excel.host.undo.steps, excel.host.undo.clearedBy];
  } finally {
    excel.close();
  }
}

const protectAndUnprotect: Work = ({ run }) =>
  run(async (sheet, context) => {
    sheet.protection.protect();
    sheet.protection.unprotect();
    await context.sync();
  });

const rename: Work = ({ run }) =>
  run(async (sheet, context) => {
    sheet.name = 'Other';
    await context.sync();
  });

testRules(undoRules, {
  'each request that writes is one step': async () => {
    const twice: Work = ({ run }) =>
      run(async (sheet, context) => {
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('A2').values = [[2]];
        await context.sync();
        sheet.getRange('A3').values = [[3]];
        await context.sync();
      });
    expect(await undoAfter(twice)).toEqual([3, null]);
  },
  'reading and selecting record nothing': async () => {
    const look: Work = ({ run }) =>
      run(async (sheet, context) => {
        sheet.activate();
        const range = sheet.getRange('B2').load('values');
        range.select();
        context.workbook.functions.match('typed', sheet.getRange('A:A'), 0).load('value');
        await context.sync();
      });
    expect(await undoAfter(look)).toEqual([1, null]);
  },
  'protecting clears undo': async () => {
    expect(await undoAfter(protectAndUnprotect)).toEqual([0, 'WorksheetProtection.protect']);
  },
  'deleting a sheet clears undo': async () => {
    const remove: Work = ({ run }) =>
      run(async (sheet, context) => {
        context.workbook.worksheets.add('Other');
        await context.sync();
        sheet.delete();
        await context.sync();
      });
    expect(await undoAfter(remove)).toEqual([0, 'Worksheet.delete']);
  },
  'renaming a sheet clears undo on the desktop only': async () => {
    expect(await undoAfter(rename, { platform: 'web' })).toEqual([2, null]);
    expect(await undoAfter(rename, { platform: 'desktop' })).toEqual([0, 'Worksheet.name']);
  },
  'before ExcelApi 1.20 any write clears undo': async () => {
    const write: Work = ({ write: fill }) => fill('C1', [[1]]);
    expect(await undoAfter(write, { recordsUndo: false })).toEqual([0, 'Range.values']);
    expect(await undoAfter(({ values }) => values('A1'), { recordsUndo: false })).toEqual([1, null]);
  },
});
