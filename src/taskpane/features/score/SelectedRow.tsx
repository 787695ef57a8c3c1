import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { StoredEvaluation } from '../../../app/readEvaluation';
import { useScoreText } from '../../i18n/score/useScoreText';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly stored: StoredEvaluation;
  /** Whether something typed in the form would be lost. */
  readonly blocked: boolean;
  /** Reads the row again: it may have been saved since it was selected. */
  onOpen(): void;
}

/** Offers the evaluation that is selected in the sheet. */
export function SelectedRow({ stored, blocked, onOpen }: Props): JSX.Element {
  const styles = useStyles();
  const t = useScoreText();
  const { contact } = stored;
  return (
    <div className={styles.bar} role="status" data-testid="selected-row">
      <span>{t('selectedRow', { agent: contact.agent, contact: contact.id })}</span>
      {blocked ? (
        <span>{t('dirtyFirst')}</span>
      ) : (
        <Button size="small" onClick={onOpen} data-testid="open-selected">
          {t('openIt')}
        </Button>
      )}
      {!stored.agrees && <span>{t('differs')}</span>}
    </div>
  );
}
