import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FoundLog } from '../../../app/inspection/foundLog';
import { placeName } from '../../../domain/address';
import { useText } from '../../i18n/text';
import { AddressLink } from '../../ui/AddressLink';
import { Card } from './Card';

const useStyles = makeStyles({
  facts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  scroll: { maxWidth: '100%', overflowX: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}` },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100 },
  cell: {
    maxWidth: '96px',
    padding: `2px ${tokens.spacingHorizontalXS}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  header: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly found: FoundLog;
  /** The surest one carries the screen's primary button. */
  readonly best: boolean;
  onUse(): void;
}

/** A log that people made: where it is, how sure we are, what it looks like. */
export function FoundLogCard({ found, best, onUse }: Props): JSX.Element {
  const styles = useStyles();
  const { t } = useText();
  const sure = found.confidence >= 0.8 ? 'setup.sure' : found.confidence >= 0.5 ? 'setup.likely' : 'setup.unsure';
  const facts = (
    <span className={styles.facts}>
      <span>{t(sure)}</span>
      <AddressLink address={placeName(found.sheet, found.range)} />
      <span>{t('setup.rows', { n: found.rows })}</span>
      {found.shape !== 'rows' && <span>{t(`setup.shape.${found.shape}`)}</span>}
      {found.parts.length > 1 && (
        <span title={found.parts.map(({ sheet }) => sheet).join(t('common.listSeparator'))}>
          {t('setup.parts', { n: found.parts.length })}
        </span>
      )}
      {found.hidden && <span>{t('setup.hidden')}</span>}
    </span>
  );
  return (
    <Card title={found.table === null ? found.sheet : `${found.sheet} · ${found.table}`} text={facts}>
      {/* A scrolling region must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keyboard */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('setup.preview')}>
        <table className={styles.table}>
          <thead>
            <tr>
              {found.columns.map(({ column, header }) => (
                <th key={column} scope="col" className={`${styles.cell} ${styles.header}`} title={header}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.preview.map((row, index) => (
              <tr key={index}>
                {row.map((text, column) => (
                  <td key={column} className={styles.cell} title={text}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Button appearance={best ? 'primary' : 'secondary'} onClick={onUse} data-testid="use-found">
        {t('setup.use')}
      </Button>
    </Card>
  );
}
