import type { ExcelHost } from '../../src/host/host';
import type { BridgeHost } from '../../src/host/protocol/bridge';

/**
 * Stands between add-in windows and the workbook they are put on, one after the other: loading office.js for each anew
 * would take most of the time.
 */
export interface SwitchedHost extends BridgeHost {
  use(host: ExcelHost): void;
}

/** `before` is awaited ahead of every message. */
export function switchedHost(
  first: ExcelHost,
  before: (body: Parameters<BridgeHost['execute']>[1]) => Promise<void> = () => Promise.resolve(),
): SwitchedHost {
  let current = first;
  return {
    documentName: first.documentName,
    connect: () => () => undefined,
    async execute(client, body, bytesIn, flags) {
      await before(body);
      return current.execute(client, body, bytesIn, flags);
    },
    use(host) {
      current = host;
    },
  };
}
