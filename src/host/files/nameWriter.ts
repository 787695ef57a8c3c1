import type { WorkbookSnapshot } from '../model/snapshot';
import { absoluteAddress } from '../model/address';
import { quoteSheet } from './a1';
import { encodeNameText } from './cellText';
import { formulaXml } from './formulaText';
import { escapeText, tag } from './xml';

/** `<definedNames>`: the workbook's names and those by which Excel keeps print set-up and filters. */
export function namesXml({ names, sheets }: WorkbookSnapshot): string {
  const elements = names.map(({ name, formula, sheet, hidden, comment }) => {
    const localSheetId = sheet === undefined ? undefined : sheets.findIndex((one) => one.name === sheet);
    if (localSheetId === -1) throw new Error(`Name ${name} belongs to the missing sheet ${sheet}`);
    return tag(
      'definedName',
      { name, comment: comment ? encodeNameText(comment) : undefined, localSheetId, hidden: hidden || undefined },
      formulaXml(formula),
    );
  });
  sheets.forEach(({ name, page, autoFilter }, localSheetId) => {
    const own = (word: string, reference: string, hidden?: true) =>
      elements.push(tag('definedName', { name: `_xlnm.${word}`, localSheetId, hidden }, escapeText(reference)));
    const sheet = quoteSheet(name);
    if (autoFilter) own('_FilterDatabase', `${sheet}!${absoluteAddress(autoFilter)}`, true);
    if (page?.printArea) own('Print_Area', `${sheet}!${absoluteAddress(page.printArea)}`);
    if (page?.titleRows) own('Print_Titles', `${sheet}!$${page.titleRows[0] + 1}:$${page.titleRows[1] + 1}`);
  });
  return elements.length === 0 ? '' : tag('definedNames', {}, elements.join(''));
}
