import { Input, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { ColumnMeaning } from '../../../domain/grid/columnMapping';
import { useText } from '../../i18n/text';
import { CHOOSABLE_MEANINGS, pointsOf, type DraftColumn } from './mappingDraft';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  unsure: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    boxShadow: `inset 3px 0 0 ${tokens.colorStatusWarningBorderActive}`,
  },
  header: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  small: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  reason: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  ours: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  points: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
  number: { width: '72px' },
});

interface Props {
  readonly column: DraftColumn;
  onMeaning(meaning: ColumnMeaning): void;
  onPoints(points: string): void;
}

/** Their column on the left, our meaning on the right; a criterion shows its full marks to correct. */
export function MappingRow({ column, onMeaning, onPoints }: Props): JSX.Element {
  const styles = useStyles();
  const { t } = useText();
  const { header, meaning } = column;
  const choices = CHOOSABLE_MEANINGS.includes(meaning) ? CHOOSABLE_MEANINGS : [meaning, ...CHOOSABLE_MEANINGS];
  return (
    <li
      className={mergeClasses(styles.row, !column.sure && styles.unsure)}
      data-testid="mapping-row"
      data-header={header}
    >
      <div>
        <div className={styles.header}>{header || t('common.none')}</div>
        {column.example !== '' && (
          <div className={styles.small} title={column.example}>
            {t('mapping.example', { text: column.example })}
          </div>
        )}
        {!column.sure && (
          <div className={styles.reason}>
            {t(`mapping.reason.${column.reason}`)} · {t('mapping.confidence', { percent: percent(column.confidence) })}
          </div>
        )}
      </div>
      <div className={styles.ours}>
        <Select
          size="small"
          value={meaning}
          aria-label={t('mapping.meaningOf', { header })}
          onChange={(_, data) => onMeaning(data.value as ColumnMeaning)}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {t(`meaning.${choice}`)}
            </option>
          ))}
        </Select>
        {meaning === 'criterion' && (
          <label className={styles.points}>
            {t('mapping.points')}
            <Input
              size="small"
              className={styles.number}
              inputMode="decimal"
              value={column.points}
              aria-label={t('mapping.pointsOf', { header })}
              aria-invalid={pointsOf(column) === undefined}
              placeholder={t('mapping.pointsNeeded')}
              onChange={(_, data) => onPoints(data.value)}
            />
            {column.section}
          </label>
        )}
      </div>
    </li>
  );
}

function percent(share: number): number {
  return Math.round(share * 100);
}
