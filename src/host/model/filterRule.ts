/** What a filtered column shows; its other rows are hidden. */
export type FilterRule = ValuesRule | CustomRule | TopRule | OtherRule;

/** Cells that show one of the texts, nothing, or a date in one of the periods. */
export interface ValuesRule {
  on: 'values';
  values: string[];
  blanks?: boolean;
  /** Starts of ISO dates: `2026`, `2026-03`, `2026-03-05`, `2026-03-05T08`. */
  dates?: string[];
}

/** Cells that meet one or two comparisons. */
export interface CustomRule {
  on: 'custom';
  criteria: FilterCriterion[];
  /** Both must be met; otherwise one of them. */
  both?: boolean;
}

export interface FilterCriterion {
  operator: FilterOperator;
  /** A number as text, or a text in which * and ? stand for others; '' is blank. */
  value: string;
}

export type FilterOperator =
  'equal' | 'notEqual' | 'greaterThan' | 'greaterThanOrEqual' | 'lessThan' | 'lessThanOrEqual';

/** The largest or smallest numbers. */
export interface TopRule {
  on: 'top';
  count: number;
  percent?: boolean;
  bottom?: boolean;
}

/** By colour, icon or a period that depends on today: kept as the file holds it, and not applied again here. */
export interface OtherRule {
  on: 'other';
  /** The element below `<filterColumn>`. */
  raw: string;
}
