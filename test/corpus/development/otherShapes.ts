import { dates, TEXT } from '../kit/columns';
import { contacts, EN } from '../kit/contacts';
import { anyBook } from '../kit/oneLog';
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
  { name: '开头语规范', points: 10, section: '服务规范', standard: '主动问候并报工号' },
  { name: '结束语规范', points: 10, section: '服务规范', standard: '致谢并询问其他需要' },
  { name: '耐心倾听', points: 20, section: '服务态度', standard: '不打断客户' },
  { name: '语气亲切', points: 10, section: '服务态度', standard: '语速适中' },
  { name: '解答准确', points: 50, section: '业务能力', standard: '答复完整无误' },
];
const EN_ITEMS: Item[] = [
  { name: 'Greeting', points: 10 },
  { name: 'Identity check', points: 20 },
  { name: 'Needs analysis', points: 30 },
  { name: 'Solution', points: 40 },
];
const ZH_FORM: FormSpec = {
  title: '录音质检评分表',
  lines: [
    [field('坐席姓名', 'agent'), field('工号', 'agentNumber'), field('质检员', 'evaluator')],
    [field('通话日期', 'contactDate'), field('流水号', 'contactId')],
  ],
  items: ZH_ITEMS,
  heads: {
    section: '监控项目',
    item: '考核内容',
    standard: '评分标准',
    points: '满分',
    score: '得分',
    reason: '扣分原因',
  },
  total: '总分',
  comment: '总评',
};
const EN_FORM: FormSpec = {
  title: 'Call evaluation form',
  lines: [
    [field('Agent:', 'agent'), field('Date:', 'contactDate')],
    [field('Call ID:', 'contactId'), field('Evaluator:', 'evaluator')],
  ],
  items: EN_ITEMS,
  heads: { item: 'Criteria', points: 'Max', score: 'Score', reason: 'Remarks' },
  total: 'Total',
  comment: 'Comments',
};

