import type { MemberTable, TypeEntry, TypeName } from '../memberTable';
import { namedItemMembers, namedItemCollectionMembers } from './names';
import { rangeMembers } from './range';
import { tableColumnCollectionMembers, tableColumnMembers, tableRowCollectionMembers } from './tableColumns';
import { tableCollectionMembers, tableMembers } from './tables';
import { applicationMembers, workbookMembers } from './workbook';
import { worksheetCollectionMembers, worksheetMembers } from './worksheets';

/** Every member that this host answers; all others are refused by name. */
const MEMBERS: MemberTable = {
  Workbook: workbookMembers,
  Application: applicationMembers,
  WorksheetCollection: worksheetCollectionMembers,
  Worksheet: worksheetMembers,
  Range: rangeMembers,
  TableCollection: tableCollectionMembers,
  Table: tableMembers,
  TableColumnCollection: tableColumnCollectionMembers,
  TableColumn: tableColumnMembers,
  TableRowCollection: tableRowCollectionMembers,
  NamedItemCollection: namedItemCollectionMembers,
  NamedItem: namedItemMembers,
};

/** The members of one type; the target's type is the object's own, which the table guarantees by construction. */
export const typeEntry = (type: TypeName): TypeEntry<unknown> => MEMBERS[type] as TypeEntry<unknown>;
