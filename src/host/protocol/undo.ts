import type { Platform } from './limits';

/** Documented (excel-add-ins-undo-capabilities): calling one of these clears what could be undone, wherever Excel runs. */
const NEVER_UNDONE: ReadonlySet<string> = new Set([
  'Worksheet.copy',
  'Worksheet.delete',
  'WorksheetProtection.protect',
  'WorksheetProtection.unprotect',
  'WorkbookProtection.protect',
  'WorkbookProtection.unprotect',
  'Workbook.insertWorksheetsFromBase64',
  'Workbook.save',
  'Workbook.close',
  'Chart.categoryLabelLevel',
  'Chart.seriesNameLevel',
]);
/** Documented: not in one of the two. */
const NOT_UNDONE: Readonly<Record<Platform, ReadonlySet<string>>> = {
  web: new Set(['NamedItem.comment', 'Worksheet.standardWidth']),
  desktop: new Set(['Worksheet.name', 'Worksheet.position', 'Worksheet.visibility']),
};
/** Methods that leave the workbook as it is; assumed for what moves only the selection, the view or the calculation. */
const NO_WRITE = /\.(?:_|get|activate$|select$|calculate$|suspend|load)/;
/** Functions that a batch calculates belong to no cell. */
const CALCULATES = 'Functions.';

/** Whether a member that was set, called or followed changes the workbook. */
export function isWrite(member: string): boolean {
  return !NO_WRITE.test(member) && !member.startsWith(CALCULATES);
}

/** What the person at this Excel could take back. */
export class UndoStack {
  private recorded = 0;
  private lastClearing: string | null = null;

  /** `records`: from the builds with ExcelApi 1.20 on; before, anything that an add-in writes clears the stack. */
  constructor(
    private readonly records: boolean,
    private readonly platform: Platform,
  ) {}

  get steps(): number {
    return this.recorded;
  }

  /** The member that cleared the stack last; null when nothing did. */
  get clearedBy(): string | null {
    return this.lastClearing;
  }

  /** A person did something. */
  recordStep(): void {
    this.recorded += 1;
  }

  /** A batch wrote through these members: documented as one step a sync. */
  recordBatch(written: readonly string[]): void {
    if (written.length === 0) return;
    const clearing = this.records ? written.find((member) => this.isUnsupported(member)) : written[0];
    if (clearing === undefined) {
      this.recorded += 1;
      return;
    }
    this.recorded = 0;
    this.lastClearing = clearing;
  }

  private isUnsupported(member: string): boolean {
    return NEVER_UNDONE.has(member) || NOT_UNDONE[this.platform].has(member);
  }
}
