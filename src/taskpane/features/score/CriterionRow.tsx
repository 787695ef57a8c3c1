import { Input, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { memo, useId } from 'react';
import { bestPoints } from '../../../domain/rubric/points';
import type { Criterion } from '../../../domain/rubric/rubric';
import { useText } from '../../i18n/text';
import { savedAnswer, type FormAnswer } from './evaluationForm';
import { LevelButtons } from './LevelButtons';
import { focusCriterion } from './formFocus';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minHeight: '24px' },
  name: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  points: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  toggle: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  invalid: { color: tokens.colorPaletteRedForeground1 },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  number: { width: '88px' },
});

interface Props {
  readonly criterion: Criterion;
  readonly answer: FormAnswer | undefined;
  /** Whether gaps are marked: after the first try to submit. */
  readonly marked: boolean;
  onAnswer(criterion: string, answer: FormAnswer | null): void;
}

/** One criterion: its name and points, the ways to answer it, and what the chosen level means. */
export const CriterionRow = memo(function CriterionRow({ criterion, answer, marked, onAnswer }: Props): JSX.Element {
  const styles = useStyles();
  const { t } = useText();
  const nameId = useId();
  const best = bestPoints(criterion);
  const applies = answer?.kind !== 'notApplicable';
  const level = answer?.kind === 'level' ? criterion.levels[answer.level] : undefined;
  const saved = savedAnswer(criterion, answer);
  const problem =
    saved === 'invalid' ? t('score.invalid', { best }) : marked && saved === undefined ? t('score.required') : '';
  const setNotApplicable = (name: string, on: boolean): void => onAnswer(name, on ? { kind: 'notApplicable' } : null);

  return (
    <div className={styles.row} data-testid="criterion" data-name={criterion.name}>
      <div className={styles.head}>
        <span id={nameId} className={styles.name}>
          {criterion.name} <span className={styles.points}>{criterion.points}</span>
        </span>
        {criterion.notApplicable !== 'forbidden' && (
          <ToggleButton
            size="small"
            appearance="subtle"
            className={styles.toggle}
            checked={!applies}
            aria-label={t('score.notApplicableOf', { criterion: criterion.name })}
            onClick={() => setNotApplicable(criterion.name, applies)}
            data-testid="not-applicable"
          >
            {t('score.notApplicable')}
          </ToggleButton>
        )}
      </div>
      {criterion.levels.length > 0 ? (
        <LevelButtons
          criterion={criterion.name}
          levels={criterion.levels}
          chosen={answer?.kind === 'level' ? answer.level : undefined}
          notApplicable={!applies}
          labelledBy={nameId}
          onChoose={(name, chosen) => onAnswer(name, { kind: 'level', level: chosen })}
          onNotApplicable={criterion.notApplicable === 'forbidden' ? undefined : setNotApplicable}
        />
      ) : (
        <div className={styles.entry} data-criterion={criterion.name}>
          <Input
            size="small"
            className={styles.number}
            inputMode="decimal"
            autoComplete="off"
            value={answer?.kind === 'points' ? answer.text : ''}
            placeholder={applies ? '' : t('score.notApplicable')}
            aria-labelledby={nameId}
            aria-invalid={problem !== ''}
            title={t('score.pointsRange', { best })}
            contentAfter={<span className={styles.points}>{t('score.outOf', { points: best })}</span>}
            onChange={(_, data) =>
              onAnswer(criterion.name, data.value === '' ? null : { kind: 'points', text: data.value })
            }
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
              event.preventDefault();
              focusCriterion(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
            }}
            input={{ 'data-form-stop': '', 'data-testid': 'points' } as object}
          />
        </div>
      )}
      {level !== undefined && level.descriptor !== '' && <div className={styles.small}>{level.descriptor}</div>}
      {answer?.kind === 'points' && criterion.levels.length > 0 && (
        <div className={styles.small}>{t('score.points', { points: answer.text })}</div>
      )}
      {problem !== '' && <div className={`${styles.small} ${styles.invalid}`}>{problem}</div>}
    </div>
  );
});
