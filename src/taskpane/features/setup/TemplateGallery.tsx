import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { createEvaluationLog } from '../../../app/createEvaluationLog';
import { installTemplate } from '../../../app/installTemplate';
import { criteriaOf, reachablePoints } from '../../../domain/rubric/points';
import { template, TEMPLATE_NAMES, type TemplateName } from '../../../domain/rubric/templates';
import { useTemplatesText } from '../../i18n/templates/useTemplatesText';
import { useText } from '../../i18n/text';
import { useExcel } from '../../ui/ExcelContext';
import { FailureBar } from '../../ui/FailureBar';
import { useTask } from '../../ui/useTask';
import { Card } from './Card';

const TemplatePreview = lazy(() => import('./templates/TemplatePreview'));

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  onReady(log: string): void;
}

/** The built-in standards: what each holds, what of it is ours, and a preview before anything is written. */
export default function TemplateGallery({ onReady }: Props): JSX.Element {
  const styles = useStyles();
  const t = useTemplatesText();
  const { t: common, language } = useText();
  const session = useExcel();
  const task = useTask();
  const [chosen, setChosen] = useState<TemplateName | null>(null);
  const [looking, setLooking] = useState<TemplateName | null>(null);
  const lookedAt = useRef<TemplateName | null>(null);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (looking !== null || lookedAt.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-look="${lookedAt.current}"]`)?.focus();
  }, [looking]);

  const look = (name: TemplateName): void => {
    lookedAt.current = name;
    setLooking(name);
  };
  const startFrom = (name: TemplateName): void => {
    setChosen(name);
    task.run(
      async () => {
        const { rubric } = await installTemplate(session, { template: name, language });
        return createEvaluationLog(session, { rubric });
      },
      ({ log }) => onReady(log),
    );
  };
  const factsOf = (name: TemplateName): string => {
    const rubric = template(name, language);
    const facts = { criteria: criteriaOf(rubric).length, points: reachablePoints(rubric) };
    return `${t('facts', facts)}${language === 'en' ? ' ' : ''}${t(`ours.${name}`)}`;
  };
  const failureOf = (name: TemplateName): JSX.Element | null =>
    chosen === name && task.failure !== null ? (
      <FailureBar failure={task.failure} onDismiss={task.clear} onRetry={task.retry} />
    ) : null;
  const startButton = (name: TemplateName, appearance: 'primary' | 'secondary'): JSX.Element => (
    <Button
      appearance={appearance}
      disabled={task.busy}
      onClick={() => startFrom(name)}
      data-testid={`template-${name}`}
    >
      {common(task.busy && chosen === name ? 'setup.creating' : 'setup.useTemplate')}
    </Button>
  );

  if (looking !== null) {
    return (
      <Suspense fallback={<Spinner />}>
        <TemplatePreview
          rubric={template(looking, language)}
          facts={factsOf(looking)}
          failure={failureOf(looking)}
          use={startButton(looking, 'primary')}
          onBack={() => setLooking(null)}
        />
      </Suspense>
    );
  }
  return (
    <div className={styles.list} ref={list} data-testid="templates">
      {TEMPLATE_NAMES.map((name) => (
        <Card key={name} title={template(name, language).name} text={factsOf(name)}>
          {failureOf(name)}
          <div className={styles.buttons}>
            {startButton(name, 'secondary')}
            <Button appearance="subtle" onClick={() => look(name)} data-look={name} data-testid={`look-${name}`}>
              {t('look')}
            </Button>
          </div>
        </Card>
      ))}
    </div>
  );
}
