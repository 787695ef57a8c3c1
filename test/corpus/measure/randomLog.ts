import fc from 'fast-check';
import { col, crit, rule, serial, total, typedTotal, type Column } from '../kit/columns';
import { contacts, EN, ZH } from '../kit/contacts';
import { BLANK, grouped, paged, plainLines, remark, totalLine, type Line } from '../kit/lines';
import { anyBook } from '../kit/oneLog';
import {
  field,
  formTruth,
  writeDeductions,
  writeForm,
  writeTransposed,
  type Field,
  type Item,
} from '../kit/otherShapes';
import { truthOf, writeRows, type HeaderStyle, type RowsSpec } from '../kit/rowsLog';
import type { Feature } from '../kit/features';
import type { CorpusWorkbook } from '../kit/truth';

type FieldRole = 'contactId' | 'contactDate' | 'agent' | 'agentNumber' | 'team' | 'evaluator' | 'channel';

/** Words that need no guessing: the property is about shapes and dirt. */
const WORDS = {
  zh: {
    fields: {
      contactId: ['录音流水号', '流水号', '录音编号'],
      contactDate: ['通话日期', '日期', '录音日期'],
      agent: ['坐席姓名', '姓名', '坐席'],
      agentNumber: ['工号', '坐席工号'],
      team: ['班组'],
      evaluator: ['质检员'],
      channel: ['渠道'],
    },
    criteria: ['开头语', '服务态度', '业务解答', '沟通技巧', '结束语', '礼貌用语', '主动服务', '工单记录'],
    points: [(n: number): string => `(${n}分)`, (n: number): string => `（${n}分）`, (n: number): string => `${n}分`],
    fatal: ['致命差错', '一票否决'],
    fired: '是',
    notFired: '否',
    total: ['总分', '得分'],
    comment: '备注',
    serial: '序号',
    title: '质检记录表',
    subtotal: '小计',
    grand: '合计',
    remark: '填表人签字：',
    nothing: '无',
    item: '扣分项',
    lost: '扣分',
    reason: '扣分原因',
    form: { item: '考核项目', points: '满分', score: '得分' },
    cast: ZH,
  },
  en: {
    fields: {
      contactId: ['Call ID', 'Contact ID', 'Recording ID'],
      contactDate: ['Call Date', 'Date'],
      agent: ['Agent', 'Agent Name'],
      agentNumber: ['Agent ID', 'Employee ID'],
      team: ['Team'],
      evaluator: ['Evaluator'],
      channel: ['Channel'],
    },
    criteria: ['Greeting', 'Courtesy', 'Product knowledge', 'Listening', 'Closing', 'Empathy', 'Accuracy', 'Tone'],
    points: [(n: number): string => ` (${n})`, (n: number): string => ` (max ${n})`, (n: number): string => ` /${n}`],
    fatal: ['Fatal error', 'Auto fail'],
    fired: 'Yes',
    notFired: 'No',
    total: ['Total', 'Total Score'],
    comment: 'Comments',
    serial: 'No.',
    title: 'Call quality log',
    subtotal: 'Subtotal',
    grand: 'Grand total',
    remark: 'Signed:',
    nothing: 'None',
    item: 'Item',
    lost: 'Deduction',
    reason: 'Reason',
    form: { item: 'Criteria', points: 'Max', score: 'Score' },
    cast: EN,
  },
} as const;

const shared = {
  language: fc.constantFrom('zh', 'en'),
  chance: fc.string({ minLength: 4, maxLength: 8 }),
  word: fc.nat(5),
  points: fc.array(fc.integer({ min: 5, max: 50 }), { minLength: 2, maxLength: 7 }),
  rows: fc.integer({ min: 6, max: 25 }),
} as const;

type Words = (typeof WORDS)[keyof typeof WORDS];

function wordOf<T>(words: readonly T[], at: number): T {
  return words[at % words.length];
}

function fieldsOf(words: Words, roles: readonly FieldRole[], at: number): Field[] {
  return roles.map((role) => field(wordOf<string>(words.fields[role], at), role));
}

function itemsOf(words: Words, points: readonly number[]): Item[] {
  return points.map((full, index) => ({ name: words.criteria[index], points: full }));
}

