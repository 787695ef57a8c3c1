import { useEffect, useMemo } from 'react';
import type { Language } from '../domain/language';
import { createExcelSession } from '../workbook/runExcel';
import Frame from './features/frame/Frame';
import { paneText, TextProvider } from './i18n/text';
import type { PaneRequests } from './paneRequests';
import { CrashBoundary } from './ui/CrashBoundary';
import { ExcelProvider } from './ui/ExcelContext';
import { PaneProvider, type Pane } from './ui/PaneContext';

interface Props {
  readonly language: Language;
  readonly pane: Pane;
  readonly requests: PaneRequests;
}

/** Everything behind the first paint: words, the connection to Excel, and the frame with its screens. */
export default function App({ language, pane, requests }: Props): JSX.Element {
  const text = useMemo(() => paneText(language), [language]);
  const session = useMemo(() => createExcelSession(Excel), []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = text.t('common.product');
  }, [language, text]);
  return (
    <TextProvider value={text}>
      <ExcelProvider value={session}>
        <PaneProvider value={pane}>
          <CrashBoundary>
            <Frame requests={requests} />
          </CrashBoundary>
        </PaneProvider>
      </ExcelProvider>
    </TextProvider>
  );
}
