import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { memo, useId } from 'react';
import { answerLevel, answerPoints } from '../../../domain/evaluation/answerPoints';
import type { Criterion } from '../../../domain/rubric/rubric';
import { useScoreText, type ScoreText } from '../../i18n/score/useScoreText';
import { hasLevelsToChoose, savedAnswer, type FormAnswer, type SavedAnswer } from './formAnswer';
import { LevelButtons } from './LevelButtons';
import { NumberEntry } from './NumberEntry';
import { takesText } from './takesText';

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
  problem: { color: tokens.colorStatusWarningForeground1 },
});

interface Props {
  readonly criterion: Criterion;
  readonly answer: FormAnswer | undefined;
  /** Whether its whole section did not occur. */
  readonly absent: boolean;
  /** Whether gaps are marked: after the first try to submit. */
  readonly marked: boolean;
  onAnswer(criterion: string, answer: FormAnswer | null): void;
}

/** One criterion: its name and points, the ways to answer it, and what the chosen level means. */
export const CriterionRow = memo(function CriterionRow(props: Props): JSX.Element {
  const { criterion, answer, absent, onAnswer } = props;
  const styles = useStyles();
  const t = useScoreText();
  const nameId = useId();
  const saved = savedAnswer(criterion, answer, absent);
  const notApplicable = saved === 'N/A';
  const isChosen = hasLevelsToChoose(criterion);
  const mayBeLeftOut = criterion.notApplicable !== 'forbidden';
  const setNotApplicable = (on: boolean): void => onAnswer(criterion.name, on ? { kind: 'notApplicable' } : null);
  const problem =
    saved === 'invalid'
      ? t('invalid', { takes: takesText(criterion, t) })
      : props.marked && saved === undefined
        ? t('required')
        : '';
  const meaning = meaningOf(criterion, answer, saved, t);

  return (
    <div className={styles.row} data-testid="criterion" data-name={criterion.name}>
      <div className={styles.head}>
        <span id={nameId} className={styles.name}>
          {criterion.name} <span className={styles.points}>{worthOf(criterion, t)}</span>
        </span>
        {(mayBeLeftOut || notApplicable) && (
          <ToggleButton
            size="small"
            appearance="subtle"
            className={styles.toggle}
            checked={notApplicable}
            aria-label={t('notApplicableOf', { criterion: criterion.name })}
            onClick={() => setNotApplicable(!notApplicable)}
            data-testid="not-applicable"
          >
            {t('notApplicable')}
          </ToggleButton>
        )}
      </div>
      {isChosen ? (
        <LevelButtons
          criterion={criterion.name}
          levels={criterion.levels}
          chosen={answer?.kind === 'level' ? answer.level : undefined}
          notApplicable={notApplicable}
          labelledBy={nameId}
          onChoose={(name, level) => onAnswer(name, { kind: 'level', level })}
          onNotApplicable={mayBeLeftOut ? (_name, on) => setNotApplicable(on) : undefined}
        />
      ) : (
        <NumberEntry
          criterion={criterion}
          text={answer?.kind === 'number' ? answer.text : ''}
          meaning={meaning}
          notApplicable={notApplicable}
          invalid={problem !== ''}
          labelledBy={nameId}
          onType={(text) => onAnswer(criterion.name, text === '' ? null : { kind: 'number', text })}
          onNotApplicable={mayBeLeftOut ? setNotApplicable : undefined}
        />
      )}
      {isChosen && meaning !== '' && <div className={styles.small}>{meaning}</div>}
      {problem !== '' && <div className={mergeClasses(styles.small, styles.problem)}>{problem}</div>}
    </div>
  );
});

/** What a criterion gives: its points, and what each occurrence changes. */
function worthOf({ points, occurrence }: Criterion, t: ScoreText): string {
  if (!occurrence) return String(points);
  const sign = occurrence.kind === 'bonus' ? '+' : '-';
  const each = `${sign}${occurrence.each}`;
  const change =
    occurrence.cap === undefined
      ? t('each', { points: each })
      : t('eachCapped', { points: each, most: `${sign}${occurrence.cap}` });
  return points === 0 ? change : `${points} · ${change}`;
}

/** The chosen level's text; of a number that is not simply the criterion's points, what it comes to. */
function meaningOf(criterion: Criterion, answer: FormAnswer | undefined, saved: SavedAnswer, t: ScoreText): string {
  if (answer?.kind === 'level') return criterion.levels[answer.level]?.descriptor ?? '';
  const { levels, occurrence } = criterion;
  const saysItself = occurrence ? saved === 0 : levels.length === 0;
  if (typeof saved !== 'number' || saysItself) return '';
  const level = answerLevel(criterion, saved);
  const points = t('gives', { points: answerPoints(criterion, saved) ?? '' });
  return [level?.label, points, level?.descriptor].filter(Boolean).join(' · ');
}
