import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useReducer, useState } from 'react';
import type { Rubric, Section } from '../../../../domain/rubric/rubric';
import { useBuilderText } from '../../../i18n/builder/useBuilderText';
import { useText } from '../../../i18n/text';
import { emptyForm, reduceForm } from '../../score/evaluationForm';
import type { FormAnswer } from '../../score/formAnswer';
import { liveScore } from '../../score/liveScore';
import { RuleToggles } from '../../score/RuleToggles';
import { SectionBlock } from '../../score/SectionBlock';

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  score: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  number: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontVariantNumeric: 'tabular-nums',
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

/** The form that the standard makes, to be tried: the same parts and the same score, and nothing is written. */
export function PreviewForm({ rubric }: { rubric: Rubric }): JSX.Element {
  const styles = useStyles();
  const t = useBuilderText();
  const { language } = useText();
  const [form, dispatch] = useReducer(reduceForm, null, () => emptyForm('preview'));
  const [collapsed, setCollapsed] = useState<readonly string[]>([]);
  const { score } = useMemo(() => liveScore(form, rubric, language), [form, rubric, language]);
  const onAnswer = useCallback(
    (criterion: string, answer: FormAnswer | null) => dispatch({ type: 'answer', criterion, answer }),
    [],
  );
  const onAbsent = useCallback(
    (section: Section, absent: boolean) => dispatch({ type: 'absent', section, absent }),
    [],
  );
  const onRule = useCallback((rule: string, fired: boolean) => dispatch({ type: 'rule', rule, fired }), []);
  return (
    <div data-testid="preview">
      {/* The form's sections are headings of the third rank. */}
      <h2 className={styles.spoken}>{t('edit.view.preview')}</h2>
      <p className={styles.hint}>{t('preview.hint')}</p>
      <div className={styles.score} aria-live="polite">
        <span>{t('preview.score')}</span>
        <span className={styles.number} data-testid="preview-score">
          {score.final === '' ? '–' : score.final}
        </span>
        <span>{score.grade}</span>
      </div>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => dispatch({ type: 'fullMarks', rubric })}>
          {t('preview.full')}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => dispatch({ type: 'open', form: emptyForm('preview') })}>
          {t('preview.clear')}
        </Button>
      </div>
      {rubric.sections.map((section) => (
        <SectionBlock
          key={section.name}
          section={section}
          answers={form.answers}
          subtotal={score.sections[section.name] ?? ''}
          collapsed={collapsed.includes(section.name)}
          marked={false}
          onCollapse={(name, collapse) =>
            setCollapsed((before) => (collapse ? [...before, name] : before.filter((one) => one !== name)))
          }
          onAnswer={onAnswer}
          onAbsent={onAbsent}
        />
      ))}
      {rubric.rules.length > 0 && <RuleToggles rubric={rubric} fired={form.fired} onRule={onRule} />}
    </div>
  );
}
