import { HostError } from '../model/hostError';

/** What happens to one request. */
export interface Fault {
  /** Fails after so many of its actions were applied; 0: before any. */
  failsAfter?: number;
  /** Applied at once, answered so many milliseconds later; Infinity: never. */
  answeredAfter?: number;
  /** Lost on its way: neither applied nor answered. */
  lost?: true;
  /** The same answer comes twice. */
  answeredTwice?: true;
  /** The connection to the workbook is gone from here on. */
  losesSession?: true;
  /** Runs before the request is served: somebody else changes the workbook, a person starts to type. */
  before?: () => void | Promise<void>;
}

/** Makes chosen requests go wrong as they do in Excel: with an error code, and without undoing what was already applied. */
export class Faults {
  private requestsSeen = 0;
  private readonly planned = new Map<number, Fault>();
  private isSessionLost = false;
  /** While something happens between two requests, the requests it makes itself are neither counted nor struck. */
  private isBetween = false;

  /** The k-th awaited request from now (1 is the next) fails before anything is applied. */
  failRequest(k: number): void {
    this.failAction(k, 0);
  }

  /** The k-th awaited request from now fails after its first `actions` actions were applied. */
  failAction(k: number, actions: number): void {
    this.plan(k, { failsAfter: actions });
  }

  /** The k-th awaited request from now. */
  plan(k: number, fault: Fault): void {
    this.planned.set(this.requestsSeen + k, fault);
  }

  /** Nothing goes wrong any longer; a lost session is as if the window had been reloaded. */
  clear(): void {
    this.planned.clear();
    this.isSessionLost = false;
  }

  /** Faults that have not struck yet. */
  get pending(): number {
    return this.planned.size;
  }

  get sessionLost(): boolean {
    return this.isSessionLost;
  }

  /** Called once an awaited request; says what happens to it. */
  next(): Fault {
    if (this.isBetween) return NO_FAULT;
    this.requestsSeen++;
    const fault = this.planned.get(this.requestsSeen) ?? NO_FAULT;
    this.planned.delete(this.requestsSeen);
    if (fault.losesSession) this.isSessionLost = true;
    return fault;
  }

  async between({ before }: Fault): Promise<void> {
    this.isBetween = true;
    try {
      await before?.();
    } finally {
      this.isBetween = false;
    }
  }

  static error(): HostError {
    return new HostError('GeneralException', 'There was an internal error while processing the request.', 500);
  }
}

const NO_FAULT: Fault = {};
