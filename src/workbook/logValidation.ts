import type { LogColumn, NumbersTaken } from '../domain/evaluation/logColumns';
import type { Language } from '../domain/language';

/**
 * Queues what a column of a log of ours takes from people who type: a list, numbers, or numbers and a word. `cell` is the
 * range's first cell, `C2`. Nothing where the column takes anything.
 */
export function queueValidation(range: Excel.Range, column: LogColumn, cell: string, language: Language): void {
  const rule = validationRule(column, cell);
  if (!rule) return;
  const { dataValidation } = range;
  dataValidation.rule = rule;
  dataValidation.errorAlert = {
    // Words outside the list are possible: teams have kinds of their own. Answers are not.
    showAlert: column.key.startsWith('criterion:'),
    style: 'Stop',
    title: column.header.slice(0, 32),
    message: MESSAGES[language](column),
  };
}

function validationRule({ filledBy, numbers, list }: LogColumn, cell: string): Excel.DataValidationRule | null {
  if (filledBy === 'formula') return null;
  if (!numbers) return list ? { list: { inCellDropDown: true, source: list.join(',') } } : null;
  const { maximum, multipleOf } = numbers;
  // Excel compares numbers only; words beside them, and other steps than whole numbers, take a formula.
  if (list || (multipleOf !== undefined && multipleOf !== 1)) {
    return { custom: { formula: `=IF(ISNUMBER(${cell}),${holdsNumber(numbers, cell)},${holdsWord(list, cell)})` } };
  }
  const range: Excel.BasicDataValidation =
    maximum === undefined
      ? { formula1: 0, operator: 'GreaterThanOrEqualTo' }
      : { formula1: 0, formula2: maximum, operator: 'Between' };
  return multipleOf === 1 ? { wholeNumber: range } : { decimal: range };
}

function holdsNumber({ maximum, multipleOf }: NumbersTaken, cell: string): string {
  const steps = multipleOf === undefined || multipleOf === 1 ? cell : `${cell}/${multipleOf}`;
  const tests = [
    `${cell}>=0`,
    ...(maximum === undefined ? [] : [`${cell}<=${maximum}`]),
    ...(multipleOf === undefined ? [] : [`ROUND(${steps},0)=${steps}`]),
  ];
  return tests.length === 1 ? tests[0] : `AND(${tests.join(',')})`;
}

function holdsWord(words: readonly string[] = [], cell: string): string {
  const tests = words.map((word) => `${cell}="${word}"`);
  return tests.length === 0 ? 'FALSE' : tests.length === 1 ? tests[0] : `OR(${tests.join(',')})`;
}

const MESSAGES: Readonly<Record<Language, (column: LogColumn) => string>> = {
  'zh-CN': ({ numbers, list = [] }) => {
    if (!numbers) return `请填：${list.join('、')}。`;
    const { maximum, multipleOf } = numbers;
    const range = maximum === undefined ? '不小于 0 的' : ` 0 到 ${maximum} 之间的`;
    const step = multipleOf === undefined || multipleOf === 1 ? '' : `，须是 ${multipleOf} 的倍数`;
    const words = list.map((word) => `，或“${word}”`).join('');
    return `请填${range}${multipleOf === 1 ? '整数' : '数'}${step}${words}。`;
  },
  en: ({ numbers, list = [] }) => {
    if (!numbers) return `One of: ${list.join(', ')}.`;
    const { maximum, multipleOf } = numbers;
    const range = maximum === undefined ? 'of 0 or more' : `from 0 to ${maximum}`;
    const step = multipleOf === undefined || multipleOf === 1 ? '' : `, a multiple of ${multipleOf}`;
    const words = list.map((word) => `, or ${word}`).join('');
    return `A ${multipleOf === 1 ? 'whole number' : 'number'} ${range}${step}${words}.`;
  },
};
