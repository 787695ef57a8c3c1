import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { OpenedLog } from '../../../app/openLog';
import type { Section } from '../../../domain/rubric/rubric';
import { useScoreText } from '../../i18n/score/useScoreText';
import { clearOfBars } from '../../ui/ActionBar';
import { FailureBar } from '../../ui/FailureBar';
import { usePane } from '../../ui/PaneContext';
import { ContactForm } from './ContactForm';
import { missingIn } from './evaluationForm';
import type { FormAnswer } from './formAnswer';
import { focusMissing, focusNextStop } from './formFocus';
import { liveScore } from './liveScore';
import { RuleToggles } from './RuleToggles';
import { SaveBar } from './SaveBar';
import { ScoreHeader } from './ScoreHeader';
import { SectionBlock } from './SectionBlock';
import { SelectedRow } from './SelectedRow';
import { UnsavedList } from './UnsavedList';
import { useEvaluation } from './useEvaluation';
import { useSelectedEvaluation } from './useSelectedEvaluation';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flex: '1 0 auto', paddingInline: tokens.spacingHorizontalM },
  form: { flex: '1 1 auto', paddingBottom: tokens.spacingVerticalM, ...clearOfBars },
  tools: { display: 'flex', alignItems: 'center', paddingTop: tokens.spacingVerticalXS },
  toolsTitle: { flex: '1 1 auto', margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  tool: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
  base: {
    paddingBlock: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  comment: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
});

interface Props {
  readonly log: OpenedLog;
  readonly evaluator: string;
  /** Counts the ribbon's wishes to open the selected row. */
  readonly openSelectedRequest: number;
  onEvaluatorMissing(): void;
}

