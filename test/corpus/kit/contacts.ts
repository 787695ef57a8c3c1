import type { Random } from './random';

export interface Person {
  readonly number: string;
  readonly name: string;
  readonly team: string;
}

/** One evaluated contact, before anybody wrote it down. */
export interface Contact {
  readonly index: number;
  readonly id: string;
  /** Serial of the day. */
  readonly day: number;
  readonly agent: Person;
  readonly evaluator: string;
  readonly channel: string;
  /** Points of each criterion; null is not applicable. */
  readonly scores: readonly (number | null)[];
  readonly fatal: boolean;
  readonly comment: string;
}

export interface Cast {
  readonly agents: readonly Person[];
  readonly evaluators: readonly string[];
  readonly channels: readonly string[];
  readonly comments: readonly string[];
}

export const ZH: Cast = {
  agents: [
    ['00812', '王丽', '一组'],
    ['00827', '李强', '一组'],
    ['00833', '张伟', '一组'],
    ['00910', '陈晓燕', '二组'],
    ['00915', '刘洋', '二组'],
    ['00921', '赵敏', '二组'],
    ['01003', '孙悦', '三组'],
    ['01011', '周杰', '三组'],
    ['01020', '吴芳芳', '三组'],
  ].map(([number, name, team]) => ({ number, name, team })),
  evaluators: ['何静', '马超'],
  channels: ['热线', '在线', '外呼'],
  comments: [
    '',
    '',
    '',
    '开头未报工号，已当面提醒',
    '客户追问两次才给出完整答复',
    '语速偏快，客户多次要求重复',
    '挽留话术到位，可作案例',
  ],
};

export const EN: Cast = {
  agents: [
    ['A1042', 'Maria Lopez', 'North'],
    ['A1043', 'James Carter', 'North'],
    ['A1047', 'Priya Nair', 'North'],
    ['A1051', 'Tom Becker', 'South'],
    ['A1052', 'Aisha Khan', 'South'],
    ['A1060', 'Lena Fischer', 'South'],
  ].map(([number, name, team]) => ({ number, name, team })),
  evaluators: ['D. Osei', 'K. Brandt'],
  channels: ['Phone', 'Chat', 'Email'],
  comments: [
    '',
    '',
    '',
    'Did not state own name at the start',
    'Customer had to ask twice for the full answer',
    'Good recovery after an angry start',
  ],
};

export interface ContactOptions {
  /** First day; ISO. */
  readonly from?: string;
  /** Days over which contacts are spread; 1 is one day. */
  readonly days?: number;
  readonly cast?: Cast;
  /** Share of criteria that do not apply. */
  readonly notApplicable?: number;
  /** Share of contacts with a fatal error. */
  readonly fatal?: number;
  readonly id?: (random: Random, index: number) => string;
}

/** `count` contacts scored out of `points`, by day. */
export function contacts(
  random: Random,
  count: number,
  points: readonly number[],
  options: ContactOptions = {},
): Contact[] {
  const { from = '2026-03-02', days = 25, cast = ZH, notApplicable = 0, fatal = 0.08 } = options;
  const { id = (_, index): string => `${daySerial(from)}${String(104 + index * 37).padStart(6, '0')}` } = options;
  return Array.from({ length: count }, (_, index) => ({
    index,
    id: id(random, index),
    day: daySerial(from) + Math.floor((index * days) / count),
    agent: random.pick(cast.agents),
    evaluator: random.pick(cast.evaluators),
    channel: random.pick(cast.channels),
    scores: points.map((full) => (random.chance(notApplicable) ? null : pointsOf(random, full))),
    fatal: random.chance(fatal) || (fatal > 0 && index === 2),
    comment: random.pick(cast.comments),
  }));
}

function pointsOf(random: Random, full: number): number {
  if (random.chance(0.65)) return full;
  return Math.max(0, full - random.int(1, Math.max(1, Math.ceil(full / 2))));
}

/** Excel's number of an ISO day. */
export function daySerial(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569;
}

export function isoOf(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

/** Points reached; what does not apply counts nothing. */
export function sumOf({ scores }: Contact): number {
  return scores.reduce<number>((sum, score) => sum + (score ?? 0), 0);
}
