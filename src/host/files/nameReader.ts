import type { NameSnapshot, SheetSnapshot } from '../model/snapshot';
import { LAST_COLUMN, parseSheetRange } from './a1';
import { decodeCellText } from './cellText';
import { formulaOf, refersToOtherWorkbook } from './formulaText';
import { booleanAttribute, childrenOf, numberAttribute, type XmlElement } from './xml';

/** The workbook's names; print set-up, which files keep as names, goes to the sheets. */
export function readNames(definedNames: XmlElement | undefined, sheets: SheetSnapshot[]): NameSnapshot[] {
  return childrenOf(definedNames, 'definedName').flatMap((element) => {
    const { name = '', comment } = element.attributes;
    const local = numberAttribute(element, 'localSheetId');
    const sheet = local === undefined ? undefined : sheets[local];
    if (refersToOtherWorkbook(element.text)) return [];
    if (name === '_xlnm._FilterDatabase' || (sheet && takePrintSetUp(name, element.text, sheet))) return [];
    return {
      name,
      formula: formulaOf(element.text),
      ...(sheet ? { sheet: sheet.name } : {}),
      ...(booleanAttribute(element, 'hidden') ? { hidden: true } : {}),
      ...(comment ? { comment: decodeCellText(comment) } : {}),
    };
  });
}

/** False for anything but one area or whole rows: that stays a name and is written back as one. */
function takePrintSetUp(name: string, reference: string, sheet: SheetSnapshot): boolean {
  const range = parseSheetRange(reference)?.range;
  if (!range) return false;
  if (name === '_xlnm.Print_Area') sheet.page = { ...sheet.page, printArea: range };
  else if (name === '_xlnm.Print_Titles' && range.startColumn === 0 && range.endColumn === LAST_COLUMN) {
    sheet.page = { ...sheet.page, titleRows: [range.startRow, range.endRow] };
  } else return false;
  return true;
}
