import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { template, type TemplateName } from '../../../../domain/rubric/templates';
import { useTemplatesText } from '../../../i18n/templates/useTemplatesText';
import { useText } from '../../../i18n/text';
import { ActionBar, clearOfBars } from '../../../ui/ActionBar';
import { FailureBar } from '../../../ui/FailureBar';
import { Tabs } from '../../../ui/Tabs';
import { PreviewForm } from '../../rubric/builder/PreviewForm';
import { RubricContent } from '../../rubric/RubricContent';
import { TemplateFacts } from './TemplateFacts';
import { useTemplateStart } from './useTemplateStart';
import { WorkbookPreview } from './WorkbookPreview';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flex: '1 0 auto', paddingInline: tokens.spacingHorizontalM },
  head: { paddingTop: tokens.spacingVerticalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    // The focus goes there by itself: it says where one is, nothing can be done with it.
    ':focus': { outlineStyle: 'none' },
  },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  content: { flex: '1 1 auto', paddingBlock: tokens.spacingVerticalXS, ...clearOfBars },
});

const VIEWS = ['form', 'workbook', 'content'] as const;
type View = (typeof VIEWS)[number];

interface Props {
  readonly name: TemplateName;
  onReady(log: string): void;
  onBack(): void;
}

/** A built-in standard before anything is written: its form to be tried, what the workbook gets, its text. */
export default function TemplateScreen({ name, onReady, onBack }: Props): JSX.Element {
  const styles = useStyles();
  const t = useTemplatesText();
  const { t: common, language } = useText();
  const { busy, failure, start, clear, retry } = useTemplateStart(onReady);
  const [view, setView] = useState<View>('form');
  const title = useRef<HTMLHeadingElement>(null);
  const panelId = useId();
  const rubric = useMemo(() => template(name, language), [name, language]);
  // Where the list was there is this now: readers and the keyboard start at its top.
  useEffect(() => title.current?.focus(), []);
  return (
    <div className={styles.screen} data-testid="template-screen">
      <div className={styles.head}>
        <h1 className={styles.title} ref={title} tabIndex={-1}>
          {rubric.name}
        </h1>
        <p className={styles.facts}>
          <TemplateFacts name={name} rubric={rubric} />
        </p>
      </div>
      <Tabs<View>
        label={t('views', { name: rubric.name })}
        tabs={VIEWS.map((one) => ({ name: one, text: t(`view.${one}`) }))}
        chosen={view}
        panelId={panelId}
        onChoose={setView}
      />
      <div className={styles.content} role="tabpanel" id={panelId} aria-labelledby={`${panelId}-${view}`}>
        {view === 'form' && <PreviewForm rubric={rubric} />}
        {view === 'workbook' && <WorkbookPreview rubric={rubric} />}
        {view === 'content' && <RubricContent rubric={rubric} />}
      </div>
      <ActionBar>
        {failure !== null && <FailureBar failure={failure} onDismiss={clear} onRetry={retry} />}
        <Button icon={<ArrowLeft16Regular />} onClick={onBack} data-testid="templates-back">
          {t('back')}
        </Button>
        <Button appearance="primary" disabled={busy} onClick={() => start(name)} data-testid={`template-${name}`}>
          {common(busy ? 'setup.creating' : 'setup.useTemplate')}
        </Button>
      </ActionBar>
    </div>
  );
}
