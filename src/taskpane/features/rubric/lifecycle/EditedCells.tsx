import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { EditedCell } from '../../../../app/listRubrics';
import { restoreRubric } from '../../../../app/restoreRubric';
import { useLifecycleText } from '../../../i18n/lifecycle/useLifecycleText';
import { AddressLink } from '../../../ui/AddressLink';
import { useExcel } from '../../../ui/ExcelContext';
import { FailureBar } from '../../../ui/FailureBar';
import { useTask } from '../../../ui/useTask';

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: '18px', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXS },
});

interface Props {
  readonly rubric: string;
  readonly cells: readonly EditedCell[];
  onChanged(): void;
}

/** Cells of a published standard that somebody edited by hand, and the two ways out of it. */
export function EditedCells({ rubric, cells, onChanged }: Props): JSX.Element | null {
  const styles = useStyles();
  const t = useLifecycleText();
  const session = useExcel();
  const task = useTask();
  if (cells.length === 0) return null;
  const restore = (how: 'putBack' | 'takeWording'): void =>
    task.run(() => restoreRubric(session, { rubric, how }), onChanged);
  return (
    <section className={styles.root} data-testid="edited-cells">
      <h2 className={styles.title}>{t('edited.title')}</h2>
      <p className={styles.text}>{t('edited.text')}</p>
      <ul className={styles.list}>
        {cells.map((cell, at) => (
          <li key={at}>
            <AddressLink address={cell.where} /> {cell.column}{' '}
            {t('edited.was', { before: String(cell.before), after: String(cell.after) })}
            {cell.altersScore && ` · ${t('edited.score')}`}
          </li>
        ))}
      </ul>
      {task.failure !== null && <FailureBar failure={task.failure} onDismiss={task.clear} onRetry={task.retry} />}
      <div className={styles.buttons}>
        <Button size="small" disabled={task.busy} onClick={() => restore('putBack')} data-testid="put-back">
          {t('edited.putBack')}
        </Button>
        {cells.every(({ altersScore }) => !altersScore) && (
          <Button size="small" disabled={task.busy} onClick={() => restore('takeWording')}>
            {t('edited.takeWording')}
          </Button>
        )}
      </div>
    </section>
  );
}
