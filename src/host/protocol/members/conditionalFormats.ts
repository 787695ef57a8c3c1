import { intersect } from '../../model/address';
import { accessDenied, invalidArgument, itemNotFound, notImplemented } from '../../model/hostError';
import type { ConditionalFormatModel, LiveRange } from '../../model/parts';
import { hostObject } from '../memberTable';
import type { HostContext, HostObject, Member, TypeEntry } from '../memberTable';
import { alive, booleanArgument, integerArgument, isObject, oneOf, textArgument } from './arguments';
import { operatorFromFile, operatorToFile } from './operators';
import { colorArgument } from './rangeFormat';
import { ruleFormula, shownRuleFormula } from './ruleFormula';

const formatObject = (format: ConditionalFormatModel): HostObject => hostObject('ConditionalFormat', format);

/** Those that touch the range, the one applied first first. */
function formatsOf(live: LiveRange): ConditionalFormatModel[] {
  const { sheet, range } = alive(live);
  return sheet.conditionalFormats
    .filter(({ ranges }) => ranges.some((each) => intersect(each, range)))
    .sort((a, b) => a.priority - b.priority);
}

const find = (live: LiveRange, id: unknown): ConditionalFormatModel | undefined =>
  formatsOf(live).find((format) => format.id === textArgument(id));

function assertChangeable(live: { sheet: LiveRange['sheet'] }, { workbook }: HostContext): void {
  if (workbook.readOnly || live.sheet.protection) throw accessDenied();
  workbook.partsChanged = true;
}

function required(format: ConditionalFormatModel | undefined): HostObject {
  if (!format) throw itemNotFound();
  return formatObject(format);
}

export const conditionalFormatCollectionMembers: TypeEntry<LiveRange> = {
  items: (live) => formatsOf(live).map(formatObject),
  members: {
    GetCount: { since: '1.6', call: (live) => formatsOf(live).length },
    GetItem: { since: '1.6', object: (live, [id]) => required(find(live, id)) },
    GetItemAt: { since: '1.6', object: (live, [index]) => required(formatsOf(live)[integerArgument(index)]) },
    GetItemOrNullObject: {
      since: '1.14',
      object(live, [id]) {
        const format = find(live, id);
        return format ? formatObject(format) : null;
      },
    },
    Add: {
      since: '1.6',
      object(live, [type], context) {
        assertChangeable(live, context);
        const { sheet, range } = alive(live);
        const kind = oneOf(type, ['Custom', 'CellValue'] as const);
        for (const format of sheet.conditionalFormats) format.priority++;
        const format: ConditionalFormatModel = {
          id: context.workbook.newId(),
          sheet,
          ranges: [range],
          priority: 1,
          rule:
            kind === 'Custom'
              ? { type: 'custom', formula: 'FALSE' }
              : { type: 'cellValue', operator: 'equal', formula1: '0' },
        };
        sheet.conditionalFormats.push(format);
        return formatObject(format);
      },
    },
    ClearAll: {
      since: '1.6',
      call(live, _args, context) {
        assertChangeable(live, context);
        const { sheet, range } = alive(live);
        context.workbook.removeConditionalFormats(sheet, range);
      },
    },
  },
};

const TYPE_NAMES = { custom: 'Custom', cellValue: 'CellValue', other: 'PresetCriteria' } as const;

