import { Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Criterion, Rubric } from '../../../../domain/rubric/rubric';
import { subjectKey, type RubricSubject } from '../../../../domain/rubric/subject';
import type { ImportDecisions, ImportGuess, RubricReading } from '../../../../domain/rubricImport/rubricReading';
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
  levels: {
    gridColumn: '1 / -1',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(64px, 1fr))',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'end',
    paddingBlock: tokens.spacingVerticalXXS,
  },
  corrected: { width: '72px' },
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

/** What has points that can be corrected. */
export type PointedSubject = Extract<RubricSubject, { kind: 'criterion' | 'level' }>;

/** Key of a decision on points. */
export function pointsKey(subject: PointedSubject): string {
  return `points:${subjectKey(subject)}`;
}

interface Props {
  readonly reading: RubricReading;
  /** As it will be saved. */
  readonly rubric: Rubric;
  /** What was corrected stays open to be corrected again. */
  readonly decisions: ImportDecisions;
  onName(name: string): void;
  onPoints(subject: PointedSubject, points: number): void;
}

/** What was read, each item with the cells it came from; what the sheet does not say is marked and can be corrected. */
export function ImportedContent({ reading, rubric, decisions, onName, onPoints }: Props): JSX.Element {
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
                decisions={decisions}
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
  readonly decisions: ImportDecisions;
  guessesOf(subject: RubricSubject): readonly ImportGuess[];
  guessText(guesses: readonly ImportGuess[]): JSX.Element[];
  link(subject: RubricSubject, text: string): JSX.Element;
  onPoints(subject: PointedSubject, points: number): void;
}

function CriterionRow({ criterion, decisions, guessesOf, guessText, link, onPoints }: RowProps): JSX.Element {
  const styles = useStyles();
  const t = useImportText();
  const { name, points, levels, occurrence, notApplicable } = criterion;
  const subject = { kind: 'criterion', criterion: name } as const;
  const own = guessesOf(subject);
  const ofLevels = levels.map(({ label }) => ({ kind: 'level', criterion: name, level: label }) as const);
  const guesses = [...own, ...ofLevels.flatMap(guessesOf)];
  const isCorrected = (one: PointedSubject): boolean => decisions[pointsKey(one)] !== undefined;
  const opensLevels = ofLevels.some((one) => guessesOf(one).length > 0 || isCorrected(one));
  return (
    <div
      className={mergeClasses(styles.row, guesses.length > 0 && styles.guessed)}
      role="group"
      aria-label={t('pointsOf', { name })}
      data-testid="imported-criterion"
    >
      <div>
        {link(subject, name)}
        <div className={styles.small}>
          {!opensLevels && levels.map(({ label, points: each }) => `${label} ${each}`).join(' · ')}
          {occurrence && t(`each.${occurrence.kind}`, { each: occurrence.each })}
          {occurrence?.cap !== undefined && ` · ${t('cap', { cap: occurrence.cap })}`}
          {notApplicable === 'fullMarks' && (opensLevels ? t('absent') : ` · ${t('absent')}`)}
        </div>
        {guessText(guesses)}
      </div>
      {own.length > 0 || points === 0 || isCorrected(subject) ? (
        <div className={styles.corrected}>
          <NumberField
            label={t('points')}
            value={points}
            late
            testId="imported-points"
            onChange={(value) => value !== undefined && onPoints(subject, value)}
          />
        </div>
      ) : (
        <span className={styles.points}>{points}</span>
      )}
      {opensLevels && (
        <div className={styles.levels}>
          {levels.map(({ label, points: each }) => (
            <NumberField
              key={label}
              label={label}
              value={each}
              late
              testId="imported-level"
              onChange={(value) =>
                value !== undefined && onPoints({ kind: 'level', criterion: name, level: label }, value)
              }
            />
          ))}
        </div>
      )}
    </div>
  );
}
