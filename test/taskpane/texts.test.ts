import type { Failure, FailureCode } from '../../src/domain/failure';
import { LANGUAGES, type Language } from '../../src/domain/language';
import { en } from '../../src/taskpane/i18n/en';
import { failuresEn } from '../../src/taskpane/i18n/failures.en';
import { failuresZhCN } from '../../src/taskpane/i18n/failures.zh-CN';
import { failureWords } from '../../src/taskpane/i18n/failureText';
import { builderEn } from '../../src/taskpane/i18n/builder/en';
import { builderZhCN } from '../../src/taskpane/i18n/builder/zh-CN';
import { importEn } from '../../src/taskpane/i18n/import/en';
import { importZhCN } from '../../src/taskpane/i18n/import/zh-CN';
import { lifecycleEn } from '../../src/taskpane/i18n/lifecycle/en';
import { lifecycleZhCN } from '../../src/taskpane/i18n/lifecycle/zh-CN';
import { scoreEn } from '../../src/taskpane/i18n/score/en';
import { scoreZhCN } from '../../src/taskpane/i18n/score/zh-CN';
import { zhCN } from '../../src/taskpane/i18n/zh-CN';

/** One example of every failure: a code that is missing here does not compile. */
const EXAMPLES: { readonly [Code in FailureCode]: Omit<Extract<Failure, { code: Code }>, 'code'> } = {
  INVALID_ARGUMENT: { detail: 'month' },
  SHEET_NOT_FOUND: { sheet: '评分' },
  RUBRIC_NOT_RECOGNISED: { where: '质检标准' },
  ROSTER_NOT_FOUND: { sheet: '名单' },
  LOG_NOT_FOUND: { log: 'QA_Eval_internet_v1' },
  RUBRIC_NOT_FOUND: { rubric: 'internet_v1' },
  EVALUATION_NOT_FOUND: { id: 'E1' },
  HEADER_ROW_NOT_FOUND: { where: '评分!A1:C9' },
  COLUMN_NOT_FOUND: { where: '评分!A1:C1', column: '坐席' },
  COLUMN_AMBIGUOUS: { where: '评分!A1:C1', column: '坐席' },
  NAME_TAKEN: { name: 'QA_Setup', where: '评分!A1' },
  UNKNOWN_SCORE_WORDS: { where: '评分!F3', column: '服务态度', words: ['优', '良', ''] },
  UNCLEAR_SCORES: { where: '评分!F3', column: '服务态度', points: 5 },
  UNKNOWN_FATAL_WORDS: { where: '评分!R4:R43', column: '致命差错', words: ['存疑', '再听'] },
  UNKNOWN_CRITERION: { criterion: '礼貌' },
  UNKNOWN_RULE: { rule: '禁忌' },
  ANSWER_INVALID: { criterion: '礼貌', answer: '9' },
  ANSWERS_MISSING: { criteria: ['礼貌', '时长'] },
  RUBRIC_INVALID: { problems: ['a'] },
  RUBRIC_CHANGED: { rubric: 'call_v1', where: '标准 call_v1!D3', cells: ['D3'] },
  RUBRIC_FROZEN: { rubric: 'call_v1', next: 'call_v2' },
  RUBRIC_HAS_ERRORS: { rubric: 'call_v1', where: '标准 call_v1!D3', problems: ['标准 call_v1!D3'] },
  RUBRIC_NOT_PUBLISHED: { rubric: 'call_v1' },
  STEP_ILLEGAL: { from: 'draft', to: 'retired' },
  MONTH_TOO_EARLY: { month: '2026-03', earliest: '2026-04' },
  OPINIONS_OPEN: { rubric: 'call_v1', where: '标准意见!A2', count: 2 },
  RUBRIC_DIFFERS: { rubric: 'log1_v1' },
  ADOPTION_HAS_EVALUATIONS: { log: 'QA_Log_log1', count: 3 },
  LOG_IN_USE: { log: 'QA_Log_log1', sheet: '质检汇总' },
  NOT_ADOPTED: { log: 'QA_Eval_1' },
  CELLS_NOT_EMPTY: { where: '评分!Q3:Z9' },
  RANGE_HAS_MERGED_CELLS: { where: '评分!A1:C1' },
  SHEET_PROTECTED: { sheet: '评分' },
  PASSWORD_WRONG: { sheet: '评分' },
  PROTECTION_LOST: { sheet: '评分' },
  WORKBOOK_PROTECTED: {},
  SHEET_FILTERED: { sheet: '评分' },
  ALREADY_ADOPTED: { log: 'QA_Eval_1' },
  LOGS_STACKED: { where: '质检!A3:K3', other: '质检!A60:K60' },
  CONTACTS_REPEATED: { where: '质检!A3', column: '流水号', rows: 12 },
  CONTACTS_IN_SEVERAL_SHEETS: { where: '3月!B2', sheets: ['3月', '3月备份'], contacts: 12 },
  CONTACTS_UNNAMED: { where: '扣分明细', column: '日期' },
  COLLECTED_OTHERWISE: { log: 'QA_Eval_log1_v1', criteria: ['礼貌用语'] },
  OTHER_DAY: { sheet: '3月5日', day: '2026-03-05', date: '2026-03-06' },
  ROW_CHANGED: { where: '评分!A7:Z7' },
  SCORES_DIFFER: { where: '评分!A7:Z7', pane: '95', cell: '90' },
  FORMULA_TOO_LONG: { column: '核对' },
  CELL_EDIT_MODE: {},
  READ_ONLY: {},
  TIMED_OUT: { seconds: 120 },
  SESSION_LOST: {},
  CANCELLED: {},
  TOO_MUCH_DATA: {},
  NOT_SUPPORTED: { member: 'Table.resize' },
  EXCEL_FAILED: { excelCode: 'GeneralException', detail: 'internal error', where: 'Range.values' },
};
const FAILURES = { 'zh-CN': failuresZhCN, en: failuresEn };
const examples = Object.entries(EXAMPLES).map(([code, data]) => ({ code, ...data }) as Failure);