export const conditionalFormatMembers: TypeEntry<ConditionalFormatModel> = {
  identity: ({ id }) => ({ Id: id }),
  members: {
    Id: { since: '1.6', get: ({ id }) => id },
    Type: { since: '1.6', get: ({ rule }) => TYPE_NAMES[rule.type] },
    // 0 is applied first.
    Priority: {
      since: '1.6',
      get: (format) => ranked(format).indexOf(format),
      set(format, value, context) {
        assertChangeable(format, context);
        const order = ranked(format).filter((each) => each !== format);
        order.splice(integerArgument(value), 0, format);
        order.forEach((each, i) => {
          each.priority = i + 1;
        });
      },
    },
    StopIfTrue: {
      since: '1.6',
      get: ({ stopIfTrue }) => stopIfTrue ?? false,
      set(format, value, context) {
        assertChangeable(format, context);
        if (booleanArgument(value)) format.stopIfTrue = true;
        else delete format.stopIfTrue;
      },
    },
    Custom: {
      since: '1.6',
      object(format) {
        if (format.rule.type !== 'custom') throw invalidArgument();
        return hostObject('CustomConditionalFormat', format);
      },
    },
    CustomOrNullObject: {
      since: '1.6',
      object: (format) => (format.rule.type === 'custom' ? hostObject('CustomConditionalFormat', format) : null),
    },
    CellValue: {
      since: '1.6',
      object(format) {
        if (format.rule.type !== 'cellValue') throw invalidArgument();
        return hostObject('CellValueConditionalFormat', format);
      },
    },
    CellValueOrNullObject: {
      since: '1.6',
      object: (format) => (format.rule.type === 'cellValue' ? hostObject('CellValueConditionalFormat', format) : null),
    },
    // Fails when the format applies to several ranges.
    GetRange: {
      since: '1.6',
      object({ sheet, ranges }, _args, { workbook }) {
        const [range] = ranges;
        if (!range || ranges.length > 1) throw itemNotFound();
        return hostObject('Range', workbook.hold(sheet, range));
      },
    },
    Delete: {
      since: '1.6',
      call(format, _args, context) {
        assertChangeable(format, context);
        format.sheet.conditionalFormats = format.sheet.conditionalFormats.filter((each) => each !== format);
      },
    },
  },
};

const ranked = ({ sheet }: ConditionalFormatModel): ConditionalFormatModel[] =>
  [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);

const formatMember: Member<ConditionalFormatModel> = {
  since: '1.6',
  object: (format) => hostObject('ConditionalRangeFormat', format),
};

export const customConditionalFormatMembers: TypeEntry<ConditionalFormatModel> = {
  members: {
    Rule: { since: '1.6', object: (format) => hostObject('ConditionalFormatRule', format) },
    Format: formatMember,
  },
};

export const conditionalFormatRuleMembers: TypeEntry<ConditionalFormatModel> = {
  members: {
    Formula: {
      since: '1.6',
      get: ({ rule }) => (rule.type === 'custom' ? `=${rule.formula}` : ''),
      set(format, value, context) {
        assertChangeable(format, context);
        if (format.rule.type !== 'custom') throw notImplemented('ConditionalFormatRule.formula');
        format.rule.formula = ruleFormula(value);
      },
    },
  },
};

export const cellValueConditionalFormatMembers: TypeEntry<ConditionalFormatModel> = {
  members: {
    Format: formatMember,
    Rule: {
      since: '1.6',
      get({ rule }) {
        if (rule.type !== 'cellValue') return null;
        return {
          formula1: String(shownRuleFormula(rule.formula1)),
          ...(rule.formula2 === undefined ? {} : { formula2: String(shownRuleFormula(rule.formula2)) }),
          operator: operatorFromFile(rule.operator, 'conditionalFormat'),
        };
      },
      set(format, value, context) {
        assertChangeable(format, context);
        if (!isObject(value)) throw invalidArgument();
        format.rule = {
          type: 'cellValue',
          operator: operatorToFile(value['operator'], 'conditionalFormat'),
          formula1: ruleFormula(value['formula1']),
          ...(value['formula2'] === undefined ? {} : { formula2: ruleFormula(value['formula2']) }),
        };
      },
    },
  },
};

export const conditionalRangeFormatMembers: TypeEntry<ConditionalFormatModel> = {
  members: {
    Fill: { since: '1.6', object: (format) => hostObject('ConditionalRangeFill', format) },
    Font: { since: '1.6', object: (format) => hostObject('ConditionalRangeFont', format) },
  },
};

export const conditionalRangeFillMembers: TypeEntry<ConditionalFormatModel> = {
  members: {
    Color: {
      since: '1.6',
      get: ({ fill }) => fill ?? '',
      set(format, value, context) {
        assertChangeable(format, context);
        format.fill = colorArgument(value);
      },
    },
    Clear: {
      since: '1.6',
      call(format, _args, context) {
        assertChangeable(format, context);
        delete format.fill;
      },
    },
  },
};

export const conditionalRangeFontMembers: TypeEntry<ConditionalFormatModel> = {
  members: {
    Color: {
      since: '1.6',
      get: ({ fontColor }) => fontColor ?? '',
      set(format, value, context) {
        assertChangeable(format, context);
        format.fontColor = colorArgument(value);
      },
    },
    Bold: {
      since: '1.6',
      get: ({ bold }) => bold ?? null,
      set(format, value, context) {
        assertChangeable(format, context);
        format.bold = booleanArgument(value);
      },
    },
  },
};
