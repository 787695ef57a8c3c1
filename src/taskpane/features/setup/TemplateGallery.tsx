import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { createEvaluationLog } from '../../../app/createEvaluationLog';
import { installTemplate } from '../../../app/installTemplate';
import { criteriaOf, reachablePoints } from '../../../domain/rubric/points';
import { template, TEMPLATE_NAMES, type TemplateName } from '../../../domain/rubric/templates';
import { useText } from '../../i18n/text';
import { useExcel } from '../../ui/ExcelContext';
import { FailureBar } from '../../ui/FailureBar';
import { useTask } from '../../ui/useTask';
import { Card } from './Card';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  preview: { margin: 0, paddingInlineStart: '20px', fontSize: tokens.fontSizeBase200 },
});

interface Props {
  onReady(log: string): void;
}

/** The built-in standards: what each holds, what of it is ours, and a look inside before anything is written. */
export default function TemplateGallery({ onReady }: Props): JSX.Element {
  const styles = useStyles();
  const { t, language } = useText();
  const session = useExcel();
  const task = useTask();
  const [chosen, setChosen] = useState<TemplateName | null>(null);
  const [looking, setLooking] = useState<TemplateName | null>(null);

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

  return (
    <div className={styles.list} data-testid="templates">
      {TEMPLATE_NAMES.map((name) => {
        const rubric = template(name, language);
        const isOpen = looking === name;
        const facts = t('templates.facts', { criteria: criteriaOf(rubric).length, points: reachablePoints(rubric) });
        return (
          <Card
            key={name}
            title={rubric.name}
            text={
              <>
                {facts} {t(`templates.ours.${name}`)}
              </>
            }
          >
            {isOpen && (
              <ul className={styles.preview}>
                {rubric.sections.map((section) => (
                  <li key={section.name}>
                    {section.name} {section.points}
                    {t('templates.colon')}
                    {section.criteria.map((one) => `${one.name} ${one.points}`).join(t('common.listSeparator'))}
                  </li>
                ))}
                {rubric.rules.length > 0 && (
                  <li>
                    {t('rubric.rules')}
                    {t('templates.colon')}
                    {rubric.rules.map((rule) => rule.name).join(t('common.listSeparator'))}
                  </li>
                )}
              </ul>
            )}
            {chosen === name && task.failure !== null && (
              <FailureBar failure={task.failure} onDismiss={task.clear} onRetry={task.retry} />
            )}
            <div className={styles.buttons}>
              <Button disabled={task.busy} onClick={() => startFrom(name)} data-testid={`template-${name}`}>
                {t(task.busy && chosen === name ? 'setup.creating' : 'setup.useTemplate')}
              </Button>
              <Button appearance="subtle" aria-expanded={isOpen} onClick={() => setLooking(isOpen ? null : name)}>
                {t(isOpen ? 'templates.hide' : 'templates.look')}
              </Button>
            </div>
          </Card>
        );
      })}
    </div>
  );
}
