import type { ImportWords } from './zh-CN';

export const importEn: ImportWords = {
  title: '',
};
