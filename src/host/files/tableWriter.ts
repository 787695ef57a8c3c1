import type { TableSnapshot } from '../model/snapshot';
import { rangeAddress } from './a1';
import { encodeNameText } from './cellText';
import { autoFilterXml, type FilterColumn } from './filterXml';
import { formulaXml } from './formulaText';
import { SPREADSHEET_NAMESPACE } from './packageWriter';
import { tag } from './xml';

/** `xl/tables/table<id>.xml`. `totalsFormula` gives the formula in the totals row of a column, if there is one. */
export function tableXml(
  table: TableSnapshot,
  id: number,
  totalsFormula: (column: number) => string | undefined,
): string {
  const filter = table.showHeaders && table.showFilterButton;
  const columns = table.columns.map((column, index) => {
    const formula =
      column.calculatedFormula === undefined
        ? ''
        : tag('calculatedColumnFormula', {}, formulaXml(column.calculatedFormula));
    const own = column.totalsFunction === 'custom' ? totalsFormula(index) : undefined;
    const totals = own === undefined ? '' : tag('totalsRowFormula', {}, formulaXml(own));
    return tag(
      'tableColumn',
      {
        id: index + 1,
        name: encodeNameText(column.name),
        totalsRowFunction: column.totalsFunction,
        totalsRowLabel: column.totalsLabel === undefined ? undefined : encodeNameText(column.totalsLabel),
      },
      formula + totals,
    );
  });
  return tag(
    'table',
    {
      xmlns: SPREADSHEET_NAMESPACE,
      id,
      name: table.name,
      displayName: table.name,
      ref: rangeAddress(table.range),
      headerRowCount: table.showHeaders ? undefined : 0,
      totalsRowCount: table.showTotals ? 1 : undefined,
      totalsRowShown: table.showTotals ? undefined : 0,
    },
    (filter ? autoFilterXml(withoutTotals(table), filterColumns(table)) : '') +
      tag('tableColumns', { count: columns.length }, columns.join('')) +
      tag('tableStyleInfo', {
        name: table.style ?? undefined,
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: table.showBandedRows,
        showColumnStripes: 0,
      }),
  );
}

function filterColumns({ columns }: TableSnapshot): FilterColumn[] {
  return columns.flatMap(({ filter }, column) => (filter ? [{ column, rule: filter }] : []));
}

function withoutTotals({ range, showTotals }: TableSnapshot): TableSnapshot['range'] {
  return showTotals ? { ...range, endRow: range.endRow - 1 } : range;
}
