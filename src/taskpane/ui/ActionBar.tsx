import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    // From edge to edge of a screen that has a margin.
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** For content between a screen's head and its bar: what gets the focus there is scrolled to where neither covers it. */
export const clearOfBars = { '& *': { scrollMarginBlock: '100px 84px' } };

/** What can be done with a screen: below its content, at the bottom of the pane however short or long that is. */
export function ActionBar({ children }: { children: ReactNode }): JSX.Element {
  return <div className={useStyles().bar}>{children}</div>;
}
