import { displayWidth } from '../displayWidth';
import type { Language } from '../language';
import { mayBeNotApplicable } from '../rubric/notApplicable';
import { bestPoints, criteriaOf } from '../rubric/points';
import type { Criterion, Rubric, Section } from '../rubric/rubric';
import type { ScoringWords } from '../scoring/scoringWords';
import type { ColumnKey, CommonColumn } from './columnKey';
import { COMMON_COLUMNS } from './columnKey';
import { logWords, type LogWords } from './words';

/** One column of a log that we make. */
export interface LogColumn {
  readonly key: ColumnKey;
  readonly header: string;
  /** Who fills it: whoever types the row, the pane alone, or a formula. */
  readonly filledBy: 'person' | 'pane' | 'formula';
  readonly format: 'text' | 'date' | 'dateTime' | 'points' | 'score';
  /** Words and numbers to pick from. */
  readonly list?: readonly string[];
  /** The numbers that a cell takes beside the words of its list. */
  readonly numbers?: NumbersTaken;
  /** In characters; a Chinese one counts twice. */
  readonly width: number;
}

/** Numbers from 0 on. */
export interface NumbersTaken {
  readonly maximum?: number;
  readonly multipleOf?: number;
}

type CommonHeader = CommonColumn | 'comment';

const HEADERS: Readonly<Record<Language, Readonly<Record<CommonHeader, string>>>> = {
  'zh-CN': {
    id: '评估编号',
    contactId: '录音流水号',
    contactDate: '通话日期',
    agentNumber: '工号',
    agent: '坐席',
    team: '班组',
    channel: '渠道',
    mode: '监听方式',
    kind: '抽检类型',
    evaluator: '质检员',
    evaluatedAt: '质检时间',
    status: '状态',
    final: '最终分',
    grade: '等级',
    pass: '是否合格',
    fatal: '致命差错',
    reasons: '扣分说明',
    check: '核对',
    raw: '原始分',
    comment: '备注',
  },
  en: {
    id: 'Evaluation ID',
    contactId: 'Contact ID',
    contactDate: 'Contact date',
    agentNumber: 'Agent number',
    agent: 'Agent',
    team: 'Team',
    channel: 'Channel',
    mode: 'Monitoring mode',
    kind: 'Sampling kind',
    evaluator: 'Evaluator',
    evaluatedAt: 'Evaluated at',
    status: 'Status',
    final: 'Final score',
    grade: 'Grade',
    pass: 'Pass',
    fatal: 'Fatal',
    reasons: 'Reasons',
    check: 'Check',
    raw: 'Raw score',
    comment: 'Comment',
  },
};

const POINTS: Readonly<Record<Language, string>> = { 'zh-CN': '得分·', en: 'Points: ' };
const MEASURED: Readonly<Record<Language, string>> = { 'zh-CN': '实测', en: 'measured' };
const COUNTED: Readonly<Record<Language, string>> = { 'zh-CN': '次', en: 'count' };
const SUBTOTAL: Readonly<Record<Language, string>> = { 'zh-CN': '小计·', en: 'Subtotal: ' };

type Filling = Pick<LogColumn, 'filledBy' | 'format'>;

const TYPED: Filling = { filledBy: 'person', format: 'text' };
const COMPUTED: Filling = { filledBy: 'formula', format: 'text' };

const FILLING: Readonly<Record<CommonHeader, Filling>> = {
  id: { filledBy: 'pane', format: 'text' },
  contactId: TYPED,
  contactDate: { filledBy: 'person', format: 'date' },
  agentNumber: TYPED,
  agent: TYPED,
  team: TYPED,
  channel: TYPED,
  mode: TYPED,
  kind: TYPED,
  evaluator: TYPED,
  evaluatedAt: { filledBy: 'pane', format: 'dateTime' },
  status: TYPED,
  final: { filledBy: 'formula', format: 'score' },
  grade: COMPUTED,
  pass: COMPUTED,
  fatal: COMPUTED,
  reasons: { filledBy: 'pane', format: 'text' },
  check: COMPUTED,
  raw: { filledBy: 'formula', format: 'score' },
  comment: TYPED,
};

/** What the columns usually hold is wider than their headers. */
const USUAL_WIDTH: Readonly<Partial<Record<CommonHeader, number>>> = {
  id: 20,
  contactId: 22,
  contactDate: 12,
  agent: 12,
  team: 12,
  channel: 12,
  evaluator: 12,
  evaluatedAt: 18,
  reasons: 40,
  check: 24,
  comment: 30,
};

