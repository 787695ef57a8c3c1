import { dates } from '../kit/columns';
import { contacts, daySerial, EN, ZH } from '../kit/contacts';
import { anyBook, noLog } from '../kit/oneLog';
import {
  field,
  formTruth,
  fullMarks,
  writeDeductions,
  writeForm,
  writeTransposed,
  type FormSpec,
  type Item,
} from '../kit/otherShapes';
import type { CorpusWorkbook } from '../kit/truth';

const ZH_ITEMS: Item[] = [
  { name: '亮明身份', points: 5 },
  { name: '核对资料', points: 15 },
  { name: '讲解条款', points: 40 },
  { name: '处理异议', points: 30 },
  { name: '礼貌收线', points: 10 },
];
const EN_ITEMS: Item[] = [
  { name: 'Branding', points: 10, section: 'Opening' },
  { name: 'Security questions', points: 20, section: 'Opening' },
  { name: 'Fact finding', points: 30, section: 'Body' },
  { name: 'Correct resolution', points: 30, section: 'Body' },
  { name: 'Recap', points: 10, section: 'Ending' },
];
const ZH_FORM: FormSpec = {
  title: '坐席录音测评单',
  lines: [
    [field('被测评人', 'agent'), field('被测评人工号', 'agentNumber')],
    [field('录音时间', 'contactDate'), field('录音编号', 'contactId')],
    [field('测评人', 'evaluator')],
  ],
  items: ZH_ITEMS,
  heads: { item: '测评内容', points: '标准分', score: '实得分', reason: '失分说明' },
  total: '合计得分',
};
const EN_FORM: FormSpec = {
  title: 'Quality monitoring form',
  lines: [
    [field('Advisor', 'agent'), field('Reviewer', 'evaluator')],
    [field('Call date', 'contactDate'), field('Call reference', 'contactId')],
  ],
  items: EN_ITEMS.map((item) => ({ ...item, standard: 'As in the standard' })),
  heads: { section: 'Section', item: 'Question', standard: 'Guideline', points: 'Available', score: 'Awarded' },
  total: 'Total score',
  comment: 'Overall feedback',
};

