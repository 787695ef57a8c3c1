import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { RUBRIC_STATES, type RubricLife, type RubricState } from '../../../../domain/rubric/life/life';
import { useBuilderText } from '../../../i18n/builder/useBuilderText';
import { useLifecycleText } from '../../../i18n/lifecycle/useLifecycleText';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyle: 'none' },
  state: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} 20px`,
    color: tokens.colorNeutralForeground3,
    '::before': {
      content: '""',
      position: 'absolute',
      left: '4px',
      top: '9px',
      width: '7px',
      height: '7px',
      borderRadius: '50%',
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  reached: {
    color: tokens.colorNeutralForeground1,
    '::before': { backgroundColor: tokens.colorBrandBackground, border: `1px solid ${tokens.colorBrandStroke1}` },
  },
  now: { fontWeight: tokens.fontWeightSemibold },
  small: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

/** The states of a standard, with the days on which it came into them. */
export function Timeline({ life }: { life: RubricLife }): JSX.Element {
  const styles = useStyles();
  const t = useLifecycleText();
  const words = useBuilderText();
  const reached = RUBRIC_STATES.indexOf(life.state);
  return (
    <ol className={styles.list} aria-label={t('timeline')}>
      {RUBRIC_STATES.map((state, at) => {
        const isNow = state === life.state;
        const since = at <= reached ? life.since[state] : undefined;
        return (
          <li
            key={state}
            className={mergeClasses(
              styles.state,
              (since !== undefined || isNow) && styles.reached,
              isNow && styles.now,
            )}
            aria-current={isNow ? 'step' : undefined}
          >
            <span>{words(`state.${state}`)}</span>
            {factsOf(life, state, t).map((fact) => (
              <span key={fact} className={styles.small}>
                {fact}
              </span>
            ))}
          </li>
        );
      })}
    </ol>
  );
}

/** Days of a state and what was agreed for it. */
function factsOf(life: RubricLife, state: RubricState, t: ReturnType<typeof useLifecycleText>): string[] {
  const isReached = RUBRIC_STATES.indexOf(state) <= RUBRIC_STATES.indexOf(life.state);
  const isNow = state === life.state;
  const since = isReached ? life.since[state] : undefined;
  return [
    since !== undefined && t('since', { day: since }),
    state === 'official' && life.from !== undefined && t('officialFrom', { month: life.from }),
    state === 'trial' && isNow && life.trialUntil !== undefined && t('trialUntil', { day: life.trialUntil }),
    state === 'draft' && isNow && life.reason !== undefined && t('sentBack', { reason: life.reason }),
    state === 'draft' && isNow && life.deadline !== undefined && t('deadline', { day: life.deadline }),
  ].filter((fact) => fact !== false);
}
