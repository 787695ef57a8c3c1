import fc from 'fast-check';

/** A standard to be written in some layout; points are whole numbers. */
export interface PlainStandard {
  readonly sections: readonly PlainSection[];
}

export interface PlainSection {
  readonly name: string;
  readonly criteria: readonly PlainCriterion[];
}

export interface PlainCriterion {
  readonly name: string;
  readonly points: number;
  /** Best first, from the criterion's points down to 0. */
  readonly levels: readonly { readonly label: string; readonly points: number; readonly descriptor: string }[];
}

/** How people write: language, width of punctuation, brackets, where the table stands, how sections go on. */
export interface Style {
  readonly language: 'zh' | 'en';
  readonly wide: boolean;
  readonly brackets: 'closed' | 'unclosed' | 'spaced' | 'none';
  readonly going: 'merged' | 'blank' | 'repeated';
  readonly title: boolean;
  readonly total: boolean;
  readonly numbered: boolean;
  readonly repeatedHeader: boolean;
  /** Of the rule that a note below the table makes. */
  readonly outcome: 'fatal' | 'zeroContact' | 'veto' | null;
  readonly firstRow: number;
  readonly firstColumn: number;
}

const WORDS = {
  zh: {
    sections: ['开场礼仪', '倾听理解', '业务处理', '沟通技巧', '服务收尾', '系统录入'],
    criteria:
      '主动问候|确认需求|语气亲切|语速适中|讲解清楚|信息核实|方案合理|操作准确|记录完整|礼貌道别|安抚到位|主动推荐|重复确认|承诺跟进|用词得当|反应及时'.split(
        '|',
      ),
    descriptors: ['全程都能体现', '多数时候体现', '偶尔有所欠缺', '需要他人提醒', '没有体现', '与要求相反'],
    scales: [
      ['好', '一般', '差'],
      ['优秀', '良好', '合格', '差'],
      ['优秀', '良好', '合格', '稍差', '差'],
      ['优', '良', '中', '差'],
    ],
  },
  en: {
    sections: ['Welcome', 'Discovery', 'Problem solving', 'Soft skills', 'Wrap-up', 'System use'],
    criteria:
      'Greets warmly|Confirms the need|Keeps a calm tone|Explains in plain words|Verifies identity|Offers a fit solution|Works accurately|Writes full notes|Says goodbye|Shows empathy|Suggests more|Repeats back|Promises follow-up|Chooses words well|Answers quickly|Owns the case'.split(
        '|',
      ),
    descriptors: ['all the way', 'most of the time', 'now and then', 'after a reminder', 'not at all', 'the opposite'],
    scales: [
      ['Good', 'Fair', 'Poor'],
      ['Excellent', 'Good', 'Acceptable', 'Poor'],
      ['Excellent', 'Good', 'Acceptable', 'Needs improvement', 'Poor'],
    ],
  },
} as const;

export const styles: fc.Arbitrary<Style> = fc.record({
  language: fc.constantFrom('zh' as const, 'en' as const),
  wide: fc.boolean(),
  brackets: fc.constantFrom('closed' as const, 'unclosed' as const, 'spaced' as const, 'none' as const),
  going: fc.constantFrom('merged' as const, 'blank' as const, 'repeated' as const),
  title: fc.boolean(),
  total: fc.boolean(),
  numbered: fc.boolean(),
  repeatedHeader: fc.boolean(),
  outcome: fc.constantFrom(null, 'fatal' as const, 'zeroContact' as const, 'veto' as const),
  firstRow: fc.nat({ max: 9 }),
  firstColumn: fc.nat({ max: 4 }),
});

/** @param oneScale every criterion has the same levels, with the same points */
export function standards(language: Style['language'], oneScale: boolean): fc.Arbitrary<PlainStandard> {
  const words = WORDS[language];
  return fc
    .record({
      sections: fc.shuffledSubarray([...words.sections], { minLength: 1, maxLength: 4 }),
      criteria: fc.shuffledSubarray([...words.criteria], { minLength: 12, maxLength: 12 }),
      counts: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 }),
      points: fc.array(fc.integer({ min: 5, max: 40 }), { minLength: 12, maxLength: 12 }),
      scales: fc.array(fc.constantFrom(...words.scales), { minLength: 12, maxLength: 12 }),
      descriptors: fc.array(fc.constantFrom(...words.descriptors), { minLength: 60, maxLength: 60 }),
    })
    .map(({ sections, criteria, counts, points, scales, descriptors }) => {
      let next = 0;
      const criterion = (): PlainCriterion => {
        const at = next;
        next += 1;
        const [own = 5, labels = words.scales[0]] = oneScale ? [points[0], scales[0]] : [points[at], scales[at]];
        const levels = labels.map((label, rank) => ({
          label,
          points: Math.round(own * (1 - rank / (labels.length - 1))),
          descriptor: descriptors[at * 5 + rank] ?? '',
        }));
        return { name: criteria[at] ?? '', points: own, levels };
      };
      return {
        sections: sections.map((name, at) => ({ name, criteria: Array.from({ length: counts[at] ?? 1 }, criterion) })),
      };
    });
}
