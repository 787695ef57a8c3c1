import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { useText } from '../i18n/text';
import { useExcel } from './ExcelContext';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalXS },
  field: { flex: '1 1 120px', minWidth: 0 },
  hint: { flexBasis: '100%' },
});

interface Props {
  readonly sheet: string;
  /** The password is known now, right or wrong: what failed may be tried again. */
  onUnlock(): void;
}

/** Asks for the password of a protected sheet; it is kept until the pane is closed and nowhere else. */
export default function UnlockForm({ sheet, onUnlock }: Props): JSX.Element {
  const styles = useStyles();
  const { t } = useText();
  const session = useExcel();
  const [password, setPassword] = useState('');
  const unlock = (event: FormEvent): void => {
    event.preventDefault();
    session.unlock(sheet, password);
    onUnlock();
  };
  return (
    <form className={styles.form} onSubmit={unlock} data-testid="unlock">
      <Field className={styles.field} size="small" label={t('unlock.password', { sheet })}>
        <Input
          size="small"
          type="password"
          autoComplete="off"
          value={password}
          onChange={(_, { value }) => setPassword(value)}
          data-testid="unlock-password"
        />
      </Field>
      <Button size="small" type="submit" appearance="primary" data-testid="unlock-submit">
        {t('unlock.write')}
      </Button>
      <div className={styles.hint}>{t('unlock.hint')}</div>
    </form>
  );
}
