import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular, ArrowLeft16Regular, ArrowRedo16Regular, ArrowUndo16Regular } from '@fluentui/react-icons';
import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { applyRepair } from '../../../../domain/rubric/check/applyRepair';
import type { RubricProblem } from '../../../../domain/rubric/check/finding';
import { addSection } from '../../../../domain/rubric/edit/structure';
import { reachablePoints } from '../../../../domain/rubric/points';
import { rubricProblems } from '../../../../domain/rubric/problems';
import type { Rubric } from '../../../../domain/rubric/rubric';
import type { RubricTable } from '../../../../domain/rubric/rubricTable';
import { useBuilderText } from '../../../i18n/builder/useBuilderText';
import { ActionBar, clearOfBars } from '../../../ui/ActionBar';
import { AddressLink } from '../../../ui/AddressLink';
import { FailureBar } from '../../../ui/FailureBar';
import { Tabs } from '../../../ui/Tabs';
import { ProblemList } from '../ProblemList';
import type { Change } from './change';
import { MeaningView } from './MeaningView';
import { PreviewForm } from './PreviewForm';
import { RulesEditor } from './RulesEditor';
import { criterionKey, SectionEditor } from './SectionEditor';
import { SettingsEditor } from './SettingsEditor';
import { useRubricDraft } from './useRubricDraft';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flex: '1 0 auto', paddingInline: tokens.spacingHorizontalM },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    paddingTop: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  name: { flex: '1 1 auto', minWidth: 0 },
  total: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  content: { flex: '1 1 auto', paddingBlock: tokens.spacingVerticalS, ...clearOfBars },
  notice: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  add: { marginTop: tokens.spacingVerticalS },
  // A line of its own: what is left to be solved takes more than narrow panes have beside the buttons.
  status: { flex: '1 1 100%', fontSize: tokens.fontSizeBase200 },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

const VIEWS = ['edit', 'preview', 'meaning'] as const;
type View = (typeof VIEWS)[number];

interface Props {
  readonly rubric: Rubric;
  /** The table of a draft that stands; null for a standard that was never saved. */
  readonly opened: RubricTable | null;
  onSaved(rubric: string): void;
  onBack(): void;
}

