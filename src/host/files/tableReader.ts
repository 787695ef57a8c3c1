import type { TableSnapshot } from '../model/snapshot';
import { parseRange } from './a1';
import { decodeCellText } from './cellText';
import { readFilterColumns } from './filterXml';
import { formulaOf } from './formulaText';
import { booleanAttribute, child, childrenOf, numberAttribute, type XmlElement } from './xml';

/** A table part as the snapshot holds it. */
export function readTable(root: XmlElement): TableSnapshot {
  const rules = new Map(readFilterColumns(child(root, 'autoFilter')).map(({ column, rule }) => [column, rule]));
  const style = child(root, 'tableStyleInfo');
  return {
    name: decodeCellText(root.attributes.displayName ?? root.attributes.name ?? ''),
    range: parseRange(root.attributes.ref ?? ''),
    style: style?.attributes.name ?? null,
    showHeaders: numberAttribute(root, 'headerRowCount') !== 0,
    showTotals: (numberAttribute(root, 'totalsRowCount') ?? 0) > 0,
    showFilterButton: child(root, 'autoFilter') !== undefined,
    showBandedRows: booleanAttribute(style, 'showRowStripes'),
    columns: childrenOf(child(root, 'tableColumns'), 'tableColumn').map((column, index) => {
      const { name = '', totalsRowFunction, totalsRowLabel } = column.attributes;
      const formula = child(column, 'calculatedColumnFormula')?.text;
      return {
        name: decodeCellText(name),
        ...(rules.has(index) ? { filter: rules.get(index) } : {}),
        ...(formula ? { calculatedFormula: formulaOf(formula) } : {}),
        ...(totalsRowFunction && totalsRowFunction !== 'none' ? { totalsFunction: totalsRowFunction } : {}),
        ...(totalsRowLabel !== undefined ? { totalsLabel: decodeCellText(totalsRowLabel) } : {}),
      };
    }),
  };
}
