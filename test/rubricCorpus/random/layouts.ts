import type { CellValue } from '../../../src/domain/cellValue';
import type { SheetBlock, SheetContent } from '../../../src/domain/grid/sheetContent';
import type { PlainCriterion, PlainSection, PlainStandard, Style } from './randomStandard';

/** A standard written as some team would, and what of it the sheet says. */
export interface Layout {
  /** Whether the header or the columns want the same levels everywhere. */
  readonly oneScale: boolean;
  readonly says: 'levels' | 'yesNo' | 'points' | 'deductions';
  readonly rows: (standard: PlainStandard, style: Style) => { header: string[]; body: Cells[] };
}

/** Cells of a row; null goes on with the cell above. */
type Cells = (CellValue | null)[];

export const LAYOUTS = {
  levelsInCell: {
    oneScale: false,
    says: 'levels',
    rows: ({ sections }, style) => ({
      header:
        style.language === 'zh' ? ['项目', '内容', '标准', '分值'] : ['Section', 'Criterion', 'Standard', 'Points'],
      body: sections.flatMap((section, at) =>
        section.criteria.map((criterion, index) => [
          index === 0 ? sectionName(section, at, style) : null,
          criterionName(criterion, style),
          criterion.levels.map(({ label, descriptor }) => `${label}${colon(style)}${descriptor}`).join('\n'),
          criterion.levels.map(({ label, points }) => `${label}${colon(style)}${points}`).join(' '),
        ]),
      ),
    }),
  },
  pointsWithLevels: {
    oneScale: false,
    says: 'levels',
    rows: ({ sections }, style) => ({
      header: style.language === 'zh' ? ['维度', '质检点', '评分标准'] : ['Category', 'Behaviour', 'Scoring'],
      body: sections.flatMap((section, at) =>
        section.criteria.map((criterion, index) => [
          index === 0 ? sectionName(section, at, style) : null,
          criterionName(criterion, style),
          criterion.levels
            .map(({ label, points, descriptor }) => `${label}${inBrackets(points, style)}${colon(style)}${descriptor}`)
            .join('\n'),
        ]),
      ),
    }),
  },
  underHeadings: {
    oneScale: false,
    says: 'levels',
    rows: ({ sections }, style) => ({
      header: style.language === 'zh' ? ['检查项', '分值', '评分标准'] : ['Check item', 'Points', 'Scoring'],
      body: sections.flatMap((section, at) => [
        [sectionName(section, at, { ...style, brackets: 'closed' }), '', ''],
        ...section.criteria.map(({ name, points, levels }) => [
          name,
          points,
          levels
            .map((one) => `${one.label}${inBrackets(one.points, style)}${colon(style)}${one.descriptor}`)
            .join('\n'),
        ]),
      ]),
    }),
  },
  levelARow: {
    oneScale: false,
    says: 'levels',
    rows: ({ sections }, style) => ({
      header:
        style.language === 'zh' ? ['监控项目', '监控点', '评级标准'] : ['Category', 'Check point', 'Scoring guide'],
      body: sections.flatMap((section, at) =>
        section.criteria.flatMap((criterion, index) =>
          criterion.levels.map(({ label, points, descriptor }, rank) => [
            index + rank === 0 ? sectionName(section, at, style) : null,
            rank === 0 ? criterionName(criterion, style) : null,
            `${label}${inBrackets(points, style)}${colon(style)}${descriptor}`,
          ]),
        ),
      ),
    }),
  },
  levelsAcross: {
    oneScale: true,
    says: 'levels',
    rows: ({ sections }, style) => ({
      header: [
        ...(style.language === 'zh' ? ['大类', '评分项目'] : ['Area', 'Parameter']),
        ...(sections[0]?.criteria[0]?.levels ?? []).map(({ label, points }) => `${label}${inBrackets(points, style)}`),
      ],
      body: sections.flatMap((section, at) =>
        section.criteria.map((criterion, index) => [
          index === 0 ? sectionName(section, at, style) : null,
          criterion.name,
          ...criterion.levels.map(({ descriptor }) => descriptor),
        ]),
      ),
    }),
  },
  checklist: {
    oneScale: false,
    says: 'yesNo',
    rows: ({ sections }, style) => ({
      header:
        style.language === 'zh' ? ['环节', '检查项', '分值', '是/否'] : ['Stage', 'Check item', 'Points', 'Yes/No'],
      body: sections.flatMap((section, at) =>
        section.criteria.map(({ name, points }, index) => [
          index === 0 ? sectionName(section, at, style) : null,
          name,
          points,
          '',
        ]),
      ),
    }),
  },
  plainList: {
    oneScale: false,
    says: 'points',
    rows: ({ sections }, style) => ({
      header: style.language === 'zh' ? ['模块', '考核指标', '满分'] : ['Module', 'Attribute', 'Max score'],
      body: sections.flatMap((section, at) =>
        section.criteria.map(({ name, points }, index) => [
          index === 0 ? sectionName(section, at, style) : null,
          name,
          points,
        ]),
      ),
    }),
  },
  weights: {
    oneScale: false,
    says: 'points',
    rows: ({ sections }, style) => ({
      header: style.language === 'zh' ? ['类别', '指标', '权重'] : ['Category', 'Criterion', 'Weight'],
      body: sections.flatMap((section, at) =>
        section.criteria.map(({ name, points }, index) => [
          index === 0 ? sectionName(section, at, style) : null,
          name,
          `${points}%`,
        ]),
      ),
    }),
  },
  deductions: {
    oneScale: false,
    says: 'deductions',
    rows: ({ sections }, style) => ({
      header: style.language === 'zh' ? ['类别', '差错行为', '扣分标准'] : ['Category', 'Error', 'Deduction'],
      body: sections.flatMap((section, at) =>
        section.criteria.map(({ name, points }, index) => [
          index === 0 ? sectionName(section, at, { ...style, brackets: 'none' }) : null,
          name,
          style.language === 'zh' ? `每次扣${points}分` : `${points} points off each time`,
        ]),
      ),
    }),
  },
} as const satisfies Record<string, Layout>;

