import type { ChartSnapshot, SheetSnapshot } from '../../host/model/snapshot';

/** What the host keeps of a sheet besides its cells, as far as the grid has to show it. */
export type SheetParts = Pick<SheetSnapshot, 'tables' | 'validations' | 'conditionalFormats'> & {
  id: string;
  charts: readonly ChartSnapshot[];
};

export interface Mutation {
  id: string;
  params: object;
}

/**
 * One thing shown over cells that are the host's: put there and taken away by mutations, which leave no trace in the
 * grid's undo. Equal keys are the same thing in the same place.
 */
export interface Decoration {
  key: string;
  apply: Mutation;
  withdraw: Mutation;
}
