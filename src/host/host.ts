import { Batch } from './protocol/batch';
import type { BridgeHost, HostEvent } from './protocol/bridge';
import type { ClientState } from './protocol/clientState';
import { EditMode, mayWait } from './protocol/editMode';
import { selectionChanged, worksheetsChanged } from './protocol/events';
import type { ChangeSource } from './protocol/events';
import { Faults } from './protocol/faults';
import type { Fault } from './protocol/faults';
import { REFUSALS, byteLength, isTooLarge, isTooMany, refused } from './protocol/limits';
import type { Platform } from './protocol/limits';
import type { BatchBody, BatchResponse } from './protocol/message';
import type { RequestEntry } from './protocol/requestLog';
import { isStartUp, requestKind } from './protocol/requestLog';
import { UndoStack } from './protocol/undo';
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
  /** Where this Excel runs; 'web', which refuses more, where nothing is said. */
  platform?: Platform;
  /** Whether what add-ins write can be undone, as in builds with ExcelApi 1.20; otherwise any write clears undo. */
  recordsUndo?: boolean;
}

export interface HostChange {
  /** Charts, tables, rules, names or sheets changed. */
  parts: boolean;
}

/** Excel's side of the wire: one open workbook that any number of add-in windows talk to. */
export class ExcelHost implements BridgeHost {
  readonly requests: RequestEntry[] = [];
  readonly faults = new Faults();
  readonly undo: UndoStack;
  private readonly platform: Platform;
  private readonly editing = new EditMode();
  /** Awaited requests that came and are not served yet. */
  private waiting = 0;
  private readonly listeners = new Set<(change: HostChange) => void>();
  private readonly clients = new Map<ClientState, (event: HostEvent) => void>();
  /** Batches run one after the other: Excel serves one add-in at a time. */
  private queue: Promise<unknown> = Promise.resolve();

  private lastSelection = '';
  private isDisposed = false;
  private stopWatching: () => void = () => undefined;

  private constructor(
    readonly workbook: WorkbookModel,
    { platform = 'web', recordsUndo = true }: OpenOptions,
  ) {
    this.platform = platform;
    this.undo = new UndoStack(recordsUndo, platform);
  }

  static async open(snapshot: WorkbookSnapshot, options: OpenOptions = {}): Promise<ExcelHost> {
    const instance = options.univer ?? (await import('./model/headlessUniver')).createHeadlessUniver();
    const workbook = openWorkbook(snapshot, instance, options.univer === undefined, {
      name: options.name ?? 'Book1.xlsx',
      wrapStore: options.wrapStore ?? ((store) => store),
    });
    const host = new ExcelHost(workbook, options);
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
      if (by === 'this user') this.undo.recordStep();
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

  /** The person at this Excel starts to type into a cell, or is done with it: requests that wait are served then. */
  editMode(on: boolean): void {
    if (on) this.editing.begin();
    else this.editing.end();
  }

  /** Resolves when the person has typed for so long. What they then commit wins: it comes after requests that waited. */
  async editModeFor(ms: number, commit?: (workbook: WorkbookModel) => void): Promise<void> {
    this.editMode(true);
    await new Promise((resolve) => setTimeout(resolve, ms));
    this.editMode(false);
    if (commit) await this.edit('this user', commit);
  }

  /** `flags`: those that office.js sends beside a request. */
  execute(client: ClientState, body: BatchBody, bytesIn: number, flags = 0): Promise<BatchResponse> {
    const kind = requestKind(body);
    const request: Request = {
      client,
      body,
      bytesIn,
      flags,
      kind,
      fault: kind === 'request' ? this.faults.next() : {},
    };
    return request.fault.before ? this.afterSomethingElse(request) : this.admit(request);
  }

  private async afterSomethingElse(request: Request): Promise<BatchResponse> {
    await this.faults.between(request.fault);
    return this.admit(request);
  }

  /** Refuses what Excel does not even look at; the rest waits for its turn. */
  private admit(request: Request): Promise<BatchResponse> {
    const { kind, bytesIn, flags, fault } = request;
    if (fault.lost) return NEVER;
    if (kind === 'internal') return this.enqueue(() => this.serve(request));
    const isBlocked = this.editing.on && !mayWait(flags);
    if (this.faults.sessionLost) return this.refuse(request, REFUSALS.sessionLost);
    if (isTooLarge(this.platform, bytesIn)) return this.refuse(request, REFUSALS.requestTooLarge);
    if (isTooMany(this.waiting)) return this.refuse(request, REFUSALS.tooManyWaiting);
    if (isBlocked) return this.refuse(request, REFUSALS.editing);
    this.waiting += 1;
    return deliver(
      fault,
      this.editing.whenOver(() => this.enqueue(() => this.serve(request))),
    );
  }

  private refuse(request: Request, error: HostError): Promise<BatchResponse> {
    const response = refused(error);
    this.log(request, response, { cells: 0, ms: 0, writes: [] });
    return Promise.resolve(response);
  }

  /** Closes the workbook once the running batch is done; whatever comes later is refused. */
  dispose(): void {
    this.stopWatching();
    this.listeners.clear();
    this.clients.clear();
    this.isDisposed = true;
    this.queue = this.queue.then(() => this.workbook.store.dispose());
  }

  private async serve(request: Request): Promise<BatchResponse> {
    const started = performance.now();
    const { client, body, kind, fault } = request;
    if (kind !== 'internal') this.waiting -= 1;
    const batch = new Batch(this.workbook, client, body);
    const response = isStartUp(body) ? answerStartUp(body) : await batch.run(fault.failsAfter);
    await this.workbook.store.settle();
    const ms = performance.now() - started;
    const bytesOut = this.log(request, response, { cells: batch.cells, ms, writes: batch.writes });
    if (kind === 'request') {
      this.undo.recordBatch(batch.written);
      this.tellListeners(client);
    }
    client.repeatsAnswer = fault.answeredTwice === true;
    // What was written stays written: only its answer does not come through.
    return isTooLarge(this.platform, bytesOut) ? refused(REFUSALS.responseTooLarge) : response;
  }

  /** Returns the bytes of the response. */
  private log({ kind, bytesIn, body }: Request, response: BatchResponse, cost: Cost): number {
    const bytesOut = byteLength(JSON.stringify(response));
    this.requests.push({ kind, bytesIn, bytesOut, ...cost, actions: body.Actions.length });
    return bytesOut;
  }

  /** A person's edit waits for the batch that may be running. */
  private followEdit(edit: GridEdit): void {
    const followed = this.enqueue(async () => {
      followGridEdit(this.workbook, edit);
      await this.workbook.store.settle();
      if (edit.kind !== 'selection') this.undo.recordStep();
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
      for (const [client, send] of this.clients) {
        for (const event of worksheetsChanged(workbook, each, sourceFor(client, actor))) send(event);
      }
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
function answerStartUp(body: BatchBody): BatchResponse {
  return { Results: body.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })), TraceIds: [] };
}

type Cost = Pick<RequestEntry, 'cells' | 'ms' | 'writes'>;

interface Request {
  readonly client: ClientState;
  readonly body: BatchBody;
  readonly bytesIn: number;
  readonly flags: number;
  readonly kind: RequestEntry['kind'];
  readonly fault: Fault;
}

const NEVER = new Promise<never>(() => undefined);

async function deliver({ answeredAfter = 0 }: Fault, answer: Promise<BatchResponse>): Promise<BatchResponse> {
  const response = await answer;
  if (answeredAfter === Infinity) return NEVER;
  if (answeredAfter > 0) await new Promise((resolve) => setTimeout(resolve, answeredAfter));
  return response;
}
