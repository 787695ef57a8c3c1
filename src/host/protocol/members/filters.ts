import {
  clearRules,
  filterRange,
  filterRules,
  reapplyRules,
  removeFilter,
  setRule,
  setSheetFilter,
  type FilterTarget,
} from '../../model/filtering';
import type { FilterRule } from '../../model/filterRule';
import { invalidArgument, itemNotFound } from '../../model/hostError';
import type { TableColumnModel, TableModel } from '../../model/parts';
import { resolveArea } from '../../model/tableRegistry';
import { hostObject } from '../memberTable';
import type { HostContext, Member, TypeEntry } from '../memberTable';
import { integerArgument, isRangeArgument, rangeArgument, textArgument } from './arguments';
import { criteriaOf, customRule, ruleArgument, topRule, valuesRule } from './filterCriteria';

export const autoFilterMembers: TypeEntry<FilterTarget> = {
  members: {
    Enabled: { since: '1.9', get: (target) => filterRange(target) !== null },
    IsDataFiltered: { since: '1.9', get: (target) => filterRules(target).length > 0 },
    // Assumed: one entry a filtered column, in the order of columns.
    Criteria: { since: '1.9', get: (target) => filterRules(target).map(({ rule }) => criteriaOf(rule)) },
    Apply: {
      since: '1.9',
      calculated: true,
      call(target, [area, column, criteria], { workbook }) {
        const { sheet, table } = target;
        const cells = isRangeArgument(area) ? rangeArgument(area) : resolveArea(workbook, sheet, textArgument(area));
        if (cells.sheet !== sheet) throw invalidArgument();
        // Assumed: a table's filter covers the table, whatever range is named.
        if (!table) setSheetFilter(workbook, sheet, cells.range);
        if (criteria === undefined || criteria === null) return;
        setRule(workbook, target, integerArgument(column), ruleArgument(criteria));
      },
    },
    ClearCriteria: { since: '1.9', call: (target, _args, { workbook }) => clearRules(workbook, target) },
    // Documented: a column outside the filter is an InvalidArgument.
    ClearColumnCriteria: {
      since: '1.14',
      calculated: true,
      call: (target, [column], { workbook }) => setRule(workbook, target, integerArgument(column), null),
    },
    Reapply: {
      since: '1.9',
      calculated: true,
      call: (target, _args, { workbook }) => reapplyRules(workbook, target),
    },
    Remove: {
      since: '1.9',
      call(target, _args, { workbook }) {
        if (!target.table) removeFilter(workbook, target.sheet);
        else {
          clearRules(workbook, target);
          target.table.showFilterButton = false;
        }
      },
    },
    GetRange: {
      since: '1.9',
      object(target, _args, { workbook }) {
        const range = filterRange(target);
        if (!range) throw itemNotFound();
        return hostObject('Range', workbook.hold(target.sheet, range));
      },
    },
    GetRangeOrNullObject: {
      since: '1.9',
      object(target, _args, { workbook }) {
        const range = filterRange(target);
        return range && hostObject('Range', workbook.hold(target.sheet, range));
      },
    },
  },
};

interface ColumnTarget {
  table: TableModel;
  column: TableColumnModel;
}

const setColumn = ({ table, column }: ColumnTarget, rule: FilterRule | null, { workbook }: HostContext): void =>
  setRule(workbook, { sheet: table.sheet, table }, table.columns.indexOf(column), rule);

function topMember(filterOn: Parameters<typeof topRule>[1]): Member<ColumnTarget> {
  return {
    since: '1.2',
    calculated: true,
    call: (target, [count], context) => setColumn(target, topRule(count, filterOn), context),
  };
}

/** The filter of one column of a table. */
export const filterMembers: TypeEntry<ColumnTarget> = {
  members: {
    Criteria: { since: '1.2', get: ({ column }) => (column.filter ? criteriaOf(column.filter) : null) },
    Apply: {
      since: '1.2',
      calculated: true,
      call: (target, [criteria], context) => setColumn(target, ruleArgument(criteria), context),
    },
    ApplyValuesFilter: {
      since: '1.2',
      calculated: true,
      call: (target, [values], context) => setColumn(target, valuesRule(values), context),
    },
    ApplyCustomFilter: {
      since: '1.2',
      calculated: true,
      call: (target, [first, second, operator], context) =>
        setColumn(target, customRule(first, second, operator), context),
    },
    ApplyTopItemsFilter: topMember('TopItems'),
    ApplyTopPercentFilter: topMember('TopPercent'),
    ApplyBottomItemsFilter: topMember('BottomItems'),
    ApplyBottomPercentFilter: topMember('BottomPercent'),
    Clear: { since: '1.2', calculated: true, call: (target, _args, context) => setColumn(target, null, context) },
  },
};
