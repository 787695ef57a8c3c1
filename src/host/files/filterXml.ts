import type { CustomRule, FilterOperator, FilterRule, ValuesRule } from '../model/filterRule';
import type { GridRange } from '../model/snapshot';
import { rangeAddress } from './a1';
import { decodeCellText, encodeNameText } from './cellText';
import { booleanAttribute, childrenOf, numberAttribute, serialise, tag, type XmlElement } from './xml';

export interface FilterColumn {
  column: number;
  rule: FilterRule;
}

/** `<autoFilter>` of a sheet or table; the rows that its rules hide are said by the rows themselves. */
export function autoFilterXml(range: GridRange, columns: readonly FilterColumn[]): string {
  const content = columns.map(({ column, rule }) => tag('filterColumn', { colId: column }, ruleXml(rule)));
  return tag('autoFilter', { ref: rangeAddress(range) }, content.join(''));
}

function ruleXml(rule: FilterRule): string {
  switch (rule.on) {
    case 'values':
      return valuesXml(rule);
    case 'custom':
      return customXml(rule);
    case 'top': {
      const attributes = { top: rule.bottom ? 0 : undefined, percent: rule.percent ? 1 : undefined, val: rule.count };
      return tag('top10', attributes);
    }
    case 'other':
      return rule.raw;
  }
}

const PERIODS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

function valuesXml({ values, blanks, dates = [] }: ValuesRule): string {
  const texts = values.map((val) => tag('filter', { val: encodeNameText(val) }));
  const periods = dates.map((date) => {
    const parts = date.split(/[-T:]/).map(Number);
    const attributes = Object.fromEntries(parts.map((part, index) => [PERIODS[index], part]));
    return tag('dateGroupItem', { ...attributes, dateTimeGrouping: PERIODS[parts.length - 1] });
  });
  return tag('filters', { blank: blanks ? 1 : undefined }, [...texts, ...periods].join(''));
}

function customXml({ criteria, both }: CustomRule): string {
  const content = criteria.map(({ operator, value }) =>
    // A blank is written as a space.
    tag('customFilter', {
      operator: operator === 'equal' ? undefined : operator,
      val: value === '' ? ' ' : encodeNameText(value),
    }),
  );
  return tag('customFilters', { and: both ? 1 : undefined }, content.join(''));
}

/**
 * The rules of an `<autoFilter>`; buttons that are merely hidden are no rules. A filter by colour points into the styles
 * of its file and is not kept: its rows stay hidden.
 */
export function readFilterColumns(autoFilter: XmlElement | undefined): FilterColumn[] {
  return childrenOf(autoFilter, 'filterColumn').flatMap((element) => {
    const column = numberAttribute(element, 'colId') ?? 0;
    const [content] = element.children.filter(({ name }) => name !== 'extLst' && name !== 'colorFilter');
    return content ? [{ column, rule: readRule(content) }] : [];
  });
}

function readRule(element: XmlElement): FilterRule {
  if (element.name === 'filters') return readValues(element);
  if (element.name === 'customFilters') {
    const criteria = childrenOf(element, 'customFilter').map(({ attributes }) => ({
      operator: (attributes.operator ?? 'equal') as FilterOperator,
      value: decodeCellText(attributes.val ?? '').trim() === '' ? '' : decodeCellText(attributes.val ?? ''),
    }));
    return { on: 'custom', criteria, ...(booleanAttribute(element, 'and') ? { both: true } : {}) };
  }
  if (element.name === 'top10') {
    return {
      on: 'top',
      count: numberAttribute(element, 'val') ?? 10,
      ...(booleanAttribute(element, 'percent') ? { percent: true } : {}),
      ...(booleanAttribute(element, 'top', true) ? {} : { bottom: true }),
    };
  }
  return { on: 'other', raw: serialise(element) };
}

function readValues(element: XmlElement): ValuesRule {
  const dates = childrenOf(element, 'dateGroupItem').map(readPeriod);
  return {
    on: 'values',
    values: childrenOf(element, 'filter').map(({ attributes }) => decodeCellText(attributes.val ?? '')),
    ...(booleanAttribute(element, 'blank') ? { blanks: true } : {}),
    ...(dates.length > 0 ? { dates } : {}),
  };
}

const SEPARATORS = ['', '-', '-', 'T', ':', ':'];

function readPeriod({ attributes }: XmlElement): string {
  const last = PERIODS.findIndex((name) => name === attributes.dateTimeGrouping);
  return PERIODS.slice(0, last + 1)
    .map((name, index) => `${SEPARATORS[index]}${(attributes[name] ?? '0').padStart(index === 0 ? 4 : 2, '0')}`)
    .join('');
}
