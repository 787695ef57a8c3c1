import { useText, wordsIn } from '../text';
import { builderEn } from './en';
import { builderZhCN } from './zh-CN';

const texts = wordsIn('builder', { 'zh-CN': builderZhCN, en: builderEn });

export function useBuilderText(): ReturnType<typeof texts> {
  return texts(useText().language);
}
