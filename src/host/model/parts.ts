import type { FilterRule } from './filterRule';
import type {
  ChartSnapshot,
  ConditionalFormatSnapshot,
  GridRange,
  KeptParts,
  ProtectionSnapshot,
  SheetSnapshot,
  TableSnapshot,
  ValidationSnapshot,
} from './snapshot';

/** The parts of a sheet that we own; cells, sizes, merges and panes are the cell store's. */
export interface SheetModel {
  readonly id: string;
  veryHidden: boolean;
  tables: TableModel[];
  charts: ChartModel[];
  validations: ValidationModel[];
  conditionalFormats: ConditionalFormatModel[];
  protection: ProtectionModel | null;
  page: NonNullable<SheetSnapshot['page']>;
  notes: Record<string, string>;
  /** Threads of comments by A1 address, their texts a line each. */
  comments: Record<string, string>;
  autoFilter: GridRange | null;
  /** Rules of the filter by the column's position in it. */
  filterColumns: { column: number; rule: FilterRule }[];
  tabColor: string;
  kept: KeptParts;
}

export interface TableModel extends Omit<TableSnapshot, 'columns'> {
  readonly id: string;
  readonly sheet: SheetModel;
  columns: TableColumnModel[];
}

export interface TableColumnModel {
  readonly id: number;
  name: string;
  calculatedFormula?: string;
  totalsFunction?: string;
  totalsLabel?: string;
  filter?: FilterRule;
}

export interface ChartModel extends ChartSnapshot {
  readonly id: string;
  readonly sheet: SheetModel;
  plotVisibleOnly: boolean;
  legendPosition: string;
  titleVisible: boolean;
  valueAxis: AxisModel;
  categoryAxis: AxisModel;
}

/** What an add-in may set on an axis; limits and number format of the value axis are part of the snapshot. */
export interface AxisModel {
  visible: boolean;
  gridlines: boolean;
  title: string;
  titleVisible: boolean;
}

export type ValidationModel = ValidationSnapshot;

export interface ConditionalFormatModel extends ConditionalFormatSnapshot {
  readonly id: string;
  readonly sheet: SheetModel;
}

export type ProtectionModel = ProtectionSnapshot;

/** A range that follows insertions and deletions while somebody holds it. */
export interface LiveRange {
  sheet: SheetModel;
  /** Null once all of it was deleted. */
  range: GridRange | null;
}
