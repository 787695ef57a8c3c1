import { absoluteAddress, contains, intersect, quoteSheetName, sameRange } from '../../model/address';
import { HostError, accessDenied, invalidArgument } from '../../model/hostError';
import type { LiveRange, ValidationModel } from '../../model/parts';
import { allValid } from '../../model/validationCheck';
import type { HostContext, TypeEntry } from '../memberTable';
import { alive, booleanArgument, isObject, isRangeArgument, oneOf, rangeArgument, textArgument } from './arguments';
import { operatorFromFile, operatorToFile } from './operators';
import { ruleFormula, shownRuleFormula } from './ruleFormula';

/** A list typed into the rule has at most 255 characters, commas included. */
const LONGEST_LIST = 255;
const TYPES = {
  wholeNumber: { file: 'whole', api: 'WholeNumber' },
  decimal: { file: 'decimal', api: 'Decimal' },
  date: { file: 'date', api: 'Date' },
  textLength: { file: 'textLength', api: 'TextLength' },
} as const;
type ComparedKey = keyof typeof TYPES;
const COMPARED_KEYS = Object.keys(TYPES) as ComparedKey[];

/** The rule that covers the whole range; 'mixed' where several rules or none and one meet. */
function ruleOf(live: LiveRange): ValidationModel | 'mixed' | null {
  const { sheet, range } = alive(live);
  const touching = sheet.validations.filter(({ ranges }) => ranges.some((each) => intersect(each, range)));
  if (touching.length === 0) return null;
  const [first] = touching;
  const covers = first?.ranges.some((each) => contains(each, range));
  return touching.length === 1 && first && covers ? first : 'mixed';
}

/** The rule of exactly this range, split off a larger one where need be, so that it can be changed alone. */
function ownRule(live: LiveRange, { workbook }: HostContext): ValidationModel {
  const { sheet, range } = alive(live);
  const rule = ruleOf(live);
  if (rule === null || rule === 'mixed')
    throw new HostError('InvalidOperation', 'The range has no single validation rule.');
  if (rule.ranges.length === 1 && rule.ranges[0] && sameRange(rule.ranges[0], range)) return rule;
  workbook.removeValidations(sheet, range);
  const own = { ...structuredClone(rule), ranges: [range] };
  sheet.validations.push(own);
  return own;
}

function parseRule(
  value: unknown,
  { workbook }: HostContext,
): Pick<ValidationModel, 'type' | 'operator' | 'formula1' | 'formula2'> {
  if (!isObject(value)) throw invalidArgument();
  const list = value['list'];
  if (isObject(list)) return { type: 'list', formula1: listSource(list['source'], workbook) };
  const custom = value['custom'];
  if (isObject(custom)) return { type: 'custom', formula1: ruleFormula(custom['formula']) };
  for (const key of COMPARED_KEYS) {
    const rule = value[key];
    if (!isObject(rule)) continue;
    const operator = operatorToFile(rule['operator'], 'validation');
    const needsTwo = operator === 'between' || operator === 'notBetween';
    if (needsTwo && rule['formula2'] === undefined) throw invalidArgument();
    return {
      type: TYPES[key].file,
      operator,
      formula1: ruleFormula(rule['formula1']),
      ...(needsTwo ? { formula2: ruleFormula(rule['formula2']) } : {}),
    };
  }
  throw invalidArgument();
}

/** A comma-separated text, a formula such as `=Sheet!$A$1:$A$9`, or a range (the text is safer: office-js issue 277). */
function listSource(source: unknown, workbook: HostContext['workbook']): string {
  if (isRangeArgument(source)) {
    const { sheet, range } = rangeArgument(source);
    return `${quoteSheetName(workbook.sheetName(sheet))}!${absoluteAddress(range)}`;
  }
  const text = textArgument(source);
  if (text.startsWith('=')) return ruleFormula(text);
  if (text === '' || text.length > LONGEST_LIST) throw invalidArgument('A list of values has 1 to 255 characters.');
  return `"${text.replace(/"/g, '""')}"`;
}

