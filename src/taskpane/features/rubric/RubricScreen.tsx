import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { reachablePoints } from '../../../domain/rubric/points';
import type { RubricProblem } from '../../../domain/rubric/check/finding';
import { rubricProblems } from '../../../domain/rubric/problems';
import type { Criterion, Rubric } from '../../../domain/rubric/rubric';
import { problemText } from '../../i18n/problemText';
import { useText } from '../../i18n/text';
import { outcomeText } from '../../i18n/outcomeText';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, display: 'flex', justifyContent: 'space-between' },
  number: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
  list: {
    margin: 0,
    paddingInlineStart: '20px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  problems: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  errors: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
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

/** The standard as it is used: what is odd about it first, then sections, criteria, levels, rules, grades. */
export default function RubricScreen({ rubric }: { rubric: Rubric }): JSX.Element {
  const styles = useStyles();
  const { t } = useText();
  const problems = useMemo(() => rubricProblems(rubric), [rubric]);
  return (
    <div className={styles.screen} data-testid="rubric">
      <div>
        <h1 className={styles.title}>{rubric.name}</h1>
        <div className={styles.facts}>
          <span>{t('rubric.sections', { n: rubric.sections.length })}</span>
          <span>{t('rubric.reachable', { points: reachablePoints(rubric) })}</span>
          <span>{t('rubric.passMark', { percent: rubric.passMark })}</span>
        </div>
      </div>
      <Problems title={t('rubric.errors')} problems={problems.filter(({ severity }) => severity === 'error')} error />
      <Problems title={t('rubric.problems')} problems={problems.filter(({ severity }) => severity === 'warning')} />
      {rubric.sections.map((section) => (
        <section key={section.name} aria-label={section.name}>
          <h2 className={styles.heading}>
            <span>{section.name}</span>
            <span className={styles.number}>{t('score.points', { points: section.points })}</span>
          </h2>
          {section.criteria.map((criterion) => (
            <CriterionDetails key={criterion.name} criterion={criterion} />
          ))}
        </section>
      ))}
      {rubric.rules.length > 0 && (
        <section aria-label={t('rubric.rules')}>
          <h2 className={styles.heading}>{t('rubric.rules')}</h2>
          <ul className={styles.list}>
            {rubric.rules.map((rule) => (
              <li key={rule.name}>
                {rule.name}
                <div className={styles.small}>{outcomeText(rule, rubric.fatalScore, t)}</div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-label={t('rubric.bands')}>
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
  const { levels, weight, points } = criterion;
  return (
    <details className={styles.criterion}>
      <summary className={styles.summary}>
        <span>{criterion.name}</span>
        <span className={styles.number}>{points}</span>
      </summary>
      <div className={styles.small}>
        {t(`rubric.policy.${criterion.notApplicable}`)}
        {weight !== 1 && ` · ${t('rubric.weight', { weight })}`}
      </div>
      {levels.length === 0 && <div className={styles.small}>{t('rubric.entered', { points })}</div>}
      <ul className={styles.list}>
        {levels.map((level) => (
          <li key={level.label}>
            {level.label} {level.points}
            <div className={styles.small}>{level.descriptor}</div>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Problems(props: { title: string; problems: readonly RubricProblem[]; error?: boolean }): JSX.Element | null {
  const styles = useStyles();
  const { language } = useText();
  if (props.problems.length === 0) return null;
  return (
    <section className={`${styles.problems} ${props.error ? styles.errors : ''}`} aria-label={props.title}>
      <h2 className={styles.heading}>{props.title}</h2>
      <ul className={styles.list}>
        {props.problems.map((problem, index) => (
          <li key={index}>{problemText(problem, language)}</li>
        ))}
      </ul>
    </section>
  );
}
