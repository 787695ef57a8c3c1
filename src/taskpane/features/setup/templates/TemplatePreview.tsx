import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { Rubric } from '../../../../domain/rubric/rubric';
import { useTemplatesText } from '../../../i18n/templates/useTemplatesText';
import { Tabs } from '../../../ui/Tabs';
import { PreviewForm } from '../../rubric/builder/PreviewForm';
import { RubricContent } from '../../rubric/RubricContent';
import { WorkbookPreview } from './WorkbookPreview';

const useStyles = makeStyles({
  title: {
    margin: 0,
    // The tabs' page starts below whatever sticks to the top.
    scrollMarginTop: '48px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  tabs: { marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const VIEWS = ['form', 'workbook', 'content'] as const;
type View = (typeof VIEWS)[number];

interface Props {
  readonly rubric: Rubric;
  /** What it holds, and what of it is ours. */
  readonly facts: string;
  /** What went wrong in taking it into use. */
  readonly failure: ReactNode;
  /** The button that takes it into use. */
  readonly use: ReactNode;
  onBack(): void;
}

/** A built-in standard before anything is written: its form to be tried, what the workbook gets, its text. */
export default function TemplatePreview({ rubric, facts, failure, use, onBack }: Props): JSX.Element {
  const styles = useStyles();
  const t = useTemplatesText();
  const [view, setView] = useState<View>('form');
  const title = useRef<HTMLHeadingElement>(null);
  const panelId = useId();
  // Where the list was there is this now: readers and the keyboard start at its top.
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section aria-label={rubric.name} data-testid="template-preview">
      <h3 className={styles.title} ref={title} tabIndex={-1}>
        {rubric.name}
      </h3>
      <p className={styles.facts}>{facts}</p>
      <div className={styles.tabs}>
        <Tabs<View>
          label={t('views', { name: rubric.name })}
          tabs={VIEWS.map((name) => ({ name, text: t(`view.${name}`) }))}
          chosen={view}
          panelId={panelId}
          onChoose={setView}
        />
      </div>
      <div role="tabpanel" id={panelId} aria-labelledby={`${panelId}-${view}`}>
        {view === 'form' && <PreviewForm rubric={rubric} />}
        {view === 'workbook' && <WorkbookPreview rubric={rubric} />}
        {view === 'content' && <RubricContent rubric={rubric} />}
      </div>
      {failure}
      <div className={styles.bar}>
        <Button icon={<ArrowLeft16Regular />} onClick={onBack} data-testid="templates-back">
          {t('back')}
        </Button>
        {use}
      </div>
    </section>
  );
}
