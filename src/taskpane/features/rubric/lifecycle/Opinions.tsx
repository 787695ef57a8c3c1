import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { addOpinion, decideOpinion, readConsultation, type Consultation } from '../../../../app/consultRubric';
import { OPINION_ROLES, type OpinionRole } from '../../../../domain/rubric/consultation/opinion';
import { useLifecycleText } from '../../../i18n/lifecycle/useLifecycleText';
import { AddressLink } from '../../../ui/AddressLink';
import { useExcel } from '../../../ui/ExcelContext';
import { FailureBar } from '../../../ui/FailureBar';
import { usePane } from '../../../ui/PaneContext';
import { useTask } from '../../../ui/useTask';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  opinion: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalXS },
  grow: { flex: '1 1 120px', minWidth: 0 },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly rubric: string;
  /** Whether problems of a trial are noted rather than opinions. */
  readonly trial: boolean;
}

/** What was said about a standard, by whom, what became of it, and how the roles are heard. */
export function Opinions({ rubric, trial }: Props): JSX.Element {
  const styles = useStyles();
  const t = useLifecycleText();
  const session = useExcel();
  const { today } = usePane();
  const { busy, failure, run, retry, clear } = useTask();
  const [read, setRead] = useState<Consultation | null>(null);
  const [role, setRole] = useState<OpinionRole>(trial ? 'trial' : 'qa');
  const [text, setText] = useState('');
  const load = useCallback(() => run(() => readConsultation(session, { rubric }), setRead), [run, session, rubric]);
  useEffect(load, [load]);
  const add = (): void =>
    run(
      () => addOpinion(session, { rubric, role, text, date: today() }),
      () => {
        setText('');
        load();
      },
    );
  const decide = (opinion: string, adopted: boolean, reason: string): void =>
    run(() => decideOpinion(session, { rubric, text: opinion, adopted, reason }), setRead);
  return (
    <section data-testid="opinions">
      <h2 className={styles.heading}>{t(trial ? 'opinions.trialTitle' : 'opinions.title')}</h2>
      {failure !== null && <FailureBar failure={failure} onDismiss={clear} onRetry={retry} />}
      {read?.opinions.length === 0 && (
        <div className={styles.small}>{t(trial ? 'opinions.noneInTrial' : 'opinions.none')}</div>
      )}
      <ul className={styles.list}>
        {read?.opinions.map((opinion) => (
          <li key={`${opinion.row}:${opinion.text}`} className={styles.opinion}>
            <div>{opinion.text}</div>
            <div className={styles.small}>
              {opinion.role && `${t(`opinions.roles.${opinion.role}`)} · `}
              {opinion.date} ·{' '}
              {t(
                opinion.adopted === null ? 'opinions.open' : opinion.adopted ? 'opinions.adopted' : 'opinions.refused',
              )}
              {opinion.reason !== '' && ` · ${opinion.reason}`} <AddressLink address={opinion.where} />
            </div>
            {opinion.adopted === null && (
              <Decide busy={busy} onDecide={(yes, reason) => decide(opinion.text, yes, reason)} />
            )}
          </li>
        ))}
      </ul>
      {read !== null && read.opinions.length > 0 && (
        <ul className={styles.list}>
          {read.shares
            .filter(({ count, suggested }) => count > 0 || suggested !== null)
            .map((one) => (
              <li key={one.role} className={styles.small}>
                {t(`opinions.roles.${one.role}`)}{' '}
                {one.share === null || one.suggested === null
                  ? t('opinions.count', { count: one.count })
                  : t('opinions.share', { count: one.count, share: one.share, suggested: one.suggested })}
              </li>
            ))}
        </ul>
      )}
      <div className={styles.form}>
        {!trial && (
          <Field label={t('opinions.role')} size="small">
            <Select size="small" value={role} onChange={(_, { value }) => setRole(value as OpinionRole)}>
              {OPINION_ROLES.filter((one) => one !== 'trial').map((one) => (
                <option key={one} value={one}>
                  {t(`opinions.roles.${one}`)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field label={t(trial ? 'opinions.problem' : 'opinions.text')} size="small">
          <Textarea
            size="small"
            rows={2}
            value={text}
            onChange={(_, { value }) => setText(value)}
            data-testid="opinion"
          />
        </Field>
        <div>
          <Button size="small" disabled={busy || text.trim() === ''} onClick={add} data-testid="add-opinion">
            {t('opinions.add')}
          </Button>
        </div>
      </div>
    </section>
  );
}

function Decide({ busy, onDecide }: { busy: boolean; onDecide(adopted: boolean, reason: string): void }): JSX.Element {
  const styles = useStyles();
  const t = useLifecycleText();
  const [reason, setReason] = useState('');
  return (
    <div className={styles.row}>
      <Input
        className={styles.grow}
        size="small"
        aria-label={t('opinions.reason')}
        placeholder={t('opinions.reason')}
        value={reason}
        onChange={(_, { value }) => setReason(value)}
      />
      <Button size="small" disabled={busy} onClick={() => onDecide(true, reason)} data-testid="adopt-opinion">
        {t('opinions.adopted')}
      </Button>
      <Button size="small" disabled={busy} onClick={() => onDecide(false, reason)}>
        {t('opinions.refused')}
      </Button>
    </div>
  );
}