/** Edits a standard: structure, settings, a form to try it on, and what it will write. */
export default function BuilderScreen({ rubric, opened, onSaved, onBack }: Props): JSX.Element {
  const styles = useStyles();
  const t = useBuilderText();
  const builder = useRubricDraft(rubric, opened, onSaved);
  const { draft, dispatch, task, unsaved, savedAt, save } = builder;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [view, setView] = useState<View>('edit');
  const [spoken, setSpoken] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const problems = useMemo(() => rubricProblems(draft.rubric), [draft.rubric]);
  const errors = problems.filter(({ severity }) => severity === 'error').length;

  const change = useCallback<Change>(
    (name, apply, field) => dispatch({ type: 'change', name, change: apply, ...(field !== undefined && { field }) }),
    [dispatch],
  );
  const toggle = useCallback((key: string): void => {
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  }, []);
  const moved = useCallback((handle: string, announcement: string): void => {
    setSpoken(announcement);
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(`[data-handle="${handle}"]`)?.focus());
  }, []);

  const go = ({ subject }: RubricProblem): void => {
    const key = keyOf(draft.rubric, subject);
    setView('edit');
    if (key === null) return;
    setOpen((before) => new Set([...before, key]));
    requestAnimationFrame(() => {
      const handle = root.current?.querySelector<HTMLElement>(`[data-handle="${key}"]`);
      handle?.scrollIntoView({ block: 'center' });
      handle?.focus();
    });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const control = event.ctrlKey || event.metaKey;
    const letter = event.key.toLowerCase();
    if (control && letter === 's') save();
    else if (control && letter === 'z' && !event.shiftKey) dispatch({ type: 'undo' });
    else if (control && (letter === 'y' || (letter === 'z' && event.shiftKey))) dispatch({ type: 'redo' });
    else return;
    event.preventDefault();
  };
  const [last, next] = [draft.past.at(-1), draft.future[0]];

  return (
    <div className={styles.screen} ref={root} onKeyDown={onKeyDown} role="presentation" data-testid="builder">
      <h1 className={styles.spoken}>{t('edit.title')}</h1>
      <div className={styles.head}>
        <div className={styles.title}>
          <Field className={styles.name}>
            <Input
              aria-label={t('edit.name')}
              value={draft.rubric.name}
              onChange={(_, { value }) => change('edit', (one) => ({ ...one, name: value }), 'name')}
              data-testid="rubric-name"
            />
          </Field>
          <Button
            appearance="subtle"
            icon={<ArrowUndo16Regular />}
            disabled={last === undefined}
            aria-label={last ? t('edit.undoStep', { step: t(`edit.step.${last.name}`) }) : t('edit.undo')}
            title={last ? t('edit.undoStep', { step: t(`edit.step.${last.name}`) }) : t('edit.undo')}
            onClick={() => dispatch({ type: 'undo' })}
            data-testid="undo"
          />
          <Button
            appearance="subtle"
            icon={<ArrowRedo16Regular />}
            disabled={next === undefined}
            aria-label={next ? t('edit.redoStep', { step: t(`edit.step.${next.name}`) }) : t('edit.redo')}
            title={next ? t('edit.redoStep', { step: t(`edit.step.${next.name}`) }) : t('edit.redo')}
            onClick={() => dispatch({ type: 'redo' })}
            data-testid="redo"
          />
        </div>
        <div className={styles.total}>{t('edit.total', { points: reachableOrNone(draft.rubric) })}</div>
        <Tabs<View>
          label={t('edit.title')}
          tabs={VIEWS.map((name) => ({ name, text: t(`edit.view.${name}`) }))}
          chosen={view}
          panelId="builder-view"
          onChoose={setView}
        />
      </div>
      <div className={styles.content} role="tabpanel" id="builder-view" aria-labelledby={`builder-view-${view}`}>
        {builder.kept && draft.past.length > 0 && <p className={styles.notice}>{t('edit.kept')}</p>}
        {task.failure !== null && (
          <FailureBar failure={task.failure} onDismiss={task.clear} onRetry={task.retry}>
            {task.failure.code === 'RUBRIC_CHANGED' && (
              <>
                <Button size="small" onClick={builder.reload} data-testid="take-table">
                  {t('edit.reload')}
                </Button>
                <Button size="small" onClick={builder.overwrite}>
                  {t('edit.keepMine')}
                </Button>
              </>
            )}
          </FailureBar>
        )}
        {view === 'edit' && (
          <>
            <ProblemList
              problems={problems}
              onRepair={(repair) => change('repair', (one) => applyRepair(one, repair))}
              onGo={go}
            />
            {draft.rubric.sections.map((section, at) => (
              <SectionEditor
                key={at}
                rubric={draft.rubric}
                at={at}
                section={section}
                open={open}
                change={change}
                onToggle={toggle}
                onMoved={moved}
              />
            ))}
            <Button
              className={styles.add}
              icon={<Add16Regular />}
              onClick={() => {
                change('add', (one) => addSection(one, t('edit.newSection')));
                toggle(`s${draft.rubric.sections.length}`);
              }}
              data-testid="add-section"
            >
              {t('edit.addSection')}
            </Button>
            <RulesEditor rubric={draft.rubric} open={open} change={change} onToggle={toggle} onMoved={moved} />
            <SettingsEditor rubric={draft.rubric} change={change} />
          </>
        )}
        {view === 'preview' && <PreviewForm rubric={draft.rubric} />}
        {view === 'meaning' && <MeaningView rubric={draft.rubric} />}
      </div>
      <div className={styles.spoken} role="status">
        {spoken}
      </div>
      <ActionBar>
        <span className={styles.status} role="status">
          {savedAt !== null && !unsaved ? (
            <>
              {t('edit.saved')}
              <AddressLink address={savedAt} />
            </>
          ) : (
            t(unsaved ? 'edit.unsaved' : 'edit.savedAll')
          )}
          {errors > 0 && ` · ${t('edit.problemsLeft', { n: errors })}`}
        </span>
        <Button icon={<ArrowLeft16Regular />} onClick={onBack} data-testid="builder-back">
          {t('tab.back')}
        </Button>
        <Button appearance="primary" disabled={task.busy || !unsaved} onClick={() => save()} data-testid="save-rubric">
          {t(task.busy ? 'edit.saving' : 'edit.save')}
        </Button>
      </ActionBar>
    </div>
  );
}

/** What cannot be added up yet has no total. */
function reachableOrNone(rubric: Rubric): number | string {
  try {
    return reachablePoints(rubric);
  } catch {
    return '–';
  }
}

/** Key of the line that a finding is about. */
function keyOf(rubric: Rubric, subject: RubricProblem['subject']): string | null {
  switch (subject.kind) {
    case 'rubric':
      return null;
    case 'section':
      return `s${rubric.sections.findIndex(({ name }) => name === subject.section)}`;
    case 'rule':
      return `r${rubric.rules.findIndex(({ name }) => name === subject.rule)}`;
    case 'criterion':
    case 'level': {
      const section = rubric.sections.findIndex(({ criteria }) =>
        criteria.some(({ name }) => name === subject.criterion),
      );
      const criterion = rubric.sections[section]?.criteria.findIndex(({ name }) => name === subject.criterion) ?? -1;
      return criterionKey({ section, criterion });
    }
  }
}