/** The columns of a rubric's evaluation log, in order. */
export function logColumns(rubric: Rubric, language: Language): readonly LogColumn[] {
  const words = logWords(language);
  const taken = takenHeaders(rubric, language);
  return [
    ...COMMON_COLUMNS.map((key) => commonColumn(key, rubric, language)),
    ...rubric.sections.map(({ name }): LogColumn => {
      const header = subtotalHeader(name, language);
      return { key: `section:${name}`, header, filledBy: 'formula', format: 'score', width: widthOf(header) };
    }),
    ...rubric.sections.flatMap((section) =>
      section.criteria.flatMap((criterion) => {
        const entered = enteredColumn(criterion, section, words);
        if (!criterion.metric && !criterion.occurrence) return [entered];
        const header = enteredHeader(criterion, language, taken);
        taken.add(header.toLowerCase());
        return [{ ...entered, header, width: widthOf(header) }, pointsColumn(criterion.name, criterion.name)];
      }),
    ),
    ...rubric.rules.map(({ name }): LogColumn => ({
      key: `rule:${name}`,
      header: name,
      ...TYPED,
      list: [String(words.fired)],
      width: widthOf(name),
    })),
    commonColumn('comment', rubric, language),
  ];
}

/** Beside a log whose criteria's cells hold something else than points: what they stand for. */
export function pointsColumns(words: ScoringWords): readonly LogColumn[] {
  return Object.keys(words.criteria ?? {}).map((name) => pointsColumn(name, pointsHeader(name, words.language)));
}

function pointsColumn(criterion: string, header: string): LogColumn {
  return { key: `points:${criterion}`, header, filledBy: 'formula', format: 'score', width: widthOf(header) };
}

/** Headers that a rubric's own names must stay clear of. */
export function reservedHeaders(language: Language): readonly string[] {
  return Object.values(HEADERS[language]);
}

export function pointsHeader(criterion: string, language: Language): string {
  return POINTS[language] + criterion;
}

export function subtotalHeader(section: string, language: Language): string {
  return SUBTOTAL[language] + section;
}

function commonColumn(key: CommonHeader, rubric: Rubric, language: Language): LogColumn {
  const header = HEADERS[language][key];
  const list = commonList(key, logWords(language));
  const bands = key === 'grade' ? rubric.bands.map(({ name }) => displayWidth(name)) : [];
  return {
    key,
    header,
    ...FILLING[key],
    ...(list && { list }),
    width: Math.max(widthOf(header), USUAL_WIDTH[key] ?? 0, ...bands),
  };
}

function commonList(key: CommonHeader, words: LogWords): readonly string[] | undefined {
  switch (key) {
    case 'channel':
      return words.channels;
    case 'mode':
      return words.modes;
    case 'kind':
      return Object.values(words.kinds);
    case 'status':
      return Object.values(words.statuses);
    default:
      return undefined;
  }
}

/** What a criterion's own column takes: points or, where it has a column of points beside it, a measured number or a count. */
function enteredColumn(criterion: Criterion, section: Section, words: LogWords): LogColumn {
  const { name, levels, metric, occurrence, step } = criterion;
  const absent = mayBeNotApplicable(criterion, section) ? [words.notApplicable] : [];
  const column = { key: `criterion:${name}`, header: name, filledBy: 'person', format: 'points' } as const;
  const width = widthOf(name);
  if (levels.length > 0 && !metric) {
    const points = [...new Set(levels.map((level) => String(level.points)))];
    return { ...column, width, list: [...points, ...absent] };
  }
  const entered = { maximum: bestPoints(criterion), ...(step !== undefined && { multipleOf: step }) };
  const numbers = metric ? {} : occurrence ? { multipleOf: 1 } : entered;
  return { ...column, width, numbers, ...(absent.length > 0 && { list: absent }) };
}

/** Excel's limit for the header of a table. */
const LONGEST_HEADER = 255;

/** `首次回应时长（秒）`, `未报工号（次）`; with a number where something else is called so. */
function enteredHeader({ name, metric }: Criterion, language: Language, taken: ReadonlySet<string>): string {
  const what = metric ? metric.unit || MEASURED[language] : COUNTED[language];
  for (let number = 1; ; number += 1) {
    const ending = (language === 'zh-CN' ? `（${what}）` : ` (${what})`) + (number === 1 ? '' : String(number));
    const header = name.slice(0, LONGEST_HEADER - ending.length) + ending;
    if (!taken.has(header.toLowerCase())) return header;
  }
}

/** In lower case, as Excel compares them: all headers but those of what is measured and counted. */
function takenHeaders(rubric: Rubric, language: Language): Set<string> {
  const subtotals = rubric.sections.map(({ name }) => subtotalHeader(name, language));
  const named = [...criteriaOf(rubric), ...rubric.rules].map(({ name }) => name);
  return new Set([...reservedHeaders(language), ...subtotals, ...named].map((header) => header.toLowerCase()));
}

/** Room for a header and its filter button. */
function widthOf(header: string): number {
  return Math.max(8, displayWidth(header) + 4);
}
