import type { LiveRange, SheetModel, TableColumnModel, TableModel } from '../model/parts';
import type { WorkbookModel } from '../model/workbookModel';

/** What stands behind each office.js type. */
export interface HostTypes {
  Workbook: WorkbookModel;
  Application: WorkbookModel;
  WorksheetCollection: WorkbookModel;
  Worksheet: SheetModel;
  Range: LiveRange;
  TableCollection: SheetModel | null;
  Table: TableModel;
  TableColumnCollection: TableModel;
  TableColumn: { table: TableModel; column: TableColumnModel };
  TableRowCollection: TableModel;
  NamedItemCollection: SheetModel | null;
  NamedItem: { id: string };
}
