import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useMemo, type Dispatch } from 'react';
import type { OpenedLog } from '../../../app/openLog';
import { agentsOn, teamAsOf } from '../../../domain/agents/agentPeriods';
import { logWords } from '../../../domain/evaluation/words';
import { useScoreText } from '../../i18n/score/useScoreText';
import { SuggestInput } from '../../ui/SuggestInput';
import { AgentPicker } from './AgentPicker';
import type { ContactField, ContactFields, FormAction } from './evaluationForm';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  wide: { gridColumn: '1 / -1' },
  choices: {
    gridColumn: '1 / -1',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(88px, 1fr))',
    columnGap: tokens.spacingHorizontalXS,
  },
  control: { minWidth: 0, width: '100%' },
});

interface Props {
  readonly contact: ContactFields;
  readonly log: OpenedLog;
  readonly marked: boolean;
  readonly dispatch: Dispatch<FormAction>;
}

/** Who was heard, when, and how the contact was picked; only fields that the log has a column for. */
export const ContactForm = memo(function ContactForm({ contact, log, marked, dispatch }: Props): JSX.Element {
  const styles = useStyles();
  const t = useScoreText();
  const words = logWords(log.language);
  const choices = { channel: words.channels, mode: words.modes, kind: Object.values(words.kinds) };
  const has = (field: ContactField): boolean =>
    field === 'id' || field === 'date' || field === 'agent' || log.fields.includes(field);
  const agents = useMemo(() => agentsOn(log.agents, contact.date), [log.agents, contact.date]);
  const set = (field: ContactField, value: string): void => dispatch({ type: 'field', field, value });
  const type = (field: ContactField, value: string): void => {
    set(field, value);
    // The team is the one of the contact's day; one that was typed stays.
    const who = { number: contact.agentNumber, name: contact.agent };
    const team = field === 'date' ? teamAsOf(log.agents, who, value) : null;
    if (team !== null && contact.team === teamAsOf(log.agents, who, contact.date)) set('team', team);
  };
  const missing = (field: ContactField): string | undefined =>
    marked && contact[field].trim() === '' ? t('required') : undefined;

  const text = (field: ContactField, kind: 'text' | 'date' = 'text'): JSX.Element => (
    <Input
      size="small"
      type={kind}
      className={styles.control}
      autoComplete="off"
      value={contact[field]}
      onChange={(_, data) => type(field, data.value)}
      input={
        { 'data-form-stop': '', 'data-testid': `contact-${field}`, style: { minWidth: 0, width: '100%' } } as object
      }
    />
  );
  const choice = (field: 'channel' | 'mode' | 'kind', id: string | undefined): JSX.Element => (
    <SuggestInput
      id={id}
      value={contact[field]}
      suggestions={choices[field].map((word) => ({ key: word, text: word }))}
      placeholder={field === 'kind' ? words.kinds.random : undefined}
      testId={`contact-${field}`}
      atEnd
      onText={(word) => set(field, word)}
      onPick={(word) => set(field, word)}
    />
  );

  return (
    <div className={styles.grid}>
      <Field
        className={styles.wide}
        size="small"
        label={t('field.id')}
        validationMessage={missing('id')}
        data-field="id"
      >
        {text('id')}
      </Field>
      <Field size="small" label={t('field.agent')} validationMessage={missing('agent')} data-field="agent">
        {({ id }) => (
          <AgentPicker
            id={id}
            value={contact.agent}
            agents={agents}
            onText={(name) => set('agent', name)}
            onAgent={(agent) => dispatch({ type: 'agent', agent })}
          />
        )}
      </Field>
      <Field size="small" label={t('field.date')} validationMessage={missing('date')} data-field="date">
        {text('date', 'date')}
      </Field>
      {(['agentNumber', 'team'] as const).filter(has).map((field) => (
        <Field key={field} size="small" label={t(`field.${field}`)} data-field={field}>
          {text(field)}
        </Field>
      ))}
      <div className={styles.choices}>
        {(['channel', 'mode', 'kind'] as const).filter(has).map((field) => (
          <Field key={field} size="small" label={t(`field.${field}`)} data-field={field}>
            {({ id }) => choice(field, id)}
          </Field>
        ))}
      </div>
    </div>
  );
});
