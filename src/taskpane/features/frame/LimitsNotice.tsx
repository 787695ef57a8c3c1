import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { workbookState, type WorkbookLimits } from '../../../app/workbookState';
import { useText } from '../../i18n/text';
import { useExcel } from '../../ui/ExcelContext';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Says before anybody scores that the workbook cannot be written, usually because a colleague has the file. */
export function LimitsNotice(): JSX.Element | null {
  const styles = useStyles();
  const { t } = useText();
  const session = useExcel();
  const [limits, setLimits] = useState<WorkbookLimits | null>(null);
  useEffect(() => {
    // Where it cannot be told, writing will.
    workbookState(session).then(setLimits, () => undefined);
  }, [session]);
  if (limits === null || (!limits.readOnly && !limits.structureProtected)) return null;
  return (
    <div className={styles.root} role="status" data-testid="limits">
      {limits.readOnly && <div>{t('frame.readOnly')}</div>}
      {limits.structureProtected && <div>{t('frame.structureProtected')}</div>}
    </div>
  );
}
