import { useText, wordsIn } from '../text';
import { lifecycleEn } from './en';
import { lifecycleZhCN } from './zh-CN';

const texts = wordsIn('lifecycle', { 'zh-CN': lifecycleZhCN, en: lifecycleEn });

export function useLifecycleText(): ReturnType<typeof texts> {
  return texts(useText().language);
}
