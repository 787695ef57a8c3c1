import { makeStyles, tokens } from '@fluentui/react-components';
import type { GivenIds } from '../../../app/giveMissingIds';
import { useText } from '../../i18n/text';
import { AddressLink } from '../../ui/AddressLink';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What the pane did by itself when it opened: rows that colleagues typed by hand have their IDs now. */
export function GivenIdsNotice({ ids }: { ids: GivenIds }): JSX.Element {
  const styles = useStyles();
  const { t } = useText();
  const [first] = ids.given;
  return (
    <div className={styles.root} role="status" data-testid="given-ids">
      {first !== undefined && (
        <div>
          {t('frame.given', { n: ids.given.length })} <AddressLink address={first.address} />
        </div>
      )}
      {ids.locked.length > 0 && <div>{t('frame.locked', { sheets: ids.locked.join(t('common.listSeparator')) })}</div>}
    </div>
  );
}
