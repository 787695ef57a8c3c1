import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons';
import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react';
import type { Failure } from '../../domain/failure';
import { failureWords } from '../i18n/failureText';
import { useText } from '../i18n/text';
import { AddressLink } from './AddressLink';

const UnlockForm = lazy(() => import('./UnlockForm'));

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  icon: { color: tokens.colorStatusDangerForeground1, marginTop: '2px' },
  what: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

interface Props {
  readonly failure: Failure;
  onDismiss?(): void;
  /** Tries again what failed: offered where a protected sheet wants its password first. */
  onRetry?(): void;
  readonly children?: ReactNode;
}

/** What happened, where, what was and was not written, and what to do; `children` are the buttons that do it. */
export function FailureBar(props: Props): JSX.Element {
  const styles = useStyles();
  const { t, failures } = useText();
  const words = failureWords(props.failure, failures);
  const bar = useRef<HTMLDivElement>(null);
  // What went wrong below the fold went wrong unseen.
  useEffect(() => {
    bar.current?.scrollIntoView({ block: 'nearest' });
  }, [props.failure]);
  return (
    <div ref={bar} className={styles.bar} role="alert" data-testid="failure" data-code={props.failure.code}>
      <ErrorCircle16Filled className={styles.icon} aria-hidden />
      <div>
        <div className={styles.what}>{words.what}</div>
        {words.where !== undefined && (
          <div>
            <AddressLink address={words.where} />
          </div>
        )}
        <div>{words.written}</div>
        <div>{words.remedy}</div>
        {(props.failure.code === 'SHEET_PROTECTED' || props.failure.code === 'PASSWORD_WRONG') && props.onRetry && (
          <Suspense fallback={null}>
            <UnlockForm sheet={props.failure.sheet} onUnlock={props.onRetry} />
          </Suspense>
        )}
        <div className={styles.actions}>
          {props.children}
          {props.onDismiss !== undefined && (
            <Button size="small" appearance="subtle" onClick={props.onDismiss}>
              {t('common.close')}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
