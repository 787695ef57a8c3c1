import type { FilterCriterion, FilterOperator, FilterRule } from '../../model/filterRule';
import { invalidArgument, notImplemented } from '../../model/hostError';
import { integerArgument, isObject, oneOf, optionalText, textArgument } from './arguments';

const OPERATORS: readonly [sign: string, operator: FilterOperator][] = [
  ['>=', 'greaterThanOrEqual'],
  ['<=', 'lessThanOrEqual'],
  ['<>', 'notEqual'],
  ['>', 'greaterThan'],
  ['<', 'lessThan'],
  ['=', 'equal'],
];

/** Start of the ISO date that a `FilterDatetime` leaves, by its specificity. */
const PRECISION: Readonly<Record<string, number>> = { Year: 4, Month: 7, Day: 10, Hour: 13, Minute: 16, Second: 19 };

/** The rule that `FilterCriteria` describe; colours, icons and moving periods are not kept here. */
export function ruleArgument(value: unknown): FilterRule {
  if (!isObject(value)) throw invalidArgument();
  const filterOn = textArgument(value['filterOn']);
  switch (filterOn) {
    case 'Values':
      return valuesRule(value['values']);
    case 'Custom':
      return customRule(value['criterion1'], value['criterion2'], value['operator']);
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent':
      return topRule(Number(value['criterion1']), filterOn);
    default:
      throw notImplemented(`Filter on ${filterOn}`);
  }
}

export function valuesRule(list: unknown): FilterRule {
  if (!Array.isArray(list)) throw invalidArgument();
  const texts = list.filter((one): one is string => typeof one === 'string');
  const dates = list.filter((one) => typeof one !== 'string').map(dateStart);
  return {
    on: 'values',
    values: texts.filter((text) => text !== ''),
    ...(texts.includes('') ? { blanks: true } : {}),
    ...(dates.length > 0 ? { dates } : {}),
  };
}

function dateStart(value: unknown): string {
  if (!isObject(value)) throw invalidArgument();
  const date = textArgument(value['date']);
  const length = PRECISION[oneOf(value['specificity'], Object.keys(PRECISION))];
  if (!/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d)?/.test(date)) throw invalidArgument();
  return (date.length === 10 ? `${date}T00:00:00` : date).slice(0, length);
}

export function customRule(criterion1: unknown, criterion2: unknown, operator: unknown): FilterRule {
  const second = optionalText(criterion2);
  const criteria = [textArgument(criterion1), ...(second === undefined ? [] : [second])].map(criterion);
  const both = oneOf(operator ?? 'And', ['And', 'Or'] as const) === 'And' && criteria.length > 1;
  return { on: 'custom', criteria, ...(both ? { both } : {}) };
}

function criterion(text: string): FilterCriterion {
  const found = OPERATORS.find(([sign]) => text.startsWith(sign));
  return found ? { operator: found[1], value: text.slice(found[0].length) } : { operator: 'equal', value: text };
}

export function topRule(
  count: unknown,
  filterOn: 'TopItems' | 'TopPercent' | 'BottomItems' | 'BottomPercent',
): FilterRule {
  const number = integerArgument(count);
  const percent = filterOn.endsWith('Percent');
  if (number < 1 || number > (percent ? 100 : 500)) throw invalidArgument();
  return {
    on: 'top',
    count: number,
    ...(percent ? { percent } : {}),
    ...(filterOn.startsWith('Bottom') ? { bottom: true } : {}),
  };
}

/** The rule as `FilterCriteria`. */
export function criteriaOf(rule: FilterRule): Record<string, unknown> {
  switch (rule.on) {
    case 'values': {
      const dates = (rule.dates ?? []).map((date) => ({
        date,
        specificity: Object.keys(PRECISION).find((name) => PRECISION[name] === date.length),
      }));
      return { filterOn: 'Values', values: [...rule.values, ...(rule.blanks ? [''] : []), ...dates] };
    }
    case 'custom': {
      const [first, second] = rule.criteria.map(
        ({ operator, value }) => `${OPERATORS.find(([, name]) => name === operator)?.[0]}${value}`,
      );
      const pair = second === undefined ? {} : { criterion2: second, operator: rule.both ? 'And' : 'Or' };
      return { filterOn: 'Custom', criterion1: first, ...pair };
    }
    case 'top':
      return {
        filterOn: `${rule.bottom ? 'Bottom' : 'Top'}${rule.percent ? 'Percent' : 'Items'}`,
        criterion1: String(rule.count),
      };
    case 'other':
      throw notImplemented('Reading filters by colour, icon or a period that moves');
  }
}
