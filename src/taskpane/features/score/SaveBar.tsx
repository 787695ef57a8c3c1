import { Button, Link, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons';
import { useScoreText } from '../../i18n/score/useScoreText';
import { AddressLink } from '../../ui/AddressLink';
import type { SaveNotice } from './useEvaluation';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  notice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  done: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  buttons: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  missing: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  button: { flex: '1 1 auto', minWidth: 'auto' },
});

interface Props {
  readonly missing: number;
  readonly editing: boolean;
  readonly untouched: boolean;
  readonly saving: boolean;
  readonly notice: SaveNotice | null;
  onMissing(): void;
  onFullMarks(): void;
  onSubmit(): void;
  onStopEditing(): void;
  onUndo(): void;
}

/** What is still open, the one button that saves, and where the last evaluation went. */
export function SaveBar(props: Props): JSX.Element {
  const styles = useStyles();
  const t = useScoreText();
  const { missing } = props;
  return (
    <div className={styles.bar}>
      <div className={styles.notice} role="status" aria-live="polite" data-testid="save-notice">
        {props.saving ? <Spinner size="extra-tiny" label={t('saving')} /> : <Notice {...props} />}
      </div>
      <div className={styles.missing} data-testid="missing">
        {missing > 0 ? (
          <Link as="button" style={{ fontSize: 'inherit' }} onClick={props.onMissing}>
            {t('missing', { n: missing })}
          </Link>
        ) : (
          t('complete')
        )}
      </div>
      <div className={styles.buttons}>
        {props.editing ? (
          <Button className={styles.button} onClick={props.onStopEditing} data-testid="stop-editing">
            {t('stopEditing')}
          </Button>
        ) : (
          <Button className={styles.button} title="Alt+M" onClick={props.onFullMarks} data-testid="full-marks">
            {t(props.untouched ? 'fullMarks' : 'restFullMarks')}
          </Button>
        )}
        <Button
          className={styles.button}
          appearance="primary"
          title="Ctrl+Enter"
          onClick={props.onSubmit}
          data-testid="submit"
        >
          {t(props.editing ? 'saveChanges' : 'submit')}
        </Button>
      </div>
    </div>
  );
}

function Notice({ notice, onUndo }: Pick<Props, 'notice' | 'onUndo'>): JSX.Element | null {
  const styles = useStyles();
  const t = useScoreText();
  if (notice === null) return null;
  switch (notice.kind) {
    case 'saved': {
      const { saved, input } = notice;
      return (
        <>
          <CheckmarkCircle16Filled className={styles.done} aria-hidden />
          <span>
            {t(saved.action === 'added' ? 'savedAt' : 'updatedAt')}
            {t('savedScore', { id: input.contact.id, final: saved.final })}
          </span>
          <AddressLink address={saved.address} />
          <Link as="button" style={{ fontSize: 'inherit' }} onClick={onUndo} data-testid="undo">
            {t('undo')}
          </Link>
        </>
      );
    }
    case 'undone':
      return <span>{t('undone')}</span>;
    case 'savedAgain':
      return <span>{t('savedAgain', { n: notice.count })}</span>;
    case 'nothingSelected':
      return <span>{t('noEvaluationSelected')}</span>;
    case 'noId':
      return <span>{t('noId')}</span>;
    case 'dirty':
      return <span>{t('dirtyFirst')}</span>;
  }
}
