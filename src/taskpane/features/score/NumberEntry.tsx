import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular, Subtract16Regular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { bestPoints } from '../../../domain/rubric/points';
import type { Criterion } from '../../../domain/rubric/rubric';
import { useScoreText } from '../../i18n/score/useScoreText';
import { focusCriterion } from './formFocus';
import { takesText } from './takesText';

const useStyles = makeStyles({
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  number: { width: '96px', flexShrink: 0 },
  meaning: {
    paddingInlineStart: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  unit: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

interface Props {
  readonly criterion: Criterion;
  readonly text: string;
  /** What the number comes to. */
  readonly meaning: string;
  readonly notApplicable: boolean;
  readonly invalid: boolean;
  readonly labelledBy: string;
  onType(text: string): void;
  /** Undefined where the criterion must be scored. */
  onNotApplicable?: (on: boolean) => void;
}

/**
 * A number that is typed: points, what was measured, or how often something occurred. Up and down change the criterion,
 * N says that it does not apply; plus and minus count.
 */
export function NumberEntry(props: Props): JSX.Element {
  const { criterion, text, onType, onNotApplicable } = props;
  const styles = useStyles();
  const t = useScoreText();
  const isCounted = criterion.occurrence !== undefined && criterion.metric === undefined;
  const count = (change: 1 | -1): void => {
    const now = /^\d+$/.test(text) ? Number(text) : 0;
    onType(String(Math.max(0, now + change)));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') focusCriterion(event.currentTarget, key === 'ArrowDown' ? 1 : -1);
    else if (key.toLowerCase() === 'n' && onNotApplicable) onNotApplicable(!props.notApplicable);
    else if (isCounted && (key === '+' || key === '=')) count(1);
    else if (isCounted && key === '-') count(-1);
    else return;
    event.preventDefault();
  };

  const { metric } = criterion;
  const unit = metric ? metric.unit : isCounted ? '' : t('outOf', { points: bestPoints(criterion) });
  const stepper = (change: 1 | -1): JSX.Element => (
    <Button
      size="small"
      appearance="subtle"
      // By keyboard, plus and minus do the same.
      tabIndex={-1}
      icon={change === 1 ? <Add16Regular /> : <Subtract16Regular />}
      aria-label={t(change === 1 ? 'once' : 'onceLess')}
      onClick={() => count(change)}
      data-testid={change === 1 ? 'count-up' : 'count-down'}
    />
  );
  return (
    <div className={styles.entry} data-criterion={criterion.name}>
      {isCounted && stepper(-1)}
      <Input
        size="small"
        className={styles.number}
        inputMode={isCounted ? 'numeric' : 'decimal'}
        autoComplete="off"
        value={text}
        placeholder={props.notApplicable ? t('notApplicable') : ''}
        aria-labelledby={props.labelledBy}
        aria-invalid={props.invalid}
        title={takesText(criterion, t)}
        contentAfter={unit === '' ? undefined : <span className={styles.unit}>{unit}</span>}
        onChange={(_, data) => onType(data.value)}
        onKeyDown={onKeyDown}
        input={{ 'data-form-stop': '', 'data-testid': 'points' } as object}
      />
      {isCounted && stepper(1)}
      <span className={styles.meaning} data-testid="meaning">
        {props.meaning}
      </span>
    </div>
  );
}
