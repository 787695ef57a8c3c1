import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { WorkbookInspection } from '../../../app/inspectWorkbook';
import type { FoundLog } from '../../../app/inspection/foundLog';
import { useText } from '../../i18n/text';
import { Card } from './Card';
import { FoundLogCard } from './FoundLogCard';
import { MappingScreen } from './MappingScreen';
import { RemoveLog } from './RemoveLog';

const RosterSection = lazy(() => import('./RosterSection'));
const TemplateGallery = lazy(() => import('./TemplateGallery'));

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
});

interface Props {
  readonly inspection: WorkbookInspection;
  readonly busy: boolean;
  onInspect(): void;
  /** A log is there to score in. */
  onReady(log: string): void;
  /** A log was taken back. */
  onRemoved(): void;
}

/** First open: what was found in this workbook, and templates to start from. */
export default function SetupScreen({ inspection, busy, onInspect, onReady, onRemoved }: Props): JSX.Element {
  const styles = useStyles();
  const { t } = useText();
  const [mapping, setMapping] = useState<FoundLog | null>(null);
  const isNew = inspection.found.length === 0 && inspection.logs.length === 0;
  const [templates, setTemplates] = useState(isNew);
  const [roster, setRoster] = useState(false);

  if (mapping !== null) return <MappingScreen found={mapping} onBack={() => setMapping(null)} onReady={onReady} />;

  return (
    <div className={styles.screen} data-testid="setup">
      <h1 className={styles.title}>{t('setup.title')}</h1>
      <p className={styles.intro}>{t('setup.intro')}</p>

      {inspection.missing.length > 0 && (
        <p className={styles.intro} role="alert">
          {t('setup.missing', { logs: inspection.missing.join(t('common.listSeparator')) })}
        </p>
      )}
      {inspection.logs.length > 0 && (
        <>
          <h2 className={styles.heading}>{t('setup.logs')}</h2>
          {inspection.logs.map(({ log, rubricName, sheet, adopted }) => (
            <Card key={log} title={rubricName} text={sheet}>
              <Button disabled={busy} onClick={() => onReady(log)} data-testid="open-log">
                {t('setup.open')}
              </Button>
              {adopted && <RemoveLog log={log} onRemoved={onRemoved} />}
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
      {inspection.found.length === 0 && <p className={styles.intro}>{t('setup.nothingFound')}</p>}
      {inspection.found.map((found, index) => (
        <FoundLogCard
          key={`${found.sheet}!${found.range}`}
          found={found}
          best={index === 0 && inspection.logs.length === 0}
          onUse={() => setMapping(found)}
        />
      ))}

      <h2 className={styles.heading}>{t('setup.templates')}</h2>
      {templates ? (
        <Suspense fallback={<Spinner />}>
          <TemplateGallery onReady={onReady} />
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
