import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { removeAdoption } from '../../../app/removeAdoption';
import { useText } from '../../i18n/text';
import { useExcel } from '../../ui/ExcelContext';
import { FailureBar } from '../../ui/FailureBar';
import { useTask } from '../../ui/useTask';

const useStyles = makeStyles({
  confirm: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    alignSelf: 'stretch',
    fontSize: tokens.fontSizeBase200,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly log: string;
  onRemoved(): void;
}

/** Takes back the adoption of a log once somebody confirmed it; evaluations saved since are asked about first. */
export default function RemoveLog({ log, onRemoved }: Props): JSX.Element {
  const styles = useStyles();
  const { t } = useText();
  const session = useExcel();
  const task = useTask();
  const [asked, setAsked] = useState(false);
  const remove = (keepEvaluations: boolean): void =>
    task.run(() => removeAdoption(session, { log, ...(keepEvaluations && { keepEvaluations }) }), onRemoved);

  if (!asked) {
    return (
      <Button appearance="subtle" onClick={() => setAsked(true)} data-testid="remove-log">
        {t('remove.ask')}
      </Button>
    );
  }
  return (
    <div className={styles.confirm}>
      <div>{t('remove.explain')}</div>
      {task.failure !== null && (
        <FailureBar failure={task.failure} onDismiss={task.clear} onRetry={task.retry}>
          {task.failure.code === 'ADOPTION_HAS_EVALUATIONS' && (
            <Button size="small" onClick={() => remove(true)} data-testid="remove-keep">
              {t('remove.keep', { n: task.failure.count })}
            </Button>
          )}
        </FailureBar>
      )}
      <div className={styles.buttons}>
        <Button disabled={task.busy} onClick={() => setAsked(false)}>
          {t('common.cancel')}
        </Button>
        <Button disabled={task.busy} onClick={() => remove(false)} data-testid="remove-confirm">
          {t(task.busy ? 'remove.removing' : 'remove.confirm')}
        </Button>
      </div>
    </div>
  );
}
