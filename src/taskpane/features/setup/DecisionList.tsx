import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useText } from '../../i18n/text';

const useStyles = makeStyles({
  root: { paddingTop: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    minHeight: '36px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  open: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    boxShadow: `inset 3px 0 0 ${tokens.colorStatusWarningBorderActive}`,
  },
});

export interface Decision<Choice extends string> {
  readonly key: string;
  readonly what: ReactNode;
  /** What the choice is about, for those who cannot see the row. */
  readonly label: string;
  /** Null where it is open. */
  readonly chosen: Choice | null;
  readonly choices: readonly { readonly value: Choice; readonly text: string }[];
  onChoose(choice: Choice): void;
}

interface Props<Choice extends string> {
  readonly title: string;
  readonly hint: string;
  readonly decisions: readonly Decision<Choice>[];
}

/** Things of one kind, each with what it is to mean; open ones are marked. */
export function DecisionList<Choice extends string>({ title, hint, decisions }: Props<Choice>): JSX.Element | null {
  const styles = useStyles();
  const { t } = useText();
  const headingId = useId();
  if (decisions.length === 0) return null;
  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {title}
      </h2>
      <p className={styles.hint}>{hint}</p>
      <ul className={styles.list}>
        {decisions.map(({ key, what, label, chosen, choices, onChoose }) => (
          <li
            key={key}
            className={mergeClasses(styles.row, chosen === null && styles.open)}
            data-testid="decision"
            data-key={key}
          >
            <div>{what}</div>
            <Select
              size="small"
              aria-label={label}
              value={chosen ?? ''}
              onChange={(_, { value }) => onChoose(value as Choice)}
            >
              {chosen === null && <option value="">{t('mapping.undecided')}</option>}
              {choices.map(({ value, text }) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
    </section>
  );
}
