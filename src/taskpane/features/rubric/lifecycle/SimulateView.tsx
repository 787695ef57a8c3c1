import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ListedRubric } from '../../../../app/listRubrics';
import { simulateRubric, type SimulatedRubric } from '../../../../app/simulateRubric';
import { useLifecycleText } from '../../../i18n/lifecycle/useLifecycleText';
import { useText } from '../../../i18n/text';
import { useExcel } from '../../../ui/ExcelContext';
import { FailureBar } from '../../../ui/FailureBar';
import { useTask } from '../../../ui/useTask';

const useStyles = makeStyles({
  summary: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, cursor: 'pointer' },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'end',
      fontWeight: tokens.fontWeightRegular,
    },
    '& th:first-child, & td:first-child': { textAlign: 'start', overflowWrap: 'anywhere' },
  },
  list: {
    margin: 0,
    paddingInlineStart: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface Props {
  readonly rubric: string;
  readonly all: readonly ListedRubric[];
}

/** Past evaluations scored by this standard: means, who moves and by how much, who would pass or fail. */
export function SimulateView({ rubric, all }: Props): JSX.Element | null {
  const styles = useStyles();
  const t = useLifecycleText();
  const session = useExcel();
  const task = useTask();
  const logs = all.flatMap((one) => (one.rubric === rubric ? [] : one.logs.map((log) => ({ log, name: one.name }))));
  const [log, setLog] = useState(logs[0]?.log ?? '');
  const [month, setMonth] = useState('');
  const [result, setResult] = useState<SimulatedRubric | null>(null);
  if (logs.length === 0) return null;
  const run = (): void =>
    task.run(
      () => simulateRubric(session, { log: log || logs[0].log, rubric, ...(month !== '' && { month }) }),
      setResult,
    );
  return (
    <details>
      <summary className={styles.summary}>{t('simulate.title')}</summary>
      <div className={styles.form}>
        <p className={styles.text}>{t('simulate.text')}</p>
        <Field label={t('simulate.log')} size="small">
          <Select size="small" value={log} onChange={(_, { value }) => setLog(value)}>
            {logs.map((one) => (
              <option key={one.log} value={one.log}>
                {one.name} · {one.log}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('simulate.month')} size="small">
          <Input size="small" type="month" value={month} onChange={(_, { value }) => setMonth(value)} />
        </Field>
        <div>
          <Button disabled={task.busy} onClick={run} data-testid="simulate">
            {t(task.busy ? 'simulate.running' : 'simulate.run')}
          </Button>
        </div>
        {task.failure !== null && <FailureBar failure={task.failure} onDismiss={task.clear} onRetry={task.retry} />}
      </div>
      {result !== null && <Result result={result} />}
    </details>
  );
}

function Result({ result }: { result: SimulatedRubric }): JSX.Element {
  const styles = useStyles();
  const t = useLifecycleText();
  const { t: common } = useText();
  const { before, after } = result;
  const percent = (share: number | ''): string => (share === '' ? '–' : `${(share * 100).toFixed(1)}%`);
  const treated = result.criteria.filter(({ carry }) => carry.how !== 'same');
  return (
    <div data-testid="simulation">
      <p className={styles.text}>
        {t('simulate.counted', { n: result.evaluations })}
        {result.unscored > 0 && ` · ${t('simulate.unscored', { n: result.unscored })}`}{' '}
        {result.inPercent && t('simulate.percent')}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th />
            <th scope="col">{t('simulate.before')}</th>
            <th scope="col">{t('simulate.after')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('simulate.mean')}</th>
            <td>{before.mean}</td>
            <td>{after.mean}</td>
          </tr>
          <tr>
            <th scope="row">{t('simulate.passRate')}</th>
            <td>{percent(before.passRate)}</td>
            <td>{percent(after.passRate)}</td>
          </tr>
        </tbody>
      </table>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('simulate.agent')}</th>
            <th scope="col">{t('simulate.before')}</th>
            <th scope="col">{t('simulate.after')}</th>
            <th scope="col">{t('simulate.delta')}</th>
            <th scope="col">{t('simulate.rank')}</th>
          </tr>
        </thead>
        <tbody>
          {result.agents.map((agent) => (
            <tr key={agent.agent}>
              <th scope="row">{t('simulate.ofAgent', { agent: agent.agent, n: agent.evaluations })}</th>
              <td>{agent.before}</td>
              <td>{agent.after}</td>
              <td>{agent.delta > 0 ? `+${agent.delta}` : agent.delta}</td>
              <td>
                {agent.rankBefore} → {agent.rankAfter}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {result.turnedCount > 0 && (
        <details>
          <summary>{t('simulate.turned', { n: result.turnedCount })}</summary>
          <ul className={styles.list}>
            {result.turned.map((row, at) => (
              <li key={at}>
                {row.id} {row.agent} {row.before.final} → {row.after.final} ·{' '}
                {t(row.after.pass ? 'simulate.passes' : 'simulate.fails')}
              </li>
            ))}
          </ul>
        </details>
      )}
      {(treated.length > 0 || result.newRules.length > 0) && (
        <details>
          <summary>{t('simulate.treated')}</summary>
          <ul className={styles.list}>
            {treated.map(({ criterion, carry }) =>
              carry.how === 'same' ? null : (
                <li key={criterion}>
                  {t(`simulate.how.${carry.how}`, { criterion })}
                  {carry.how === 'byLevel' &&
                    carry.shared.length > 0 &&
                    t('simulate.shared', { levels: carry.shared.join(common('common.listSeparator')) })}
                  {carry.how === 'byLevel' &&
                    carry.gone.length > 0 &&
                    t('simulate.gone', { levels: carry.gone.join(common('common.listSeparator')) })}
                </li>
              ),
            )}
            {result.newRules.length > 0 && (
              <li>{t('simulate.newRules', { rules: result.newRules.join(common('common.listSeparator')) })}</li>
            )}
          </ul>
        </details>
      )}
    </div>
  );
}
