import type { CellSnapshot, WorkbookSnapshot } from '../../src/host/model/snapshot';
import { tableOf } from '../support/sheetCells';

const AGENTS = 6;

/**
 * A log with so many evaluations. Computed cells hold plain results: what a save or a refresh sends does not depend on it,
 * and the host need not calculate hundreds of thousands of formulas first.
 */
export function fillLog(start: WorkbookSnapshot, log: string, rows: number): WorkbookSnapshot {
  const workbook = structuredClone(start);
  const { sheet, table } = tableOf(workbook, log);
  const { startRow, startColumn } = table.range;
  const prepared = sheet.cells[startRow + 1];
  for (let row = 0; row < rows; row += 1) {
    const agent = row % AGENTS;
    const typed: Record<string, CellSnapshot['v']> = {
      评估编号: `E260305-${String(row).padStart(7, '0')}`,
      录音流水号: `20260305${String(row).padStart(10, '0')}`,
      通话日期: 45_748 + (row % 365),
      工号: String(agent).padStart(5, '0'),
      坐席: `坐席${agent}`,
      班组: `${1 + (agent % 5)}组`,
      抽检类型: '随机',
      质检员: '李老师',
      状态: '已提交',
    };
    const results: Record<string, CellSnapshot['v']> = {
      最终分: 90,
      原始分: 90,
      等级: '优秀',
      是否合格: '是',
      致命差错: '否',
      核对: '',
    };
    const cells: Record<number, CellSnapshot> = {};
    table.columns.forEach(({ name }, position) => {
      const column = startColumn + position;
      const cell = prepared[column] ?? {};
      if (cell.f !== undefined) cells[column] = { s: cell.s, v: results[name] ?? 15 };
      else if (name in typed) cells[column] = { ...cell, v: typed[name] };
      else cells[column] = { ...cell, v: position > 19 ? 5 : '' };
    });
    sheet.cells[startRow + 1 + row] = cells;
  }
  table.range = { ...table.range, endRow: startRow + rows };
  return workbook;
}
