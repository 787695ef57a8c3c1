import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { publishRubric } from '../../../../app/publishRubric';
import type { RubricLife, RubricState } from '../../../../domain/rubric/life/life';
import { nextStates } from '../../../../domain/rubric/life/step';
import { useLifecycleText } from '../../../i18n/lifecycle/useLifecycleText';
import { useExcel } from '../../../ui/ExcelContext';
import { FailureBar } from '../../../ui/FailureBar';
import { usePane } from '../../../ui/PaneContext';
import { useTask } from '../../../ui/useTask';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly rubric: string;
  readonly life: RubricLife;
  /** Whether the first step is the screen's one primary button. */
  readonly primary: boolean;
  /** The first month from which it can be official. */
  readonly earliest: string;
  onChanged(): void;
}

/** The steps a standard can take now; each says what it means and is confirmed. */
export function NextStep({ rubric, life, primary, earliest, onChanged }: Props): JSX.Element | null {
  const styles = useStyles();
  const t = useLifecycleText();
  const session = useExcel();
  const { today } = usePane();
  const task = useTask();
  const [to, setTo] = useState<RubricState | null>(null);
  const [month, setMonth] = useState(earliest);
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const states = nextStates(life.state);
  if (states.length === 0) return null;
  const go = (state: RubricState, withOpenOpinions: boolean): void =>
    task.run(
      () =>
        publishRubric(session, {
          rubric,
          to: state,
          on: today(),
          ...(state === 'official' && month !== '' && { from: month }),
          ...(state === 'trial' && until !== '' && { trialUntil: until }),
          ...(state === 'draft' && reason.trim() !== '' && { reason: reason.trim() }),
          ...(withOpenOpinions && { withOpenOpinions }),
        }),
      () => {
        setTo(null);
        onChanged();
      },
    );
  if (to === null) {
    return (
      <div className={styles.buttons}>
        {states.map((state, at) => (
          <Button
            key={state}
            appearance={
              primary && at === 0 ? 'primary' : state === 'draft' || state === 'retired' ? 'subtle' : 'secondary'
            }
            onClick={() => setTo(state)}
            data-testid={`to-${state}`}
          >
            {t(`next.${state}`)}
          </Button>
        ))}
      </div>
    );
  }
  return (
    <div className={styles.form}>
      <strong>{t(`next.${to}`)}</strong>
      <p className={styles.text}>{t(`explain.${to}`)}</p>
      {to === 'official' && (
        <Field label={t('from')} size="small">
          <Input size="small" type="month" min={earliest} value={month} onChange={(_, { value }) => setMonth(value)} />
        </Field>
      )}
      {to === 'trial' && (
        <Field label={t('until')} size="small">
          <Input size="small" type="date" min={today()} value={until} onChange={(_, { value }) => setUntil(value)} />
        </Field>
      )}
      {to === 'draft' && (
        <Field label={t('reason')} size="small">
          <Input size="small" value={reason} onChange={(_, { value }) => setReason(value)} />
        </Field>
      )}
      {task.failure !== null && (
        <FailureBar failure={task.failure} onDismiss={task.clear} onRetry={task.retry}>
          {task.failure.code === 'OPINIONS_OPEN' && (
            <Button size="small" onClick={() => go(to, true)}>
              {t('openOpinions')}
            </Button>
          )}
        </FailureBar>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={task.busy} onClick={() => go(to, false)} data-testid="confirm-step">
          {t(task.busy ? 'working' : 'confirm')}
        </Button>
        <Button appearance="subtle" onClick={() => setTo(null)}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
