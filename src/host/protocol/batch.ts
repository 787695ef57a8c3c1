import { HostError, apiNotFound, invalidArgument, itemNotFound, notImplemented } from '../model/hostError';
import type { WorkbookModel } from '../model/workbookModel';
import { liveRangesOf } from './clientState';
import type { ClientState } from './clientState';
import { Faults } from './faults';
import type { HostContext, HostObject, Member, TypeEntry } from './memberTable';
import { isNewer } from './requirementSet';
import { ActionType, PathType } from './message';
import type { ActionInfo, ArgumentInfo, BatchBody, BatchResponse, ObjectPathInfo, QueryInfo } from './message';
import { readSelection } from './selection';
import type { Selection } from './selection';
import { isWrite } from './undo';
import { typeEntry } from './members/allMembers';

/** office.js takes a null answer for a null object. */
const NULL_OBJECT = null;

/** Runs one request batch: its actions in order, each applied at once and never taken back. */
export class Batch implements HostContext {
  private readonly objects = new Map<number, HostObject | null>();
  cells = 0;
  /** The members through which it changed the workbook: `Worksheet.name`. */
  readonly written: string[] = [];
  /** Positions of the actions that did. */
  readonly writes: number[] = [];

  constructor(
    readonly workbook: WorkbookModel,
    private readonly client: ClientState,
    private readonly body: BatchBody,
  ) {}

