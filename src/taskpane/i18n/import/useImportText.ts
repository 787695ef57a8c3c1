import { useText, wordsIn } from '../text';
import { importEn } from './en';
import { importZhCN } from './zh-CN';

const texts = wordsIn('import', { 'zh-CN': importZhCN, en: importEn });

export function useImportText(): ReturnType<typeof texts> {
  return texts(useText().language);
}
