import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { StoredEvaluation } from '../../../app/readEvaluation';
import { useText } from '../../i18n/text';

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
  const { t } = useText();
  const { contact } = stored;
  return (
    <div className={styles.bar} role="status" data-testid="selected-row">
      <span>{t('score.selectedRow', { agent: contact.agent, contact: contact.id })}</span>
      {blocked ? (
        <span>{t('score.dirtyFirst')}</span>
      ) : (
        <Button size="small" onClick={onOpen} data-testid="open-selected">
          {t('score.openIt')}
        </Button>
      )}
      {!stored.agrees && <span>{t('score.differs')}</span>}
    </div>
  );
}
