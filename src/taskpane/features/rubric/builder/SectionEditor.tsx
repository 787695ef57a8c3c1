import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import {
  addCriterion,
  changeSectionAt,
  duplicateSection,
  moveCriterion,
  moveSection,
  removeSection,
  renameSectionAt,
  stepCriterion,
  type CriterionPlace,
} from '../../../../domain/rubric/edit/structure';
import { usualLevels } from '../../../../domain/rubric/edit/scale';
import { addUp } from '../../../../domain/rubric/points';
import type { Rubric, Section, SectionPolicy } from '../../../../domain/rubric/rubric';
import { useBuilderText } from '../../../i18n/builder/useBuilderText';
import { useText } from '../../../i18n/text';
import { ChoiceField } from './ChoiceField';
import { CriterionEditor } from './CriterionEditor';
import { DistributePoints } from './DistributePoints';
import { EditorLine } from './EditorLine';
import { NumberField } from './NumberField';
import type { Change } from './change';

const useStyles = makeStyles({
  section: { paddingTop: tokens.spacingVerticalS },
  editor: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} 24px`,
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(104px, 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  criteria: { paddingInlineStart: tokens.spacingHorizontalM },
  add: { fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly rubric: Rubric;
  readonly at: number;
  readonly section: Section;
  /** Keys of what is open. */
  readonly open: ReadonlySet<string>;
  readonly change: Change;
  onToggle(key: string): void;
  /** Something moved: its new place, and what to say. */
  onMoved(handle: string, announcement: string): void;
}

/** One section with its criteria: lines that open in place, moved by a handle or by Alt and an arrow. */
export function SectionEditor({ rubric, at, section, open, change, onToggle, onMoved }: Props): JSX.Element {
  const styles = useStyles();
  const t = useBuilderText();
  const { language } = useText();
  const key = `s${at}`;
  const name = section.name || t('edit.noName');
  const sum = addUp(section.criteria.map(({ points }) => points));
  const set = (values: Partial<Section>, field: string): void =>
    change('edit', (one) => changeSectionAt(one, at, (own) => ({ ...own, ...values })), `${key}:${field}`);

  const moveTo = (from: CriterionPlace, to: CriterionPlace): void => {
    const moved = rubric.sections[from.section]?.criteria[from.criterion];
    if (!moved) return;
    change('move', (one) => moveCriterion(one, from, to));
    const place = { name: moved.name, section: rubric.sections[to.section]?.name ?? '', n: to.criterion + 1 };
    onMoved(criterionKey(to), t('edit.movedTo', place));
  };
  const moveSectionTo = (from: number, to: number): void => {
    const moved = rubric.sections[from];
    if (!moved || to < 0 || to >= rubric.sections.length) return;
    change('move', (one) => moveSection(one, from, to));
    onMoved(`s${to}`, t('edit.movedSection', { name: moved.name, n: to + 1 }));
  };
  const add = (): void => {
    const criterion = { name: t('edit.newCriterion'), points: 5, weight: 1, notApplicable: 'forbidden' } as const;
    change('add', (one) => addCriterion(one, at, { ...criterion, levels: usualLevels(5, language) }));
    onToggle(criterionKey({ section: at, criterion: section.criteria.length }));
  };

  return (
    <section className={styles.section} aria-label={name}>
      <EditorLine
        place={key}
        kind="section"
        name={name}
        strong
        right={sum === section.points ? section.points : t('edit.sumOf', { points: section.points, sum })}
        isOpen={open.has(key)}
        handleLabel={t('edit.handle', { name })}
        openLabel={t('edit.openIt', { name })}
        onToggle={() => onToggle(key)}
        onStep={(step) => moveSectionTo(at, at + step)}
        onDrop={(from) => moveSectionTo(Number(from.slice(1)), at)}
      />
      {open.has(key) && (
        <div className={styles.editor} data-testid="section-editor">
          <Field label={t('edit.section')} size="small">
            <Input
              size="small"
              value={section.name}
              onChange={(_, { value }) => change('edit', (one) => renameSectionAt(one, at, value), `${key}:name`)}
              data-testid="section-name"
            />
          </Field>
          <div className={styles.fields}>
            <NumberField
              label={t('edit.points')}
              value={section.points}
              onChange={(points) => set({ points: points ?? 0 }, 'points')}
              testId="section-points"
            />
            <NumberField
              label={t('edit.weight')}
              value={section.weight ?? 1}
              onChange={(weight) => set({ weight: weight === 1 ? undefined : weight }, 'weight')}
            />
            <ChoiceField
              label={t('edit.absentSection')}
              value={section.notApplicable ?? 'none'}
              choices={(['none', 'fullMarks', 'excluded'] as const).map((value) => ({
                value,
                text: t(`edit.policy.${value}`),
              }))}
              onChoose={(policy) =>
                set({ notApplicable: policy === 'none' ? undefined : (policy satisfies SectionPolicy) }, 'policy')
              }
            />
          </div>
          {section.points > 0 && section.criteria.length > 0 && (
            <DistributePoints
              section={section}
              onDistribute={(distributed) => change('distribute', (one) => changeSectionAt(one, at, () => distributed))}
            />
          )}
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => change('duplicate', (one) => duplicateSection(one, at))}
            >
              {t('edit.duplicate')}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => change('remove', (one) => removeSection(one, at))}>
              {t('edit.remove')}
            </Button>
          </div>
        </div>
      )}
      <div className={styles.criteria}>
        {section.criteria.map((criterion, index) => {
          const place = { section: at, criterion: index };
          const own = criterionKey(place);
          const label = criterion.name || t('edit.noName');
          return (
            <div key={index}>
              <EditorLine
                place={own}
                kind="criterion"
                name={label}
                right={criterion.points}
                isOpen={open.has(own)}
                handleLabel={t('edit.handle', { name: label })}
                openLabel={t('edit.openIt', { name: label })}
                onToggle={() => onToggle(own)}
                onStep={(step) => {
                  const to = stepCriterion(rubric, place, step);
                  if (to) moveTo(place, to);
                }}
                onDrop={(from) => moveTo(placeOfKey(from), place)}
              />
              {open.has(own) && <CriterionEditor criterion={criterion} place={place} change={change} />}
            </div>
          );
        })}
        <Button
          className={styles.add}
          size="small"
          appearance="subtle"
          icon={<Add16Regular />}
          onClick={add}
          data-testid="add-criterion"
        >
          {t('edit.addCriterion')}
        </Button>
      </div>
    </section>
  );
}

export function criterionKey({ section, criterion }: CriterionPlace): string {
  return `c${section}.${criterion}`;
}

function placeOfKey(key: string): CriterionPlace {
  const [section = 0, criterion = 0] = key.slice(1).split('.').map(Number);
  return { section, criterion };
}
