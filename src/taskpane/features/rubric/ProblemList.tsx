import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Repair, Severity } from '../../../domain/rubric/check/finding';
import { useBuilderText } from '../../i18n/builder/useBuilderText';
import { problemText } from '../../i18n/problemText';
import { repairText } from '../../i18n/repairText';
import { useText } from '../../i18n/text';
import { AddressLink } from '../../ui/AddressLink';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  group: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  error: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  warning: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  summary: { fontWeight: tokens.fontWeightSemibold, cursor: 'pointer' },
  list: { margin: 0, paddingInlineStart: '18px' },
  item: { paddingTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  repairs: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, paddingTop: '2px' },
  repair: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
});

/** A finding as it is shown: in words, with its cell where it stands in one, and what would mend it. */
export type ShownProblem = Parameters<typeof problemText>[0] & {
  readonly severity: Severity;
  readonly repairs: readonly Repair[];
  readonly where?: string;
};

interface Props<P extends ShownProblem> {
  readonly problems: readonly P[];
  onRepair?(repair: Repair): void;
  /** Goes to what a finding is about. */
  onGo?(problem: P): void;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What the checker finds, gravest first; each finding with its repairs, none of which is applied by itself. */
export function ProblemList<P extends ShownProblem>({ problems, onRepair, onGo }: Props<P>): JSX.Element | null {
  const styles = useStyles();
  const t = useBuilderText();
  const { language } = useText();
  if (problems.length === 0) return null;
  const look = { error: styles.error, warning: styles.warning, info: undefined };
  return (
    <div className={styles.root} data-testid="problems">
      {SEVERITIES.map((severity) => {
        const own = problems.filter((problem) => problem.severity === severity);
        if (own.length === 0) return null;
        return (
          <details key={severity} className={mergeClasses(styles.group, look[severity])} open={severity === 'error'}>
            <summary className={styles.summary}>{t(`problems.${severity}`, { n: own.length })}</summary>
            <ul className={styles.list}>
              {own.map((problem, at) => (
                <li key={at} className={styles.item} data-testid="problem" data-code={problem.code}>
                  {problemText(problem, language)}{' '}
                  {problem.where !== undefined && <AddressLink address={problem.where} />}
                  <div className={styles.repairs}>
                    {onGo && (
                      <Button className={styles.repair} size="small" appearance="subtle" onClick={() => onGo(problem)}>
                        {t('problems.go')}
                      </Button>
                    )}
                    {onRepair &&
                      problem.repairs.map((repair, index) => (
                        <Button
                          key={index}
                          className={styles.repair}
                          size="small"
                          onClick={() => onRepair(repair)}
                          data-testid="repair"
                        >
                          {repairText(repair, language)}
                        </Button>
                      ))}
                  </div>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}
