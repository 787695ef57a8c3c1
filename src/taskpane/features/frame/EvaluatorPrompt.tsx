import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useText } from '../../i18n/text';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  line: { display: 'flex', gap: tokens.spacingHorizontalS },
  name: { flex: '1 1 auto', minWidth: 0 },
});

/** Asks once a day who scores: PCs are shared, and the name goes into every row. */
export default function EvaluatorPrompt({
  name,
  onConfirm,
}: {
  name: string;
  onConfirm: (name: string) => void;
}): JSX.Element {
  const styles = useStyles();
  const { t } = useText();
  const [typed, setTyped] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim() !== '') onConfirm(typed.trim());
  };
  return (
    <form className={styles.card} onSubmit={submit} data-testid="evaluator-prompt">
      <Field label={t('frame.evaluatorConfirm')} hint={t('frame.evaluatorConfirmHint')}>
        <Input
          ref={input}
          className={styles.name}
          value={typed}
          autoComplete="off"
          placeholder={t('frame.evaluatorPlaceholder')}
          onChange={(_, data) => setTyped(data.value)}
          input={{ 'data-testid': 'evaluator-name' } as object}
        />
      </Field>
      <div className={styles.line}>
        <Button type="submit" appearance="primary" disabled={typed.trim() === ''} data-testid="evaluator-confirm">
          {t('frame.confirm')}
        </Button>
      </div>
    </form>
  );
}
