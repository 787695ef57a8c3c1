import { readCriterionHeader } from '../grid/criterionHeader';
import { normalText } from '../grid/normalText';
import { isLevelLabel } from '../rubric/levelWords';
import { cleanName, halfWidth } from './plainText';

/** What a column of a standard's sheet holds. */
export type ColumnRole =
  | 'section'
  | 'sectionPoints'
  | 'sectionWeight'
  | 'criterion'
  | 'points'
  | 'weight'
  /** Levels with their descriptors, descriptors alone, or how points are given. */
  | 'standard'
  /** A level's label alone. */
  | 'level'
  /** Points of one level a row. */
  | 'levelPoints'
  /** One level, whatever the criterion. */
  | 'levelColumn'
  /** Where people tick or fill in what they found. */
  | 'answer'
  /** Points that an error takes, known before anybody scores. */
  | 'deducted'
  /** Yes where failing the item is an outcome that the header names: `Auto-fail?`. */
  | 'outcome'
  | 'number'
  | 'remark';

/** Roles that a header's words alone can tell. */
type WordRole = Exclude<ColumnRole, 'levelColumn' | 'deducted' | 'outcome'>;

const WORDS: Readonly<Record<WordRole, readonly string[]>> = {
  section: listed(`
    监控项目 | 项目 | 项目名称 | 类别 | 大类 | 分类 | 项目类别 | 一级指标 | 一级项目 | 一级目录 | 模块 | 维度 | 考核项目 | 考核大项 | 考核类别
    考核维度 | 环节 | 阶段 | 流程 | 服务环节 | 流程环节 | 评分大项 | 质检项目 | 质检模块 | 质检类别 | 质检维度 | 大项 | 大项名称 | 评估维度 | 评估项目 | 检查类别
    评价维度 | 考评项目 | 服务项目 | 评分类别 | 评分维度 | 板块 | 部分 | 主项 | Category | Section | Area | Module | Stage | Phase | Group | Dimension | Competency
    Skill area | Focus area | Topic | Domain | Part | Quality area | Theme | Pillar | Standard area | Call stage | Call section
  `),
  sectionPoints: listed(`
    项目分值 | 项目满分 | 大项分值 | 一级分值 | 模块分值 | 类别分值 | 大项满分 | 模块满分 | 维度分值 | 大项分 | 项目总分 | Section points | Section score | Category points | Section max | Area points
  `),
  sectionWeight: listed(`
    项目权重 | 大项权重 | 一级权重 | 一级指标权重 | 模块权重 | 类别权重 | 维度权重 | Section weight | Category weight | Area weight | Section weighting
  `),
  criterion: listed(`
    监控点 | 监控内容 | 内容 | 评分内容 | 评分项目 | 评分项 | 评分要点 | 质检内容 | 质检项 | 质检点 | 质检要点 | 质检指标 | 考核内容 | 考核项 | 考核点 | 考核要点 | 考核指标 | 指标 | 二级指标 | 三级指标
    二级项目 | 评分点 | 评分指标 | 检查点 | 检查项 | 检查项目 | 检查内容 | 检查要点 | 评价项目 | 评价内容 | 评价指标 | 评价点 | 细项 | 小项 | 子项 | 分项 | 要点 | 要素 | 评估项 | 评估内容 | 评估点 | 评估指标 | 监听内容
    监听项目 | 监听点 | 条目 | 问题 | 扣分项 | 扣分点 | 加分项 | 关键点 | 关键行为 | 行为 | 行为指标 | 具体项目 | 具体内容 | 考评内容 | 考评点 | 服务内容 | 服务要点 | 指标名称 | 项 | Item | Items | Criterion | Criteria | Question
    Questions | Check point | Checkpoint | Check item | What we look for | Parameter | Parameters | Attribute | Attributes | Behaviour | Behavior | Behaviours | Element | Check | Metric
    Measure | Indicator | Line item | Evaluation point | Sub-category | Subcategory | Skill | Task | Requirement | Quality point | What to check | Evaluation item | Question text
  `),
  points: listed(`
    分值 | 满分 | 满分值 | 标准分 | 标准分值 | 配分 | 分数 | 最高分 | 总分值 | 分 | 基础分 | 应得分 | 单项分值 | 单项满分 | 小项分值 | 二级分值 | 评分分值 | 权重分 | 权重分值 | 赋分 | 分值设置 | Points | Max score | Max points | Maximum | Maximum score
    Maximum points | Max | Score | Pts | Value | Points available | Points possible | Possible points | Max. | Available | Out of | Full marks | Marks | Possible | Worth | Max pts
  `),
  weight: listed(`
    权重 | 占比 | 比重 | 二级权重 | 指标权重 | 小项权重 | 权重占比 | 单项权重 | Weight | Weighting | Weightage | Weight % | % | Percentage | Percent
  `),
  standard: listed(`
    标准 | 评分标准 | 监听评级 | 评分细则 | 细则 | 评分说明 | 评级标准 | 等级标准 | 等级及说明 | 等级说明 | 评级说明 | 等级描述 | 扣分标准 | 扣分说明 | 扣分细则 | 加分标准 | 加减分标准 | 评价标准 | 考核标准 | 考核细则 | 质检标准 | 质检细则 | 检查标准 | 要求
    具体要求 | 标准要求 | 服务标准 | 服务要求 | 规范要求 | 评分规则 | 计分规则 | 计分方式 | 评分方法 | 打分标准 | 打分说明 | 描述 | 定义 | 解释 | 指标说明 | 指标定义 | 内容说明 | 标准说明 | 评分依据 | 评判标准 | 判定标准 | 具体标准 | 执行标准 | 操作标准 | Description | Descriptor | Descriptors | Standard | Standards | Guideline | Guidelines | Definition
    Scoring guide | Scoring guidelines | Scoring | Expectations | Expectation | Details | Detail | Rule | Rules | How to score | Explanation | Guidance | Levels | Ratings | Scale | Meaning | What it means | What good looks like
  `),
  level: listed(`
    等级 | 评级 | 级别 | 档次 | 评价等级 | 评分等级 | 分级 | 档位 | 评定 | Level | Rating | Grade | Band | Performance level
  `),
  levelPoints: listed(`
    等级分 | 评级分 | 等级分值 | 评级分值 | 档位分值 | 对应分值 | 对应分数 | 级别分值 | Level points | Level score | Points per level | Rating points
  `),
  answer: listed(`
    得分 | 实得分 | 实际得分 | 评分 | 打分 | 自评 | 自评分 | 质检得分 | 是否达标 | 是/否 | 是否 | 是否合格 | 是否符合 | 是否做到 | 结果 | 检查结果 | 检查情况 | 评估结果 | 扣分 | 扣分值 | 实扣分 | 达标情况 | 是 / 否 | Y/N | Yes/No | Yes / No | Yes or No | Result | Actual | Awarded
    Score awarded | Points awarded | Points given | Your score | Agent score | Actual score | Pass/Fail | Pass / Fail | Tick | Met? | Met | Done? | Points scored | Score given | Y / N | Compliant? | ✓
  `),
  number: listed('序号 | 序 | 编号 | 项次 | No. | No | # | S/N | Ref | ID | Nr | Nr. | Sl. No.'),
  remark: listed(`
    备注 | 注 | 备注说明 | 说明 | 补充说明 | 特别说明 | 例子 | 示例 | 举例 | 案例 | 意见 | 话术参考 | 参考话术 | Remarks | Remark | Comment | Comments | Notes | Note | Example | Examples | Observation | Observations | Evidence | Feedback
  `),
};

