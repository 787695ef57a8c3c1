import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AdoptionPlan } from '../../../app/adoptEvaluationLog';
import { useText } from '../../i18n/text';
import { AddressLink } from '../../ui/AddressLink';

const useStyles = makeStyles({
  warning: { color: tokens.colorStatusWarningForeground1, fontSize: tokens.fontSizeBase200 },
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    maxHeight: '240px',
    overflowY: 'auto',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** The team's own totals beside ours, row by row where they differ, and figures typed over formulas. */
export function TotalsView({ totals }: { totals: NonNullable<AdoptionPlan['totals']> }): JSX.Element {
  const styles = useStyles();
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const { header, compared, agree, different, typed, typedCount } = totals;
  const differing = compared - agree;
  return (
    <li data-testid="totals">
      {t('totals.agree', { header, agree, compared })}
      {differing > 0 && <div className={styles.warning}>{t('totals.differ', { n: differing })}</div>}
      {typedCount > 0 && <div className={styles.warning}>{t('totals.typed', { n: typedCount })}</div>}
      {differing + typedCount > 0 && (
        <Button size="small" appearance="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'templates.hide' : 'totals.show')}
        </Button>
      )}
      {isOpen && (
        <ul className={styles.list}>
          {different.map(({ address, theirs, ours }) => (
            <li key={address}>
              <AddressLink address={address} /> {t('totals.row', { theirs, ours })}
            </li>
          ))}
          {typed.map(({ address, value }) => (
            <li key={`typed ${address}`}>
              <AddressLink address={address} /> {t('totals.typedRow', { value: String(value) })}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
