import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { InspectionProgress, WorkbookInspection } from '../../../app/inspectWorkbook';
import type { FoundLog } from '../../../app/inspection/foundLog';
import type { TemplateName } from '../../../domain/rubric/templates';
import { useText } from '../../i18n/text';
import { Card } from './Card';
import { FoundLogCard } from './FoundLogCard';
import { Inspecting } from './Inspecting';

const MappingScreen = lazy(() => import('./MappingScreen'));
const RemoveLog = lazy(() => import('./RemoveLog'));
const RosterSection = lazy(() => import('./RosterSection'));
const RubricTab = lazy(() => import('../rubric/RubricTab'));
const TemplateGallery = lazy(() => import('./TemplateGallery'));
const TemplateScreen = lazy(() => import('./templates/TemplateScreen'));

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
  },
  small: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface Props {
  /** Null until the workbook was looked through. */
  readonly inspection: WorkbookInspection | null;
  readonly progress: InspectionProgress | null;
  readonly busy: boolean;
  onInspect(): void;
  onCancel(): void;
  /** A log is there to score in. */
  onReady(log: string): void;
  /** A log was taken back. */
  onRemoved(): void;
}

/** First open: what is found in this workbook, and templates to start from meanwhile. */
export default function SetupScreen(props: Props): JSX.Element {
  const { inspection, busy, onInspect, onReady, onRemoved } = props;
  const styles = useStyles();
  const { t } = useText();
  const [mapping, setMapping] = useState<FoundLog | null>(null);
  const [templates, setTemplates] = useState(false);
  const [looking, setLooking] = useState<TemplateName | null>(null);
  const [lookedAt, setLookedAt] = useState<TemplateName | null>(null);
  const [roster, setRoster] = useState(false);
  const [standards, setStandards] = useState<'list' | 'import' | null>(null);

  const isEmpty = inspection !== null && inspection.found.length + inspection.logs.length === 0;
  useEffect(() => {
    if (inspection === null) onInspect();
  }, [inspection, onInspect]);

  if (mapping !== null) {
    return (
      <Suspense fallback={<Spinner />}>
        <MappingScreen found={mapping} onBack={() => setMapping(null)} onReady={onReady} />
      </Suspense>
    );
  }

  if (looking !== null) {
    return (
      <Suspense fallback={<Spinner />}>
        <TemplateScreen name={looking} onReady={onReady} onBack={() => setLooking(null)} />
      </Suspense>
    );
  }

  if (standards !== null) {
    return (
      <Suspense fallback={<Spinner />}>
        <RubricTab start={{ at: standards }} onLog={onReady} onLeave={() => setStandards(null)} />
      </Suspense>
    );
  }

  return (
    <div className={styles.screen} data-testid="setup">
      <h1 className={styles.title}>{t('setup.title')}</h1>
      <p className={styles.intro}>{t('setup.intro')}</p>

      {inspection !== null && inspection.missing.length > 0 && (
        <p className={styles.intro} role="alert">
          {t('setup.missing', { logs: inspection.missing.join(t('common.listSeparator')) })}
        </p>
      )}
      {inspection !== null && inspection.logs.length > 0 && (
        <>
          <h2 className={styles.heading}>{t('setup.logs')}</h2>
          {inspection.logs.map(({ log, rubricName, sheet, adopted }) => (
            <Card key={log} title={rubricName} text={sheet}>
              <Button disabled={busy} onClick={() => onReady(log)} data-testid="open-log">
                {t('setup.open')}
              </Button>
              {adopted && (
                <Suspense fallback={null}>
                  <RemoveLog log={log} onRemoved={onRemoved} />
                </Suspense>
              )}
            </Card>
          ))}
        </>
      )}

      <h2 className={styles.heading}>
        {t('setup.found')}
        <Button className={styles.small} size="small" appearance="subtle" disabled={busy} onClick={onInspect}>
          {t('setup.lookAgain')}
        </Button>
      </h2>
      {inspection === null && busy && <Inspecting progress={props.progress} onCancel={props.onCancel} />}
      {inspection?.found.length === 0 && <p className={styles.intro}>{t('setup.nothingFound')}</p>}
      {inspection?.found.map((found, index) => (
        <FoundLogCard
          key={`${found.sheet}!${found.range}`}
          found={found}
          best={index === 0 && inspection.logs.length === 0}
          onUse={() => setMapping(found)}
        />
      ))}

      <h2 className={styles.heading}>{t('setup.standards')}</h2>
      <div className={styles.buttons}>
        <Button onClick={() => setStandards('import')} data-testid="setup-import">
          {t('setup.importStandard')}
        </Button>
        <Button onClick={() => setStandards('list')} data-testid="setup-standards">
          {t('setup.allStandards')}
        </Button>
      </div>

      <h2 className={styles.heading}>{t('setup.templates')}</h2>
      {templates || isEmpty ? (
        <Suspense fallback={<Spinner />}>
          <TemplateGallery
            lookedAt={lookedAt}
            onLook={(name) => {
              setLooking(name);
              setLookedAt(name);
            }}
            onReady={onReady}
          />
        </Suspense>
      ) : (
        <div>
          <Button onClick={() => setTemplates(true)} data-testid="show-templates">
            {t('setup.showTemplates')}
          </Button>
        </div>
      )}

      <h2 className={styles.heading}>{t('roster.title')}</h2>
      {roster ? (
        <Suspense fallback={<Spinner />}>
          <RosterSection />
        </Suspense>
      ) : (
        <div>
          <Button onClick={() => setRoster(true)} data-testid="show-roster">
            {t('roster.show')}
          </Button>
        </div>
      )}
    </div>
  );
}
