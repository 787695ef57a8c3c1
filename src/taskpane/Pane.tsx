import { FluentProvider, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { onOfficeThemeChanged, onSelectionChanged, type OfficeEnvironment } from './officeEnvironment';
import type { PaneRequests } from './paneRequests';
import { readPreferences, writePreferences, type Preferences } from './storage/preferences';
import type { TextStore } from './storage/textStore';
import type { Pane as PaneServices } from './ui/PaneContext';
import { darkTheme, lightTheme } from './ui/theme';

const App = lazy(() => import('./App'));

interface Props {
  readonly office: OfficeEnvironment;
  readonly requests: PaneRequests;
  /** Preferences of the person; drafts and outbox of the person in this workbook. */
  readonly personal: TextStore;
  readonly inWorkbook: TextStore;
  lasting(): boolean;
}

/** What paints first: the theme and a sign of life. Everything below it is loaded after that. */
export function Pane({ office, requests, personal, inWorkbook, lasting }: Props): JSX.Element {
  const [preferences, setPreferences] = useState(() => readPreferences(personal));
  const [officeDark, setOfficeDark] = useState(office.dark);
  const systemDark = useSystemDark();
  useEffect(() => onOfficeThemeChanged(setOfficeDark), []);

  const language = preferences.language ?? office.language;
  const dark = preferences.theme === undefined ? (officeDark ?? systemDark) : preferences.theme === 'dark';
  useEffect(() => {
    // The browser draws date pickers and scroll bars itself.
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
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
      onSelection: onSelectionChanged,
      lasting: lasting(),
    }),
    [preferences, personal, inWorkbook, lasting],
  );

  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme}>
      <Suspense fallback={<Spinner style={{ height: '100vh' }} />}>
        <App language={language} pane={services} requests={requests} />
      </Suspense>
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