function listed(words: string): string[] {
  return words
    .trim()
    .split(/\s*[|\n]\s*/u)
    .map(normalText);
}

const ROLES: ReadonlyMap<string, ColumnRole> = new Map(
  (Object.keys(WORDS) as (keyof typeof WORDS)[]).flatMap((role) => WORDS[role].map((word) => [word, role] as const)),
);

/** The role of a text that is a header's word and nothing more. */
export function wordRole(text: string): ColumnRole | null {
  return ROLES.get(normalText(text)) ?? null;
}

/** What a header cell says: its role, and of a level's column its label and points. */
export interface HeaderCell {
  readonly role: ColumnRole;
  readonly label?: string;
  readonly points?: number | null;
}

/** Null where the text is no header of a standard. */
export function headerCell(text: string): HeaderCell | null {
  if (text === '' || text.length > 40) return null;
  const whole = ROLES.get(normalText(text)) ?? ROLES.get(normalText(cleanName(text)));
  if (whole) return { role: whole };
  const label = labelWithPoints(text);
  if (label !== null) return { role: 'levelColumn', ...label };
  const { name } = readCriterionHeader(text);
  const bare = normalText(name.replace(/[(（[【].*?[)）\]】]/gu, ''));
  const role = ROLES.get(normalText(name)) ?? ROLES.get(bare) ?? inEitherLanguage(bare) ?? byPattern(bare);
  return role ? { role } : null;
}

