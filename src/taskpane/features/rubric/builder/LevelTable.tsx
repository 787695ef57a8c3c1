import { Button, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Add16Regular, Delete16Regular } from '@fluentui/react-icons';
import { shareLevels } from '../../../../domain/rubric/edit/distribute';
import {
  addLevel,
  changeCriterionAt,
  changeLevelAt,
  removeLevel,
  type CriterionPlace,
} from '../../../../domain/rubric/edit/structure';
import type { Criterion, Level } from '../../../../domain/rubric/rubric';
import { useBuilderText } from '../../../i18n/builder/useBuilderText';
import { NumberField } from './NumberField';
import type { Change } from './change';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  level: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 72px 28px',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    alignItems: 'end',
  },
  measured: { gridTemplateColumns: 'minmax(0, 1fr) 64px 72px 28px' },
  descriptor: { gridColumn: '1 / -1' },
  label: { minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXS },
  small: { fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly criterion: Criterion;
  readonly place: CriterionPlace;
  readonly change: Change;
}

/** The levels of a criterion, best first, each with its points, its threshold where it is measured, and its words. */
export function LevelTable({ criterion, place, change }: Props): JSX.Element {
  const styles = useStyles();
  const t = useBuilderText();
  const isMeasured = criterion.metric !== undefined;
  const set = (level: number, name: string, values: Partial<Level>): void =>
    change(
      'edit',
      (rubric) => changeLevelAt(rubric, { ...place, level }, (one) => ({ ...one, ...values })),
      field(place, level, name),
    );
  return (
    <div>
      <ul className={styles.list}>
        {criterion.levels.map((level, at) => (
          <li key={at} className={`${styles.level} ${isMeasured ? styles.measured : ''}`}>
            <Input
              size="small"
              className={styles.label}
              aria-label={t('edit.level')}
              value={level.label}
              onChange={(_, { value }) => set(at, 'label', { label: value })}
              data-testid="level-label"
            />
            <NumberField
              label={t('edit.levelPoints')}
              value={level.points}
              onChange={(points) => set(at, 'points', { points: points ?? 0 })}
              testId="level-points"
            />
            {isMeasured && (
              <NumberField
                label={t('edit.limit')}
                value={level.limit}
                optional
                onChange={(limit) => set(at, 'limit', { limit })}
              />
            )}
            <Button
              size="small"
              appearance="subtle"
              icon={<Delete16Regular />}
              aria-label={t('edit.removeLevel', { label: level.label })}
              onClick={() => change('remove', (rubric) => removeLevel(rubric, { ...place, level: at }))}
            />
            <Textarea
              className={styles.descriptor}
              size="small"
              rows={1}
              resize="vertical"
              aria-label={`${level.label} ${t('edit.descriptor')}`}
              placeholder={t('edit.descriptor')}
              value={level.descriptor}
              onChange={(_, { value }) => set(at, 'descriptor', { descriptor: value })}
            />
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          className={styles.small}
          size="small"
          icon={<Add16Regular />}
          onClick={() => change('add', (rubric) => addLevel(rubric, place, { label: '', points: 0, descriptor: '' }))}
          data-testid="add-level"
        >
          {t('edit.addLevel')}
        </Button>
        {criterion.levels.length > 1 && (
          <Button
            className={styles.small}
            size="small"
            onClick={() =>
              change('shareLevels', (rubric) => changeCriterionAt(rubric, place, (one) => shareLevels(one, null)))
            }
          >
            {t('edit.shareLevels')}
          </Button>
        )}
      </div>
    </div>
  );
}

function field({ section, criterion }: CriterionPlace, level: number, name: string): string {
  return `level:${section}.${criterion}.${level}:${name}`;
}
