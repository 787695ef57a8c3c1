import type { IRangeThemeStyleJSON } from '@univerjs/sheets';
import type { TableSnapshot } from '../../host/model/snapshot';
import type { Decoration } from './decoration';

interface TablePalette {
  header: string;
  band: string;
  line: string;
}

/** Excel's own table styles come in seven colours, repeated through light, medium and dark. */
const PALETTES: TablePalette[] = [
  { header: '#595959', band: '#F2F2F2', line: '#BFBFBF' },
  { header: '#4472C4', band: '#D9E2F3', line: '#8EA9DB' },
  { header: '#ED7D31', band: '#FBE4D5', line: '#F4B083' },
  { header: '#A5A5A5', band: '#EDEDED', line: '#C9C9C9' },
  { header: '#BF8F00', band: '#FFF2CC', line: '#FFD966' },
  { header: '#5B9BD5', band: '#DEEAF6', line: '#9CC2E5' },
  { header: '#70AD47', band: '#E2EFD9', line: '#A8D08D' },
];

const SOLID = 1;

/** Header colour and banding of a table, under whatever its cells bring themselves. */
export function tableDecoration(unitId: string, subUnitId: string, table: TableSnapshot): Decoration | null {
  const theme = tableTheme(table);
  if (theme === null) return null;
  const params = { unitId, subUnitId, range: table.range, themeName: theme.name };
  return {
    key: JSON.stringify(['table', subUnitId, table.range, theme.name]),
    apply: { id: 'sheet.mutation.set-worksheet-range-theme-style', params },
    withdraw: { id: 'sheet.mutation.remove-worksheet-range-theme-style', params },
  };
}

/** The grid's theme for a table's style; null where the table has none. */
export function tableTheme(table: TableSnapshot): IRangeThemeStyleJSON | null {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style ?? '');
  if (match === null) return null;
  const palette = PALETTES[(Number(match[2]) - 1) % PALETTES.length];
  const light = match[1] === 'Light';
  const line = { s: SOLID, cl: { rgb: palette.line } };
  return {
    name: `${table.style}${table.showHeaders ? '-header' : ''}${table.showBandedRows ? '-banded' : ''}`,
    wholeStyle: { bd: { b: line } },
    ...(table.showHeaders && {
      headerRowStyle: light
        ? { bl: 1, bd: { t: line, b: line } }
        : { bl: 1, bg: { rgb: palette.header }, cl: { rgb: '#FFFFFF' } },
    }),
    ...(table.showBandedRows && { firstRowStyle: { bg: { rgb: palette.band } } }),
  };
}
