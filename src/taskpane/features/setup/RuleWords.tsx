import { Button, makeStyles, mergeClasses, Switch, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useText } from '../../i18n/text';
import type { DraftWord } from './mappingDraft';

const useStyles = makeStyles({
  root: { paddingTop: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  word: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    paddingInline: tokens.spacingHorizontalXS,
  },
  text: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  undecided: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    boxShadow: `inset 3px 0 0 ${tokens.colorStatusWarningBorderActive}`,
  },
});

interface Props {
  readonly header: string;
  readonly words: readonly DraftWord[];
  /** Given where people write reasons in their own words: whether any of them fires the rule. */
  readonly otherText?: boolean | undefined;
  onDecide(word: string, fires: boolean): void;
  onOtherText(fires: boolean): void;
}

/** Every distinct word of a rule column and whether it means that the rule fired; unknown ones have to be decided. */
export function RuleWords({ header, words, otherText, onDecide, onOtherText }: Props): JSX.Element {
  const styles = useStyles();
  const { t } = useText();
  const headingId = useId();
  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {t('mapping.words', { header })}
      </h2>
      <p className={styles.hint}>{t('mapping.wordsHint')}</p>
      {otherText !== undefined && (
        <Switch
          label={t('values.otherText')}
          checked={otherText}
          onChange={(_, data) => onOtherText(data.checked)}
          data-testid="other-text"
        />
      )}
      <ul className={styles.list}>
        {words.map(({ word, count, fires }) => (
          <li
            key={word}
            className={mergeClasses(styles.word, fires === undefined && styles.undecided)}
            data-testid="rule-word"
            data-word={word}
          >
            <span className={styles.text}>
              {word || t('common.none')} {count > 0 && t('values.times', { n: count })}
            </span>
            {fires === undefined ? (
              <>
                <Button size="small" aria-label={t('mapping.firesWord', { word })} onClick={() => onDecide(word, true)}>
                  {t('mapping.fires')}
                </Button>
                <Button
                  size="small"
                  aria-label={t('mapping.firesNotWord', { word })}
                  onClick={() => onDecide(word, false)}
                >
                  {t('mapping.firesNot')}
                </Button>
              </>
            ) : (
              <Switch
                checked={fires}
                aria-label={t('mapping.firesWord', { word })}
                onChange={(_, data) => onDecide(word, data.checked)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
