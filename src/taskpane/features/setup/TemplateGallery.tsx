import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { template, TEMPLATE_NAMES, type TemplateName } from '../../../domain/rubric/templates';
import { useTemplatesText } from '../../i18n/templates/useTemplatesText';
import { useText } from '../../i18n/text';
import { FailureBar } from '../../ui/FailureBar';
import { Card } from './Card';
import { TemplateFacts } from './templates/TemplateFacts';
import { useTemplateStart } from './templates/useTemplateStart';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  /** The one that was looked at before, to go on from there. */
  readonly lookedAt: TemplateName | null;
  onLook(name: TemplateName): void;
  onReady(log: string): void;
}

/** The built-in standards: what each holds, and what of it is ours. */
export default function TemplateGallery({ lookedAt, onLook, onReady }: Props): JSX.Element {
  const styles = useStyles();
  const t = useTemplatesText();
  const { t: common, language } = useText();
  const { busy, failure, chosen, start, clear, retry } = useTemplateStart(onReady);
  const last = useRef<HTMLButtonElement>(null);
  useEffect(() => last.current?.focus(), []);
  return (
    <div className={styles.list} data-testid="templates">
      {TEMPLATE_NAMES.map((name) => {
        const rubric = template(name, language);
        return (
          <Card key={name} title={rubric.name} text={<TemplateFacts name={name} rubric={rubric} />}>
            {chosen === name && failure !== null && <FailureBar failure={failure} onDismiss={clear} onRetry={retry} />}
            <div className={styles.buttons}>
              <Button disabled={busy} onClick={() => start(name)} data-testid={`template-${name}`}>
                {common(busy && chosen === name ? 'setup.creating' : 'setup.useTemplate')}
              </Button>
              <Button
                appearance="subtle"
                ref={name === lookedAt ? last : null}
                onClick={() => onLook(name)}
                data-testid={`look-${name}`}
              >
                {t('look')}
              </Button>
            </div>
          </Card>
        );
      })}
    </div>
  );
}
