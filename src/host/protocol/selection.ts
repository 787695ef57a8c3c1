import type { QueryInfo } from './message';

/** What a load asks for: property names of the object, and the same for its children and a collection's items. */
export interface Selection {
  /** Every scalar property. */
  all: boolean;
  names: string[];
  children: Record<string, Selection>;
  items?: Selection;
}

/** Reads `["address", "format/fill/color", "items/name"]`; names become the host's own (first letter upper case). */
export function readSelection(info: QueryInfo): Selection {
  const root = empty();
  for (const path of info.Select ?? []) add(root, path.split('/'), false);
  for (const path of info.Expand ?? []) add(root, path.split('/'), true);
  if ((info.Select ?? []).length === 0 && (info.Expand ?? []).length === 0) root.all = true;
  return root;
}

const empty = (): Selection => ({ all: false, names: [], children: {} });

function add(selection: Selection, [head = '', ...rest]: string[], expand: boolean): void {
  if (head === '*') {
    selection.all = true;
    return;
  }
  if (head.toLowerCase() === 'items' || head === '$all') {
    selection.items ??= empty();
    if (rest.length === 0) selection.items.all = true;
    else add(selection.items, rest, expand);
    return;
  }
  const name = head.startsWith('_') ? head : head.charAt(0).toUpperCase() + head.slice(1);
  if (!selection.names.includes(name)) selection.names.push(name);
  const child = (selection.children[name] ??= empty());
  if (rest.length > 0) add(child, rest, expand);
  else child.all = true;
}
