import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { memo, useId } from 'react';
import type { Rubric } from '../../../domain/rubric/rubric';
import { outcomeText } from '../../i18n/outcomeText';
import { useScoreText } from '../../i18n/score/useScoreText';
import { useText } from '../../i18n/text';

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  outcome: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly rubric: Rubric;
  readonly fired: readonly string[];
  onRule(rule: string, fired: boolean): void;
}

/** The rules that overrule the sum, each with what it does. */
export const RuleToggles = memo(function RuleToggles({ rubric, fired, onRule }: Props): JSX.Element {
  const styles = useStyles();
  const t = useScoreText();
  const { t: common } = useText();
  const headingId = useId();
  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        {t('rules')}
      </h3>
      {rubric.rules.map((rule) => (
        <Switch
          key={rule.name}
          style={{ display: 'flex' }}
          checked={fired.includes(rule.name)}
          onChange={(_, data) => onRule(rule.name, data.checked)}
          label={
            <>
              {rule.name}
              <span className={styles.outcome}>{outcomeText(rule, rubric.fatalScore, common)}</span>
            </>
          }
          input={{ 'data-form-stop': '', 'data-testid': 'rule', 'data-name': rule.name } as object}
        />
      ))}
    </section>
  );
});
