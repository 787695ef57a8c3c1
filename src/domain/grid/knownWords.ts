import type { CellValue } from '../cellValue';
import { normalText } from './normalText';

/** The words of a rule column, sorted into what they say. Blank always means not fired. */
export interface RuleWords {
  /** Distinct contents as written, in the order met; blanks are not listed. */
  readonly words: readonly string[];
  readonly fired: readonly string[];
  /** Starts with '', which stands for a blank cell. */
  readonly notFired: readonly string[];
  /** Neither known as yes nor as no: to be asked. */
  readonly unknown: readonly string[];
}

/** Sorts the contents of a yes/no column; each spelling is kept as written. */
export function ruleWords(values: readonly CellValue[]): RuleWords {
  const words = distinctWords(values);
  const fired = words.filter((word) => FIRED.has(normalText(word)));
  const notFired = words.filter((word) => NOT_FIRED.has(normalText(word)));
  const unknown = words.filter((word) => !fired.includes(word) && !notFired.includes(word));
  return { words, fired, notFired: ['', ...notFired], unknown };
}

/** Whether a criterion's cell says that the criterion does not apply. */
export function isNotApplicable(value: CellValue): boolean {
  return typeof value === 'string' && NOT_APPLICABLE.has(normalText(value));
}

/** Distinct contents as text in the order met, without blanks; booleans as Excel shows them. */
function distinctWords(values: readonly CellValue[]): string[] {
  const words = values.map((value) => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value)));
  return [...new Set(words.filter((word) => word.trim() !== ''))];
}

const FIRED = normalised([
  '是',
  '有',
  '√',
  '✓',
  '✔',
  '☑',
  'Y',
  'Yes',
  '1',
  'TRUE',
  '致命',
  '触发',
  '命中',
  'fatal',
  'fail',
]);
const NOT_FIRED = normalised([
  ...['否', '无', '没有', '未发现', '未触发', '正常', '×', '☐', 'N', 'No', 'None', '0', 'FALSE'],
  ...['-', '－', '—', '–', '/', '\\', 'N/A', '不涉及', 'pass', 'ok'],
]);
const NOT_APPLICABLE = normalised([
  ...['不涉及', '不适用', '未涉及', '未发生', '无', '免评', 'N/A', 'NA', 'n.a.', 'not applicable'],
  ...['/', '\\', '-', '－', '—', '–', '——', '--'],
]);

function normalised(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(normalText));
}
