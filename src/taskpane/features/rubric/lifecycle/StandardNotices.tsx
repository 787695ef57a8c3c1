import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { listRubrics } from '../../../../app/listRubrics';
import { useLifecycleText } from '../../../i18n/lifecycle/useLifecycleText';
import { useText } from '../../../i18n/text';
import { useExcel } from '../../../ui/ExcelContext';
import { usePane } from '../../../ui/PaneContext';
import { standardNotices, type StandardNotice } from './standardNotices';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  lines: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
});

interface Props {
  /** The standard of the log in front, `internet_v1`. */
  readonly used: string;
  onShow(rubric: string): void;
  onDismiss(): void;
}

/** What to know of the standards when the pane opens: a review that is due, a published table that was edited. */
export default function StandardNotices({ used, onShow, onDismiss }: Props): JSX.Element | null {
  const styles = useStyles();
  const t = useLifecycleText();
  const { t: common } = useText();
  const session = useExcel();
  const { today } = usePane();
  const [notices, setNotices] = useState<readonly StandardNotice[]>([]);
  useEffect(() => {
    // Nothing that is asked of the pane now depends on them.
    listRubrics(session, { today: today() }).then(
      (rubrics) => setNotices(standardNotices(rubrics, used)),
      () => undefined,
    );
  }, [session, today, used]);
  if (notices.length === 0) return null;
  return (
    <div className={styles.root} role="status" data-testid="standard-notices">
      <div className={styles.lines}>
        {notices.map((notice) => (
          <div key={`${notice.kind} ${notice.rubric.rubric}`}>
            {textOf(notice, t)}{' '}
            <Link
              as="button"
              inline
              style={{ fontSize: 'inherit', lineHeight: 'inherit' }}
              onClick={() => onShow(notice.kind === 'replaced' ? notice.by.rubric : notice.rubric.rubric)}
            >
              {t('notices.show')}
            </Link>
          </div>
        ))}
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={common('common.close')}
        onClick={onDismiss}
      />
    </div>
  );
}

function textOf(notice: StandardNotice, t: ReturnType<typeof useLifecycleText>): string {
  const { name, version } = notice.rubric;
  switch (notice.kind) {
    case 'reviewDue':
      return t('notices.reviewDue', { name, version, day: notice.day });
    case 'edited':
      return t('notices.edited', { name, version, where: notice.where });
    case 'replaced':
      return t('notices.replaced', { name, version, next: notice.by.version });
  }
}