/** The header of a log that scores by a standard. */
export function writeLogHeader({ sections }: PlainStandard, style: Style): SheetContent {
  const [before, after] =
    style.language === 'zh'
      ? [
          ['录音编号', '日期', '坐席'],
          ['总分', '备注'],
        ]
      : [
          ['Contact ID', 'Date', 'Agent'],
          ['Total', 'Comments'],
        ];
  const criteria = sections.flatMap((section) => section.criteria).map((criterion) => criterionName(criterion, style));
  return sheetOf('Log', [[...before, ...criteria, ...after]], style, []);
}

const OUTCOMES = {
  fatal: { zh: '备注：辱骂客户的，为致命差错。', en: 'Note: shouting at the customer is a fatal error.' },
  zeroContact: {
    zh: '注：挂断客户电话的，该录音0分。',
    en: 'Note: hanging up on the customer - the whole call scores 0.',
  },
  veto: { zh: '备注：泄露客户信息，一票否决。', en: 'Note: sharing customer data is a veto.' },
} as const;

/** The sheet that a layout makes of a standard. */
export function writeSheet(layout: Layout, standard: PlainStandard, style: Style): SheetContent {
  const { header, body } = layout.rows(standard, style);
  const [title, total] = style.language === 'zh' ? ['质检评分表', '合计'] : ['Quality form', 'Total'];
  const sum = standard.sections.flatMap(({ criteria }) => criteria).reduce((all, { points }) => all + points, 0);
  const rows: Cells[] = [
    ...(style.title ? [[title, ...blank(header.length - 1)]] : []),
    header,
    ...body.flatMap((row, at) => (style.repeatedHeader && at === breakOf(body) ? [header, row] : [row])),
  ];
  const merges: SheetBlock[] = [];
  const values = rows.map((row, at) =>
    row.map((cell, column) => {
      if (cell !== null) return cell;
      const from = rows.slice(0, at).findLastIndex((above) => above[column] !== null);
      const area = merges.find((one) => one.firstColumn === column && one.firstRow === from);
      if (!area) merges.push({ firstRow: from, firstColumn: column, rows: at - from + 1, columns: 1 });
      else merges[merges.indexOf(area)] = { ...area, rows: at - from + 1 };
      return style.going === 'repeated' && column === 0 ? (rows[from]?.[column] ?? '') : '';
    }),
  );
  if (style.total && layout.says === 'points') values.push([total, ...blank(header.length - 2), sum]);
  if (style.outcome !== null) values.push([OUTCOMES[style.outcome][style.language], ...blank(header.length - 1)]);
  const placed = merges.map((area) => ({
    ...area,
    firstRow: area.firstRow + style.firstRow,
    firstColumn: area.firstColumn + style.firstColumn,
  }));
  return sheetOf(title, values, style, style.going === 'merged' ? placed : []);
}

function sheetOf(name: string, values: CellValue[][], style: Style, merges: SheetBlock[]): SheetContent {
  const { firstRow, firstColumn } = style;
  const text = values.map((row) => row.map(String));
  const rowCount = values.length;
  return { name, firstRow, firstColumn, rowCount, values, text, tables: [], merges, hidden: false, filtered: false };
}

/** A page breaks where a section begins. */
function breakOf(body: readonly Cells[]): number {
  return body.findIndex((row, at) => at > 0 && row[0] !== null);
}

function blank(cells: number): string[] {
  return Array.from({ length: Math.max(0, cells) }, () => '');
}

function sectionName({ name, criteria }: PlainSection, at: number, style: Style): string {
  const number = !style.numbered ? '' : style.language === 'zh' ? `${'一二三四'[at] ?? ''}、` : `${at + 1}. `;
  const points = criteria.reduce((sum, one) => sum + one.points, 0);
  return `${number}${name}${style.brackets === 'none' ? '' : printed(points, style)}`;
}

function criterionName({ name, points }: PlainCriterion, style: Style): string {
  return `${name}${printed(points, style)}`;
}

function colon({ wide }: Style): string {
  return wide ? '：' : ': ';
}

function inBrackets(points: number, style: Style): string {
  return printed(points, { ...style, brackets: 'closed' });
}

function printed(points: number, { language, wide, brackets }: Style): string {
  const [open, close] = wide ? ['（', '）'] : [' (', ')'];
  const unit = language === 'zh' ? '分' : ' pts';
  switch (brackets) {
    case 'closed':
      return `${open}${points}${unit}${close}`;
    case 'unclosed':
      return `${open}${points}${unit}`;
    case 'spaced':
      return `\n${open} ${points} ${unit.trim()} ${close}`;
    case 'none':
      return ` ${points}${unit}`;
  }
}
