import type { Shape } from '../shape';

/** Words of one feature, loaded with its screens; the other languages have exactly these keys. */
export const builderZhCN = {
  title: '',
} as const;

export type BuilderWords = Shape<typeof builderZhCN>;