/** `评分项 Item`: either half may be the word. */
function inEitherLanguage(plain: string): ColumnRole | null {
  const [han, latin] = [plain.replace(/[^\p{Script=Han}]/gu, ''), plain.replace(/[^a-z]/gu, '')];
  if (han === '' || latin === '') return null;
  return ROLES.get(han) ?? ROLES.get(latin) ?? null;
}

/** Words that a header is made of, where it is no word that we know: surest first. */
const PATTERNS: readonly (readonly [RegExp, WordRole])[] = [
  [/序号|编号$/u, 'number'],
  [/^[二三四](?:级|层)/u, 'criterion'],
  [/(?:权重|占比|比重|weight(?:ing|age)?)/u, 'weight'],
  [
    /(?:实际|自评|本次|最终|复核).{0,2}(?:得分|分数|评分)$|^(?:得分|扣分)(?:值|数|情况)?$|score(?:given|awarded|d)$/u,
    'answer',
  ],
  [/(?:满分|分值|标准分|配分|maxscore|maxpoints|maximum|pointsavailable|possiblepoints)/u, 'points'],
  [
    /(?:内容|要点|行为|情形|事项|细项|小项|检查点|监控点|评分点|评分项|指标项|要素|条款|element|behaviou?r|error|mistake|criteri|question|whatto|requirement|item)/u,
    'criterion',
  ],
  [
    /(?:标准|细则|规则|要求|处理|说明|描述|定义|依据|尺度|准则|rule|deduct|penalt|scoring|howto|guid|descri|definition|standard|expect)/u,
    'standard',
  ],
  [/(?:类别|类型|大类|大项|维度|模块|环节|阶段|一级|category|section|^type$|area|stage|module)/u, 'section'],
  [/(?:项目|项$|指标|parameter|attribute|check)/u, 'criterion'],
  [/(?:备注|评语|意见|remark|comment|note|feedback)/u, 'remark'],
];

function byPattern(plain: string): ColumnRole | null {
  if (plain.length > 14) return null;
  return PATTERNS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

const LABEL =
  /^(?<label>[^()[\]:]+?)\s*(?:[-–—:=]\s*)?(?:[([]?\s*(?:(?<from>\d+(?:\.\d+)?)\s*[-~–至到]\s*)?(?<points>\d+(?:\.\d+)?)\s*(?<unit>%|分|points?|pts?\.?)?\s*[)\]]?)?$/iu;
const POINTS = /^(?:\d+(?:\.\d+)?\s*[-~–至到]\s*)?(?<points>\d+(?:\.\d+)?)\s*(?:分|points?|pts?\.?)$/iu;

/** `优秀（5分）`, `Poor (0 pts)`, `良好 80%`, `5分`: a level's label and the points it prints; null for anything else. */
export function labelWithPoints(text: string): { readonly label: string; readonly points: number | null } | null {
  const plain = halfWidth(text).trim();
  const only = POINTS.exec(plain);
  if (only) return { label: text.trim(), points: Number(only.groups?.['points']) };
  const { label = '', points, unit } = LABEL.exec(plain)?.groups ?? {};
  if (!isLevelLabel(label)) return null;
  return { label: label.trim(), points: points === undefined || unit === '%' ? null : Number(points) };
}

/** Share in percent that a level's column prints: `良好（80%）`; null where it prints none. */
export function headerShare(text: string): number | null {
  const found = /(\d+(?:\.\d+)?)\s*%/u.exec(text.normalize('NFKC'));
  return found ? Number(found[1]) : null;
}
