import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cellValue';
import { findShapes } from '../../../src/domain/shapes/findShapes';
import type { SheetContent } from '../../../src/domain/grid/sheetContent';
import { sheetOf } from '../grid/sheet';
import { evaluationsOf } from './evaluationsOf';

interface Words {
  readonly id: string;
  readonly date: string;
  readonly number: string;
  readonly agent: string;
  readonly total: string;
  readonly points: string;
  readonly score: string;
  readonly name: string;
  readonly item: string;
  readonly loss: string;
  readonly none: string;
  readonly subtotal: string;
  readonly title: string;
  readonly people: readonly string[];
  readonly criteria: readonly string[];
}

const ZH: Words = {
  ...{
    id: '录音流水号',
    date: '通话日期',
    number: '工号',
    agent: '坐席',
    total: '总分',
    points: '满分',
    score: '得分',
  },
  ...{ name: '评分项', item: '扣分项', loss: '扣分', none: '无', subtotal: '一组小计', title: '质检评分表' },
  people: ['张伟', '李娜', '王强', '赵敏'],
  criteria: ['礼貌用语', '回答准确', '记录完整', '服务主动', '结束规范'],
};
const EN: Words = {
  ...{ id: 'Call ID', date: 'Call date', number: 'Agent ID', agent: 'Agent', total: 'Total', points: 'Max points' },
  ...{ score: 'Score', name: 'Criterion', item: 'Error', loss: 'Points lost', none: 'None', subtotal: 'Subtotal' },
  title: 'Quality scorecard',
  people: ['Mary Jones', 'Tom Lee', 'Ann Smith', 'Bob Hill'],
  criteria: ['Greeting', 'Accuracy', 'Records', 'Initiative', 'Closing'],
};

interface Evaluation {
  readonly contactId: string;
  readonly contactDate: number;
  readonly agentNumber: string;
  readonly agent: string;
  readonly scores: readonly number[];
}

interface Case {
  readonly words: Words;
  readonly full: readonly number[];
  readonly evaluations: readonly Evaluation[];
}

