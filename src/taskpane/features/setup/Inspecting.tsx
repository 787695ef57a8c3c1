import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { InspectionProgress } from '../../../app/inspectWorkbook';
import { useText } from '../../i18n/text';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
  },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

interface Props {
  /** Null until the first rows are read. */
  readonly progress: InspectionProgress | null;
  onCancel(): void;
}

/** How far looking at the workbook has come, and a way out of a long one. */
export function Inspecting({ progress, onCancel }: Props): JSX.Element {
  const styles = useStyles();
  const { t } = useText();
  const count = (rows: number): string => rows.toLocaleString();
  return (
    <div className={styles.root} data-testid="inspecting">
      <Spinner label={t('setup.inspecting')} />
      {progress !== null && (
        <div className={styles.count}>
          {t('setup.progress', { sheet: progress.sheet, rows: count(progress.rows), of: count(progress.of) })}
        </div>
      )}
      <Button size="small" onClick={onCancel}>
        {t('common.cancel')}
      </Button>
    </div>
  );
}
