import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { createEvaluationLog } from '../../../app/createEvaluationLog';
import { installTemplate } from '../../../app/installTemplate';
import type { FoundLog, WorkbookInspection } from '../../../app/inspectWorkbook';
import type { TemplateName } from '../../../domain/rubric/templates';
import { useText } from '../../i18n/text';
import { useExcel } from '../../ui/ExcelContext';
import { FailureBar } from '../../ui/FailureBar';
import { useTask } from '../../ui/useTask';
import { Card } from './Card';
import { FoundLogCard } from './FoundLogCard';
import { MappingScreen } from './MappingScreen';

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

const TEMPLATES = [
  { template: 'internetService', title: 'setup.templateInternet', text: 'setup.templateInternetText' },
  { template: 'inboundCall', title: 'setup.templateInbound', text: 'setup.templateInboundText' },
] as const satisfies readonly { template: TemplateName; title: string; text: string }[];

interface Props {
  readonly inspection: WorkbookInspection;
  readonly busy: boolean;
  onInspect(): void;
  /** A log is there to score in. */
  onReady(log: string): void;
}

/** First open: what was found in this workbook, and templates to start from. */
export default function SetupScreen({ inspection, busy, onInspect, onReady }: Props): JSX.Element {
  const styles = useStyles();
  const { t, language } = useText();
  const session = useExcel();
  const task = useTask();
  const [mapping, setMapping] = useState<FoundLog | null>(null);
  const [creating, setCreating] = useState<TemplateName | null>(null);

  if (mapping !== null) return <MappingScreen found={mapping} onBack={() => setMapping(null)} onReady={onReady} />;

  const startFrom = (template: TemplateName): void => {
    setCreating(template);
    task.run(
      async () => {
        const { rubric } = await installTemplate(session, { template, language });
        return createEvaluationLog(session, { rubric });
      },
      ({ log }) => onReady(log),
    );
  };

  return (
    <div className={styles.screen} data-testid="setup">
      <h1 className={styles.title}>{t('setup.title')}</h1>
      <p className={styles.intro}>{t('setup.intro')}</p>

      {inspection.logs.length > 0 && (
        <>
          <h2 className={styles.heading}>{t('setup.logs')}</h2>
          {inspection.logs.map(({ log, rubricName, sheet }) => (
            <Card key={log} title={rubricName} text={sheet}>
              <Button disabled={busy} onClick={() => onReady(log)} data-testid="open-log">
                {t('setup.open')}
              </Button>
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
      {task.failure !== null && <FailureBar failure={task.failure} onDismiss={task.clear} />}
      {TEMPLATES.map(({ template, title, text }) => (
        <Card key={template} title={t(title)} text={t(text)}>
          <Button disabled={task.busy} onClick={() => startFrom(template)} data-testid={`template-${template}`}>
            {t(task.busy && creating === template ? 'setup.creating' : 'setup.useTemplate')}
          </Button>
        </Card>
      ))}
    </div>
  );
}
