import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useText } from '../i18n/text';
import { EmptyState } from './EmptyState';

/** Catches what no screen expected, a part that failed to load included, and offers the way back. */
export class CrashBoundary extends Component<{ children: ReactNode }, { detail: string | null }> {
  override state: { detail: string | null } = { detail: null };

  static getDerivedStateFromError(error: unknown): { detail: string } {
    return { detail: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    return this.state.detail === null ? this.props.children : <Crashed detail={this.state.detail} />;
  }
}

function Crashed({ detail }: { detail: string }): JSX.Element {
  const { t } = useText();
  return (
    <main role="alert">
      <EmptyState title={t('common.crashed')} text={t('common.crashedText', { detail })}>
        <Button appearance="primary" onClick={() => location.reload()}>
          {t('common.reload')}
        </Button>
      </EmptyState>
    </main>
  );
}
