/** What the ribbon asks of the pane. */
export type PaneRequest = 'openSelectedRow' | 'refreshSummary';

/** Carries requests from the ribbon to the pane; those that come before the pane is drawn wait for it. */
export class PaneRequests {
  private listener: ((request: PaneRequest) => void) | null = null;
  private waiting: PaneRequest[] = [];

  post(request: PaneRequest): void {
    if (this.listener === null) this.waiting.push(request);
    else this.listener(request);
  }

  /** One listener at a time; returns how to stop listening. */
  listen(listener: (request: PaneRequest) => void): () => void {
    this.listener = listener;
    this.waiting.splice(0).forEach(listener);
    return () => {
      this.listener = null;
    };
  }
}
