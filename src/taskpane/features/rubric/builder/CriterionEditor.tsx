import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import {
  changeCriterionAt,
  duplicateCriterion,
  removeCriterion,
  renameCriterionAt,
  type CriterionPlace,
} from '../../../../domain/rubric/edit/structure';
import { scaleOf, withScale, type ScaleKind } from '../../../../domain/rubric/edit/scale';
import type {
  Criterion,
  ErrorClass,
  Metric,
  NotApplicablePolicy,
  Occurrence,
  Step,
} from '../../../../domain/rubric/rubric';
import { useBuilderText } from '../../../i18n/builder/useBuilderText';
import { useText } from '../../../i18n/text';
import { ChoiceField } from './ChoiceField';
import { LevelTable } from './LevelTable';
import { NumberField } from './NumberField';
import type { Change } from './change';

const useStyles = makeStyles({
  editor: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM} 24px`,
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(104px, 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

const KINDS: readonly ScaleKind[] = ['levels', 'points', 'metric', 'occurrence'];
const POLICIES: readonly NotApplicablePolicy[] = ['forbidden', 'fullMarks', 'excluded'];
const CLASSES = [
  ...(['script', 'communication', 'compliance', 'customerCritical'] as const),
  ...(['businessCritical', 'complianceCritical', 'nonCritical'] as const),
] satisfies ErrorClass[];

interface Props {
  readonly criterion: Criterion;
  readonly place: CriterionPlace;
  readonly change: Change;
}

/** Everything that can be set of one criterion. */
export function CriterionEditor({ criterion, place, change }: Props): JSX.Element {
  const styles = useStyles();
  const t = useBuilderText();
  const { language } = useText();
  const kind = scaleOf(criterion);
  const key = `criterion:${place.section}.${place.criterion}`;
  const set = (values: Partial<Criterion>, name: string): void =>
    change('edit', (rubric) => changeCriterionAt(rubric, place, (one) => ({ ...one, ...values })), `${key}:${name}`);
  const setMetric = (values: Partial<Metric>): void =>
    set({ metric: { unit: '', better: 'lower', ...criterion.metric, ...values } }, 'metric');
  const setOccurrence = (values: Partial<Occurrence>): void => {
    const { cap, ...rest } = { kind: 'deduction', each: 1, ...criterion.occurrence, ...values } as const;
    set({ occurrence: cap === undefined ? rest : { ...rest, cap } }, 'occurrence');
  };
  return (
    <div className={styles.editor} data-testid="criterion-editor">
      <Field label={t('edit.criterion')} size="small">
        <Input
          size="small"
          value={criterion.name}
          onChange={(_, { value }) =>
            change('edit', (rubric) => renameCriterionAt(rubric, place, value), `${key}:name`)
          }
          data-testid="criterion-name"
        />
      </Field>
      <div className={styles.fields}>
        <ChoiceField
          label={t('edit.kind')}
          value={kind}
          choices={KINDS.map((value) => ({ value, text: t(`edit.kinds.${value}`) }))}
          onChoose={(chosen) =>
            change('scale', (rubric) => changeCriterionAt(rubric, place, (one) => withScale(one, chosen, language)))
          }
          testId="criterion-kind"
        />
        <NumberField
          label={t('edit.points')}
          value={criterion.points}
          onChange={(points) => set({ points: points ?? 0 }, 'points')}
          testId="criterion-points"
        />
        <NumberField
          label={t('edit.weight')}
          value={criterion.weight}
          onChange={(weight) => set({ weight: weight ?? 1 }, 'weight')}
        />
        {kind === 'points' && (
          <ChoiceField
            label={t('edit.step05')}
            value={String(criterion.step ?? '')}
            choices={['', '0.5', '1'].map((value) => ({ value, text: value === '' ? t('edit.anyStep') : value }))}
            onChoose={(step) => set({ step: step === '' ? undefined : (Number(step) as Step) }, 'step')}
          />
        )}
        {kind === 'metric' && (
          <>
            <Field label={t('edit.unit')} size="small">
              <Input
                size="small"
                style={{ minWidth: 0, width: '100%' }}
                value={criterion.metric?.unit ?? ''}
                onChange={(_, { value }) => setMetric({ unit: value })}
              />
            </Field>
            <ChoiceField
              label={t('edit.better')}
              value={criterion.metric?.better ?? 'lower'}
              choices={(['lower', 'higher'] as const).map((value) => ({ value, text: t(`edit.${value}`) }))}
              onChoose={(better) => setMetric({ better })}
            />
          </>
        )}
        {kind === 'occurrence' && (
          <>
            <ChoiceField
              label={t('edit.occurrence')}
              value={criterion.occurrence?.kind ?? 'deduction'}
              choices={(['deduction', 'bonus'] as const).map((value) => ({ value, text: t(`edit.${value}`) }))}
              onChoose={(chosen) => setOccurrence({ kind: chosen })}
            />
            <NumberField
              label={t('edit.each')}
              value={criterion.occurrence?.each}
              onChange={(each) => setOccurrence({ each: each ?? 0 })}
            />
            <NumberField
              label={t('edit.cap')}
              hint={t('edit.capHint')}
              value={criterion.occurrence?.cap}
              optional
              onChange={(cap) => setOccurrence({ cap })}
            />
          </>
        )}
        <ChoiceField
          label={t('edit.absent')}
          value={criterion.notApplicable}
          choices={POLICIES.map((value) => ({ value, text: t(`edit.policy.${value}`) }))}
          onChoose={(notApplicable) => set({ notApplicable }, 'notApplicable')}
        />
        <ChoiceField
          label={t('edit.errorClass')}
          value={criterion.errorClass ?? 'none'}
          choices={(['none', ...CLASSES] as const).map((value) => ({ value, text: t(`edit.errorClasses.${value}`) }))}
          onChoose={(chosen) => set({ errorClass: chosen === 'none' ? undefined : chosen }, 'errorClass')}
        />
      </div>
      {(kind === 'levels' || kind === 'metric') && <LevelTable criterion={criterion} place={place} change={change} />}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => change('duplicate', (rubric) => duplicateCriterion(rubric, place))}
        >
          {t('edit.duplicate')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => change('remove', (rubric) => removeCriterion(rubric, place))}
          data-testid="remove-criterion"
        >
          {t('edit.remove')}
        </Button>
      </div>
    </div>
  );
}
