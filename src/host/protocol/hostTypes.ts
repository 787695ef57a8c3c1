import type { AxisTarget } from './members/chartAxes';
import type { BorderTarget } from './members/borders';
import type { SeriesTarget } from './members/chartSeries';
import type { FunctionOutcome } from './members/functions';
import type { CellTextTarget, CommentsTarget } from './members/notes';
import type { TableRowTarget } from './members/tableRows';
import type { FilterTarget } from '../model/filtering';
import type {
  ChartModel,
  ConditionalFormatModel,
  LiveRange,
  SheetModel,
  TableColumnModel,
  TableModel,
} from '../model/parts';
import type { WorkbookModel } from '../model/workbookModel';

/** What stands behind each office.js type. */
export interface HostTypes {
  Workbook: WorkbookModel;
  Application: WorkbookModel;
  WorkbookProtection: WorkbookModel;
  Functions: WorkbookModel;
  FunctionResult: FunctionOutcome;
  WorksheetCollection: WorkbookModel;
  Worksheet: SheetModel;
  WorksheetProtection: SheetModel;
  WorksheetFreezePanes: SheetModel;
  PageLayout: SheetModel;
  AutoFilter: FilterTarget;
  Filter: { table: TableModel; column: TableColumnModel };
  Range: LiveRange;
  RangeAreas: LiveRange[];
  RangeCollection: LiveRange[];
  RangeSort: LiveRange;
  RangeFormat: LiveRange;
  RangeFont: LiveRange;
  RangeFill: LiveRange;
  RangeBorderCollection: LiveRange;
  RangeBorder: BorderTarget;
  FormatProtection: LiveRange;
  DataValidation: LiveRange;
  ConditionalFormatCollection: LiveRange;
  ConditionalFormat: ConditionalFormatModel;
  CustomConditionalFormat: ConditionalFormatModel;
  CellValueConditionalFormat: ConditionalFormatModel;
  ConditionalFormatRule: ConditionalFormatModel;
  ConditionalRangeFormat: ConditionalFormatModel;
  ConditionalRangeFill: ConditionalFormatModel;
  ConditionalRangeFont: ConditionalFormatModel;
  TableCollection: SheetModel | null;
  TableScopedCollection: TableModel[];
  Table: TableModel;
  TableColumnCollection: TableModel;
  TableColumn: { table: TableModel; column: TableColumnModel };
  TableRowCollection: TableModel;
  TableRow: TableRowTarget;
  TableSort: TableModel;
  ChartCollection: SheetModel;
  Chart: ChartModel;
  ChartTitle: ChartModel;
  ChartLegend: ChartModel;
  ChartAxes: ChartModel;
  ChartAxis: AxisTarget;
  ChartAxisTitle: AxisTarget;
  ChartGridlines: AxisTarget;
  ChartSeriesCollection: ChartModel;
  ChartSeries: SeriesTarget;
  ChartSeriesFormat: SeriesTarget;
  ChartLineFormat: SeriesTarget;
  ChartFill: SeriesTarget;
  NamedItemCollection: SheetModel | null;
  NamedItem: { id: string };
  CommentCollection: CommentsTarget;
  Comment: CellTextTarget;
  NoteCollection: SheetModel;
  Note: CellTextTarget;
}
