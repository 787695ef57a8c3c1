import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons';
import type { ListedRubric } from '../../../app/listRubrics';
import { useBuilderText } from '../../i18n/builder/useBuilderText';
import { Card } from '../setup/Card';
import { StateChip } from './StateChip';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  alert: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorStatusWarningForeground1,
  },
  others: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  plain: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly rubrics: readonly ListedRubric[];
  onOpen(rubric: string): void;
}

/** The standards of a workbook, a card each: the newest version, and the others behind it. */
export function RubricList({ rubrics, onOpen }: Props): JSX.Element {
  const styles = useStyles();
  const t = useBuilderText();
  const keys = [...new Set(rubrics.map(({ key }) => key))];
  return (
    <div className={styles.list} data-testid="rubrics">
      {keys.map((key) => {
        const versions = rubrics.filter((one) => one.key === key);
        const newest = versions[versions.length - 1];
        const others = versions.slice(0, -1).reverse();
        return (
          <Card
            key={key}
            title={newest.name}
            heading="h2"
            text={
              <span className={styles.chips}>
                {t('tab.version', { version: newest.version })} <StateChip state={newest.life.state} />
                {newest.inForce && t('tab.inForce')}
                {newest.edited.length > 0 && (
                  <span className={styles.alert}>
                    <Warning16Regular aria-hidden />
                    {t('tab.edited')}
                  </span>
                )}
                {newest.reviewDue !== null && (
                  <span className={styles.alert}>
                    <Warning16Regular aria-hidden />
                    {t('tab.reviewDue')}
                  </span>
                )}
              </span>
            }
          >
            <Button onClick={() => onOpen(newest.rubric)} data-testid="open-rubric">
              {t('tab.open')}
            </Button>
            {others.length > 0 && (
              <div className={styles.others}>
                {others.map((one) => (
                  <Button
                    key={one.rubric}
                    className={styles.plain}
                    size="small"
                    appearance="subtle"
                    onClick={() => onOpen(one.rubric)}
                  >
                    {t('tab.version', { version: one.version })} ·{' '}
                    {t(one.inForce ? 'tab.inForce' : `state.${one.life.state}`)}
                  </Button>
                ))}
              </div>
            )}
          </Card>
        );
      })}
    </div>
  );
}
