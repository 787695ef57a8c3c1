import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular, Delete16Regular } from '@fluentui/react-icons';
import type { GradeBand, Rubric } from '../../../../domain/rubric/rubric';
import { useBuilderText } from '../../../i18n/builder/useBuilderText';
import { ChoiceField } from './ChoiceField';
import { NumberField } from './NumberField';
import type { Change } from './change';

const useStyles = makeStyles({
  settings: { marginTop: tokens.spacingVerticalM },
  summary: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, cursor: 'pointer' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalS,
  },
  band: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 96px 28px',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'end',
    paddingBottom: tokens.spacingVerticalXS,
  },
  name: { minWidth: 0 },
});

/** Grades, pass mark, what a fatal error does to the score, decimals, and where a contact starts from. */
export function SettingsEditor({ rubric, change }: { rubric: Rubric; change: Change }): JSX.Element {
  const styles = useStyles();
  const t = useBuilderText();
  const set = (values: Partial<Rubric>, field: string): void =>
    change('edit', (one) => ({ ...one, ...values }), `settings:${field}`);
  const setBands = (bands: readonly GradeBand[], field?: string): void =>
    change('edit', (one) => ({ ...one, bands }), field);
  return (
    <details className={styles.settings}>
      <summary className={styles.summary}>{t('edit.settings')}</summary>
      <div className={styles.fields}>
        <NumberField
          label={t('edit.passMark')}
          value={rubric.passMark}
          onChange={(passMark) => set({ passMark: passMark ?? 0 }, 'passMark')}
        />
        <ChoiceField
          label={t('edit.fatalScore')}
          value={rubric.fatalScore}
          choices={[
            { value: 'zero', text: t('edit.fatalZero') },
            { value: 'keep', text: t('edit.fatalKeep') },
          ]}
          onChoose={(fatalScore) => set({ fatalScore }, 'fatalScore')}
        />
        <ChoiceField
          label={t('edit.decimals')}
          value={String(rubric.decimals)}
          choices={['0', '1', '2'].map((value) => ({ value, text: value }))}
          onChoose={(decimals) => set({ decimals: Number(decimals) }, 'decimals')}
        />
        <NumberField
          label={t('edit.base')}
          hint={t('edit.baseHint')}
          value={rubric.base ?? 0}
          onChange={(base) => set({ base: base === 0 ? undefined : base }, 'base')}
        />
      </div>
      {rubric.bands.map((band, at) => {
        const setBand = (values: Partial<GradeBand>, field: string): void =>
          setBands(
            rubric.bands.map((one, index) => (index === at ? { ...one, ...values } : one)),
            `band:${at}:${field}`,
          );
        return (
          <div key={at} className={styles.band}>
            <Input
              className={styles.name}
              size="small"
              aria-label={t('edit.band')}
              value={band.name}
              onChange={(_, { value }) => setBand({ name: value }, 'name')}
            />
            <NumberField
              label={t('edit.bandFrom')}
              value={band.from}
              onChange={(from) => setBand({ from: from ?? 0 }, 'from')}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<Delete16Regular />}
              aria-label={t('edit.removeBand', { name: band.name })}
              onClick={() => setBands(rubric.bands.filter((_one, index) => index !== at))}
            />
          </div>
        );
      })}
      <Button
        size="small"
        appearance="subtle"
        icon={<Add16Regular />}
        onClick={() => setBands([{ name: t('edit.newBand'), from: 100 }, ...rubric.bands])}
      >
        {t('edit.addBand')}
      </Button>
    </details>
  );
}
