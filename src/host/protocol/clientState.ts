import { HostError } from '../model/hostError';
import type { LiveRange } from '../model/parts';

/** What the host remembers of one add-in window: the ranges it holds on to between requests. */
export class ClientState {
  private readonly byId = new Map<string, LiveRange>();
  private readonly ids = new Map<LiveRange, string>();
  private nextReference = 1;

  constructor(readonly apiSet: string) {}

  keep(range: LiveRange, pathId: number): void {
    if (this.ids.has(range)) return;
    const id = `R${pathId}.${this.nextReference++}`;
    this.byId.set(id, range);
    this.ids.set(range, id);
  }

  keeps(range: LiveRange): boolean {
    return this.ids.has(range);
  }

  referenceOf(range: LiveRange): string | undefined {
    return this.ids.get(range);
  }

  byReference(id: string): LiveRange {
    const range = this.byId.get(id);
    if (!range) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return range;
  }

  drop(id: string): LiveRange | undefined {
    const range = this.byId.get(id);
    if (range) this.ids.delete(range);
    this.byId.delete(id);
    return range;
  }
}
