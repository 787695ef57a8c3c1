import type { WorkbookModel } from '../model/workbookModel';
import type { HostTypes } from './hostTypes';

export type TypeName = keyof HostTypes;

/** An object that office.js holds a proxy of. */
export type HostObject = { [K in TypeName]: { readonly type: K; readonly target: HostTypes[K] } }[TypeName];

export interface HostContext {
  readonly workbook: WorkbookModel;
  /** Resolves when formulas written so far show their values. */
  settle(): Promise<void>;
  /** Cells read or written, for the request log. */
  countCells(cells: number): void;
}

/** A method's argument: plain data, or an object that the client passed by its proxy. */
export type Argument = unknown;

export type MemberResult = HostObject | null | unknown;

/**
 * One member of one type. `since` is its ExcelApi requirement set. A property has `get` (and `set` where it can be
 * written), a navigation property or a method that returns an object has `object` (null: the null object), any other
 * method has `call`. `calculated` members are answered after formulas have been calculated.
 */
export interface Member<T> {
  since: string;
  /** Arguments, by their position, that a later set added. */
  argumentsSince?: Readonly<Record<number, string>>;
  get?(target: T, context: HostContext): unknown;
  set?(target: T, value: unknown, context: HostContext): void;
  object?(target: T, args: Argument[], context: HostContext): HostObject | null;
  call?(target: T, args: Argument[], context: HostContext): unknown;
  calculated?: true;
  /** Left out when a client loads all properties at once. */
  onRequest?: true;
}

export interface TypeEntry<T> {
  /** What names the object again: its proxy keeps it. */
  identity?(target: T, context: HostContext): Record<string, unknown>;
  /** A collection's items in order. */
  items?(target: T, context: HostContext): HostObject[];
  members: Record<string, Member<T>>;
}

export type MemberTable = { [K in TypeName]: TypeEntry<HostTypes[K]> };

export const hostObject = <K extends TypeName>(type: K, target: HostTypes[K]): HostObject =>
  ({ type, target }) as HostObject;
