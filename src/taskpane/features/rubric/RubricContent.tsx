import { makeStyles, tokens } from '@fluentui/react-components';
import { scaleOf } from '../../../domain/rubric/edit/scale';
import { limitText } from '../../../domain/rubric/limitText';
import type { Criterion, Rubric } from '../../../domain/rubric/rubric';
import { useBuilderText } from '../../i18n/builder/useBuilderText';
import { outcomeText } from '../../i18n/outcomeText';
import { useText } from '../../i18n/text';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, display: 'flex', justifyContent: 'space-between' },
  section: { paddingTop: tokens.spacingVerticalM },
  number: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
  list: {
    margin: 0,
    paddingInlineStart: '20px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  criterion: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: tokens.spacingVerticalXS },
  summary: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  small: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A standard to be read: sections, criteria, levels, rules, grades. */
export function RubricContent({ rubric }: { rubric: Rubric }): JSX.Element {
  const styles = useStyles();
  const { t } = useText();
  return (
    <div data-testid="rubric-content">
      {rubric.sections.map((section) => (
        <section key={section.name} className={styles.section} aria-label={section.name}>
          <h2 className={styles.heading}>
            <span>{section.name}</span>
            <span className={styles.number}>
              {t('score.points', { points: section.points })}
              {section.weight !== undefined && ` · ${t('rubric.weight', { weight: section.weight })}`}
            </span>
          </h2>
          {section.criteria.map((criterion) => (
            <CriterionDetails key={criterion.name} criterion={criterion} />
          ))}
        </section>
      ))}
      {rubric.rules.length > 0 && (
        <section className={styles.section} aria-label={t('rubric.rules')}>
          <h2 className={styles.heading}>{t('rubric.rules')}</h2>
          <ul className={styles.list}>
            {rubric.rules.map((rule) => (
              <li key={rule.name}>
                {rule.text ?? rule.name}
                <div className={styles.small}>{outcomeText(rule, rubric.fatalScore, t)}</div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.section} aria-label={t('rubric.bands')}>
        <h2 className={styles.heading}>{t('rubric.bands')}</h2>
        <ul className={styles.list}>
          {rubric.bands.map((band) => (
            <li key={band.name}>
              {band.name} <span className={styles.small}>{t('rubric.bandFrom', { percent: band.from })}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function CriterionDetails({ criterion }: { criterion: Criterion }): JSX.Element {
  const styles = useStyles();
  const { t } = useText();
  const words = useBuilderText();
  const { levels, weight, points, occurrence, metric } = criterion;
  const kind = scaleOf(criterion);
  return (
    <details className={styles.criterion}>
      <summary className={styles.summary}>
        <span>{criterion.name}</span>
        <span className={styles.number}>{points}</span>
      </summary>
      <div className={styles.small}>
        {t(`rubric.policy.${criterion.notApplicable}`)}
        {weight !== 1 && ` · ${t('rubric.weight', { weight })}`}
        {kind !== 'levels' && kind !== 'points' && ` · ${words(`edit.kinds.${kind}`)}`}
        {criterion.errorClass && ` · ${words(`edit.errorClasses.${criterion.errorClass}`)}`}
      </div>
      {kind === 'points' && <div className={styles.small}>{t('rubric.entered', { points })}</div>}
      {occurrence && (
        <div className={styles.small}>
          {words('edit.occurrence')} {words(`edit.${occurrence.kind}`)} {occurrence.each}
          {occurrence.cap !== undefined && ` · ${words('edit.cap')} ${occurrence.cap}`}
        </div>
      )}
      <ul className={styles.list}>
        {levels.map((level) => (
          <li key={level.label}>
            {level.label} {level.points}
            {metric && level.limit !== undefined && ` · ${limitText(metric.better, level.limit)} ${metric.unit}`}
            <div className={styles.small}>{level.descriptor}</div>
          </li>
        ))}
      </ul>
    </details>
  );
}
