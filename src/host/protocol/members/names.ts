import type { StoredName } from '../../model/cellStore';
import { invalidArgument, itemAlreadyExists, itemNotFound, notImplemented } from '../../model/hostError';
import { isLegalName } from '../../model/legalName';
import type { SheetModel } from '../../model/parts';
import type { WorkbookModel } from '../../model/workbookModel';
import { hostObject } from '../memberTable';
import type { HostContext, HostObject, TypeEntry } from '../memberTable';
import { booleanArgument, isRangeArgument, optionalText, rangeArgument, textArgument } from './arguments';

interface NameTarget {
  id: string;
}

const nameObject = (id: string): HostObject => hostObject('NamedItem', { id });

const namesOf = (sheet: SheetModel | null, { workbook }: HostContext): StoredName[] =>
  workbook.store.names().filter((name) => name.sheet === sheet?.id);

const find = (sheet: SheetModel | null, key: unknown, context: HostContext): StoredName | undefined =>
  namesOf(sheet, context).find(({ name }) => name.toLowerCase() === textArgument(key).toLowerCase());

export const namedItemCollectionMembers: TypeEntry<SheetModel | null> = {
  items: (sheet, context) => namesOf(sheet, context).map(({ id }) => nameObject(id)),
  members: {
    GetCount: { since: '1.4', call: (sheet, _args, context) => namesOf(sheet, context).length },
    GetItem: {
      since: '1.1',
      object(sheet, [key], context) {
        const name = find(sheet, key, context);
        if (!name) throw itemNotFound();
        return nameObject(name.id);
      },
    },
    GetItemOrNullObject: {
      since: '1.4',
      object(sheet, [key], context) {
        const name = find(sheet, key, context);
        return name ? nameObject(name.id) : null;
      },
    },
    Add: {
      since: '1.4',
      object(sheet, [key, reference, comment], context) {
        const name = textArgument(key);
        if (!isLegalName(name)) throw invalidArgument();
        if (find(sheet, name, context)) throw itemAlreadyExists();
        const { workbook } = context;
        assertOneScope(workbook, name);
        const id = workbook.newId();
        workbook.store.setName({
          id,
          name,
          formula: formulaOf(reference, context),
          ...(sheet ? { sheet: sheet.id } : {}),
          hidden: false,
          comment: optionalText(comment) ?? '',
        });
        calculateUsers(workbook, name);
        return nameObject(id);
      },
    },
  },
};

function formulaOf(reference: unknown, { workbook }: HostContext): string {
  if (isRangeArgument(reference)) {
    const { sheet, range } = rangeArgument(reference);
    return `=${workbook.reference(sheet, range)}`;
  }
  const text = textArgument(reference);
  if (text.startsWith('=')) return text;
  // Plain text or a number becomes a constant.
  return /^-?\d+(?:\.\d+)?$/.test(text) ? `=${text}` : `="${text.replace(/"/g, '""')}"`;
}

function stored({ id }: NameTarget, { workbook }: HostContext): StoredName {
  const name = workbook.store.names().find((candidate) => candidate.id === id);
  if (!name) throw itemNotFound();
  return name;
}

function change(target: NameTarget, context: HostContext, changes: Partial<StoredName>): void {
  const name = { ...stored(target, context), ...changes };
  context.workbook.store.setName(name);
  calculateUsers(context.workbook, name.name);
}

/** The engine takes a name for the same everywhere: one name in two scopes would calculate wrongly. */
function assertOneScope(workbook: WorkbookModel, name: string): void {
  const isTaken = workbook.store.names().some((each) => each.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw notImplemented(`a second name ${name} in another scope`);
}

/** The engine does not notice by itself that a name means something else. */
function calculateUsers(workbook: WorkbookModel, name: string): void {
  for (const sheet of workbook.sheets()) {
    for (const { row, column, formula } of workbook.store.formulasWith(sheet.id, name)) {
      workbook.store.write(sheet.id, row, column, [[{ formula }]]);
    }
  }
  workbook.partsChanged = true;
}

function nameType(formula: string, { workbook }: HostContext): string {
  if (workbook.areaOf(formula)) return 'Range';
  const body = formula.slice(1);
  if (/^".*"$/s.test(body)) return 'String';
  if (/^-?\d+$/.test(body)) return 'Integer';
  if (Number.isFinite(Number(body))) return 'Double';
  return /^(?:TRUE|FALSE)$/i.test(body) ? 'Boolean' : 'Error';
}

function nameValue(formula: string, context: HostContext): unknown {
  const body = formula.slice(1);
  switch (nameType(formula, context)) {
    case 'Integer':
    case 'Double':
      return Number(body);
    case 'Boolean':
      return body.toUpperCase() === 'TRUE';
    case 'String':
      return body.slice(1, -1).replace(/""/g, '"');
    default:
      return body;
  }
}

export const namedItemMembers: TypeEntry<NameTarget> = {
  identity(target, context) {
    const { name } = stored(target, context);
    return { Name: name, _Id: name };
  },
  members: {
    Name: { since: '1.1', get: (target, context) => stored(target, context).name },
    Type: { since: '1.1', get: (target, context) => nameType(stored(target, context).formula, context) },
    Value: { since: '1.1', get: (target, context) => nameValue(stored(target, context).formula, context) },
    Formula: {
      since: '1.7',
      get: (target, context) => stored(target, context).formula,
      set: (target, value, context) => change(target, context, { formula: textArgument(value) }),
    },
    Visible: {
      since: '1.1',
      get: (target, context) => !stored(target, context).hidden,
      set: (target, value, context) => change(target, context, { hidden: !booleanArgument(value) }),
    },
    Comment: {
      since: '1.4',
      get: (target, context) => stored(target, context).comment,
      set: (target, value, context) => change(target, context, { comment: textArgument(value) }),
    },
    Scope: {
      since: '1.4',
      get: (target, context) => (stored(target, context).sheet === undefined ? 'Workbook' : 'Worksheet'),
    },
    GetRange: {
      since: '1.1',
      object(target, _args, context) {
        const area = context.workbook.areaOf(stored(target, context).formula);
        if (!area) throw itemNotFound();
        return hostObject('Range', context.workbook.hold(area.sheet, area.range));
      },
    },
    GetRangeOrNullObject: {
      since: '1.4',
      object(target, _args, context) {
        const area = context.workbook.areaOf(stored(target, context).formula);
        return area ? hostObject('Range', context.workbook.hold(area.sheet, area.range)) : null;
      },
    },
    Delete: {
      since: '1.4',
      call: (target, _args, context) => {
        const { name } = stored(target, context);
        context.workbook.store.deleteName(target.id);
        calculateUsers(context.workbook, name);
      },
    },
  },
};
