import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import type { OpenedLog } from '../../../app/openLog';
import { useText } from '../../i18n/text';
import { usePane } from '../../ui/PaneContext';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  chip: {
    flex: '0 1 auto',
    minWidth: 0,
    justifyContent: 'flex-start',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusCircular,
  },
  ellipsis: { overflow: 'hidden', textOverflow: 'ellipsis' },
  space: { flex: '1 1 0' },
  evaluator: {
    flex: '0 2 auto',
    minWidth: '48px',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    fontWeight: tokens.fontWeightRegular,
  },
  more: { flex: 'none' },
});

interface Props {
  readonly log: OpenedLog | null;
  readonly evaluator: string;
  onSetup(): void;
  onEvaluator(): void;
  onHelp(): void;
}

/** One line: what is scored here, who scores, and what is rarely needed. */
export function TopBar({ log, evaluator, onSetup, onEvaluator, onHelp }: Props): JSX.Element {
  const styles = useStyles();
  const { t } = useText();
  const { preferences, prefer } = usePane();
  const chip =
    log === null ? t('frame.notSetUp') : t('frame.chip', { name: log.rubric.name, version: log.rubric.version });
  return (
    <header className={styles.bar}>
      <Button
        size="small"
        className={styles.chip}
        title={`${chip} — ${t('frame.chipHint')}`}
        onClick={onSetup}
        data-testid="chip"
      >
        <span className={styles.ellipsis}>{chip}</span>
      </Button>
      <span className={styles.space} />
      <Button
        size="small"
        appearance="subtle"
        className={styles.evaluator}
        title={t('frame.evaluator')}
        onClick={onEvaluator}
        data-testid="evaluator"
      >
        <span className={styles.ellipsis}>{evaluator || t('frame.evaluatorNone')}</span>
      </Button>
      <Menu
        checkedValues={{ language: [preferences.language ?? 'office'], theme: [preferences.theme ?? 'office'] }}
        onCheckedValueChange={(_, { name, checkedItems }) => {
          const value = checkedItems[0];
          if (name === 'language') prefer({ language: value === 'zh-CN' || value === 'en' ? value : undefined });
          if (name === 'theme') prefer({ theme: value === 'light' || value === 'dark' ? value : undefined });
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            size="small"
            appearance="subtle"
            className={styles.more}
            icon={<MoreHorizontal20Regular />}
            aria-label={t('frame.more')}
            data-testid="more"
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{t('frame.language')}</MenuGroupHeader>
              <MenuItemRadio name="language" value="office">
                {t('frame.asOffice')}
              </MenuItemRadio>
              <MenuItemRadio name="language" value="zh-CN" lang="zh-CN">
                简体中文
              </MenuItemRadio>
              <MenuItemRadio name="language" value="en" lang="en">
                English
              </MenuItemRadio>
            </MenuGroup>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{t('frame.theme')}</MenuGroupHeader>
              <MenuItemRadio name="theme" value="office">
                {t('frame.asOffice')}
              </MenuItemRadio>
              <MenuItemRadio name="theme" value="light">
                {t('frame.light')}
              </MenuItemRadio>
              <MenuItemRadio name="theme" value="dark">
                {t('frame.dark')}
              </MenuItemRadio>
            </MenuGroup>
            <MenuDivider />
            <MenuItem onClick={onHelp}>{t('frame.help')}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
}