/** A log of one row an evaluation with what people put around and between its rows. */
export const rowsLog: fc.Arbitrary<CorpusWorkbook> = fc
  .record({
    ...shared,
    style: fc.nat(2),
    optional: fc.subarray<FieldRole>(['agentNumber', 'team', 'evaluator', 'channel']),
    header: fc.constantFrom<HeaderStyle>('one', 'one', 'sections', 'pointsBelow'),
    titles: fc.integer({ min: 0, max: 2 }),
    left: fc.integer({ min: 0, max: 3 }),
    gap: fc.integer({ min: 0, max: 2 }),
    withSerial: fc.boolean(),
    withFatal: fc.boolean(),
    formula: fc.boolean(),
    withComment: fc.boolean(),
    between: fc.constantFrom('nothing', 'subtotals', 'pages'),
    below: fc.constantFrom('nothing', 'total', 'remark'),
    prepared: fc.option(fc.integer({ min: 30, max: 120 }), { nil: undefined }),
  })
  .map((drawn) => {
    const words: Words = WORDS[drawn.language];
    const points = wordOf<(n: number) => string>(words.points, drawn.style);
    const roles: FieldRole[] = ['contactId', 'contactDate', 'agent', ...drawn.optional];
    const totalHeader = wordOf<string>(words.total, drawn.word);
    const columns: Column[] = [
      ...(drawn.withSerial ? [serial(words.serial)] : []),
      ...roles.map((role) => col(wordOf<string>(words.fields[role], drawn.word), role)),
      ...itemsOf(words, drawn.points).map(({ name, points: full }, index) =>
        crit(name, full, {
          header: drawn.header === 'pointsBelow' ? name : `${name}${points(full)}`,
          section: `${index < 2 ? 'A' : 'B'} ${words.title}`,
        }),
      ),
      ...(drawn.withFatal ? [rule(wordOf<string>(words.fatal, drawn.word), words.fired, words.notFired)] : []),
      drawn.formula ? total(totalHeader) : typedTotal(totalHeader),
      ...(drawn.withComment ? [col(words.comment, 'comment')] : []),
    ];
    const isPrepared = drawn.prepared !== undefined && drawn.between === 'nothing' && drawn.below === 'nothing';
    const label = drawn.withSerial ? 1 : 0;
    const lines: RowsSpec['lines'] = (all) => {
      const rows: Record<typeof drawn.between, () => Line[]> = {
        nothing: () => plainLines(all),
        subtotals: () =>
          grouped(
            all,
            ({ agent }) => agent.team,
            () => words.subtotal,
            'AVERAGE',
            label,
          ),
        pages: () => paged(plainLines(all), 9),
      };
      const below: Record<typeof drawn.below, Line[]> = {
        nothing: [],
        total: [totalLine(all, words.grand, 'SUM', label)],
        remark: [BLANK, remark(words.remark)],
      };
      return [...rows[drawn.between](), ...below[drawn.below]];
    };
    const titles = Array.from({ length: drawn.titles }, (_, index) => `${words.title} ${2026 + index}`);
    return anyBook(describe('rows', drawn), featuresOf(drawn.language), (book, random) => {
      const spec: RowsSpec = {
        columns,
        titles,
        top: drawn.titles + drawn.gap,
        left: drawn.left,
        header: drawn.header,
        contacts: contacts(random, drawn.rows, drawn.points, { cast: words.cast, fatal: drawn.withFatal ? 0.2 : 0 }),
        lines,
        prepared: isPrepared ? drawn.prepared : undefined,
      };
      const written = writeRows(book.sheet('Sheet1'), spec);
      return [truthOf(spec, [written], { fatalWords: drawn.withFatal ? [words.fired] : [] })];
    });
  });

/** The same as criteria down, a form a contact or a row a deduction. */
export const otherLog: fc.Arbitrary<CorpusWorkbook> = fc
  .record({
    ...shared,
    shape: fc.constantFrom('transposed', 'formSheets', 'formsStacked', 'merged', 'repeated', 'blank'),
    optional: fc.subarray<FieldRole>(['agentNumber', 'evaluator']),
  })
  .map((drawn) => {
    const words: Words = WORDS[drawn.language];
    const items = itemsOf(words, drawn.points);
    const fields = fieldsOf(words, ['contactId', 'contactDate', 'agent', ...drawn.optional], drawn.word);
    const heads = words.form;
    return anyBook(describe(drawn.shape, drawn), featuresOf(drawn.language), (book, random) => {
      const own = contacts(random, drawn.rows, drawn.points, { cast: words.cast });
      if (drawn.shape === 'transposed') {
        const painter = book.sheet('Sheet1').put(0, 0, words.title);
        return [
          writeTransposed(painter, { top: 1, fields, items, heads, contacts: own, total: wordOf(words.total, 0) }),
        ];
      }
      if (drawn.shape === 'formSheets' || drawn.shape === 'formsStacked') {
        const form = {
          title: words.title,
          lines: [fields.slice(0, 2), fields.slice(2)],
          items,
          heads,
          total: wordOf<string>(words.total, 0),
        };
        const some = own.slice(0, 6);
        if (drawn.shape === 'formSheets') {
          some.forEach((contact, index) => writeForm(book.sheet(`F${index + 1}`), form, contact));
          return [
            formTruth(
              form,
              some.map((_, index) => ({ name: `F${index + 1}`, forms: 1 })),
              some,
            ),
          ];
        }
        const painter = book.sheet('Sheet1');
        some.reduce((row, contact) => writeForm(painter, form, contact, row) + 1, 0);
        return [formTruth(form, [{ name: 'Sheet1', forms: some.length }], some)];
      }
      const { nothing, item, lost, reason } = words;
      const lossHeads = { item, points: lost, reason };
      return [
        writeDeductions(book.sheet('Sheet1'), {
          top: 0,
          fields,
          items,
          heads: lossHeads,
          contacts: own,
          contact: drawn.shape,
          nothing,
        }),
      ];
    });
  });

function describe(shape: string, drawn: object): string {
  return `${shape} ${JSON.stringify(drawn)}`;
}

function featuresOf(language: 'zh' | 'en'): Feature[] {
  return [language];
}