test.each(examples)('$code says what happened, what was written and what to do, in both languages', (failure) => {
  for (const language of LANGUAGES) {
    const { what, written, remedy } = failureWords(failure, FAILURES[language]);
    for (const text of [what, written, remedy]) expect(text).toMatch(/\S.*[。.：:）)]?$/);
    expect([what, written, remedy].join('')).not.toMatch(/undefined|\[object|\{\{/);
  }
});

test('every datum of a failure that names something is shown, or is a place to go to', () => {
  // A state has a word of its own.
  for (const failure of examples.filter(({ code }) => code !== 'STEP_ILLEGAL')) {
    const words = failureWords(failure, failuresZhCN);
    const shown = JSON.stringify(Object.values(words));
    for (const [name, datum] of Object.entries(failure)) {
      if (name === 'code' || (name === 'where' && !String(datum).includes('!'))) continue;
      for (const part of [datum].flat()) expect(shown).toContain(String(part));
    }
  }
});

/** The pane's words, and those that are loaded with a feature, by key. */
function texts(language: Language): Map<string, string> {
  const [pane, ...features] =
    language === 'en'
      ? [en, scoreEn, builderEn, importEn, lifecycleEn]
      : [zhCN, scoreZhCN, builderZhCN, importZhCN, lifecycleZhCN];
  return new Map([...words(pane), ...features.flatMap((feature, at) => words(feature, `${at}:`))]);
}

function words(of: object, path = ''): [key: string, text: string][] {
  return Object.entries(of).flatMap(([key, word]) =>
    typeof word === 'string' ? [[`${path}${key}`, word] as [string, string]] : words(word as object, `${path}${key}.`),
  );
}

test('both languages have the same keys and the same blanks to fill, and no word is empty', () => {
  const [chinese, english] = [texts('zh-CN'), texts('en')];
  expect([...english.keys()]).toEqual([...chinese.keys()]);
  const blanks = (text = ''): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
  for (const [key, text] of chinese) {
    expect({ key, blanks: blanks(text) }).toEqual({ key, blanks: blanks(english.get(key)) });
    for (const word of [text, english.get(key)]) {
      expect({ key, word }).not.toEqual({ key, word: expect.stringMatching(/^\s*$/) });
    }
  }
});

test('no English was left in the Chinese words and no Chinese in the English ones', () => {
  for (const text of texts('en').values()) expect(text).not.toMatch(/\p{Script=Han}/u);
  for (const text of texts('zh-CN').values()) {
    expect(text.replace(/\{\{\w+\}\}|Office|Excel/g, '')).not.toMatch(/[a-z]{3,}/);
  }
});
