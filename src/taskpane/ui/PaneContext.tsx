import { createContext, useContext } from 'react';
import type { Preferences } from '../storage/preferences';
import type { TextStore } from '../storage/textStore';

/** What every screen may need beside the workbook. */
export interface Pane {
  readonly preferences: Preferences;
  prefer(change: Partial<Preferences>): void;
  /** Drafts and outbox of this person in this workbook. */
  readonly store: TextStore;
  /** ISO day on this computer. */
  today(): string;
  /** Calls back when the person selects other cells; returns how to stop. */
  onSelection(listener: () => void): () => void;
  /** Whether drafts survive closing the pane. */
  readonly lasting: boolean;
}

const PaneContext = createContext<Pane | null>(null);

export const PaneProvider = PaneContext.Provider;

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('No PaneProvider above this component.');
  return pane;
}
