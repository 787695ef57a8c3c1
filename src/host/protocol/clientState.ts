import { HostError } from '../model/hostError';
import type { LiveRange } from '../model/parts';
import type { HostObject } from './memberTable';

/** What the host remembers of one add-in window: the ranges it holds on to between requests. */
export class ClientState {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new Map<unknown, string>();
  private nextReference = 1;
  /** A fault: the window gets its next answer twice. */
  repeatsAnswer = false;

  /** `apiSet`: the ExcelApi set announced to the window. */
  constructor(readonly apiSet: string) {}

  keep(object: HostObject): void {
    if (this.ids.has(object.target)) return;
    const id = `reference-${this.nextReference++}`;
    this.byId.set(id, object);
    this.ids.set(object.target, id);
  }

  referenceOf(object: HostObject): string | undefined {
    return this.ids.get(object.target);
  }

  byReference(id: string): HostObject {
    const object = this.byId.get(id);
    if (!object) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return object;
  }

  drop(id: string): HostObject | undefined {
    const object = this.byId.get(id);
    if (object) this.ids.delete(object.target);
    this.byId.delete(id);
    return object;
  }
}

/** The live ranges that an object consists of. */
export function liveRangesOf(object: HostObject | null): LiveRange[] {
  if (object?.type === 'Range') return [object.target];
  return object?.type === 'RangeAreas' ? object.target : [];
}
