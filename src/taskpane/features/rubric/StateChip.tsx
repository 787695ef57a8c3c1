import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RubricState } from '../../../domain/rubric/life/life';
import { useBuilderText } from '../../i18n/builder/useBuilderText';

const useStyles = makeStyles({
  chip: {
    display: 'inline-block',
    flex: 'none',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
  },
  official: { border: `1px solid ${tokens.colorBrandStroke1}`, color: tokens.colorBrandForeground1 },
  retired: { color: tokens.colorNeutralForeground3 },
});

/** Where a standard stands in its life. */
export function StateChip({ state }: { state: RubricState }): JSX.Element {
  const styles = useStyles();
  const t = useBuilderText();
  const look = state === 'official' ? styles.official : state === 'retired' ? styles.retired : undefined;
  return (
    <span className={mergeClasses(styles.chip, look)} data-testid="state">
      {t(`state.${state}`)}
    </span>
  );
}