  /** `failAfter`: an injected fault strikes after so many actions. */
  async run(failAfter?: number): Promise<BatchResponse> {
    const response: BatchResponse = { Results: [], TraceIds: [] };
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (index === failAfter) throw Faults.error();
        const writtenBefore = this.written.length;
        const value = await this.perform(action);
        if (this.written.length > writtenBefore) this.writes.push(index);
        response.Results.push({ ActionId: action.Id, Value: value });
        if (action.ActionType === ActionType.Trace) response.TraceIds.push(action.Id);
      } catch (error) {
        response.Error = this.describe(error, action, index);
        break;
      }
    }
    this.releaseUnkept();
    return response;
  }

  /** Ranges that the client does not hold on to need not follow the sheet any longer. */
  private releaseUnkept(): void {
    for (const object of this.objects.values()) {
      if (object && this.client.referenceOf(object) === undefined) {
        for (const live of liveRangesOf(object)) this.workbook.release(live);
      }
    }
  }

  settle(): Promise<void> {
    return this.workbook.store.settle();
  }

  countCells(cells: number): void {
    this.cells += cells;
  }

  private async perform(action: ActionInfo): Promise<unknown> {
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.instantiate(action);
      case ActionType.Query:
      case ActionType.QueryAsJson:
        return this.query(this.resolve(action.ObjectPathId), action.QueryInfo ?? {});
      case ActionType.Method:
        return this.callMethod(action);
      case ActionType.SetProperty:
        return this.setProperty(action);
      // office.js registers an event's handler when its trace is answered.
      case ActionType.Trace:
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private async instantiate(action: ActionInfo): Promise<unknown> {
    const path = this.path(action.ObjectPathId);
    if (!this.objects.has(path.Id) && this.needsCalculation(path)) await this.settle();
    const object = this.resolve(action.ObjectPathId);
    if (!object) return NULL_OBJECT;
    if (this.body.AutoKeepReference && isTracked(object)) this.client.keep(object);
    return this.identity(object);
  }

  private identity(object: HostObject): Record<string, unknown> {
    const own = entryOf(object).identity?.(object.target, this) ?? {};
    const reference = isTracked(object) ? this.client.referenceOf(object) : undefined;
    return reference === undefined ? own : { ...own, _ReferenceId: reference };
  }

  private needsCalculation(path: ObjectPathInfo): boolean {
    if (path.ObjectPathType !== PathType.Method || path.ParentObjectPathId === undefined) return false;
    const parent = this.resolve(path.ParentObjectPathId);
    return parent !== null && entryOf(parent).members[path.Name]?.calculated === true;
  }

  private path(id: number): ObjectPathInfo {
    const path = this.body.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `Unknown object path ${id}.`);
    return path;
  }

  /** Null is the null object. A path is followed once: an `add` in it must not run twice. */
  private resolve(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const object = this.follow(this.path(id));
    this.objects.set(id, object);
    return object;
  }

  private follow(path: ObjectPathInfo): HostObject | null {
    if (path.ObjectPathType === PathType.GlobalObject) return { type: 'Workbook', target: this.workbook };
    if (path.ObjectPathType === PathType.NullObject) return null;
    if (path.ObjectPathType === PathType.ReferenceId) return this.client.byReference(path.Name);
    if (path.ParentObjectPathId === undefined) throw notImplemented(`new ${path.Name}`);
    const parent = this.resolve(path.ParentObjectPathId);
    if (!parent) return null;
    const name = path.ObjectPathType === PathType.Indexer ? 'GetItem' : path.Name;
    const member = this.member(parent, name);
    if (!member.object) throw notImplemented(memberName(parent, name));
    const args = this.args(path.ArgumentInfo);
    this.assertArguments(member, args, memberName(parent, name));
    const found = member.object(parent.target, args, this);
    if (path.ObjectPathType === PathType.Method) this.noteWrite(parent, name);
    return found;
  }

  private member(object: HostObject, name: string): Member<unknown> {
    const member = entryOf(object).members[name];
    if (!member) throw notImplemented(memberName(object, name));
    if (isNewer(member.since, this.client.apiSet)) throw apiNotFound(memberName(object, name));
    return member;
  }

  private assertArguments({ argumentsSince = {} }: Member<unknown>, args: unknown[], name: string): void {
    for (const [position, since] of Object.entries(argumentsSince)) {
      const isGiven = args[Number(position)] !== undefined && args[Number(position)] !== null;
      if (isGiven && isNewer(since, this.client.apiSet)) throw apiNotFound(name);
    }
  }

  private async query(object: HostObject | null, info: QueryInfo): Promise<unknown> {
    if (!object) return NULL_OBJECT;
    await this.settle();
    return this.read(object, readSelection(info), info);
  }

  private read(object: HostObject, selection: Selection, paging: QueryInfo = {}): unknown {
    const entry = entryOf(object);
    const out: Record<string, unknown> = { ...this.identity(object) };
    if (entry.items) {
      const items = entry.items(object.target, this);
      const from = paging.Skip ?? 0;
      const page = items.slice(from, paging.Top === undefined ? undefined : from + paging.Top);
      // office.js asks for a collection's own properties and those of its items in one list.
      const [own, ofItems] = splitSelection(selection, entry);
      out['_Items'] = page.map((item) => this.read(item, ofItems));
      for (const name of own) out[name] = this.member(object, name).get?.(object.target, this);
      return out;
    }
    for (const name of selection.all ? scalarNames(entry, this.client.apiSet) : selection.names) {
      const member = this.member(object, name);
      if (member.get) out[name] = member.get(object.target, this);
      else if (member.object) {
        const child = member.object(object.target, [], this);
        out[name] = child ? this.read(child, selection.children[name] ?? ALL) : NULL_OBJECT;
      } else throw notImplemented(memberName(object, name));
    }
    return out;
  }

  private async callMethod(action: ActionInfo): Promise<unknown> {
    const object = this.resolve(action.ObjectPathId);
    if (action.Name === '_KeepReference') {
      if (object && isTracked(object)) this.client.keep(object);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      const released = this.client.drop(String(action.ArgumentInfo?.Arguments?.[0]));
      for (const live of liveRangesOf(released ?? null)) this.workbook.release(live);
      return null;
    }
    if (object && isHandlerCall(action.Name)) return checkHandler(object, action.Name);
    // Calls through a null object do nothing and answer nothing, as in Excel.
    if (!object) return NULL_OBJECT;
    const member = this.member(object, action.Name);
    if (!member.call) throw notImplemented(memberName(object, action.Name));
    if (member.calculated) await this.settle();
    const answer = member.call(object.target, this.args(action.ArgumentInfo), this) ?? null;
    this.noteWrite(object, action.Name);
    return answer;
  }

  private setProperty(action: ActionInfo): unknown {
    const object = this.resolve(action.ObjectPathId);
    if (!object) throw itemNotFound();
    const member = this.member(object, action.Name);
    if (!member.set) throw notImplemented(`${memberName(object, action.Name)} (set)`);
    const [value] = this.args(action.ArgumentInfo);
    if (value === undefined) throw invalidArgument();
    member.set(object.target, value, this);
    this.written.push(memberName(object, action.Name));
    return null;
  }

  private noteWrite(object: HostObject, method: string): void {
    const name = memberName(object, method);
    if (isWrite(name)) this.written.push(name);
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    return resolveArguments(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? [], (id) => this.resolve(id));
  }

  private describe(error: unknown, action: ActionInfo, index: number): BatchResponse['Error'] {
    const known = error instanceof HostError ? error : Faults.error();
    const message = error instanceof HostError ? error.message : `${known.message} (${String(error)})`;
    return {
      Code: known.code,
      Message: message,
      Location: this.location(action),
      ActionIndex: index,
      HttpStatusCode: known.httpStatusCode,
    };
  }

  private location(action: ActionInfo): string {
    const path = this.body.ObjectPaths[action.ObjectPathId];
    const isInstantiate = action.ActionType === ActionType.Instantiate;
    const parentId = isInstantiate ? path?.ParentObjectPathId : action.ObjectPathId;
    const object = parentId === undefined ? undefined : this.objects.get(parentId);
    const name = isInstantiate ? (path?.Name === '' ? 'getItem' : (path?.Name ?? '')) : action.Name;
    return object ? memberName(object, name) : name;
  }
}

