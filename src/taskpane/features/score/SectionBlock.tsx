import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { memo, useId } from 'react';
import { sectionBest } from '../../../domain/rubric/points';
import type { Section } from '../../../domain/rubric/rubric';
import { useScoreText } from '../../i18n/score/useScoreText';
import { CriterionRow } from './CriterionRow';
import type { EvaluationForm } from './evaluationForm';
import { isAbsent, type FormAnswer } from './formAnswer';

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: tokens.spacingVerticalXS },
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
  },
  absent: {
    minWidth: 'auto',
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
  },
  toggle: {
    display: 'flex',
    flex: '1 1 auto',
    minWidth: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  subtotal: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
});

interface Props {
  readonly section: Section;
  readonly answers: EvaluationForm['answers'];
  /** '' while something of the section is open. */
  readonly subtotal: number | string;
  readonly collapsed: boolean;
  readonly marked: boolean;
  onCollapse(section: string, collapsed: boolean): void;
  onAnswer(criterion: string, answer: FormAnswer | null): void;
  onAbsent(section: Section, absent: boolean): void;
}

export const SectionBlock = memo(function SectionBlock(props: Props): JSX.Element {
  const styles = useStyles();
  const t = useScoreText();
  const listId = useId();
  const { section, collapsed } = props;
  const { weight = 1 } = section;
  const absent = isAbsent(section, props.answers);
  const points = props.subtotal === '' || props.subtotal === undefined ? '–' : props.subtotal;
  return (
    <section className={styles.section} aria-label={section.name}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={!collapsed}
          aria-controls={listId}
          title={t(collapsed ? 'expand' : 'collapse', { section: section.name })}
          onClick={() => props.onCollapse(section.name, !collapsed)}
        >
          {collapsed ? <ChevronRight16Regular aria-hidden /> : <ChevronDown16Regular aria-hidden />}
          <span className={styles.name}>{section.name}</span>
          <span className={styles.subtotal} data-testid="subtotal">
            {t('subtotal', { points, best: Number(sectionBest(section).toFixed(2)) })}
            {weight !== 1 && ` × ${weight}`}
          </span>
        </button>
        {section.notApplicable !== undefined && (
          <ToggleButton
            size="small"
            appearance="subtle"
            className={styles.absent}
            checked={absent}
            aria-label={t('absentOf', { section: section.name })}
            onClick={() => props.onAbsent(section, !absent)}
            data-testid="section-absent"
          >
            {t('absent')}
          </ToggleButton>
        )}
      </h3>
      <div id={listId} hidden={collapsed}>
        {!collapsed &&
          section.criteria.map((criterion) => (
            <CriterionRow
              key={criterion.name}
              criterion={criterion}
              answer={props.answers[criterion.name]}
              absent={absent}
              marked={props.marked}
              onAnswer={props.onAnswer}
            />
          ))}
      </div>
    </section>
  );
});
