import { makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import type { ContactRule, Rubric } from '../../../domain/rubric/rubric';
import { zeroedScope } from '../../../domain/rubric/zeroedScope';
import { useScoreText } from '../../i18n/score/useScoreText';
import { useText } from '../../i18n/text';
import { AddressLink } from '../../ui/AddressLink';
import type { EvaluationForm } from './evaluationForm';
import type { LiveScore } from './liveScore';

const useStyles = makeStyles({
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  contact: { flex: '1 1 auto', minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  who: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  id: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  figures: { textAlign: 'end', whiteSpace: 'nowrap' },
  final: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: '36px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  open: { color: tokens.colorNeutralForeground3 },
  fatalFinal: { color: tokens.colorPaletteRedForeground1 },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  red: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** The contact and its score; the final score changes the instant an answer does. */
export function ScoreHeader(props: { form: EvaluationForm; rubric: Rubric; live: LiveScore }): JSX.Element {
  const styles = useStyles();
  const t = useScoreText();
  const { form, rubric, live } = props;
  const { score, atMost } = live;
  const complete = score.final !== '';
  const fired = rubric.rules.filter((rule) => form.fired.includes(rule.name));
  const who = form.contact.agent === '' ? '' : [form.contact.agent, form.contact.date].filter(Boolean).join(' · ');
  return (
    <div className={styles.header} data-testid="score-header">
      <div className={styles.line}>
        <div className={styles.contact}>
          <h1 className={styles.who}>{who || t('newContact')}</h1>
          <div className={styles.id}>{form.contact.id}</div>
          {form.editing !== null && (
            <div>
              {t('editing')}
              <AddressLink address={form.editing.address} />
            </div>
          )}
        </div>
        <div className={styles.figures}>
          <div
            className={`${styles.final} ${complete ? (fired.length > 0 ? styles.fatalFinal : '') : styles.open}`}
            data-testid="final-score"
          >
            {complete ? formatted(score.final) : '–'}
          </div>
          <div className={styles.small}>
            {complete ? (
              <>
                <span data-testid="grade">{score.grade}</span>
                {' · '}
                <span data-testid="raw-score">{t('raw', { raw: formatted(score.raw) })}</span>
              </>
            ) : (
              <span data-testid="at-most">{t('atMost', { score: formatted(atMost) })}</span>
            )}
          </div>
        </div>
      </div>
      {fired.length > 0 && <FiredBar fired={fired} fatalScore={rubric.fatalScore} />}
      <output className={styles.spoken} aria-live="polite">
        {complete ? t('spoken', { final: formatted(score.final), grade: score.grade }) : ''}
      </output>
    </div>
  );
}

/** Which rules fired, and what they set to 0. */
function FiredBar({ fired, fatalScore }: { fired: readonly ContactRule[] } & Pick<Rubric, 'fatalScore'>): JSX.Element {
  const styles = useStyles();
  const t = useScoreText();
  const { t: common } = useText();
  const list = (names: readonly string[]): string => names.join(common('common.listSeparator'));
  const zeroed = fired.flatMap((rule) => zeroedScope(rule, fatalScore) ?? []);
  const scopes = zeroed.flatMap((scope) => (scope.kind === 'contact' ? [] : scope.name));
  return (
    <div className={styles.red} role="status" data-testid="fired-bar">
      <Warning16Filled aria-hidden />
      <span>
        {t('fired', { rules: list(fired.map(({ name }) => name)) })}
        {' — '}
        {scopes.length < zeroed.length
          ? t('firedZero')
          : scopes.length > 0
            ? t('firedScope', { scopes: list(scopes) })
            : t('firedFail')}
      </span>
    </div>
  );
}

/** Scores are rounded by the rubric already; this only drops trailing zeros. */
function formatted(value: number | ''): string {
  return value === '' ? '–' : String(value);
}
