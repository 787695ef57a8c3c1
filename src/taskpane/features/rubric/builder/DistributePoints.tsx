import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { distributePoints, type PointStep } from '../../../../domain/rubric/edit/distribute';
import type { Section } from '../../../../domain/rubric/rubric';
import { useBuilderText } from '../../../i18n/builder/useBuilderText';
import { ChoiceField } from './ChoiceField';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(104px, 1fr))',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    alignItems: 'end',
  },
  points: {
    gridColumn: '1 / -1',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  // Short enough for a column in most languages, a line of its own where it is not.
  button: { minWidth: 'max-content', justifySelf: 'start' },
});

const WAYS = ['proportion', 'evenly'] as const;
const STEPS = ['0.5', '1'] as const;
type Way = (typeof WAYS)[number];
type StepText = (typeof STEPS)[number];

interface Props {
  readonly section: Section;
  onDistribute(section: Section): void;
}

/** Hands a section's points out to its criteria; what that would change is told before it is done. */
export function DistributePoints({ section, onDistribute }: Props): JSX.Element {
  const styles = useStyles();
  const t = useBuilderText();
  const [way, setWay] = useState<Way>('proportion');
  const [step, setStep] = useState<StepText>('0.5');
  const distributed = distributePoints(section, Number(step) as PointStep, way === 'evenly');
  const [before, after] = [pointsIn(section), pointsIn(distributed)];
  return (
    <div className={styles.root}>
      <ChoiceField<Way>
        label={t('edit.way')}
        value={way}
        choices={WAYS.map((value) => ({ value, text: t(`edit.ways.${value}`) }))}
        testId="distribute-way"
        onChoose={setWay}
      />
      <ChoiceField<StepText>
        label={t('edit.pointStep')}
        value={step}
        choices={STEPS.map((value) => ({ value, text: value }))}
        testId="distribute-step"
        onChoose={setStep}
      />
      <div className={styles.points} role="status" data-testid="distributed">
        {before === after ? t('edit.distributedSame', { after }) : t('edit.distributed', { before, after })}
      </div>
      <Button
        className={styles.button}
        size="small"
        // It keeps the focus when there is nothing more to hand out.
        disabledFocusable={before === after}
        onClick={() => onDistribute(distributed)}
        data-testid="distribute"
      >
        {t('edit.distribute', { points: section.points })}
      </Button>
    </div>
  );
}

function pointsIn({ criteria }: Section): string {
  return criteria.map(({ points }) => points).join(' + ');
}
