import './desk.css';
import { openXlsx } from '../host/files/openXlsx';
import { openWorkbook } from '../host/model/openWorkbook';
import { createGrid } from './grid/createGrid';
import { SheetDecorator } from './grid/decorateSheets';
import { ChartLayer } from './charts/chartLayer';
const grid = createGrid('grid', 'zh');
Object.assign(window, { grid });
void (async () => {
  const bytes = new Uint8Array(await (await fetch('samples/clean-zh.xlsx')).arrayBuffer());
  const snap = await openXlsx(bytes);
  const model = openWorkbook(snap, grid as never);
  new SheetDecorator(grid, model.name).refresh(model.sheets());
  const layer = new ChartLayer(grid, () => ({
    text: '#222',
    quiet: '#666',
    line: '#ddd',
    series: ['#0f6b4f', '#4472C4'],
  }));
  layer.refresh(() => model.activeSheet().charts);
})();