/** Logs that are no table of one row an evaluation. */
export const otherShapes: CorpusWorkbook[] = [
  anyBook('zh criteria down, calls across', ['zh', 'transposed', 'mergedHeader'], (book, random) => {
    const painter = book.sheet('录音打分');
    painter.put(0, 0, '2026年3月录音质检打分表').merge(0, 0, 0, 12);
    return [
      writeTransposed(painter, {
        top: 1,
        fields: [
          field('通话日期', 'contactDate'),
          field('坐席工号', 'agentNumber'),
          field('坐席姓名', 'agent'),
          field('录音流水号', 'contactId'),
        ],
        heads: { section: '项目', item: '监控点', points: '分值' },
        items: ZH_ITEMS,
        contacts: contacts(random, 10, fullMarks(ZH_ITEMS)),
        total: '总分',
        comment: '备注',
      }),
    ];
  }),
  anyBook('en criteria down, calls across', ['en', 'transposed'], (book, random) => [
    writeTransposed(book.sheet('Week 10'), {
      top: 0,
      fields: [field('Agent', 'agent'), field('Call date', 'contactDate'), field('Call ID', 'contactId')],
      heads: { item: 'Criteria', points: 'Max' },
      items: EN_ITEMS,
      contacts: contacts(random, 8, fullMarks(EN_ITEMS), { cast: EN }),
      total: 'Total',
      fatal: { label: 'Auto fail', fired: 'Yes', notFired: 'No' },
    }),
  ]),
  anyBook('zh a form a sheet', ['zh', 'formSheets'], (book, random) => {
    const all = contacts(random, 6, fullMarks(ZH_ITEMS));
    all.forEach((contact, index) => writeForm(book.sheet(`录音${index + 1}`), ZH_FORM, contact));
    return [
      formTruth(
        ZH_FORM,
        all.map((_, index) => ({ name: `录音${index + 1}`, forms: 1 })),
        all,
      ),
    ];
  }),
  anyBook('en a form a sheet, named by agent', ['en', 'formSheets', 'agentTabs'], (book, random) => {
    const all = EN.agents
      .slice(0, 5)
      .map((agent) => ({ ...contacts(random, 1, fullMarks(EN_ITEMS), { cast: EN })[0], agent }));
    all.forEach((contact, index) => {
      const own = { ...contact, id: `${contact.id}${index}` };
      writeForm(book.sheet(contact.agent.name), EN_FORM, own);
    });
    return [
      formTruth(
        EN_FORM,
        all.map(({ agent }) => ({ name: agent.name, forms: 1 })),
        all,
      ),
    ];
  }),
  anyBook('zh forms below each other', ['zh', 'formsStacked'], (book, random) => {
    const painter = book.sheet('评分单');
    const all = contacts(random, 5, fullMarks(ZH_ITEMS));
    let row = 0;
    for (const contact of all) row = writeForm(painter, ZH_FORM, contact, row) + 2;
    return [formTruth(ZH_FORM, [{ name: '评分单', forms: all.length }], all)];
  }),
  anyBook('en forms below each other', ['en', 'formsStacked'], (book, random) => {
    const painter = book.sheet('Forms');
    const all = contacts(random, 6, fullMarks(EN_ITEMS), { cast: EN });
    let row = 0;
    for (const contact of all) row = writeForm(painter, EN_FORM, contact, row) + 1;
    return [formTruth(EN_FORM, [{ name: 'Forms', forms: all.length }], all)];
  }),
  anyBook('zh a row a deduction, merged', ['zh', 'deductionsMerged', 'titles'], (book, random) => {
    const painter = book.sheet('扣分明细');
    painter.put(0, 0, '2026年3月质检扣分明细（满分100分）');
    return [
      writeDeductions(painter, {
        top: 1,
        fields: [
          field('日期', 'contactDate'),
          field('工号', 'agentNumber'),
          field('坐席', 'agent'),
          field('录音流水号', 'contactId'),
        ],
        heads: { item: '扣分项', points: '扣分', reason: '扣分原因', total: '最终得分' },
        items: ZH_ITEMS,
        contacts: contacts(random, 20, fullMarks(ZH_ITEMS)),
        contact: 'merged',
        nothing: '无',
      }),
    ];
  }),
  anyBook('zh a row a deduction, repeated, negative', ['zh', 'deductionsRepeated'], (book, random) => [
    writeDeductions(book.sheet('扣分台账'), {
      top: 0,
      fields: [field('录音编号', 'contactId'), field('通话日期', 'contactDate'), field('客服姓名', 'agent')],
      heads: { item: '扣分点', points: '扣分值', reason: '具体描述' },
      items: ZH_ITEMS.map((item) => ({ ...item, label: `${item.name}(${item.points}分)` })),
      contacts: contacts(random, 24, fullMarks(ZH_ITEMS)),
      contact: 'repeated',
      nothing: '无扣分',
      negative: true,
      pointsKnown: true,
    }),
  ]),
  anyBook('en a row a deduction, first row only', ['en', 'deductionsBlank'], (book, random) => [
    writeDeductions(book.sheet('Deductions'), {
      top: 0,
      fields: [
        field('Call ID', 'contactId'),
        field('Date', 'contactDate', dates.serial('d mmm yyyy')),
        field('Agent', 'agent'),
      ],
      heads: { item: 'Item missed', points: 'Points deducted', reason: 'Reason', total: 'Final score' },
      items: EN_ITEMS,
      contacts: contacts(random, 18, fullMarks(EN_ITEMS), { cast: EN }),
      contact: 'blank',
      nothing: 'None',
    }),
  ]),
  anyBook('en a row a deduction, merged, long IDs', ['en', 'deductionsMerged', 'longIds'], (book, random) => [
    writeDeductions(book.sheet('Errors'), {
      top: 0,
      fields: [
        field('Recording ID', 'contactId', ({ index }) => ({
          v: `20260305998877${String(6000 + index)}`,
          style: TEXT,
        })),
        field('Agent', 'agent'),
        field('Call date', 'contactDate'),
      ],
      heads: { item: 'Error', points: 'Deduction' },
      items: EN_ITEMS,
      contacts: contacts(random, 16, fullMarks(EN_ITEMS), { cast: EN }),
      contact: 'merged',
      nothing: 'No error',
    }),
  ]),
];
