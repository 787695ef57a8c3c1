import { invalidArgument } from '../../model/hostError';

/** Comparison names of the file format and of office.js, which spells two of them differently in validations. */
const OPERATORS = [
  { file: 'between', api: 'Between' },
  { file: 'notBetween', api: 'NotBetween' },
  { file: 'equal', api: 'EqualTo' },
  { file: 'notEqual', api: 'NotEqualTo' },
  { file: 'greaterThan', api: 'GreaterThan' },
  { file: 'lessThan', api: 'LessThan' },
  { file: 'greaterThanOrEqual', api: 'GreaterThanOrEqual', validation: 'GreaterThanOrEqualTo' },
  { file: 'lessThanOrEqual', api: 'LessThanOrEqual', validation: 'LessThanOrEqualTo' },
] as const;

export type RuleKind = 'validation' | 'conditionalFormat';

export function operatorToFile(value: unknown, kind: RuleKind): string {
  const found = OPERATORS.find((operator) => nameOf(operator, kind) === value);
  if (!found) throw invalidArgument();
  return found.file;
}

export function operatorFromFile(file: string, kind: RuleKind): string {
  const found = OPERATORS.find((operator) => operator.file === file);
  return found ? nameOf(found, kind) : 'Between';
}

const nameOf = (operator: (typeof OPERATORS)[number], kind: RuleKind): string =>
  kind === 'validation' && 'validation' in operator ? operator.validation : operator.api;
