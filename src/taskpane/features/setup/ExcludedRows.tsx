import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FoundLog } from '../../../app/inspection/foundLog';
import { useText } from '../../i18n/text';
import { AddressLink } from '../../ui/AddressLink';

const useStyles = makeStyles({
  root: { paddingTop: tokens.spacingVerticalS },
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    maxHeight: '240px',
    overflowY: 'auto',
    fontSize: tokens.fontSizeBase200,
  },
  row: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  text: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** The rows that were taken for no evaluation, each with its place: nobody should have to believe the count. */
export function ExcludedRows({ rows }: { rows: FoundLog['excluded'] }): JSX.Element | null {
  const styles = useStyles();
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  if (rows.length === 0) return null;
  return (
    <section className={styles.root} data-testid="excluded">
      <Button size="small" appearance="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('mapping.excluded', { n: rows.length })}
      </Button>
      {isOpen && (
        <ul className={styles.list}>
          {rows.map(({ where, kind, text }) => (
            <li key={where} className={styles.row}>
              <AddressLink address={where} />
              <span>{t(`mapping.excludedKind.${kind}`)}</span>
              <span className={styles.text}>{text}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
