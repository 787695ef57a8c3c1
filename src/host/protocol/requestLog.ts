import { ActionType } from './message';
import type { BatchBody } from './message';

/** One message of an add-in to the host. */
export interface RequestEntry {
  /** An awaited sync; a clean-up batch that office.js sends by itself; or its own start-up and event traffic. */
  kind: 'request' | 'cleanup' | 'internal';
  bytesIn: number;
  bytesOut: number;
  /** Cells read and written. */
  cells: number;
  ms: number;
  actions: number;
  /** Positions of the actions that changed the workbook. */
  writes: readonly number[];
}

/** What office.js sends by itself when a window opens: notices and telemetry, not about the workbook. */
export function isStartUp(body: BatchBody): boolean {
  return Object.values(body.ObjectPaths).some(({ Name }) => Name?.startsWith('Microsoft.'));
}

/** Tells an add-in's own requests from those that office.js sends by itself. */
export function requestKind(body: BatchBody): RequestEntry['kind'] {
  if (isStartUp(body)) return 'internal';
  const calls = body.Actions.filter(({ ActionType: type }) => type !== ActionType.Instantiate);
  if (calls.length > 0 && calls.every(({ Name }) => Name === '_RemoveReference')) return 'cleanup';
  const isRegistration = calls.length > 0 && calls.every(({ Name }) => /^_(?:Unr|R)egister/.test(Name ?? ''));
  return isRegistration ? 'internal' : 'request';
}
