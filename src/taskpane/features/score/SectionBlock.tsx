import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { memo, useId } from 'react';
import { bestPoints } from '../../../domain/rubric/points';
import type { Section } from '../../../domain/rubric/rubric';
import { useText } from '../../i18n/text';
import { CriterionRow } from './CriterionRow';
import type { EvaluationForm, FormAnswer } from './evaluationForm';

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  toggle: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
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
}

export const SectionBlock = memo(function SectionBlock(props: Props): JSX.Element {
  const styles = useStyles();
  const { t } = useText();
  const listId = useId();
  const { section, collapsed } = props;
  const best = section.criteria.reduce((sum, criterion) => sum + criterion.weight * bestPoints(criterion), 0);
  const points = props.subtotal === '' || props.subtotal === undefined ? '–' : props.subtotal;
  return (
    <section className={styles.section} aria-label={section.name}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={!collapsed}
          aria-controls={listId}
          title={t(collapsed ? 'score.expand' : 'score.collapse', { section: section.name })}
          onClick={() => props.onCollapse(section.name, !collapsed)}
        >
          {collapsed ? <ChevronRight16Regular aria-hidden /> : <ChevronDown16Regular aria-hidden />}
          <span className={styles.name}>{section.name}</span>
          <span className={styles.subtotal} data-testid="subtotal">
            {t('score.subtotal', { points, best: Number(best.toFixed(2)) })}
          </span>
        </button>
      </h3>
      <div id={listId} hidden={collapsed}>
        {!collapsed &&
          section.criteria.map((criterion) => (
            <CriterionRow
              key={criterion.name}
              criterion={criterion}
              answer={props.answers[criterion.name]}
              marked={props.marked}
              onAnswer={props.onAnswer}
            />
          ))}
      </div>
    </section>
  );
});
