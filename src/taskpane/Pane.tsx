import { FluentProvider, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { paneText, TextProvider } from './i18n/text';
import { onOfficeThemeChanged, type OfficeEnvironment } from './officeEnvironment';
import type { PaneRequests } from './paneRequests';
import { readPreferences, writePreferences, type Preferences } from './storage/preferences';
import type { TextStore } from './storage/textStore';
import type { ExcelSession } from '../workbook/runExcel';
import { ExcelProvider } from './ui/ExcelContext';
import { PaneProvider, type Pane as PaneServices } from './ui/PaneContext';
import { darkTheme, lightTheme } from './ui/theme';

const Frame = lazy(() => import('./features/frame/Frame'));

interface Props {
  readonly session: ExcelSession;
  readonly office: OfficeEnvironment;
  readonly requests: PaneRequests;
  /** Preferences of the person; drafts and outbox of the person in this workbook. */
  readonly personal: TextStore;
  readonly inWorkbook: TextStore;
  lasting(): boolean;
}

/** The pane with its language and theme; everything below it is loaded after this has painted. */
export function Pane({ session, office, requests, personal, inWorkbook, lasting }: Props): JSX.Element {
  const [preferences, setPreferences] = useState(() => readPreferences(personal));
  const [officeDark, setOfficeDark] = useState(office.dark);
  const systemDark = useSystemDark();
  useEffect(() => onOfficeThemeChanged(setOfficeDark), []);

  const language = preferences.language ?? office.language;
  const text = useMemo(() => paneText(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = text.t('common.product');
  }, [language, text]);

  const dark = preferences.theme === undefined ? (officeDark ?? systemDark) : preferences.theme === 'dark';
  const services = useMemo<PaneServices>(
    () => ({
      preferences,
      prefer: (change: Partial<Preferences>) =>
        setPreferences((before) => {
          const after = { ...before, ...change };
          writePreferences(personal, after);
          return after;
        }),
      store: inWorkbook,
      today: localDay,
      lasting: lasting(),
    }),
    [preferences, personal, inWorkbook, lasting],
  );

  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme}>
      <TextProvider value={text}>
        <ExcelProvider value={session}>
          <PaneProvider value={services}>
            <Suspense fallback={<Spinner style={{ height: '100vh' }} />}>
              <Frame requests={requests} />
            </Suspense>
          </PaneProvider>
        </ExcelProvider>
      </TextProvider>
    </FluentProvider>
  );
}

function useSystemDark(): boolean {
  const query = useMemo(() => window.matchMedia('(prefers-color-scheme: dark)'), []);
  const [dark, setDark] = useState(query.matches);
  useEffect(() => {
    const follow = (): void => setDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [query]);
  return dark;
}

/** The calendar day where the person sits, not the one in Greenwich. */
function localDay(): string {
  const now = new Date();
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
