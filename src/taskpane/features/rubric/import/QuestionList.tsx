import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ImportQuestion } from '../../../../domain/rubricImport/rubricReading';
import { useImportText } from '../../../i18n/import/useImportText';
import { useText } from '../../../i18n/text';
import { AddressLink } from '../../../ui/AddressLink';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  question: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  options: { flexWrap: 'wrap' },
  conflict: { fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground1 },
});

interface Props {
  readonly questions: readonly ImportQuestion[];
  readonly busy: boolean;
  onAnswer(id: string, answer: string): void;
}

/** What the sheet's words leave open, each asked once; what the words say is chosen already. */
export function QuestionList({ questions, busy, onAnswer }: Props): JSX.Element | null {
  const styles = useStyles();
  const t = useImportText();
  const { t: common } = useText();
  if (questions.length === 0) return null;
  return (
    <section className={styles.root} aria-label={t('questions', { n: questions.length })}>
      <h2 className={styles.heading}>{t('questions', { n: questions.length })}</h2>
      <p className={styles.hint}>{t('questionsHint')}</p>
      {questions.map((question) => (
        <div key={question.id} className={styles.question} data-testid="question" data-kind={question.kind}>
          <Field label={asked(question)}>
            <RadioGroup
              className={styles.options}
              layout="horizontal"
              value={question.chosen}
              disabled={busy}
              onChange={(_, { value }) => onAnswer(question.id, value)}
            >
              {question.options.map((option) => (
                <Radio key={option} value={option} label={labelOf(question, option)} />
              ))}
            </RadioGroup>
          </Field>
          {question.kind === 'metric' && question.conflict !== null && (
            <div className={styles.conflict}>{t('conflict', question.conflict)}</div>
          )}
          {question.where !== '' && <AddressLink address={question.where} />}
        </div>
      ))}
    </section>
  );

  function asked(question: ImportQuestion): string {
    switch (question.kind) {
      case 'note':
        return question.criterion === null
          ? t('note', { text: question.text })
          : t('noteOf', { text: question.text, criterion: question.criterion });
      case 'fatalScore':
        return t('fatalScore');
      case 'rounding':
        return t('rounding');
      case 'metric':
        return t('metric', { criterion: question.criterion, text: question.text });
    }
  }

  function labelOf(question: ImportQuestion, option: string): string {
    switch (question.kind) {
      case 'note':
        return t(`notes.${option as (typeof question.options)[number]}`);
      case 'fatalScore':
        return t(`fatalScores.${option as 'zero' | 'keep'}`);
      case 'rounding':
        return t(`roundings.${option as 'none' | '0.5' | '1'}`);
      case 'metric':
        return option === 'no'
          ? t('metrics.no')
          : t('metrics.yes', {
              limits: question.limits.map((one) => t('metricLimit', one)).join(common('common.listSeparator')),
            });
    }
  }
}
