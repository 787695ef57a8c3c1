import { chartPosition } from '../../model/charts';
import type { LiveRange } from '../../model/parts';
import type { Member } from '../memberTable';
import { alive } from './arguments';

function placeMember(side: 'left' | 'top' | 'width' | 'height'): Member<LiveRange> {
  return {
    since: '1.10',
    get(live, { workbook }) {
      const { sheet, range } = alive(live);
      const { startRow, startColumn, endRow, endColumn } = range;
      const anchor = { fromRow: startRow, fromColumn: startColumn, toRow: endRow + 1, toColumn: endColumn + 1 };
      return chartPosition(workbook, { sheet, anchor })[side];
    },
    onRequest: true,
  };
}

/** Where the range lies on its sheet, in points. */
export const rangePlaceMembers: Record<string, Member<LiveRange>> = {
  Left: placeMember('left'),
  Top: placeMember('top'),
  Width: placeMember('width'),
  Height: placeMember('height'),
};
