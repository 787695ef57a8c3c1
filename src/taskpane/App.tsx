import { Spinner } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../domain/language';
import { createExcelSession } from '../workbook/runExcel';
import Frame from './features/frame/Frame';
import { loadLanguage, type LanguagePack } from './i18n/languagePack';
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
  const pack = useLanguage(language);
  const text = useMemo(() => pack && paneText(pack), [pack]);
  const session = useMemo(() => createExcelSession(Excel), []);
  useEffect(() => {
    if (text === null) return;
    document.documentElement.lang = text.language;
    document.title = text.t('common.product');
  }, [text]);
  if (text === null) return <Spinner style={{ height: '100vh' }} />;
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

/** The words of a language; those of the one before until they are loaded, so that nothing on screen starts anew. */
function useLanguage(language: Language): LanguagePack | null {
  const [pack, setPack] = useState<LanguagePack | null>(null);
  useEffect(() => {
    let isWanted = true;
    loadLanguage(language).then(
      (loaded) => {
        if (isWanted) setPack(loaded);
      },
      (error: unknown) =>
        // To the page, as with any other piece of the pane that does not load.
        setPack(() => {
          throw error;
        }),
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  return pack;
}
