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

interface Props {
  readonly title: string;
  /** Rank of the title on its screen; h3 where it is absent. */
  readonly heading?: 'h2' | 'h3';
  readonly text: ReactNode;
  readonly children: ReactNode;
}

/** One thing that can be chosen; `children` end with the button that chooses it. */
export function Card(props: Props): JSX.Element {
  const styles = useStyles();
  const { heading: Heading = 'h3' } = props;
  return (
    <article className={styles.card}>
      <Heading className={styles.title}>{props.title}</Heading>
      <div className={styles.text}>{props.text}</div>
      {props.children}
    </article>
  );
}
