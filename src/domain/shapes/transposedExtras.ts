import type { CellValue } from '../cellValue';
import { criterionName } from '../grid/criterionHeader';
import { isBlank } from '../grid/sheetContent';
import type { PlacedField, Stretch } from './findTransposed';
import { labelMeaning } from './labels';
import { cellAt, type ShapeField } from './shapeBlock';
import { personOfTab } from './tabHints';

type Cells = readonly (readonly CellValue[])[];

/** The agents where their names head the columns of contacts and no label says so; null otherwise. */
export function headingAgents(
  rows: Cells,
  { top, start, labels }: Stretch,
  contacts: readonly number[],
  naming: readonly number[],
): { readonly field: ShapeField; readonly agents: readonly string[] } | null {
  const isNamed = naming.some((row) => ['agent', 'agentNumber'].includes(labelMeaning(rows[row]?.[labels]) ?? ''));
  if (isNamed) return null;
  for (let row = start - 1; row >= top; row -= 1) {
    const agents = contacts.map((column) => personOfTab(String(cellAt(rows, row, column))));
    if (!agents.every((agent) => agent !== null)) continue;
    const isHan = agents.some((agent) => /\p{Script=Han}/u.test(agent));
    return { field: { header: isHan ? '坐席' : 'Agent', meaning: 'agent' }, agents };
  }
  return null;
}

/** Why points were taken off, where that stands in columns of its own beside each contact's points; null otherwise. */
export function contactReasons(
  rows: Cells,
  contacts: readonly number[],
  fields: readonly PlacedField[],
): { readonly field: ShapeField; readonly texts: readonly string[] } | null {
  const gaps = contacts.slice(1).map((column, at) => column - (contacts[at] ?? 0));
  const [gap = 1] = gaps;
  if (gap < 2 || gaps.some((one) => one !== gap)) return null;
  const isHan = fields.some(({ field }) => /\p{Script=Han}/u.test(field.header));
  const texts = contacts.map((column) =>
    fields
      .flatMap(({ row, field }) => {
        const said = Array.from({ length: gap - 1 }, (_, at) => cellAt(rows, row, column + 1 + at));
        const words = said.filter((cell): cell is string => typeof cell === 'string' && !isBlank(cell));
        return words.map((text) => `${criterionName(field.header)}${isHan ? '：' : ': '}${text.trim()}`);
      })
      .join(isHan ? '；' : '; '),
  );
  if (texts.every((text) => text === '')) return null;
  return { field: { header: isHan ? '扣分说明' : 'Reasons', meaning: 'reasons' }, texts };
}
