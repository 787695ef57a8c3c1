/** What one request to Excel cost. Clean-up batches that Office.js sends by itself are not awaited and not counted. */
export interface RequestLogEntry {
  readonly action: string;
  readonly requests: number;
  readonly milliseconds: number;
}

/** One connection to one Excel: every use case takes it first. Two of them in one process are two people. */
export interface ExcelSession {
  run<T>(action: string, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  readonly log: readonly RequestLogEntry[];
}
