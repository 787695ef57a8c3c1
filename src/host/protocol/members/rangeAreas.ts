import { columnCount, quoteSheetName, rangeAddress, rowCount } from '../../model/address';
import { itemNotFound } from '../../model/hostError';
import type { LiveRange } from '../../model/parts';
import { hostObject } from '../memberTable';
import type { HostContext, HostObject, TypeEntry } from '../memberTable';
import { alive, integerArgument } from './arguments';

const address = (areas: LiveRange[], { workbook }: HostContext): string =>
  areas.map((live) => `${quoteSheetName(workbook.sheetName(live.sheet))}!${rangeAddress(alive(live).range)}`).join(',');

export const rangeAreasMembers: TypeEntry<LiveRange[]> = {
  members: {
    Address: { since: '1.9', get: address },
    AreaCount: { since: '1.9', get: (areas) => areas.length },
    CellCount: {
      since: '1.9',
      get: (areas) =>
        areas.reduce((sum, live) => sum + rowCount(alive(live).range) * columnCount(alive(live).range), 0),
    },
    Areas: { since: '1.9', object: (areas) => hostObject('RangeCollection', areas) },
  },
};

export const rangeCollectionMembers: TypeEntry<LiveRange[]> = {
  items: (areas, context) => areas.map((live) => itemRange(live, context)),
  members: {
    GetCount: { since: '1.9', call: (areas) => areas.length },
    GetItemAt: {
      since: '1.9',
      object(areas, [index], context) {
        const live = areas[integerArgument(index)];
        if (!live) throw itemNotFound();
        return itemRange(live, context);
      },
    },
  },
};

/** A range of its own: it is let go apart from the areas. */
function itemRange(live: LiveRange, { workbook }: HostContext): HostObject {
  const { sheet, range } = alive(live);
  return hostObject('Range', workbook.hold(sheet, range));
}
