/** What one batch on the wire cost, as the host logs it. */
export interface LoggedRequest {
  kind: 'request' | 'cleanup' | 'internal';
  bytesIn: number;
  bytesOut: number;
  ms: number;
}

export interface ActionCost {
  requests: number;
  bytes: number;
  milliseconds: number;
}

/**
 * Adds up the awaited requests since the last clean-up batch but one: Office.js sends one when an action has ended.
 */
export function lastAction(log: readonly LoggedRequest[]): ActionCost {
  const cost: ActionCost = { requests: 0, bytes: 0, milliseconds: 0 };
  for (const { kind, bytesIn, bytesOut, ms } of [...log].reverse()) {
    if (kind === 'cleanup' && cost.requests > 0) break;
    if (kind !== 'request') continue;
    cost.requests += 1;
    cost.bytes += bytesIn + bytesOut;
    cost.milliseconds += ms;
  }
  return cost;
}
