import type { Agent } from '../evaluation/evaluation';
import type { ColumnKey } from '../evaluation/columnKey';
import type { Language } from '../language';
import type { CentreTarget } from './centreTarget';

/** A log as the summary's formulas see it. */
export interface SummaryLog {
  readonly rubricName: string;
  /** Most points a contact can get. */
  readonly reachable: number;
  /**
   * Reference to the whole column below its header, all of one log equally long: `QA_Eval_x_v1[最终分]` or
   * `'登记表'!$X$4:$X$1048576`; null where the log lacks it.
   */
  column(key: ColumnKey): string | null;
  readonly words: {
    /** Statuses of rows that count nowhere: drafts and void ones. */
    readonly uncounted: readonly string[];
    readonly random: string;
    readonly yes: string;
  };
}

/** An agent of the list; `spellings` are all ways the logs write the name (the name alone where absent). */
export interface SummaryAgent extends Agent {
  readonly spellings?: readonly string[];
}

export interface SummaryInput {
  readonly language: Language;
  /** `2026-03` */
  readonly month: string;
  readonly logs: readonly SummaryLog[];
  readonly agents: readonly SummaryAgent[];
  /** As the logs write them; '' adds a line for evaluations without a team. */
  readonly teams: readonly string[];
  readonly targets: readonly CentreTarget[];
}

export const BLOCK_NAMES = ['header', 'headline', 'trend', 'teams', 'agents', 'targets', 'parts'] as const;
export type BlockName = (typeof BLOCK_NAMES)[number];

export type CellRole = 'title' | 'label' | 'head' | 'value' | 'note' | 'input' | 'banner';

/** A rectangle of the summary sheet; row and column are zero-based. All three grids have the same shape. */
export interface SummaryBlock {
  readonly name: BlockName;
  readonly row: number;
  readonly column: number;
  /** '=…' are formulas, '' are blank cells; text is literal text (with a leading apostrophe where Excel would parse it). */
  readonly cells: (string | number)[][];
  /** Number formats. */
  readonly formats: string[][];
  readonly styles: CellRole[][];
}

/** A native chart; rows and columns zero-based, bottom right exclusive. References are A1 on the summary sheet. */
export interface SummaryChart {
  readonly name: string;
  readonly type: 'LineMarkers' | 'BarClustered';
  readonly title: string;
  readonly categories: string;
  /** Names are literal text. */
  readonly series: readonly { readonly name: string; readonly values: string }[];
  readonly fromRow: number;
  readonly fromColumn: number;
  readonly toRow: number;
  readonly toColumn: number;
  readonly axis: { readonly minimum?: number; readonly maximum?: number; readonly numberFormat?: string };
}

export interface SummaryList {
  /** A1 on the summary sheet. */
  readonly cell: string;
  readonly values: readonly string[];
}

export interface SummaryPlan {
  readonly sheetName: string;
  /** A1 of the one input everything follows: the first day of the month. */
  readonly monthCell: string;
  /** Validation list of the sampling scope. */
  readonly scope: SummaryList;
  /** A1 of single cells that hold headline figures. */
  readonly figures: Readonly<Record<Figure, string>>;
  readonly blocks: readonly SummaryBlock[];
  readonly charts: readonly SummaryChart[];
  /** Characters, from column A. */
  readonly columnWidths: readonly number[];
}

export type Figure =
  'evaluations' | 'meanFinal' | 'meanRaw' | 'passRate' | 'fatal' | 'fatalRate' | 'unscored' | 'banner';

export type Place = { readonly row: number; readonly column: number };
