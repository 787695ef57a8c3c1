import { useText, wordsIn } from '../text';
import { templatesEn } from './en';
import { templatesZhCN } from './zh-CN';

const texts = wordsIn('templates', { 'zh-CN': templatesZhCN, en: templatesEn });

export function useTemplatesText(): ReturnType<typeof texts> {
  return texts(useText().language);
}
