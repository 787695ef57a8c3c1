import type { LogFindings } from '../../src/app/inspection/logFindings';
import type { ScoreColumn, ScoreWord } from '../../src/domain/values/scoreColumns';
import {
  openValues,
  reduceValues,
  valueDecisions,
  valueDraft,
  type ValueAction,
} from '../../src/taskpane/features/setup/valueDraft';

function column(header: string, full: number, words: ScoreWord[]): ScoreColumn {
  return {
    column: 0,
    header,
    full,
    style: 'points',
    styleReason: 'default',
    styleSure: true,
    isNegative: false,
    words,
    outOfRange: 0,
    filled: 40,
  };
}

const findings: LogFindings = {
  fatal: [],
  scores: {
    columns: [
      column('礼貌(5分)', 5, [
        { word: '优', count: 20, points: 5, why: 'level' },
        { word: '重听', count: 4, points: null, why: 'unknown' },
        { word: '4分', count: 2, points: 4, why: 'number' },
      ]),
      column('安抚(15分)', 15, [
        { word: '不涉及', count: 7, points: 'notApplicable', why: 'known' },
        { word: '优', count: 9, points: 15, why: 'level' },
      ]),
      { ...column('扣分项', 10, []), styleSure: false },
    ],
    totals: null,
  },
  statuses: [{ column: 8, header: '备注', word: '作废', count: 2, meaning: 'void' }],
  identifiers: [],
  people: [],
  marks: [
    { kind: 'fill', colour: '#FF0000', rows: 3, cells: 0, examples: ['登记!A5'], suggestion: 'fatal' },
    { kind: 'fill', colour: '#FFFF00', rows: 2, cells: 1, examples: ['登记!A9'], suggestion: 'appealed' },
  ],
  notes: 'counted',
  marksComplete: true,
};

const decided = (...actions: ValueAction[]) => actions.reduce(reduceValues, valueDraft(findings));

test('words are listed once over all columns, undecided ones first; numbers in texts need no decision', () => {
  expect(valueDraft(findings).scores).toEqual([
    { word: '重听', count: 4, headers: ['礼貌(5分)'], choice: null },
    { word: '优', count: 29, headers: ['礼貌(5分)', '安抚(15分)'], choice: '100' },
    { word: '不涉及', count: 7, headers: ['安抚(15分)'], choice: 'notApplicable' },
  ]);
});

test('what would take points away or drop a row is open until somebody decides it', () => {
  expect(openValues(valueDraft(findings))).toBe(3);
  const draft = decided(
    { type: 'score', word: '重听', choice: 'unread' },
    { type: 'style', header: '扣分项', style: 'deduction' },
    { type: 'mark', index: 0, meaning: 'fatal' },
  );
  expect(openValues(draft)).toBe(0);
  expect(valueDecisions(draft)).toEqual({
    scoreValues: [
      { value: '重听', points: 'unread' },
      { value: '优', percent: 100 },
      { value: '不涉及', points: 'notApplicable' },
    ],
    styles: [{ header: '扣分项', style: 'deduction' }],
    statusValues: [{ value: '作废', meaning: 'void' }],
    marks: [{ kind: 'fill', colour: '#FF0000', meaning: 'fatal' }],
  });
});

test('words and columns that turn up later are asked for as well', () => {
  const draft = decided(
    { type: 'unknownScores', header: '礼貌(5分)', words: ['重听', '待定'] },
    { type: 'unclearStyle', header: '礼貌(5分)' },
  );
  expect(draft.scores.map(({ word, choice }) => [word, choice])).toEqual([
    ['待定', null],
    ['重听', null],
    ['优', '100'],
    ['不涉及', 'notApplicable'],
  ]);
  expect(openValues(draft)).toBe(5);
});
