import type { CellValue } from '../cellValue';
import { type ColumnEvidence, type ColumnGuess, isMeaningless } from './columnGuess';
import type { ColumnMeaning } from './columnMapping';
import { isFewTexts, isSerial } from './contentFit';
import { normalText } from './normalText';

const TEAM = /组|队|班|部|中心|team|group|squad|north|south|east|west/iu;
const WORDS: readonly (readonly [ColumnMeaning, RegExp])[] = [
  [
    'channel',
    /^(?:电话|热线|语音|在线|微信|app|邮件|短信|视频|文本|网页|qq|微博|抖音|公众号|小程序|官网|phone|voice|chat|livechat|webchat|e-?mail|sms|social|whatsapp|inbound|outbound|呼入|呼出|外呼)$/u,
  ],
  [
    'mode',
    /^(?:录音|听录音|录音监听|实时|实时监听|旁听|现场|现场监听|截屏|神秘客户|recorded?|recording|live|real-?time|side-?by-?side|remote)$/u,
  ],
  [
    'kind',
    /^(?:随机|随机抽检|定向|定向抽检|投诉|新人|新员工|复检|专项|重点|random|targeted|complaint|newhire|re-?check|escalation)$/u,
  ],
];

/** Gives columns whose headers say nothing the meanings that their contents show and that no other column has. */
export function withContents(guesses: readonly ColumnGuess[], columns: readonly ColumnEvidence[]): ColumnGuess[] {
  const result = [...guesses];
  const lacks = (meaning: ColumnMeaning): boolean => !result.some((guess) => guess.meaning === meaning);
  const open = (test: (evidence: ColumnEvidence) => boolean): ColumnEvidence[] =>
    columns.filter((evidence) => (result[evidence.column]?.open ?? false) && isFilled(evidence) && test(evidence));
  const give = (evidence: ColumnEvidence | undefined, meaning: ColumnMeaning, confidence: number): void => {
    if (evidence && lacks(meaning)) {
      const less = isMeaningless(evidence.header) ? 0.1 : 0;
      result[evidence.column] = { meaning, confidence: confidence - less, reason: 'content', open: false };
    }
  };
  give(open(({ profile }) => profile.dates >= 0.9)[0], 'contactDate', 0.7);
  give(open(({ profile }) => profile.ids >= 0.8 && profile.dates < 0.8)[0], 'contactId', 0.65);
  const named = open(({ profile }) => profile.names >= 0.7 && !(profile.filled.length >= 10 && isDistinct(profile)));
  const byDistinct = [...named].sort((one, other) => other.profile.distinct - one.profile.distinct);
  give(byDistinct[0], 'agent', 0.65);
  const agent = columns.find(({ column }) => result[column]?.meaning === 'agent');
  give(
    open(({ profile }) => profile.names >= 0.7).filter(({ profile }) => profile.distinct <= 6)[0],
    'evaluator',
    0.55,
  );
  give(open((evidence) => isNumberOf(evidence, agent))[0], 'agentNumber', 0.65);
  give(
    open(
      ({ profile, cells }) =>
        isFewTexts(profile) &&
        profile.filled.filter((cell) => TEAM.test(String(cell))).length >= 0.6 * profile.filled.length &&
        (agent === undefined || dependsOn(cells, agent.cells)),
    )[0],
    'team',
    0.6,
  );
  for (const [meaning, words] of WORDS) {
    const isWord = (cell: CellValue): boolean => words.test(normalText(String(cell)));
    give(open(({ profile, header }) => !isBlankHeader(header) && profile.filled.every(isWord))[0], meaning, 0.65);
  }
  give(
    open(({ profile, header }) => !isBlankHeader(header) && profile.numbers.length === 0 && isProse(profile))[0],
    'comment',
    0.5,
  );
  return result;
}

/** Sentences rather than names and categories: they hardly repeat. */
function isProse({ meanLength, distinct, filled, names }: ColumnEvidence['profile']): boolean {
  const isVaried = distinct > 8 || distinct >= 0.7 * filled.length;
  return names < 0.3 && (meanLength >= 10 || (meanLength >= 5 && isVaried));
}

/** A column that is mostly blank shows nothing; remarks may be rare, but two are needed. */
function isFilled({ profile }: ColumnEvidence): boolean {
  return profile.filled.length >= 2 && profile.filled.length >= 0.1 * profile.cells.length;
}

function isBlankHeader(header: string): boolean {
  return header.trim() === '';
}

function isDistinct({ distinct, filled }: ColumnEvidence['profile']): boolean {
  return distinct >= 0.7 * filled.length;
}

function isNumberOf(evidence: ColumnEvidence, agent: ColumnEvidence | undefined): boolean {
  const { profile, cells } = evidence;
  if (profile.codes < 0.8 || profile.distinct < 2 || isSerial(profile) || profile.meanLength < 3) return false;
  if (agent === undefined) return profile.distinct <= 0.6 * profile.filled.length;
  return dependsOn(cells, agent.cells) && dependsOn(agent.cells, cells) && profile.distinct > 1;
}

/** Whether equal cells of one column always stand beside equal cells of the other, nearly. */
function dependsOn(cells: readonly CellValue[], keys: readonly CellValue[]): boolean {
  const known = new Map<CellValue, CellValue>();
  let repeated = 0;
  let equal = 0;
  keys.forEach((key, row) => {
    if (key === '') return;
    const cell = cells[row] ?? '';
    const before = known.get(key);
    if (before === undefined) known.set(key, cell);
    else {
      repeated += 1;
      if (before === cell) equal += 1;
    }
  });
  return repeated > 0 && equal >= 0.9 * repeated;
}
