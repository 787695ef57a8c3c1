import type { FoundLog } from '../../src/app/inspection/foundLog';
import {
  adoptionArguments,
  mappingDraft,
  openDecisions,
  reduceMapping,
  wordsToShow,
} from '../../src/taskpane/features/setup/mappingDraft';

const found: FoundLog = {
  sheet: '3月',
  hidden: false,
  shape: 'rows',
  parts: [],
  excluded: [],
  range: 'A3:E43',
  table: null,
  rows: 40,
  confidence: 0.9,
  preview: [
    ['张伟', '', '5', '否', ''],
    ['王芳', '5', '5', '存疑', ''],
  ],
  columns: [
    { column: 0, header: '坐席', meaning: 'agent', sure: true, confidence: 1, reason: 'name' },
    {
      column: 1,
      header: '礼貌(5分)',
      meaning: 'criterion',
      points: 5,
      section: '礼仪',
      sure: true,
      confidence: 1,
      reason: 'name',
    },
    { column: 2, header: '时长', meaning: 'criterion', sure: false, confidence: 0.5, reason: 'none' },
    { column: 3, header: '致命差错', meaning: 'rule', sure: true, confidence: 1, reason: 'name' },
    { column: 4, header: '说明', meaning: 'ignored', sure: false, confidence: 0.5, reason: 'none' },
  ],
  ruleWords: {},
  findings: {
    fatal: [
      {
        column: 3,
        header: '致命差错',
        words: [
          { word: '否', count: 36, meaning: 'notFatal' },
          { word: '是', count: 3, meaning: 'fatal' },
          { word: '存疑', count: 1, meaning: 'ask' },
        ],
        more: { words: 0, cells: 0 },
        blanks: 0,
        isFreeText: false,
      },
    ],
    scores: { columns: [], totals: null },
    statuses: [],
    identifiers: [],
    people: [],
    marks: [],
    notes: 'counted',
    marksComplete: true,
  },
};

test('what is unknown has to be decided: words of rules and full marks of criteria', () => {
  const draft = mappingDraft(found);
  expect(openDecisions(draft, false)).toBe(2);
  const decided = reduceMapping(
    reduceMapping(draft, { type: 'word', header: '致命差错', word: '存疑', fires: false }),
    { type: 'points', column: 2, points: '５' },
  );
  expect(openDecisions(decided, false)).toBe(0);
  expect(adoptionArguments(found, decided)).toEqual({
    sheet: '3月',
    range: 'A3:E43',
    columns: [{ header: '时长', meaning: 'criterion', points: 5 }],
    fatalValues: ['是'],
  });
});

test('a word that was taken for fired can be taken back, and another be made to fire', () => {
  const draft = [
    { type: 'word', header: '致命差错', word: '是', fires: false } as const,
    { type: 'word', header: '致命差错', word: '存疑', fires: true } as const,
  ].reduce(reduceMapping, mappingDraft(found));
  expect(adoptionArguments(found, draft).fatalValues).toEqual(['存疑']);
});

test('words of a column that is no rule any more need no decision', () => {
  const draft = reduceMapping(mappingDraft(found), { type: 'meaning', column: 3, meaning: 'ignored' });
  expect(wordsToShow(draft)).toEqual([]);
  expect(adoptionArguments(found, draft)).not.toHaveProperty('fatalValues');
});

test('a column made a rule by hand gets its words when they are known, undecided', () => {
  const draft = [
    { type: 'meaning', column: 4, meaning: 'rule' } as const,
    { type: 'unknownWords', header: '说明', words: ['较好', '差'] } as const,
  ].reduce(reduceMapping, mappingDraft(found));
  expect(wordsToShow(draft).map(({ header }) => header)).toEqual(['致命差错', '说明']);
  expect(openDecisions(draft, false)).toBe(4);
});

test('where any other text fires the rule, reasons need no decision of their own', () => {
  expect(openDecisions(mappingDraft(found), true)).toBe(1);
});

test('only where a row is an evaluation are the cells named', () => {
  const pages = { ...found, shape: 'forms' } as const;
  expect(adoptionArguments(pages, mappingDraft(pages))).toEqual({ sheet: '3月', columns: [], fatalValues: ['是'] });
});

test('an example of each column helps to recognise it', () => {
  expect(mappingDraft(found).columns.map(({ example }) => example)).toEqual(['张伟', '5', '5', '否', '']);
});