/** Scores one contact after another. */
export default function ScoreScreen({ log, evaluator, openSelectedRequest, onEvaluatorMissing }: Props): JSX.Element {
  const styles = useStyles();
  const t = useScoreText();
  const { preferences, prefer } = usePane();
  const root = useRef<HTMLDivElement>(null);
  const [marked, setMarked] = useState(false);
  const { rubric, language } = log;
  const evaluation = useEvaluation(log, evaluator);
  const { form, dispatch, openSelectedRow } = evaluation;
  const selected = useSelectedEvaluation(log.log);
  const live = useMemo(() => liveScore(form, rubric, language), [form, rubric, language]);
  const missing = missingIn(form, rubric, log.fields.includes('evaluator') ? form.evaluator || evaluator : '-');
  const { notice } = evaluation;
  const justSaved = notice?.kind === 'saved' && notice.saved.id === selected?.id;
  const collapsed = preferences.collapsedSections ?? [];

  const handled = useRef(0);
  useEffect(() => {
    if (openSelectedRequest === handled.current) return;
    handled.current = openSelectedRequest;
    openSelectedRow();
  }, [openSelectedRequest, openSelectedRow]);

  const onAnswer = useCallback(
    (criterion: string, answer: FormAnswer | null) => dispatch({ type: 'answer', criterion, answer }),
    [dispatch],
  );
  const onAbsent = useCallback(
    (section: Section, absent: boolean) => dispatch({ type: 'absent', section, absent }),
    [dispatch],
  );
  const onRule = useCallback((rule: string, fired: boolean) => dispatch({ type: 'rule', rule, fired }), [dispatch]);
  const onCollapse = (section: string, collapse: boolean): void => {
    const others = collapsed.filter((name) => name !== section);
    prefer({ collapsedSections: collapse ? [...others, section] : others });
  };
  const fullMarks = (): void => dispatch({ type: 'fullMarks', rubric });

  const goToMissing = (): void => {
    setMarked(true);
    const first = missing[0];
    if (first === undefined) return;
    if (first.kind === 'evaluator') return onEvaluatorMissing();
    if (first.kind === 'field') return focusMissing(root.current!, first.field);
    const section = rubric.sections.find(({ criteria }) => criteria.some(({ name }) => name === first.criterion));
    if (section !== undefined && collapsed.includes(section.name)) onCollapse(section.name, false);
    // A section that was collapsed has its criteria after the next paint.
    requestAnimationFrame(() => focusMissing(root.current!, first.criterion));
  };
  const submit = (): void => {
    if (missing.length > 0) return goToMissing();
    evaluation.submit();
    setMarked(false);
    focusMissing(root.current!, 'id');
  };

  const onKeyDownCapture = (event: KeyboardEvent<HTMLDivElement>): void => {
    const target = event.target as HTMLElement;
    const typing = target.matches('input:not([type="checkbox"]), textarea');
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
    else if (event.code === 'KeyM' && event.altKey) fullMarks();
    else if (event.key.toLowerCase() === 'm' && !typing && !event.ctrlKey && !event.metaKey) fullMarks();
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing && goesOn(target)) focusNextStop(target);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={styles.screen} ref={root} onKeyDownCapture={onKeyDownCapture} role="presentation" data-form="">
      <ScoreHeader form={form} rubric={rubric} live={live} />
      {selected !== null && selected.id !== form.id && !justSaved && (
        <SelectedRow stored={selected} blocked={evaluation.touched} onOpen={openSelectedRow} />
      )}
      <UnsavedList evaluation={evaluation} />
      {evaluation.failure !== null && (
        <FailureBar
          failure={evaluation.failure}
          onDismiss={evaluation.clearFailure}
          onRetry={evaluation.clearFailure}
        />
      )}
      <div className={styles.form}>
        <div className={styles.tools}>
          <h2 className={styles.toolsTitle}>{t('contact')}</h2>
          {evaluation.touched && form.editing === null && (
            <Button className={styles.tool} size="small" appearance="subtle" onClick={evaluation.startOver}>
              {t('clear')}
            </Button>
          )}
          <Button
            className={styles.tool}
            size="small"
            appearance="subtle"
            onClick={openSelectedRow}
            data-testid="open-selected-row"
          >
            {t('openRow')}
          </Button>
        </div>
        <ContactForm contact={form.contact} log={log} marked={marked} dispatch={dispatch} />
        {rubric.base !== undefined && <div className={styles.base}>{t('base', { points: rubric.base })}</div>}
        {rubric.sections.map((section) => (
          <SectionBlock
            key={section.name}
            section={section}
            answers={form.answers}
            subtotal={live.score.sections[section.name] ?? ''}
            collapsed={collapsed.includes(section.name)}
            marked={marked}
            onCollapse={onCollapse}
            onAnswer={onAnswer}
            onAbsent={onAbsent}
          />
        ))}
        {rubric.rules.length > 0 && <RuleToggles rubric={rubric} fired={form.fired} onRule={onRule} />}
        {log.fields.includes('comment') && (
          <Field className={styles.comment} label={t('comment')}>
            <Textarea
              value={form.comment}
              placeholder={t('commentHint')}
              resize="vertical"
              onChange={(_, data) => dispatch({ type: 'comment', text: data.value })}
              textarea={{ 'data-form-stop': '', 'data-testid': 'comment' } as object}
            />
          </Field>
        )}
      </div>
      <SaveBar
        missing={missing.length}
        editing={form.editing !== null}
        untouched={Object.keys(form.answers).length === 0}
        saving={evaluation.saving}
        notice={evaluation.notice}
        onMissing={goToMissing}
        onFullMarks={fullMarks}
        onSubmit={submit}
        onStopEditing={evaluation.startOver}
        onUndo={evaluation.undo}
      />
    </div>
  );
}

/** Enter goes on from a field or a level; an open list takes it to choose, buttons and the comment keep theirs. */
function goesOn(target: HTMLElement): boolean {
  if (target.getAttribute('aria-activedescendant') !== null) return false;
  return target.matches('input, [role="radio"]');
}
