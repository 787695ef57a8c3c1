import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useScoreText } from '../../i18n/score/useScoreText';
import { useText } from '../../i18n/text';
import { FailureBar } from '../../ui/FailureBar';
import type { Evaluation, Unsaved } from './useEvaluation';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
  left: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  what: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
});

/** Evaluations that did not get into the log, each with the ways to go on. */
export function UnsavedList({ evaluation }: { evaluation: Evaluation }): JSX.Element | null {
  const styles = useStyles();
  const t = useScoreText();
  if (evaluation.unsaved.length === 0) return null;
  return (
    <div className={styles.list} data-testid="unsaved">
      {evaluation.unsaved.map((item) => (
        <div key={item.input.id}>
          {item.failure === null ? (
            <div className={styles.left}>
              <div className={styles.what}>{unsavedTitle(item)}</div>
              <div>{t('unsentExplain')}</div>
              <Actions item={item} evaluation={evaluation} />
            </div>
          ) : (
            <FailureBar failure={item.failure} onRetry={() => evaluation.retry(item)}>
              <div className={styles.what}>{unsavedTitle(item)}</div>
              <Actions item={item} evaluation={evaluation} />
            </FailureBar>
          )}
        </div>
      ))}
    </div>
  );

  function unsavedTitle({ input }: Unsaved): string {
    return t('unsent', { contact: input.contact.id, agent: input.contact.agent });
  }
}

function Actions({ item, evaluation }: { item: Unsaved; evaluation: Evaluation }): JSX.Element {
  const styles = useStyles();
  const t = useScoreText();
  const { t: common } = useText();
  return (
    <div className={styles.actions}>
      {item.failure?.code === 'ROW_CHANGED' ? (
        <>
          <Button
            size="small"
            appearance="primary"
            onClick={() => evaluation.openTheirs(item)}
            data-testid="open-theirs"
          >
            {t('openTheirs')}
          </Button>
          <Button size="small" onClick={() => evaluation.overwrite(item)} data-testid="overwrite">
            {t('overwrite')}
          </Button>
        </>
      ) : (
        <Button size="small" appearance="primary" onClick={() => evaluation.retry(item)} data-testid="retry">
          {common('common.retry')}
        </Button>
      )}
      {evaluation.form.id !== item.input.id && (
        <>
          <Button size="small" onClick={() => evaluation.openUnsaved(item)}>
            {t('openInForm')}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => evaluation.discard(item)}>
            {t('discard')}
          </Button>
        </>
      )}
    </div>
  );
}
