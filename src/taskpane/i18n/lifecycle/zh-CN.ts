import type { Shape } from '../shape';

/** Words of one feature, loaded with its screens; the other languages have exactly these keys. */
export const lifecycleZhCN = {
  title: '',
} as const;

export type LifecycleWords = Shape<typeof lifecycleZhCN>;
