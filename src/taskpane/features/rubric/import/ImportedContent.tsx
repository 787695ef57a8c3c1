import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { criteriaOf, reachablePoints } from '../../../../domain/rubric/points';
import type { Criterion, Rubric } from '../../../../domain/rubric/rubric';
import { subjectKey, type RubricSubject } from '../../../../domain/rubric/subject';
import type { ImportGuess, RubricReading } from '../../../../domain/rubricImport/rubricReading';
import { useImportText } from '../../../i18n/import/useImportText';
import { outcomeText } from '../../../i18n/outcomeText';
import { useText } from '../../../i18n/text';
import { AddressLink } from '../../../ui/AddressLink';
import { NumberField } from '../builder/NumberField';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  section: { paddingTop: tokens.spacingVerticalXS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  guessed: { boxShadow: `inset 3px 0 0 ${tokens.colorStatusWarningBorderActive}`, paddingInlineStart: '6px' },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  points: { fontVariantNumeric: 'tabular-nums' },
  list: {
    margin: 0,
    paddingInlineStart: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface Props {
  readonly reading: RubricReading;
  /** As it will be saved. */
  readonly rubric: Rubric;
  onName(name: string): void;
  onPoints(subject: RubricSubject, points: number): void;
}

/** What was read, each item with the cells it came from; what the sheet does not say is marked and can be corrected. */
export function ImportedContent({ reading, rubric, onName, onPoints }: Props): JSX.Element {
  const styles = useStyles();
  const t = useImportText();
  const { t: common } = useText();
  const guessesOf = (subject: RubricSubject): readonly ImportGuess[] =>
    reading.guesses.filter((guess) => subjectKey(guess.subject) === subjectKey(subject));
  const link = (subject: RubricSubject, text: string): JSX.Element => {
    const where = reading.places[subjectKey(subject)];
    return where === undefined ? <span>{text}</span> : <AddressLink address={where}>{text}</AddressLink>;
  };
  const guessText = (guesses: readonly ImportGuess[]): JSX.Element[] =>
    [...new Set(guesses.map(({ code }) => code))].map((code) => (
      <div key={code} className={styles.small}>
        {t('guess')} · {t(`guesses.${code}`)}
      </div>
    ));
  return (
    <section className={styles.root} data-testid="imported">
      <h2 className={styles.heading}>{t('content')}</h2>
      <p className={styles.hint}>
        {t('layout')}
        {common('common.colon')}
        {t(`layouts.${reading.layout}`)} · {reading.sheet}!{reading.range}
      </p>
      <p className={styles.hint}>
        {t('facts', {
          sections: rubric.sections.length,
          criteria: criteriaOf(rubric).length,
          rules: rubric.rules.length,
          points: reachablePoints(rubric),
        })}
      </p>
      <p className={styles.hint}>{t('contentHint')}</p>
      <Field label={t('name')} size="small">
        <Input size="small" value={rubric.name} onChange={(_, { value }) => onName(value)} data-testid="import-name" />
      </Field>
      {rubric.base !== undefined && <div className={styles.small}>{t('base', { points: rubric.base })}</div>}
      {rubric.sections.map((section) => {
        const subject = { kind: 'section', section: section.name } as const;
        return (
          <div key={section.name} className={styles.section}>
            <div className={styles.row}>
              <strong>{link(subject, section.name)}</strong>
              <span className={styles.points}>{section.points}</span>
            </div>
            {guessText(guessesOf(subject))}
            {section.criteria.map((criterion) => (
              <CriterionRow
                key={criterion.name}
                criterion={criterion}
                guessesOf={guessesOf}
                guessText={guessText}
                link={link}
                onPoints={onPoints}
              />
            ))}
          </div>
        );
      })}
      {rubric.rules.length > 0 && <h2 className={styles.heading}>{t('rules')}</h2>}
      {rubric.rules.map((rule) => (
        <div key={rule.name} className={styles.row}>
          <div>
            {link({ kind: 'rule', rule: rule.name }, rule.name)}
            <div className={styles.small}>{outcomeText(rule, rubric.fatalScore, common)}</div>
          </div>
        </div>
      ))}
      {reading.targets.length > 0 && (
        <>
          <h2 className={styles.heading}>{t('targets')}</h2>
          <ul className={styles.list}>
            {reading.targets.map(({ name, better, value, where }) => (
              <li key={name}>
                <AddressLink address={where}>
                  {t('target', { name, sign: better === 'higher' ? '≥' : '≤', percent: Math.round(value * 1000) / 10 })}
                </AddressLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {reading.unused.length > 0 && (
        <details>
          <summary>{t('unused', { n: reading.unused.length })}</summary>
          <ul className={styles.list}>
            {reading.unused.map(({ where, text }) => (
              <li key={where}>
                <AddressLink address={`${reading.sheet}!${where}`} /> {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface RowProps {
  readonly criterion: Criterion;
  guessesOf(subject: RubricSubject): readonly ImportGuess[];
  guessText(guesses: readonly ImportGuess[]): JSX.Element[];
  link(subject: RubricSubject, text: string): JSX.Element;
  onPoints(subject: RubricSubject, points: number): void;
}

function CriterionRow({ criterion, guessesOf, guessText, link, onPoints }: RowProps): JSX.Element {
  const styles = useStyles();
  const t = useImportText();
  const { name, points, levels, occurrence, notApplicable } = criterion;
  const subject = { kind: 'criterion', criterion: name } as const;
  const own = guessesOf(subject);
  const ofLevels = levels.flatMap(({ label }) => guessesOf({ kind: 'level', criterion: name, level: label }));
  return (
    <div
      className={`${styles.row} ${own.length + ofLevels.length > 0 ? styles.guessed : ''}`}
      data-testid="imported-criterion"
    >
      <div>
        {link(subject, name)}
        <div className={styles.small}>
          {levels.map(({ label, points: each }) => `${label} ${each}`).join(' · ')}
          {occurrence && t(`each.${occurrence.kind}`, { each: occurrence.each })}
          {occurrence?.cap !== undefined && ` · ${t('cap', { cap: occurrence.cap })}`}
          {notApplicable === 'fullMarks' && ` · ${t('absent')}`}
        </div>
        {guessText([...own, ...ofLevels])}
      </div>
      {own.length > 0 || points === 0 ? (
        <NumberField
          label={t('pointsOf', { name })}
          value={points}
          onChange={(value) => value !== undefined && value !== points && onPoints(subject, value)}
        />
      ) : (
        <span className={styles.points}>{points}</span>
      )}
    </div>
  );
}
