import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useId, useState } from 'react';
import { rubricId } from '../../../domain/rubric/rubric';
import { useText } from '../../i18n/text';
import type { PaneRequests } from '../../paneRequests';
import { FailureBar } from '../../ui/FailureBar';
import { usePane } from '../../ui/PaneContext';
import { Tabs } from '../../ui/Tabs';
import { GivenIdsNotice } from './GivenIdsNotice';
import { LimitsNotice } from './LimitsNotice';
import { TopBar } from './TopBar';
import { useLogs } from './useLogs';

const EvaluatorPrompt = lazy(() => import('./EvaluatorPrompt'));
const HelpDialog = lazy(() => import('./HelpDialog'));
const SetupScreen = lazy(() => import('../setup/SetupScreen'));
const ScoreScreen = lazy(() => import('../score/ScoreScreen'));
const SummaryScreen = lazy(() => import('../summary/SummaryScreen'));
const RubricTab = lazy(() => import('../rubric/RubricTab'));
const StandardNotices = lazy(() => import('../rubric/lifecycle/StandardNotices'));

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  header: { flex: 'none', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // A column to its end: the bar of a short screen is at the bottom too.
  content: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    position: 'relative',
  },
  panel: { display: 'flex', flexDirection: 'column', flex: '1 0 auto', minWidth: 0 },
  busy: { padding: tokens.spacingHorizontalXXL },
  message: { padding: tokens.spacingHorizontalM },
});

const TABS = ['score', 'summary', 'rubric'] as const;
type TabName = (typeof TABS)[number];

/** Top bar, tabs and whatever screen is open; knows which log the pane stands on. */
export default function Frame({ requests }: { requests: PaneRequests }): JSX.Element {
  const styles = useStyles();
  const { t } = useText();
  const { preferences, prefer, today, lasting } = usePane();
  const logs = useLogs();
  const { log, busy, failure } = logs;
  const [tab, setTab] = useState<TabName>('score');
  const [setup, setSetup] = useState(false);
  const [help, setHelp] = useState(false);
  const [askEvaluator, setAskEvaluator] = useState(false);
  const [askedRubric, setAskedRubric] = useState<string | null>(null);
  const [noticesRead, setNoticesRead] = useState(false);
  const [asked, setAsked] = useState({ openSelectedRow: 0, refreshSummary: 0 });

  useEffect(
    () =>
      requests.listen((request) => {
        setSetup(false);
        setTab(request === 'openSelectedRow' ? 'score' : 'summary');
        setAsked((before) => ({ ...before, [request]: before[request] + 1 }));
      }),
    [requests],
  );

  const evaluator = preferences.evaluator?.day === today() ? preferences.evaluator.name : '';
  const panelId = useId();
  const settingUp = setup || logs.isNew;
  const openNamed = (name: string): void =>
    logs.open(name, () => {
      setSetup(false);
      setAskedRubric(null);
      setTab('score');
    });

  const showRubric = (rubric: string): void => {
    setSetup(false);
    setAskedRubric(rubric);
    setTab('rubric');
  };
  const shown = askedRubric ?? (log ? rubricId(log.rubric) : '');

  const content = (): JSX.Element => {
    if (settingUp) {
      return (
        <SetupScreen
          inspection={logs.inspection}
          progress={logs.progress}
          busy={busy}
          onInspect={logs.inspect}
          onCancel={logs.cancel}
          onReady={openNamed}
          onRemoved={logs.forget}
        />
      );
    }
    if (log === null) return busy ? <Spinner className={styles.busy} label={t('common.loading')} /> : <></>;
    switch (tab) {
      case 'score':
        return (
          <ScoreScreen
            key={log.log}
            log={log}
            evaluator={evaluator}
            openSelectedRequest={asked.openSelectedRow}
            onEvaluatorMissing={() => setAskEvaluator(true)}
          />
        );
      case 'summary':
        return <SummaryScreen refreshRequest={asked.refreshSummary} />;
      case 'rubric':
        return <RubricTab key={`${log.log} ${shown}`} start={{ at: 'rubric', rubric: shown }} onLog={openNamed} />;
    }
  };
  const needsEvaluator = log !== null && !settingUp && tab === 'score' && log.fields.includes('evaluator');

  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <TopBar
          log={log}
          evaluator={evaluator}
          onSetup={() => setSetup(true)}
          onEvaluator={() => setAskEvaluator(true)}
          onHelp={() => setHelp(true)}
        />
        {log !== null && (
          <Tabs
            label={t('frame.navigation')}
            tabs={TABS.map((name) => ({ name, text: t(`frame.${name}`) }))}
            chosen={settingUp ? null : tab}
            panelId={panelId}
            onChoose={(name) => {
              setSetup(false);
              setAskedRubric(null);
              setTab(name);
            }}
          />
        )}
      </header>
      <main className={styles.content}>
        {!lasting && <div className={styles.message}>{t('frame.notLasting')}</div>}
        {failure !== null && (
          <div className={styles.message}>
            <FailureBar failure={failure} onRetry={logs.retry}>
              <Button size="small" onClick={logs.retry}>
                {t('common.retry')}
              </Button>
            </FailureBar>
          </div>
        )}
        <LimitsNotice />
        {log !== null && !settingUp && tab !== 'rubric' && !noticesRead && (
          <Suspense fallback={null}>
            <StandardNotices used={rubricId(log.rubric)} onShow={showRubric} onDismiss={() => setNoticesRead(true)} />
          </Suspense>
        )}
        {logs.givenIds !== null && <GivenIdsNotice ids={logs.givenIds} />}
        {(askEvaluator || (needsEvaluator && evaluator === '')) && (
          <Suspense fallback={null}>
            <EvaluatorPrompt
              name={preferences.evaluator?.name ?? ''}
              onConfirm={(name) => {
                prefer({ evaluator: { name, day: today() } });
                setAskEvaluator(false);
              }}
            />
          </Suspense>
        )}
        <div
          className={styles.panel}
          {...(log !== null && !settingUp && { role: 'tabpanel', id: panelId, 'aria-labelledby': `${panelId}-${tab}` })}
        >
          <Suspense fallback={<Spinner className={styles.busy} />}>{content()}</Suspense>
        </div>
      </main>
      <Suspense fallback={null}>{help && <HelpDialog onClose={() => setHelp(false)} />}</Suspense>
    </div>
  );
}
