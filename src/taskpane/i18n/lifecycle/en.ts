import type { LifecycleWords } from './zh-CN';

export const lifecycleEn: LifecycleWords = {
  title: '',
};