const cases: fc.Arbitrary<Case> = fc
  .record({
    words: fc.constantFrom(ZH, EN),
    full: fc.array(fc.integer({ min: 2, max: 40 }), { minLength: 2, maxLength: 5 }),
  })
  .chain(({ words, full }) =>
    fc
      .array(
        fc.record({
          contactDate: fc.integer({ min: 46023, max: 46387 }),
          person: fc.nat({ max: 3 }),
          scores: fc.tuple(...full.map((points) => fc.integer({ min: 0, max: points }))),
        }),
        { minLength: 2, maxLength: 12 },
      )
      .map((drawn) => ({
        words,
        full,
        evaluations: drawn.map(({ contactDate, person, scores }, index) => ({
          ...{ contactId: `2026${String(index).padStart(5, '0')}`, contactDate, scores },
          ...{ agentNumber: `00${person + 1}`, agent: words.people[person] ?? '' },
        })),
      })),
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const namesOf = ({ words, full }: Case): string[] => full.map((_, index) => words.criteria[index] ?? '');

/** What was read is what was written: contacts, and points of the criteria that the sheet names. */
function expectReadBack(sheets: readonly SheetContent[], shape: string, one: Case, order = one.evaluations): void {
  const logs = findShapes(sheets, []);
  expect(logs.map((log) => log.shape)).toEqual([shape]);
  const names = namesOf(one);
  const read = evaluationsOf(
    logs[0] ?? { shape: 'forms', columns: [], parts: [], rows: [], excluded: [], confidence: 0 },
  );
  expect(
    read.map(({ contactId, contactDate, agentNumber, agent, criteria }) => ({
      contactId,
      contactDate,
      agentNumber,
      agent,
      criteria,
    })),
  ).toEqual(
    order.map(({ scores, ...contact }) => ({
      ...contact,
      criteria: Object.fromEntries(names.map((name, index) => [name, scores[index]])),
    })),
  );
  for (const [index, name] of names.entries()) {
    expect(logs[0]?.columns.find(({ header }) => header.startsWith(name))).toMatchObject({ points: one.full[index] });
  }
}

function block(one: Case, evaluations: readonly Evaluation[], inHeader: boolean): CellValue[][] {
  const { words, full } = one;
  const labelled = (label: string, cells: readonly CellValue[]): CellValue[] => [label, '', ...cells];
  return [
    labelled(
      words.date,
      evaluations.map(({ contactDate }) => contactDate),
    ),
    labelled(
      words.id,
      evaluations.map(({ contactId }) => contactId),
    ),
    labelled(
      words.number,
      evaluations.map(({ agentNumber }) => agentNumber),
    ),
    labelled(
      words.agent,
      evaluations.map(({ agent }) => agent),
    ),
    [words.name, inHeader ? '' : words.points],
    ...namesOf(one).map((name, index): CellValue[] => [
      inHeader ? `${name}(${full[index] ?? 0})` : name,
      inHeader ? '' : (full[index] ?? 0),
      ...evaluations.map(({ scores }) => scores[index] ?? ''),
    ]),
    [words.total, inHeader ? '' : sum(full), ...evaluations.map(({ scores }) => sum(scores))],
  ];
}

test('criteria down, in blocks below each other and over sheets', () => {
  fc.assert(
    fc.property(cases, fc.boolean(), fc.nat({ max: 12 }), fc.nat({ max: 3 }), (one, inHeader, cut, blanks) => {
      const at = 1 + (cut % (one.evaluations.length - 1));
      const [first, second] = [one.evaluations.slice(0, at), one.evaluations.slice(at)];
      const gap = Array.from({ length: blanks }, () => ['']);
      const stacked = [[one.words.title], ...block(one, first, inHeader), ...gap, ...block(one, second, inHeader)];
      expectReadBack([sheetOf('A', stacked)], 'transposed', one);
      expectReadBack(
        [sheetOf('A', block(one, first, inHeader)), sheetOf('B', block(one, second, inHeader))],
        'transposed',
        one,
      );
    }),
  );
});

test('forms, a sheet each or below each other, labels and values in one cell or two', () => {
  fc.assert(
    fc.property(cases, fc.boolean(), fc.boolean(), fc.nat({ max: 3 }), (one, isStacked, isInline, blanks) => {
      const { words, full } = one;
      // A date in the same cell as its label is text.
      const pair = (label: string, value: CellValue): CellValue[] =>
        isInline && typeof value === 'string' ? [`${label}：${value}`, ''] : [`${label}：`, value];
      const pages = one.evaluations.map(({ contactId, contactDate, agentNumber, agent, scores }) => [
        [words.title],
        [...pair(words.agent, agent), ...pair(words.number, agentNumber)],
        [...pair(words.id, contactId), ...pair(words.date, contactDate)],
        [words.name, words.points, words.score],
        ...namesOf(one).map((name, index) => [name, full[index] ?? 0, scores[index] ?? '']),
        [words.total, sum(full), sum(scores)],
      ]);
      const gap = Array.from({ length: blanks }, () => ['']);
      const sheets = isStacked
        ? [
            sheetOf(
              'A',
              pages.flatMap((page) => [...page, ...gap]),
            ),
          ]
        : pages.map((page, index) => sheetOf(`A${index}`, page));
      expectReadBack(sheets, 'forms', one);
    }),
  );
});

test('a row a deduction, contacts repeated or left blank, subtotals between them', () => {
  const few = cases.filter(({ evaluations, full }) => {
    const lost = evaluations.map(({ scores }) => scores.filter((score, index) => score < (full[index] ?? 0)).length);
    return lost.some((count) => count > 1);
  });
  fc.assert(
    fc.property(few, fc.boolean(), fc.boolean(), fc.nat({ max: 12 }), (one, isRepeated, isNegative, subtotalAt) => {
      const { words, full, evaluations } = one;
      const names = namesOf(one);
      const rows: CellValue[][] = [
        [words.title],
        [words.id, words.date, words.number, words.agent, words.item, words.loss],
      ];
      evaluations.forEach(({ contactId, contactDate, agentNumber, agent, scores }, index) => {
        const contact = [contactId, contactDate, agentNumber, agent];
        const lost = names.flatMap((name, at): CellValue[][] => {
          const loss = (full[at] ?? 0) - (scores[at] ?? 0);
          return loss > 0 ? [[name, isNegative ? -loss : loss]] : [];
        });
        const own = lost.length > 0 ? lost : [[words.none, 0]];
        own.forEach((cells, at) => rows.push([...(at === 0 || isRepeated ? contact : ['', '', '', '']), ...cells]));
        if (index === subtotalAt) rows.push([words.subtotal, '', '', '', '', 9]);
      });
      const standard = [[words.name, words.points], ...names.map((name, index) => [name, full[index] ?? 0])];
      expectReadBack([sheetOf('A', rows), sheetOf('B', standard)], 'deductions', one);
    }),
  );
});
