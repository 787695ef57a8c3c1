import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useText } from '../../i18n/text';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: tokens.spacingVerticalS, margin: 0 },
  key: { whiteSpace: 'nowrap' },
  does: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, alignSelf: 'center' },
  kbd: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
  },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Every key of the score form. */
export default function HelpDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const styles = useStyles();
  const { t } = useText();
  const keys = [
    ['1 … 5', t('help.level')],
    ['0 / N', t('help.notApplicable')],
    ['← →', t('help.leftRight')],
    ['↑ ↓', t('help.upDown')],
    ['Enter', t('help.enter')],
    ['M / Alt+M', t('help.fullMarks')],
    ['Ctrl+Enter', t('help.submit')],
  ] as const;
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface data-testid="help">
        <DialogBody>
          <DialogTitle>{t('help.title')}</DialogTitle>
          <DialogContent>
            <dl className={styles.list}>
              {keys.map(([key, does]) => (
                <div key={key} style={{ display: 'contents' }}>
                  <dt className={styles.key}>
                    <kbd className={styles.kbd}>{key}</kbd>
                  </dt>
                  <dd className={styles.does}>{does}</dd>
                </div>
              ))}
            </dl>
            <p className={styles.note}>{t('help.note')}</p>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('common.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
