import { makeStyles, tokens } from '@fluentui/react-components';
import type { LogFindings } from '../../../app/inspection/logFindings';
import type { AgentProblem } from '../../../domain/agents/agentProblems';
import { useText, type Text } from '../../i18n/text';
import { AddressLink } from '../../ui/AddressLink';

const useStyles = makeStyles({
  root: { paddingTop: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, paddingInlineStart: '20px', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What is wrong with a log's numbers and names: told, with a place to look at, and changed by nobody. */
export function FindingNotes({ findings }: { findings: LogFindings }): JSX.Element | null {
  const styles = useStyles();
  const text = useText();
  const { t } = text;
  const { identifiers, people, notes, marksComplete } = findings;
  if (identifiers.length + people.length === 0 && notes === 'counted' && marksComplete) return null;
  return (
    <section className={styles.root} data-testid="finding-notes">
      {identifiers.length + people.length > 0 && <h2 className={styles.heading}>{t('values.identifiers')}</h2>}
      <ul className={styles.list}>
        {identifiers.map(({ header, problem, count, examples: [example] }) => (
          <li key={`${header} ${problem}`}>
            {t(`values.identifier.${problem}`, { header, n: count })}{' '}
            {example !== undefined && <AddressLink address={example} />}
          </li>
        ))}
        {people.map((problem) => (
          <li key={personText(problem, text)}>
            {personText(problem, text)}{' '}
            {problem.problem === 'ambiguous' && problem.examples[0] !== undefined && (
              <AddressLink address={problem.examples[0]} />
            )}
          </li>
        ))}
      </ul>
      {!marksComplete && <p className={styles.note}>{t('values.marksPartly')}</p>}
      {notes === 'unknown' && <p className={styles.note}>{t('values.notesUnknown')}</p>}
    </section>
  );
}

function personText(problem: AgentProblem, { t }: Text): string {
  switch (problem.problem) {
    case 'namesakes':
      return t('values.person.namesakes', { name: problem.name, n: problem.numbers.length });
    case 'severalNames':
      return t('values.person.severalNames', { number: problem.number, n: problem.names.length });
    case 'ambiguous':
      return t('values.person.ambiguous', { name: problem.name, n: problem.count });
  }
}
