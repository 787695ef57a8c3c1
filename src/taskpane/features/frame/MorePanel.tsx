import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react';
import { useText } from '../../i18n/text';
import { usePane } from '../../ui/PaneContext';

const useStyles = makeStyles({
  panel: {
    position: 'absolute',
    zIndex: 3,
    top: '36px',
    right: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  help: { justifyContent: 'flex-start' },
});

interface Props {
  onHelp(): void;
  onClose(): void;
}

/** What is rarely needed: language, theme, the list of keys. Closes on Escape and when the focus leaves. */
export default function MorePanel({ onHelp, onClose }: Props): JSX.Element {
  const styles = useStyles();
  const { t } = useText();
  const { preferences, prefer } = usePane();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  const onBlur = (event: FocusEvent<HTMLDivElement>): void => {
    if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) onClose();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'Escape') onClose();
  };
  return (
    // A dialog takes Escape; it is not a control itself.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={panel}
      className={styles.panel}
      role="dialog"
      tabIndex={-1}
      aria-label={t('frame.more')}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
      data-testid="more-panel"
    >
      <Field label={t('frame.language')}>
        <RadioGroup
          value={preferences.language ?? 'office'}
          onChange={(_, { value }) => prefer({ language: value === 'zh-CN' || value === 'en' ? value : undefined })}
        >
          <Radio value="office" label={t('frame.asOffice')} />
          <Radio value="zh-CN" label={<span lang="zh-CN">简体中文</span>} />
          <Radio value="en" label={<span lang="en">English</span>} />
        </RadioGroup>
      </Field>
      <Field label={t('frame.theme')}>
        <RadioGroup
          value={preferences.theme ?? 'office'}
          onChange={(_, { value }) => prefer({ theme: value === 'light' || value === 'dark' ? value : undefined })}
        >
          <Radio value="office" label={t('frame.asOffice')} />
          <Radio value="light" label={t('frame.light')} />
          <Radio value="dark" label={t('frame.dark')} />
        </RadioGroup>
      </Field>
      <Button className={styles.help} appearance="subtle" onClick={onHelp} data-testid="keyboard-help">
        {t('frame.help')}
      </Button>
    </div>
  );
}
