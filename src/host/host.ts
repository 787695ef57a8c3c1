import { Batch } from './protocol/batch';
import type { BridgeHost, HostEvent } from './protocol/bridge';
import type { ClientState } from './protocol/clientState';
import { selectionChanged, worksheetsChanged } from './protocol/events';
import type { ChangeSource } from './protocol/events';
import { Faults } from './protocol/faults';
import type { BatchBody, BatchResponse } from './protocol/message';
import type { RequestEntry } from './protocol/requestLog';
import { requestKind } from './protocol/requestLog';
import type { CellStore } from './model/cellStore';
import { HostError } from './model/hostError';
import { followGridEdit } from './model/gridEditing';
import type { GridEdit } from './model/gridWatcher';
import type { UniverInstance } from './model/headlessUniver';
import { openWorkbook } from './model/openWorkbook';
import type { WorkbookSnapshot } from './model/snapshot';
import { takeSnapshot } from './model/takeSnapshot';
import type { WorkbookModel } from './model/workbookModel';

export interface OpenOptions {
  /** A Univer with a grid to share; otherwise one without any is made and disposed of with the host. */
  univer?: UniverInstance;
  /** Calculates every formula at once instead of trusting cached values. */
  recalculate?: boolean;
  /** File name, as `workbook.name` tells it. */
  name?: string;
  /** Puts something between the model and its cells, such as a recorder of what is written. */
  wrapStore?: (store: CellStore) => CellStore;
}

export interface HostChange {
  /** Charts, tables, rules, names or sheets changed. */
  parts: boolean;
}

/** Excel's side of the wire: one open workbook that any number of add-in windows talk to. */
export class ExcelHost implements BridgeHost {
  readonly requests: RequestEntry[] = [];
  readonly faults = new Faults();
  private readonly listeners = new Set<(change: HostChange) => void>();
  private readonly clients = new Map<ClientState, (event: HostEvent) => void>();
  /** Batches run one after the other: Excel serves one add-in at a time. */
  private queue: Promise<unknown> = Promise.resolve();

  private lastSelection = '';
  private isDisposed = false;
  private stopWatching: () => void = () => undefined;

  private constructor(readonly workbook: WorkbookModel) {}

  static async open(snapshot: WorkbookSnapshot, options: OpenOptions = {}): Promise<ExcelHost> {
    const instance = options.univer ?? (await import('./model/headlessUniver')).createHeadlessUniver();
    const workbook = openWorkbook(snapshot, instance, options.univer === undefined, {
      name: options.name ?? 'Book1.xlsx',
      wrapStore: options.wrapStore ?? ((store) => store),
    });
    const host = new ExcelHost(workbook);
    host.stopWatching = workbook.store.watch((edit) => host.followEdit(edit));
    if (options.recalculate || hasUncalculated(snapshot)) await workbook.store.recalculateAll();
    else workbook.store.trustValues();
    return host;
  }

  get documentName(): string {
    return this.workbook.name;
  }

  /** The workbook as plain data, after all pending work and calculation. */
  snapshot(): Promise<WorkbookSnapshot> {
    return this.enqueue(async () => {
      await this.workbook.store.settle();
      return takeSnapshot(this.workbook);
    });
  }

  /** Called after every batch; returns a function that stops it. */
  onChanged(listener: (change: HostChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Lets a person change the workbook, once running batches are done: the one at this Excel, or a colleague elsewhere. */
  edit<T>(by: 'this user' | 'somebody else', change: (workbook: WorkbookModel) => T): Promise<T> {
    return this.enqueue(async () => {
      const result = change(this.workbook);
      await this.workbook.store.settle();
      this.tellListeners(by);
      return result;
    });
  }

  connect(client: ClientState, send: (event: HostEvent) => void): () => void {
    this.clients.set(client, send);
    return () => {
      this.clients.delete(client);
    };
  }

  execute(client: ClientState, body: BatchBody, bytesIn: number): Promise<BatchResponse> {
    return this.enqueue(() => this.runBatch(client, body, bytesIn));
  }

  /** Closes the workbook once the running batch is done; whatever comes later is refused. */
  dispose(): void {
    this.stopWatching();
    this.listeners.clear();
    this.clients.clear();
    this.isDisposed = true;
    this.queue = this.queue.then(() => this.workbook.store.dispose());
  }

  private async runBatch(client: ClientState, body: BatchBody, bytesIn: number): Promise<BatchResponse> {
    const started = performance.now();
    const kind = requestKind(body);
    const failAfter = kind === 'request' ? this.faults.nextRequest() : undefined;
    const batch = new Batch(this.workbook, client, body);
    const response: BatchResponse = kind === 'internal' ? answerInternal(body) : await batch.run(failAfter);
    await this.workbook.store.settle();
    this.requests.push({
      kind,
      bytesIn,
      bytesOut: JSON.stringify(response).length,
      cells: batch.cells,
      ms: performance.now() - started,
      actions: body.Actions.length,
    });
    if (kind === 'request') this.tellListeners(client);
    return response;
  }

  /** A person's edit waits for the batch that may be running. */
  private followEdit(edit: GridEdit): void {
    const followed = this.enqueue(async () => {
      followGridEdit(this.workbook, edit);
      await this.workbook.store.settle();
      this.tellListeners('this user');
    });
    // The workbook may be closed before its turn comes: then there is nothing left to follow.
    followed.catch((error: unknown) => {
      if (!this.isDisposed) throw error;
    });
  }

  /** `actor`: the window whose batch made the changes, or a person. */
  private tellListeners(actor: ClientState | 'this user' | 'somebody else'): void {
    const { workbook } = this;
    const change = { parts: workbook.partsChanged };
    workbook.partsChanged = false;
    for (const each of workbook.takeChanges()) {
      for (const [client, send] of this.clients) send(worksheetsChanged(each, sourceFor(client, actor)));
    }
    if (this.selectionMoved()) for (const send of this.clients.values()) send(selectionChanged());
    for (const listener of this.listeners) listener(change);
  }

  /** Grids report one move several times; a window is told once. */
  private selectionMoved(): boolean {
    if (!this.workbook.selectionChanged) return false;
    this.workbook.selectionChanged = false;
    const now = JSON.stringify(this.workbook.store.selection());
    const moved = now !== this.lastSelection;
    this.lastSelection = now;
    return moved;
  }

  private enqueue<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(() => {
      if (this.isDisposed) throw new HostError('InvalidOperation', 'The workbook was closed.');
      return work();
    });
    this.queue = result.catch(() => undefined);
    return result;
  }
}

/** Whether a formula came without its value. */
function hasUncalculated({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some(({ cells }) =>
    Object.values(cells).some((row) => Object.values(row).some(({ f, v }) => f !== undefined && v === undefined)),
  );
}

function sourceFor(client: ClientState, actor: ClientState | 'this user' | 'somebody else'): ChangeSource {
  if (typeof actor === 'string') return actor;
  return client === actor ? 'this add-in' : 'somebody else';
}

/** Start-up notices and telemetry of office.js itself. */
function answerInternal(body: BatchBody): BatchResponse {
  return { Results: body.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })), TraceIds: [] };
}
