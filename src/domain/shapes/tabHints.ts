import { SURNAMES } from '../grid/personName';
import { isTotalLabel } from '../grid/headerWords';
import { parseDay, type PeriodHint } from '../grid/parseDay';
import { labelMeaning } from './labels';

/** The ISO day that a tab names: `3月5日`, `3.5`, `0305`, `2026-03-05`, `5日` where the period says the rest. */
export function dayOfTab(tab: string, period: PeriodHint): string | null {
  const plain = tab
    .normalize('NFKC')
    .replace(/[（(【[].*$/u, '')
    .replace(/(?:周|星期)[一二三四五六日天]|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|质检|录音|记录|评分|日报/giu, '')
    .trim();
  const whole = parseDay(plain, period);
  if (whole) return whole;
  const monthAndDay = /^(?<month>0[1-9]|1[0-2])(?<day>[0-3]\d)$/u.exec(plain)?.groups;
  if (monthAndDay) return parseDay(`${monthAndDay['month'] ?? ''}月${monthAndDay['day'] ?? ''}日`, period);
  const within = DAY_WITHIN.exec(plain)?.[0];
  return within === undefined ? null : parseDay(within, period);
}

const DAY_WITHIN = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|(?<!\d)20\d{6}(?!\d)|\d{1,2}月\d{1,2}[日号]/u;

/** The person whose name a tab is: `张伟`, `0012 张伟`, `Mary Jones`; null where it may be anything else. */
export function personOfTab(tab: string): string | null {
  const plain = tab
    .normalize('NFKC')
    .replace(/[（(【[].*$/u, '')
    .replace(/^[\s\d_-]+|[\s\d_-]+$/gu, '');
  const joined = plain.replace(/\s+/gu, '');
  if (/^\p{Script=Han}{2,4}$/u.test(joined)) {
    const isName = COMPOUND.test(joined) || (TAB_SURNAMES.includes(joined.charAt(0)) && joined.length <= 3);
    return isName && !NO_NAME.test(joined) && labelMeaning(joined) === null && !isTotalLabel(joined) ? joined : null;
  }
  const isEnglish = /^[A-Z][a-z'’-]+(?: [A-Z]\.?)?(?: [A-Z][A-Za-z'’-]+){1,2}$/u.test(plain);
  return isEnglish && !NO_ENGLISH_NAME.test(plain) ? plain : null;
}

/** A tab holds little else than a name, so that rarer surnames may count. */
const TAB_SURNAMES =
  SURNAMES +
  '辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺';
const COMPOUND = /^(?:欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|端木|夏侯|南宫)\p{Script=Han}{1,2}$/u;
const NO_NAME =
  /组|班|月|日|周|表|汇总|统计|模板|说明|标准|明细|记录|质检|名单|客服|部|队|区|项|数据|总|方案|成绩|时间|单位|安排|计划|文件|文档|常见|关键|管理|应用|全部|简介|平均|温馨|高级|金牌|白班|夜班|安全/u;
const NO_ENGLISH_NAME =
  /\b(?:team|sheet|summary|total|scores?|log|qa|quality|template|roster|agents?|week|month|january|february|march|april|may|june|july|august|september|october|november|december|report|data|notes?|list|calls?|form|rubric|dashboard|inbound|outbound|chat|email|evaluations?|raw|old|new|copy|instructions?|setup|group|service|customer)\b/iu;
