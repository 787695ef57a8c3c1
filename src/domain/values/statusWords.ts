import type { CellValue } from '../cellValue';
import type { ColumnMapping, ColumnMeaning } from '../grid/columnMapping';
import type { LogReading } from '../grid/logReading';
import { normalText } from '../grid/normalText';
import { countWords, type ValueCount } from './countValues';

/** What a word in a status or remarks column says of its evaluation; null where it is not known. */
export type StatusMeaning = 'void' | 'draft' | 'counts';

export interface StatusWord extends ValueCount {
  /** Position of the column among the log's. */
  readonly column: number;
  readonly header: string;
  readonly meaning: StatusMeaning | null;
}

/** Columns in which people write that a row does not count. */
const PLACES: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(['status', 'comment', 'ignored', 'kind', 'reasons']);

/** Words of a status column; of remarks and columns we do not know, only those that say void or draft. */
export function statusWords({ columns, rows }: Pick<LogReading, 'columns' | 'rows'>): StatusWord[] {
  return columns.flatMap((mapping, column) => {
    const { header, meaning } = mapping;
    if (!PLACES.has(meaning)) return [];
    const isQuestion = VOID_QUESTION.test(normalText(header)) || VALID_QUESTION.test(normalText(header));
    const looked = meaning === 'status' ? rows : rows.filter(({ cells }) => mayBeWord(cells[column] ?? '', isQuestion));
    return countWords(looked, column)
      .map((counted): StatusWord => ({ ...counted, column, header, meaning: statusMeaning(mapping, counted.word) }))
      .filter((word) => meaning === 'status' || word.meaning === 'void' || word.meaning === 'draft')
      .slice(0, MOST_WORDS);
  });
}

/** Remarks that say more than this are no status; numbers say something only where the header asks. */
function mayBeWord(cell: CellValue, isQuestion: boolean): boolean {
  return typeof cell === 'string' ? cell !== '' && cell.length <= 12 : isQuestion;
}

/** More words than this are no status. */
const MOST_WORDS = 20;

/** What a cell of such a column says of its row. */
export function statusMeaning({ header, meaning }: ColumnMapping, cell: CellValue): StatusMeaning | null {
  const word = normalText(String(cell));
  if (VOID.has(word)) return 'void';
  if (DRAFT.has(word)) return 'draft';
  if (COUNTS.has(word)) return 'counts';
  const name = normalText(header);
  const isYes = YES.has(word);
  const isNo = NO.has(word);
  if (meaning !== 'comment' && isYes && VOID_QUESTION.test(name)) return 'void';
  if (meaning !== 'comment' && isNo && VALID_QUESTION.test(name)) return 'void';
  return null;
}

const VOID_QUESTION = /(?:是否|已)?作废|是否无效|是否剔除|^void\??$|^invalid\??$/u;
const VALID_QUESTION = /是否(?:有效|计入|计分|统计)|^valid\??$|^counts?\??$/u;

const VOID = words(
  '作废',
  '已作废',
  '无效',
  '无效录音',
  '无效单',
  '撤销',
  '已撤销',
  '取消',
  '已取消',
  '不计',
  '不计入',
  '剔除',
  '已剔除',
  '废弃',
  'void',
  'voided',
  'invalid',
  'cancelled',
  'canceled',
  'withdrawn',
);
const DRAFT = words(
  '草稿',
  '未完成',
  '待质检',
  '待评',
  '待评分',
  '进行中',
  '质检中',
  '暂存',
  'draft',
  'pending',
  'in progress',
  'incomplete',
  'unfinished',
);
const COUNTS = words(
  '已提交',
  '已完成',
  '完成',
  '有效',
  '正常',
  '已质检',
  '已评',
  '已确认',
  '已复核',
  '已审核',
  '已归档',
  'submitted',
  'complete',
  'completed',
  'done',
  'final',
  'valid',
  'closed',
  'approved',
);
const YES = words('是', '√', 'y', 'yes', '1', 'true');
const NO = words('否', '×', 'n', 'no', '0', 'false');

function words(...all: string[]): ReadonlySet<string> {
  return new Set(all.map(normalText));
}
