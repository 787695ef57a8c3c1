import { HostError } from '../model/hostError';

/** Makes chosen requests fail, as Excel fails: with an error code, and without undoing what was already applied. */
export class Faults {
  private requestsSeen = 0;
  private planned: { request: number; afterActions: number }[] = [];

  /** The k-th awaited request from now (1 is the next) fails before anything is applied. */
  failRequest(k: number): void {
    this.planned.push({ request: this.requestsSeen + k, afterActions: 0 });
  }

  /** The k-th awaited request from now fails after its first `actions` actions were applied. */
  failAction(k: number, actions: number): void {
    this.planned.push({ request: this.requestsSeen + k, afterActions: actions });
  }

  clear(): void {
    this.planned = [];
  }

  /** Called once an awaited request; says after how many actions it must fail, if at all. */
  nextRequest(): number | undefined {
    this.requestsSeen++;
    return this.planned.find(({ request }) => request === this.requestsSeen)?.afterActions;
  }

  static error(): HostError {
    return new HostError('GeneralException', 'There was an internal error while processing the request.', 500);
  }
}
