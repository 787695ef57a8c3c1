import type { BuilderWords } from './zh-CN';

export const builderEn: BuilderWords = {
  title: '',
};
