import { columnName } from '../domain/address';
import type { ColumnKey } from '../domain/evaluation/columnKey';

const RED = { fill: '#FFC7CE', font: '#9C0006' };
const AMBER = { fill: '#FFEB9C', font: '#7F6000' };

/**
 * Queues the colours of computed columns that need no legend: red for a fatal error, amber for a cell at fault.
 * Returns the rules that it makes.
 */
export function queueScoreColours(
  sheet: Excel.Worksheet,
  columnOf: (key: ColumnKey) => number,
  { row, rows }: { row: number; rows: number },
  yes: string,
): Excel.ConditionalFormat[] {
  const first = (key: ColumnKey): string => `$${columnName(columnOf(key))}${row + 1}`;
  const paint = (key: ColumnKey, formula: string, colours: typeof RED): Excel.ConditionalFormat => {
    const format = sheet.getRangeByIndexes(row, columnOf(key), rows, 1).conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = colours.fill;
    format.custom.format.font.color = colours.font;
    return format;
  };
  const fatal = `=${first('fatal')}="${yes}"`;
  return [paint('final', fatal, RED), paint('fatal', fatal, RED), paint('check', `=LEN(${first('check')})>0`, AMBER)];
}