function shownRule(rule: ValidationModel): Record<string, unknown> {
  if (rule.type === 'list') {
    return { list: { inCellDropDown: true, source: String(shownRuleFormula(rule.formula1)) } };
  }
  if (rule.type === 'custom') return { custom: { formula: String(shownRuleFormula(rule.formula1)) } };
  const key = COMPARED_KEYS.find((each) => TYPES[each].file === rule.type) ?? 'decimal';
  return {
    [key]: {
      formula1: shownRuleFormula(rule.formula1),
      ...(rule.formula2 === undefined ? {} : { formula2: shownRuleFormula(rule.formula2) }),
      operator: operatorFromFile(rule.operator ?? 'between', 'validation'),
    },
  };
}

function apiType(rule: ValidationModel | 'mixed' | null): string {
  if (rule === null) return 'None';
  if (rule === 'mixed') return 'Inconsistent';
  if (rule.type === 'list') return 'List';
  if (rule.type === 'custom') return 'Custom';
  return COMPARED_KEYS.map((key) => TYPES[key]).find(({ file }) => file === rule.type)?.api ?? 'None';
}

const single = (live: LiveRange): ValidationModel | null => {
  const rule = ruleOf(live);
  return rule === 'mixed' ? null : rule;
};

function assertChangeable(live: LiveRange, { workbook }: HostContext): void {
  if (workbook.readOnly || live.sheet.protection) throw accessDenied();
}

const ALERT_STYLES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

export const dataValidationMembers: TypeEntry<LiveRange> = {
  members: {
    Type: { since: '1.8', get: (live) => apiType(ruleOf(live)) },
    Rule: {
      since: '1.8',
      get: (live) => {
        const rule = single(live);
        return rule ? shownRule(rule) : {};
      },
      set(live, value, context) {
        assertChangeable(live, context);
        const { sheet, range } = alive(live);
        const rule = parseRule(value, context);
        context.workbook.removeValidations(sheet, range);
        sheet.validations.push({
          ranges: [range],
          allowBlank: true,
          ...rule,
          error: { title: '', message: '', style: 'stop' },
        });
      },
    },
    IgnoreBlanks: {
      since: '1.8',
      get: (live) => single(live)?.allowBlank ?? true,
      set(live, value, context) {
        assertChangeable(live, context);
        ownRule(live, context).allowBlank = booleanArgument(value);
      },
    },
    ErrorAlert: {
      since: '1.8',
      get: (live) => {
        const error = single(live)?.error;
        const style = error ? `${error.style.charAt(0).toUpperCase()}${error.style.slice(1)}` : 'Stop';
        return { message: error?.message ?? '', showAlert: error !== undefined, style, title: error?.title ?? '' };
      },
      set(live, value, context) {
        assertChangeable(live, context);
        if (!isObject(value)) throw invalidArgument();
        const rule = ownRule(live, context);
        if (value['showAlert'] === false) delete rule.error;
        else {
          // Limits of the file format.
          const title = limited(value['title'] ?? '', 32);
          const style = oneOf(value['style'] ?? 'Stop', ['Stop', 'Warning', 'Information'] as const);
          rule.error = { title, message: limited(value['message'] ?? '', 225), style: ALERT_STYLES[style] };
        }
        context.workbook.partsChanged = true;
      },
    },
    Prompt: {
      since: '1.8',
      get: (live) => {
        const prompt = single(live)?.prompt;
        return { message: prompt?.message ?? '', showPrompt: prompt !== undefined, title: prompt?.title ?? '' };
      },
      set(live, value, context) {
        assertChangeable(live, context);
        if (!isObject(value)) throw invalidArgument();
        const rule = ownRule(live, context);
        if (value['showPrompt'] === false) delete rule.prompt;
        else rule.prompt = { title: limited(value['title'] ?? '', 32), message: limited(value['message'] ?? '', 255) };
        context.workbook.partsChanged = true;
      },
    },
    Valid: {
      since: '1.8',
      get: (live, { workbook }) => {
        const { sheet, range } = alive(live);
        return allValid(workbook, sheet, range);
      },
    },
    Clear: {
      since: '1.8',
      call(live, _args, context) {
        assertChangeable(live, context);
        const { sheet, range } = alive(live);
        context.workbook.removeValidations(sheet, range);
      },
    },
  },
};

function limited(value: unknown, longest: number): string {
  const text = textArgument(value);
  if (text.length > longest) throw invalidArgument();
  return text;
}
