import { createContext, useContext } from 'react';
import type { ExcelSession } from '../../workbook/runExcel';

export type { ExcelSession };

const ExcelContext = createContext<ExcelSession | null>(null);

export const ExcelProvider = ExcelContext.Provider;

/** The connection to the workbook that the pane stands beside. */
export function useExcel(): ExcelSession {
  const session = useContext(ExcelContext);
  if (session === null) throw new Error('No ExcelProvider above this component.');
  return session;
}
