import { useCallback, useState } from 'react';
import { createEvaluationLog } from '../../../../app/createEvaluationLog';
import { installTemplate } from '../../../../app/installTemplate';
import type { TemplateName } from '../../../../domain/rubric/templates';
import { useText } from '../../../i18n/text';
import { useExcel } from '../../../ui/ExcelContext';
import { useTask, type Task } from '../../../ui/useTask';

export interface TemplateStart extends Task {
  /** The standard that was started from last. */
  readonly chosen: TemplateName | null;
  /** Writes the standard and an empty log for it. */
  start(name: TemplateName): void;
}

export function useTemplateStart(onReady: (log: string) => void): TemplateStart {
  const { language } = useText();
  const session = useExcel();
  const task = useTask();
  const [chosen, setChosen] = useState<TemplateName | null>(null);
  const { run } = task;
  const start = useCallback(
    (name: TemplateName): void => {
      setChosen(name);
      run(
        async () => {
          const { rubric } = await installTemplate(session, { template: name, language });
          return createEvaluationLog(session, { rubric });
        },
        ({ log }) => onReady(log),
      );
    },
    [run, session, language, onReady],
  );
  return { ...task, chosen, start };
}
