import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ShieldCheckmark20Regular } from '@fluentui/react-icons';
import type { AdoptionPlan } from '../../../app/adoptEvaluationLog';
import type { Failure } from '../../../domain/failure';
import { useText } from '../../i18n/text';
import { ActionBar, clearOfBars } from '../../ui/ActionBar';
import { AddressLink } from '../../ui/AddressLink';
import { FailureBar } from '../../ui/FailureBar';
import { TotalsView } from './TotalsView';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flex: '1 0 auto', paddingInline: tokens.spacingHorizontalM },
  content: {
    flex: '1 1 auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    ...clearOfBars,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  promise: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  icon: { flex: 'none', color: tokens.colorBrandForeground1 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: '20px',
  },
  small: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  warning: { color: tokens.colorStatusWarningForeground1, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly plan: AdoptionPlan;
  readonly busy: boolean;
  readonly failure: Failure | null;
  onRetry(): void;
  onChange(): void;
  onAdopt(): void;
}

/** All that adopting will add, before a single cell is written. */
export function PlanView({ plan, busy, failure, onRetry, onChange, onAdopt }: Props): JSX.Element {
  const styles = useStyles();
  const { t } = useText();
  const list = (names: readonly string[]): string => names.join(t('common.listSeparator'));
  const points = plan.criteria.reduce((sum, criterion) => sum + criterion.points, 0);
  return (
    <div className={styles.screen} data-testid="plan">
      <div className={styles.content}>
        <h1 className={styles.title}>{t('plan.title')}</h1>
        <div className={styles.promise}>
          <ShieldCheckmark20Regular className={styles.icon} aria-hidden />
          <span>{t('plan.unchanged')}</span>
        </div>
        {plan.shape !== 'rows' && <div>{t('plan.collected')}</div>}
        {plan.collected !== null && plan.collected.known > 0 && (
          <div>{t('plan.known', { n: plan.collected.known })}</div>
        )}
        {plan.collected !== null && plan.collected.differing.length > 0 && (
          <div className={styles.warning}>{t('plan.differing', { ids: list(plan.collected.differing) })}</div>
        )}
        <ul className={styles.list}>
          {plan.parts.length > 1 && (
            <li>
              {t('plan.parts', { n: plan.parts.length })}
              <div className={styles.small}>{list(plan.parts.map(({ sheet }) => sheet))}</div>
            </li>
          )}
          <li>
            {t('plan.columns', { n: plan.added.length })}
            <AddressLink address={plan.addedRange} />
            <div className={styles.small}>{list(plan.added)}</div>
          </li>
          <li>
            {t(plan.sheets.length > 0 ? 'plan.sheets' : 'plan.noSheets')} {plan.joins && t('plan.joins')}
            <div className={styles.small}>{list(plan.sheets)}</div>
          </li>
          <li>
            {t('plan.criteria', { n: plan.criteria.length, points: Number(points.toFixed(2)) })}
            <div className={styles.small}>{list(plan.criteria.map(({ name, points: full }) => `${name} ${full}`))}</div>
          </li>
          <li>
            {t('plan.rows', { n: plan.rows })}
            {plan.undated > 0 && <div className={styles.warning}>{t('plan.undated', { n: plan.undated })}</div>}
            {plan.unnamed > 0 && <div className={styles.warning}>{t('plan.unnamed', { n: plan.unnamed })}</div>}
          </li>
          {plan.dayColumn !== null && <li>{t('plan.day', { column: plan.dayColumn })}</li>}
          {plan.spareRows > 0 && <li>{t('plan.spare', { n: plan.spareRows })}</li>}
          {plan.marks.void + plan.marks.fatal > 0 && <li>{t('plan.marks', plan.marks)}</li>}
          {plan.totals !== null && <TotalsView totals={plan.totals} />}
          <li>{t('plan.agents', { n: plan.agents })}</li>
        </ul>
        {failure !== null && <FailureBar failure={failure} onRetry={onRetry} />}
      </div>
      <ActionBar>
        <Button disabled={busy} onClick={onChange}>
          {t('plan.change')}
        </Button>
        <Button appearance="primary" disabled={busy} onClick={onAdopt} data-testid="adopt">
          {t(busy ? 'plan.adopting' : 'plan.adopt')}
        </Button>
      </ActionBar>
    </div>
  );
}
