import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { FoundLog } from '../../../app/inspection/foundLog';
import { useText } from '../../i18n/text';

const useStyles = makeStyles({
  root: { paddingTop: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { display: 'flex', flexDirection: 'column', maxHeight: '240px', overflowY: 'auto' },
});

interface Props {
  readonly parts: FoundLog['parts'];
  /** Sheets that are left out. */
  readonly left: ReadonlySet<string>;
  onChange(left: ReadonlySet<string>): void;
}

/** Which sheets with the same header are parts of the log: a copy of one would count its contacts twice. */
export function PartChoice({ parts, left, onChange }: Props): JSX.Element | null {
  const styles = useStyles();
  const { t } = useText();
  const headingId = useId();
  const sheets = [...new Set(parts.map(({ sheet }) => sheet))];
  if (sheets.length < 2) return null;
  const choose = (sheet: string, isChosen: boolean): void => {
    const without = new Set(left);
    if (isChosen) without.delete(sheet);
    else without.add(sheet);
    onChange(without);
  };
  const rowsOf = (sheet: string): number =>
    parts.reduce((sum, part) => (part.sheet === sheet ? sum + part.rows : sum), 0);
  return (
    <section className={styles.root} aria-labelledby={headingId} data-testid="parts">
      <h2 id={headingId} className={styles.heading}>
        {t('mapping.parts', { n: sheets.length - left.size })}
      </h2>
      <p className={styles.hint}>{t('mapping.partsHint')}</p>
      <div className={styles.list}>
        {sheets.map((sheet) => (
          <Checkbox
            key={sheet}
            checked={!left.has(sheet)}
            // One has to stay.
            disabled={!left.has(sheet) && left.size === sheets.length - 1}
            label={`${sheet} · ${t('setup.rows', { n: rowsOf(sheet) })}`}
            onChange={(_, { checked }) => choose(sheet, checked === true)}
          />
        ))}
      </div>
    </section>
  );
}
