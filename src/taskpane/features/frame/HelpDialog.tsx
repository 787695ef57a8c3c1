import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { useText } from '../../i18n/text';

const useStyles = makeStyles({
  dialog: {
    width: '288px',
    maxWidth: 'calc(100vw - 64px)',
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    rowGap: tokens.spacingVerticalS,
    columnGap: tokens.spacingHorizontalM,
    marginBlock: tokens.spacingVerticalM,
  },
  pair: { display: 'contents' },
  key: { whiteSpace: 'nowrap' },
  does: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
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
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const keys = [
    ['1 … 5', t('help.level')],
    ['0 / N', t('help.notApplicable')],
    ['← →', t('help.leftRight')],
    ['↑ ↓', t('help.upDown')],
    ['+ / -', t('help.count')],
    ['Enter', t('help.enter')],
    ['M / Alt+M', t('help.fullMarks')],
    ['Ctrl+Enter', t('help.submit')],
  ] as const;
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={onClose} data-testid="help">
      <h2 id={titleId} className={styles.title}>
        {t('help.title')}
      </h2>
      <dl className={styles.list}>
        {keys.map(([key, does]) => (
          <div key={key} className={styles.pair}>
            <dt className={styles.key}>
              <kbd className={styles.kbd}>{key}</kbd>
            </dt>
            <dd className={styles.does}>{does}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{t('help.note')}</p>
      <Button onClick={() => dialog.current?.close()}>{t('common.close')}</Button>
    </dialog>
  );
}
