import { Button, Field, Input, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { ChevronLeft16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useCallback, useEffect, useRef, useState } from 'react';
import { refreshSummary, type SummaryResult } from '../../../app/refreshSummary';
import { placeName } from '../../../domain/address';
import { useText } from '../../i18n/text';
import { AddressLink } from '../../ui/AddressLink';
import { useExcel } from '../../ui/ExcelContext';
import { FailureBar } from '../../ui/FailureBar';
import { usePane } from '../../ui/PaneContext';
import { useTask } from '../../ui/useTask';
import { addMonths, isMonth, monthOf } from './month';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  month: { display: 'flex', gap: tokens.spacingHorizontalXS },
  input: { flex: '1 1 auto', minWidth: 0 },
  figures: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS, margin: 0 },
  figure: {
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  red: { color: tokens.colorPaletteRedForeground1 },
  warning: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Builds or refreshes a month's summary sheet and shows its headline. */
export default function SummaryScreen({ refreshRequest }: { refreshRequest: number }): JSX.Element {
  const styles = useStyles();
  const { t } = useText();
  const session = useExcel();
  const { today, store } = usePane();
  const [month, setMonth] = useState(() => {
    const last = store.get('summaryMonth') ?? '';
    return isMonth(last) ? last : monthOf(today());
  });
  const [result, setResult] = useState<SummaryResult | null>(null);
  const [refreshedAt, setRefreshedAt] = useState(() => store.get('summaryRefreshedAt'));
  const { busy, failure, run, retry, clear } = useTask();

  const refresh = useCallback(
    (of: string): void =>
      run(
        () => refreshSummary(session, { month: of }),
        (summary) => {
          const now = new Date().toISOString();
          setMonth(of);
          setResult(summary);
          setRefreshedAt(now);
          store.set('summaryMonth', of);
          store.set('summaryRefreshedAt', now);
        },
      ),
    [run, session, store],
  );

  // The ribbon asks for the current month.
  const handled = useRef(0);
  useEffect(() => {
    if (refreshRequest === handled.current) return;
    handled.current = refreshRequest;
    refresh(monthOf(today()));
  }, [refreshRequest, refresh, today]);

  return (
    <div className={styles.screen} data-testid="summary">
      <h1 className={styles.title}>{t('summary.title')}</h1>
      {result === null && <p className={styles.text}>{t('summary.intro')}</p>}
      <Field label={t('summary.month')} validationMessage={isMonth(month) ? undefined : t('summary.monthInvalid')}>
        {(control) => (
          <div className={styles.month}>
            <Button
              icon={<ChevronLeft16Regular />}
              aria-label={t('summary.previous')}
              disabled={!isMonth(month)}
              onClick={() => setMonth(addMonths(month, -1))}
            />
            <Input
              {...control}
              type="month"
              className={styles.input}
              value={month}
              placeholder="2026-03"
              onChange={(_, data) => setMonth(data.value)}
              input={{ 'data-testid': 'month' } as object}
            />
            <Button
              icon={<ChevronRight16Regular />}
              aria-label={t('summary.next')}
              disabled={!isMonth(month)}
              onClick={() => setMonth(addMonths(month, 1))}
            />
          </div>
        )}
      </Field>
      <Button
        appearance="primary"
        disabled={busy || !isMonth(month)}
        onClick={() => refresh(month)}
        data-testid="refresh"
      >
        {t(busy ? 'summary.refreshing' : 'summary.refresh')}
      </Button>
      {busy && <ProgressBar aria-label={t('summary.refreshing')} />}
      {failure !== null && <FailureBar failure={failure} onDismiss={clear} onRetry={retry} />}
      <div role="status">{result !== null && <Headline result={result} />}</div>
      {refreshedAt !== null && (
        <span className={styles.small}>{t('summary.last', { time: new Date(refreshedAt).toLocaleString() })}</span>
      )}
    </div>
  );
}

function Headline({ result }: { result: SummaryResult }): JSX.Element {
  const styles = useStyles();
  const { t, language } = useText();
  const score = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const figures = [
    { label: t('summary.average'), value: result.average === '' ? '–' : score.format(result.average), red: false },
    { label: t('summary.passRate'), value: result.passRate === '' ? '–' : percent.format(result.passRate), red: false },
    { label: t('summary.evaluations'), value: String(result.evaluations), red: false },
    { label: t('summary.fatal'), value: String(result.fatal), red: result.fatal > 0 },
  ];
  return (
    <div className={styles.screen} style={{ padding: 0 }} data-testid="headline">
      {result.evaluations === 0 && <p className={styles.text}>{t('summary.noneInMonth', { month: result.month })}</p>}
      <dl className={styles.figures}>
        {figures.map(({ label, value, red }) => (
          <div key={label} className={styles.figure}>
            <dt className={styles.label}>{label}</dt>
            <dd className={`${styles.number} ${red ? styles.red : ''}`}>{value}</dd>
          </div>
        ))}
      </dl>
      <span className={styles.small}>{t('summary.scope', { agents: result.agents, teams: result.teams })}</span>
      {result.unscored > 0 && (
        <div className={styles.warning} data-testid="unscored">
          {t('summary.unscored', { n: result.unscored })}
        </div>
      )}
      <AddressLink address={placeName(result.sheet, 'A1')}>{t('summary.sheet')}</AddressLink>
    </div>
  );
}