const isTracked = ({ type }: HostObject): boolean => type === 'Range' || type === 'RangeAreas';

const isHandlerCall = (name: string): boolean => /^_(?:Unr|R)egister\w*Event/.test(name);

/** Handlers live in the window; the host tells every window of changed cells. It tells of nothing else yet. */
function checkHandler(object: HostObject, name: string): null {
  const isTold =
    (object.type === 'WorksheetCollection' || object.type === 'Worksheet') && name.endsWith('DataChangedEvent');
  if (!isTold) throw notImplemented(memberName(object, name));
  return null;
}

const ALL: Selection = { all: true, names: [], children: {} };

const entryOf = (object: HostObject): TypeEntry<unknown> => typeEntry(object.type);

const memberName = (object: HostObject, name: string): string =>
  `${object.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;

function splitSelection(selection: Selection, entry: TypeEntry<unknown>): [own: string[], ofItems: Selection] {
  const own = selection.names.filter((name) => entry.members[name]?.get);
  const names = selection.names.filter((name) => !own.includes(name));
  return [own, selection.items ?? { ...selection, names }];
}

const scalarNames = ({ members }: TypeEntry<unknown>, apiSet: string): string[] =>
  Object.entries(members)
    .filter(([, { get, onRequest, since }]) => get && !onRequest && !isNewer(since, apiSet))
    .map(([name]) => name);

function resolveArguments(values: unknown[], paths: unknown[], resolve: (id: number) => HostObject | null): unknown[] {
  return values.map((value, i) => {
    const path = paths[i];
    if (typeof path === 'number' && path > 0) return resolve(path);
    if (Array.isArray(path) && Array.isArray(value)) return resolveArguments(value, path, resolve);
    return resolveInside(value, resolve);
  });
}

/** An object inside plain data, such as a list rule's source, is named by its path. */
function resolveInside(value: unknown, resolve: (id: number) => HostObject | null): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const path: unknown = (value as Record<string, unknown>)['_ObjectPathId'];
  if (typeof path === 'number') return resolve(path);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolveInside(inner, resolve)]));
}
