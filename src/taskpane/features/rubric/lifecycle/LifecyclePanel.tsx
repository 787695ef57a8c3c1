import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { createEvaluationLog } from '../../../../app/createEvaluationLog';
import { listRubrics, type ListedRubric } from '../../../../app/listRubrics';
import { reviewRubric } from '../../../../app/reviewRubric';
import { earliestMonth } from '../../../../domain/rubric/life/step';
import { useLifecycleText } from '../../../i18n/lifecycle/useLifecycleText';
import { useExcel } from '../../../ui/ExcelContext';
import { FailureBar } from '../../../ui/FailureBar';
import { usePane } from '../../../ui/PaneContext';
import { useTask } from '../../../ui/useTask';
import { CompareView } from './CompareView';
import { EditedCells } from './EditedCells';
import { NextStep } from './NextStep';
import { Opinions } from './Opinions';
import { SimulateView } from './SimulateView';
import { Timeline } from './Timeline';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  notice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  text: { margin: 0 },
});

interface Props {
  /** Id such as `internet_v1`. */
  readonly rubric: string;
  /** Its state changed. */
  onChanged(): void;
  /** A log is there to score in. */
  onLog(log: string): void;
}

/** A standard's life: where it stands, the next step, what was said about it, and what another version would change. */
export default function LifecyclePanel({ rubric, onChanged, onLog }: Props): JSX.Element {
  const styles = useStyles();
  const t = useLifecycleText();
  const session = useExcel();
  const { today } = usePane();
  const { busy, failure, run, retry, clear } = useTask();
  const [all, setAll] = useState<readonly ListedRubric[]>([]);
  const load = useCallback(() => run(() => listRubrics(session, { today: today() }), setAll), [run, session, today]);
  useEffect(load, [load, rubric]);
  const own = all.find((one) => one.rubric === rubric);
  const changed = (): void => {
    load();
    onChanged();
  };
  const makeLog = (): void =>
    run(
      () => createEvaluationLog(session, { rubric }),
      ({ log }) => onLog(log),
    );
  const markReviewed = (): void => run(() => reviewRubric(session, { rubric, on: today() }), changed);
  const bar = failure !== null && <FailureBar failure={failure} onDismiss={clear} onRetry={retry} />;
  if (own === undefined) return <div className={styles.panel}>{bar}</div>;
  const { life, logs } = own;
  const isTrial = life.state === 'trial';
  const log = logs.find((name) => name.endsWith('_trial') === isTrial);
  const scores = isTrial || life.state === 'official';
  const isRevised = all.some(
    (one) => one.key === own.key && one.rubric !== rubric && ['official', 'retired'].includes(one.life.state),
  );
  return (
    <div className={styles.panel} data-testid="lifecycle">
      <Timeline life={life} />
      {own.reviewDue !== null && (
        <div className={styles.notice} data-testid="review-due">
          <p className={styles.text}>{t('reviewDue', { day: own.reviewDue })}</p>
          <Button size="small" disabled={busy} onClick={markReviewed}>
            {t('reviewed')}
          </Button>
        </div>
      )}
      {bar}
      <EditedCells rubric={rubric} cells={own.edited} onChanged={changed} />
      {scores && (
        <div>
          {log === undefined ? (
            <Button appearance="primary" disabled={busy} onClick={makeLog} data-testid="make-log">
              {t(isTrial ? 'makeTrialLog' : 'makeLog')}
            </Button>
          ) : (
            <Button appearance="primary" onClick={() => onLog(log)} data-testid="life-open-log">
              {t('openLog')}
            </Button>
          )}
        </div>
      )}
      <NextStep
        key={life.state}
        rubric={rubric}
        life={life}
        primary={!scores}
        earliest={earliestMonth(today(), isRevised)}
        onChanged={changed}
      />
      {(life.state === 'consultation' || isTrial) && <Opinions rubric={rubric} trial={isTrial} />}
      <CompareView rubric={own} all={all} />
      <SimulateView rubric={rubric} all={all} />
    </div>
  );
}
