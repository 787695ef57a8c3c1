import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type KeyboardEvent } from 'react';
import type { Level } from '../../../domain/rubric/rubric';
import { focusCriterion } from './formFocus';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  level: {
    flex: '1 1 0',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXXS} 2px`,
    border: 'none',
    borderLeftWidth: '1px',
    borderLeftStyle: 'solid',
    borderLeftColor: tokens.colorNeutralStroke1,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':first-child': { borderLeftWidth: '0' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
  label: { maxWidth: '100%', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  points: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface Props {
  readonly criterion: string;
  readonly levels: readonly Level[];
  readonly chosen: number | undefined;
  readonly notApplicable: boolean;
  readonly labelledBy: string;
  onChoose(criterion: string, level: number): void;
  /** Undefined where the criterion must be scored. */
  onNotApplicable?: (criterion: string, on: boolean) => void;
}

/**
 * The levels of one criterion as a segmented row. Left and right change the level, up and down change the criterion,
 * digits pick a level, 0 and N say that the criterion does not apply.
 */
export const LevelButtons = memo(function LevelButtons(props: Props): JSX.Element {
  const { criterion, levels, chosen, onChoose } = props;
  const styles = useStyles();

  const choose = (level: number, group: HTMLElement): void => {
    onChoose(criterion, level);
    group.querySelectorAll('button')[level]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const group = event.currentTarget;
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const digit = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
    if (step !== 0) {
      const from = chosen ?? (step > 0 ? -1 : levels.length);
      choose(Math.min(Math.max(from + step, 0), levels.length - 1), group);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      focusCriterion(group, event.key === 'ArrowDown' ? 1 : -1);
    } else if (digit >= 0 && digit < levels.length) {
      choose(digit, group);
    } else if (['0', 'n', 'N'].includes(event.key) && props.onNotApplicable !== undefined) {
      props.onNotApplicable(criterion, !props.notApplicable);
    } else {
      return;
    }
    event.preventDefault();
  };

  return (
    <div
      className={styles.group}
      role="radiogroup"
      tabIndex={-1}
      aria-labelledby={props.labelledBy}
      onKeyDown={onKeyDown}
      data-criterion={criterion}
    >
      {levels.map((level, index) => (
        <button
          key={level.label}
          type="button"
          role="radio"
          aria-checked={index === chosen}
          aria-label={`${level.label} ${level.points}`}
          title={level.descriptor === '' ? level.label : `${level.label}：${level.descriptor}`}
          tabIndex={index === (chosen ?? 0) ? 0 : -1}
          className={mergeClasses(styles.level, index === chosen && styles.chosen)}
          onClick={() => onChoose(criterion, index)}
          data-form-stop={index === (chosen ?? 0) ? '' : undefined}
          data-testid="level"
        >
          <span className={styles.label}>{level.label}</span>
          <span className={styles.points}>{level.points}</span>
        </button>
      ))}
    </div>
  );
});
