import './desk.css';
import { createGrid } from './grid/createGrid';
const grid = createGrid('grid', 'zh');
Object.assign(window, { grid });
grid.api.createWorkbook({
  id: 'w',
  name: 'x',
  sheetOrder: ['s'],
  sheets: {
    s: {
      id: 's',
      name: '评价',
      rowCount: 1000,
      columnCount: 60,
      cellData: { 0: { 0: { v: 1, t: 2 }, 1: { f: '=A1*2' } } },
    },
  },
});
