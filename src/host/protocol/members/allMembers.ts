import type { MemberTable, TypeEntry, TypeName } from '../memberTable';
import { rangeBorderMembers, rangeBorderCollectionMembers } from './borders';
import { chartAxesMembers, chartAxisMembers, chartAxisTitleMembers, chartGridlinesMembers } from './chartAxes';
import {
  chartFillMembers,
  chartLineFormatMembers,
  chartSeriesMembers,
  chartSeriesCollectionMembers,
  chartSeriesFormatMembers,
} from './chartSeries';
import { chartMembers, chartCollectionMembers, chartLegendMembers, chartTitleMembers } from './charts';
import {
  cellValueConditionalFormatMembers,
  conditionalFormatMembers,
  conditionalFormatCollectionMembers,
  conditionalFormatRuleMembers,
  conditionalRangeFillMembers,
  conditionalRangeFontMembers,
  conditionalRangeFormatMembers,
  customConditionalFormatMembers,
} from './conditionalFormats';
import { dataValidationMembers } from './dataValidation';
import { autoFilterMembers, filterMembers } from './filters';
import { functionResultMembers, functionsMembers } from './functions';
import { namedItemMembers, namedItemCollectionMembers } from './names';
import { commentCollectionMembers, commentMembers, noteCollectionMembers, noteMembers } from './notes';
import { rangeMembers } from './range';
import { rangeAreasMembers, rangeCollectionMembers } from './rangeAreas';
import { formatProtectionMembers, rangeFillMembers, rangeFontMembers, rangeFormatMembers } from './rangeFormat';
import { rangeSortMembers, tableSortMembers } from './sorting';
import { tableColumnMembers, tableColumnCollectionMembers } from './tableColumns';
import { tableRowMembers, tableRowCollectionMembers } from './tableRows';
import { tableMembers, tableCollectionMembers, tableScopedCollectionMembers } from './tables';
import { applicationMembers, workbookMembers, workbookProtectionMembers } from './workbook';
import { pageLayoutMembers, worksheetFreezePanesMembers, worksheetProtectionMembers } from './worksheetParts';
import { worksheetMembers, worksheetCollectionMembers } from './worksheets';

/** Every member that this host answers; all others are refused by name. */
const MEMBERS: MemberTable = {
  Workbook: workbookMembers,
  Application: applicationMembers,
  WorkbookProtection: workbookProtectionMembers,
  Functions: functionsMembers,
  FunctionResult: functionResultMembers,
  WorksheetCollection: worksheetCollectionMembers,
  Worksheet: worksheetMembers,
  WorksheetProtection: worksheetProtectionMembers,
  WorksheetFreezePanes: worksheetFreezePanesMembers,
  PageLayout: pageLayoutMembers,
  AutoFilter: autoFilterMembers,
  Filter: filterMembers,
  Range: rangeMembers,
  RangeAreas: rangeAreasMembers,
  RangeCollection: rangeCollectionMembers,
  RangeSort: rangeSortMembers,
  RangeFormat: rangeFormatMembers,
  RangeFont: rangeFontMembers,
  RangeFill: rangeFillMembers,
  RangeBorderCollection: rangeBorderCollectionMembers,
  RangeBorder: rangeBorderMembers,
  FormatProtection: formatProtectionMembers,
  DataValidation: dataValidationMembers,
  ConditionalFormatCollection: conditionalFormatCollectionMembers,
  ConditionalFormat: conditionalFormatMembers,
  CustomConditionalFormat: customConditionalFormatMembers,
  CellValueConditionalFormat: cellValueConditionalFormatMembers,
  ConditionalFormatRule: conditionalFormatRuleMembers,
  ConditionalRangeFormat: conditionalRangeFormatMembers,
  ConditionalRangeFill: conditionalRangeFillMembers,
  ConditionalRangeFont: conditionalRangeFontMembers,
  TableCollection: tableCollectionMembers,
  TableScopedCollection: tableScopedCollectionMembers,
  Table: tableMembers,
  TableColumnCollection: tableColumnCollectionMembers,
  TableColumn: tableColumnMembers,
  TableRowCollection: tableRowCollectionMembers,
  TableRow: tableRowMembers,
  TableSort: tableSortMembers,
  ChartCollection: chartCollectionMembers,
  Chart: chartMembers,
  ChartTitle: chartTitleMembers,
  ChartLegend: chartLegendMembers,
  ChartAxes: chartAxesMembers,
  ChartAxis: chartAxisMembers,
  ChartAxisTitle: chartAxisTitleMembers,
  ChartGridlines: chartGridlinesMembers,
  ChartSeriesCollection: chartSeriesCollectionMembers,
  ChartSeries: chartSeriesMembers,
  ChartSeriesFormat: chartSeriesFormatMembers,
  ChartLineFormat: chartLineFormatMembers,
  ChartFill: chartFillMembers,
  NamedItemCollection: namedItemCollectionMembers,
  NamedItem: namedItemMembers,
  CommentCollection: commentCollectionMembers,
  Comment: commentMembers,
  NoteCollection: noteCollectionMembers,
  Note: noteMembers,
};

/** The members of one type; the target's type is the object's own, which the table guarantees by construction. */
export const typeEntry = (type: TypeName): TypeEntry<unknown> => MEMBERS[type];
