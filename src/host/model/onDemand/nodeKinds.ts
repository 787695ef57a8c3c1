/** Kinds of nodes of a formula's syntax tree that matter here, as Univer 0.25.1 numbers them. */
export const NODE_KIND = {
  reference: 1,
  value: 2,
  operator: 3,
  function: 4,
  lambda: 5,
  lambdaParameter: 6,
  root: 9,
  union: 10,
  prefix: 11,
} as const;
