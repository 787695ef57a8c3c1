import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { lazy, Suspense, useRef, useState } from 'react';
import type { OpenedLog } from '../../../app/openLog';
import { useText } from '../../i18n/text';

const MorePanel = lazy(() => import('./MorePanel'));

const useStyles = makeStyles({
  bar: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  chip: {
    flex: '0 1 auto',
    minWidth: 0,
    justifyContent: 'flex-start',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusCircular,
  },
  ellipsis: { overflow: 'hidden', textOverflow: 'ellipsis' },
  space: { flex: '1 1 0' },
  evaluator: {
    flex: '0 2 auto',
    minWidth: '48px',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    fontWeight: tokens.fontWeightRegular,
  },
  more: { flex: 'none' },
});

interface Props {
  readonly log: OpenedLog | null;
  readonly evaluator: string;
  onSetup(): void;
  onEvaluator(): void;
  onHelp(): void;
}

/** One line: what is scored here, who scores, and what is rarely needed. */
export function TopBar({ log, evaluator, onSetup, onEvaluator, onHelp }: Props): JSX.Element {
  const styles = useStyles();
  const { t } = useText();
  const moreButton = useRef<HTMLButtonElement>(null);
  const [more, setMore] = useState(false);
  const chip =
    log === null ? t('frame.notSetUp') : t('frame.chip', { name: log.rubric.name, version: log.rubric.version });
  return (
    <div className={styles.bar}>
      <Button
        size="small"
        className={styles.chip}
        title={`${chip} — ${t('frame.chipHint')}`}
        onClick={onSetup}
        data-testid="chip"
      >
        <span className={styles.ellipsis}>{chip}</span>
      </Button>
      <span className={styles.space} />
      <Button
        size="small"
        appearance="subtle"
        className={styles.evaluator}
        title={t('frame.evaluator')}
        onClick={onEvaluator}
        data-testid="evaluator"
      >
        <span className={styles.ellipsis}>{evaluator || t('frame.evaluatorNone')}</span>
      </Button>
      <Button
        ref={moreButton}
        size="small"
        appearance="subtle"
        className={styles.more}
        icon={<MoreHorizontal20Regular />}
        aria-label={t('frame.more')}
        aria-expanded={more}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setMore(!more)}
        data-testid="more"
      />
      <Suspense fallback={null}>
        {more && (
          <MorePanel
            onHelp={() => {
              setMore(false);
              onHelp();
            }}
            onClose={() => {
              setMore(false);
              moreButton.current?.focus();
            }}
          />
        )}
      </Suspense>
    </div>
  );
}
