import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { buildRoster, planRoster, type RosterPlan, type RosterResult } from '../../../app/buildRoster';
import { useText } from '../../i18n/text';
import { AddressLink } from '../../ui/AddressLink';
import { useExcel } from '../../ui/ExcelContext';
import { FailureBar } from '../../ui/FailureBar';
import { useTask } from '../../ui/useTask';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyle: 'none', maxHeight: '320px', overflowY: 'auto' },
  conflicts: { margin: 0, paddingInlineStart: '20px', fontSize: tokens.fontSizeBase200 },
});

type Source = 'list' | 'log';

/** The list of agents, made or completed from a list of staff or from the logs: every change is shown and chosen first. */
export default function RosterSection(): JSX.Element {
  const styles = useStyles();
  const { t } = useText();
  const session = useExcel();
  const task = useTask();
  const [from, setFrom] = useState<Source>('list');
  const [plan, setPlan] = useState<RosterPlan | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [result, setResult] = useState<RosterResult | null>(null);

  const look = (source: Source): void => {
    setFrom(source);
    setResult(null);
    task.run(
      () => planRoster(session, { from: source }),
      (found) => {
        setPlan(found);
        setLeft(new Set());
      },
    );
  };
  const chosen = plan?.changes.filter(({ id }) => !left.has(id)).map(({ id }) => id) ?? [];
  const write = (): void =>
    task.run(
      () => buildRoster(session, { from, changes: chosen }),
      (done) => {
        setPlan(null);
        setResult(done);
      },
    );
  const choose = (id: string, isChosen: boolean): void => {
    const without = new Set(left);
    if (isChosen) without.delete(id);
    else without.add(id);
    setLeft(without);
  };

  return (
    <div className={styles.root} data-testid="roster">
      <p className={styles.text}>{t('roster.intro')}</p>
      <div className={styles.buttons}>
        <Button disabled={task.busy} onClick={() => look('list')} data-testid="roster-list">
          {t('roster.fromList')}
        </Button>
        <Button disabled={task.busy} onClick={() => look('log')} data-testid="roster-log">
          {t('roster.fromLog')}
        </Button>
      </div>
      {task.failure !== null && <FailureBar failure={task.failure} onDismiss={task.clear} onRetry={task.retry} />}
      {result !== null && (
        <p className={styles.text} role="status">
          {t('roster.done', { joined: result.joined, moved: result.moved, left: result.left })}{' '}
          {result.teams.filled > 0 && t('roster.teams', { n: result.teams.filled })}{' '}
          {result.teams.open > 0 && t('roster.teamsOpen', { n: result.teams.open })}
        </p>
      )}
      {plan !== null && (
        <>
          <p className={styles.text}>
            {t('roster.sources', { sources: plan.sources.join(t('common.listSeparator')) })}{' '}
            {t('roster.unchanged', { n: plan.unchanged })}
          </p>
          <ul className={styles.list}>
            {plan.changes.map((change) => (
              <li key={change.id}>
                <Checkbox
                  checked={!left.has(change.id)}
                  label={`${change.number} ${change.name}${t('templates.colon')}${t(`roster.change.${change.kind}`, { team: change.team, fromTeam: change.fromTeam, day: change.day })}`}
                  onChange={(_, { checked }) => choose(change.id, checked === true)}
                />
              </li>
            ))}
          </ul>
          {plan.conflicts.length > 0 && (
            <>
              <p className={styles.text}>{t('roster.conflicts')}</p>
              <ul className={styles.conflicts}>
                {plan.conflicts.map(({ kind, number, name, listed, found, where }) => (
                  <li key={`${kind} ${number} ${name} ${where}`}>
                    {number} {name}
                    {t('templates.colon')}
                    {t(`roster.conflict.${kind}`, { listed, found })} <AddressLink address={where} />
                  </li>
                ))}
              </ul>
            </>
          )}
          <div className={styles.buttons}>
            <Button disabled={task.busy} onClick={() => setPlan(null)}>
              {t('common.cancel')}
            </Button>
            <Button
              appearance="primary"
              disabled={task.busy || chosen.length === 0}
              onClick={write}
              data-testid="roster-write"
            >
              {t('roster.write', { n: chosen.length })}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