export const shapesAndNone: CorpusWorkbook[] = [
  anyBook('zh items down, points in their names', ['zh', 'transposed', 'fatalNumbers'], (book, random) => [
    writeTransposed(book.sheet('横向'), {
      top: 0,
      fields: [field('录音编号', 'contactId'), field('录音日期', 'contactDate'), field('客服姓名', 'agent')],
      heads: { item: '评分内容' },
      items: ZH_ITEMS.map((item) => ({ ...item, label: `${item.name}（${item.points}分）` })),
      contacts: contacts(random, 9, fullMarks(ZH_ITEMS)),
      total: '合计',
      fatal: { label: '一票否决', fired: '√', notFired: '' },
    }),
  ]),
  anyBook('en items down with sections', ['en', 'transposed', 'mergedHeader', 'titles'], (book, random) => {
    const painter = book.sheet('Side by side');
    painter.put(0, 0, 'Side-by-side monitoring, week 11').merge(0, 0, 0, 8);
    return [
      writeTransposed(painter, {
        top: 2,
        fields: [
          field('Employee', 'agent'),
          field('Date', 'contactDate'),
          field('Recording', 'contactId'),
          field('Evaluator', 'evaluator'),
        ],
        heads: { section: 'Category', item: 'Behaviour', points: 'Points' },
        items: EN_ITEMS,
        contacts: contacts(random, 7, fullMarks(EN_ITEMS), { cast: EN }),
        total: 'Total points',
        comment: 'Comments',
      }),
    ];
  }),
  anyBook('zh slips below each other', ['zh', 'formsStacked'], (book, random) => {
    const painter = book.sheet('测评单');
    const all = contacts(random, 4, fullMarks(ZH_ITEMS));
    let row = 1;
    for (const contact of all) row = writeForm(painter, ZH_FORM, contact, row) + 1;
    return [formTruth(ZH_FORM, [{ name: '测评单', forms: all.length }], all)];
  }),
  anyBook('en pages a call', ['en', 'formSheets'], (book, random) => {
    const all = contacts(random, 5, fullMarks(EN_ITEMS), { cast: EN });
    all.forEach((contact, index) => writeForm(book.sheet(`Call ${index + 1}`), EN_FORM, contact));
    return [
      formTruth(
        EN_FORM,
        all.map((_, index) => ({ name: `Call ${index + 1}`, forms: 1 })),
        all,
      ),
    ];
  }),
  anyBook('zh losses, first row only', ['zh', 'deductionsBlank', 'titles'], (book, random) => {
    const painter = book.sheet('失分登记');
    painter.put(0, 0, '失分登记表（基准分100）');
    return [
      writeDeductions(painter, {
        top: 1,
        fields: [field('通话流水', 'contactId'), field('客服', 'agent'), field('日期', 'contactDate')],
        heads: { item: '失分项目', points: '失分', reason: '失分描述', total: '得分' },
        items: ZH_ITEMS,
        contacts: contacts(random, 21, fullMarks(ZH_ITEMS)),
        contact: 'blank',
        nothing: '无失分',
      }),
    ];
  }),
  anyBook('en faults, repeated', ['en', 'deductionsRepeated'], (book, random) => [
    writeDeductions(book.sheet('Fault list'), {
      top: 0,
      fields: [
        field('Call no', 'contactId'),
        field('Call date', 'contactDate', dates.english),
        field('Adviser', 'agent'),
      ],
      heads: { item: 'Fault', points: 'Points lost', reason: 'Explanation', total: 'Score' },
      items: EN_ITEMS,
      contacts: contacts(random, 19, fullMarks(EN_ITEMS), { cast: EN }),
      contact: 'repeated',
      nothing: '-',
    }),
  ]),
  noLog('zh satisfaction survey', ['zh'], (book, random) => {
    const painter = book.sheet('满意度回访');
    painter.line(0, 0, ['客户号码', '通话日期', '坐席工号', '满意度评价', '不满意原因', '回访人']);
    for (let row = 1; row <= 35; row += 1) {
      const { number } = random.pick(ZH.agents);
      const day = { v: daySerial('2026-03-01') + row, style: { numberFormat: 'yyyy/m/d' } };
      painter.line(row, 0, [
        `139${10_000_000 + row * 991}`,
        day,
        number,
        random.pick(['非常满意', '满意', '一般', '不满意']),
        '',
        '何静',
      ]);
    }
  }),
  noLog('en coaching diary', ['en'], (book, random) => {
    const painter = book.sheet('Coaching');
    painter.line(0, 0, ['Date', 'Agent', 'Coach', 'Topic', 'Agreed actions', 'Follow-up date', 'Done?']);
    for (let row = 1; row <= 26; row += 1) {
      const day = { v: daySerial('2026-03-01') + row, style: { numberFormat: 'yyyy/m/d' } };
      painter.line(row, 0, [
        day,
        random.pick(EN.agents).name,
        random.pick(EN.evaluators),
        'Tone',
        'Listen to two model calls',
        '',
        'No',
      ]);
    }
  }),
  noLog('zh appeals register', ['zh'], (book, random) => {
    const painter = book.sheet('申诉登记');
    painter
      .put(0, 0, '质检申诉登记表')
      .line(1, 0, ['申诉日期', '申诉人', '录音流水号', '申诉理由', '复核人', '复核结果', '原得分', '复核得分']);
    for (let row = 2; row <= 20; row += 1) {
      const day = { v: daySerial('2026-03-01') + row, style: { numberFormat: 'yyyy/m/d' } };
      const points = random.int(60, 95);
      painter.line(row, 0, [
        day,
        random.pick(ZH.agents).name,
        `20260301${1000 + row}`,
        '录音中已报工号',
        '马超',
        '维持',
        points,
        points,
      ]);
    }
  }),
  noLog('en sales figures', ['en'], (book, random) => {
    const painter = book.sheet('Sales');
    painter.line(0, 0, ['Week', 'Agent', 'Calls', 'Offers', 'Sales', 'Conversion', 'Target', 'Total revenue']);
    for (let row = 1; row <= 24; row += 1) {
      painter.line(row, 0, [
        10 + (row % 4),
        random.pick(EN.agents).name,
        random.int(100, 200),
        random.int(20, 60),
        random.int(2, 20),
        random.next(),
        15,
        random.int(500, 4000),
      ]);
    }
  }),
];
