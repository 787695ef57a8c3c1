import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FoundLog } from '../../../app/inspection/foundLog';
import { placeName } from '../../../domain/address';
import { useText } from '../../i18n/text';
import { AddressLink } from '../../ui/AddressLink';
import { Card } from './Card';
import { SheetPreview } from './SheetPreview';

const useStyles = makeStyles({
  facts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
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
      <SheetPreview
        label={t('setup.preview')}
        columns={found.columns.map(({ column, header }) => ({ key: column, header }))}
        rows={found.preview}
      />
      <Button appearance={best ? 'primary' : 'secondary'} onClick={onUse} data-testid="use-found">
        {t('setup.use')}
      </Button>
    </Card>
  );
}
