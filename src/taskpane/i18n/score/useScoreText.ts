import { useText, wordsIn } from '../text';
import { scoreEn } from './en';
import { scoreZhCN } from './zh-CN';

const texts = wordsIn('score', { 'zh-CN': scoreZhCN, en: scoreEn });

export type ScoreText = ReturnType<typeof texts>;

export function useScoreText(): ScoreText {
  return texts(useText().language);
}
