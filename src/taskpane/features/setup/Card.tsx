import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** One thing that can be chosen; `children` end with the button that chooses it. */
export function Card(props: { title: string; text: ReactNode; children: ReactNode }): JSX.Element {
  const styles = useStyles();
  return (
    <article className={styles.card}>
      <h3 className={styles.title}>{props.title}</h3>
      <div className={styles.text}>{props.text}</div>
      {props.children}
    </article>
  );
}
