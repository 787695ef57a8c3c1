import { makeStyles, tokens } from '@fluentui/react-components';
import type { Mark, MarkAnswer } from '../../../domain/marks/mark';
import type { ColumnStyle } from '../../../domain/values/scoreColumns';
import type { StatusMeaning } from '../../../domain/values/statusWords';
import { useText } from '../../i18n/text';
import { AddressLink } from '../../ui/AddressLink';
import { DecisionList } from './DecisionList';
import { SHARES, type ScoreChoice, type ValueAction, type ValueDraft } from './valueDraft';

const useStyles = makeStyles({
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  swatch: {
    display: 'inline-block',
    width: '12px',
    height: '12px',
    marginInlineEnd: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    verticalAlign: 'middle',
  },
});

interface Props {
  readonly draft: ValueDraft;
  onAction(action: ValueAction): void;
}

const STYLES: readonly ColumnStyle[] = ['points', 'deduction', 'share'];
const STATUSES: readonly StatusMeaning[] = ['counts', 'void', 'draft'];
const MARK_MEANINGS: readonly MarkAnswer['meaning'][] = ['none', 'void', 'fatal'];

/** What words in the criteria's columns, status words and colours mean: nothing of it is taken for granted. */
export function ValueDecisions({ draft, onAction }: Props): JSX.Element {
  const styles = useStyles();
  const { t } = useText();
  const scoreChoices = (current: ScoreChoice | null): { value: ScoreChoice; text: string }[] => {
    const shares = [...new Set([...SHARES.map((share): ScoreChoice => `${share}`), ...(current ? [current] : [])])];
    return [
      ...shares
        .filter((share) => share !== 'notApplicable' && share !== 'unread')
        .map((value) => ({ value, text: t('values.percent', { percent: value }) })),
      { value: 'notApplicable', text: t('values.notApplicable') },
      { value: 'unread', text: t('values.unread') },
    ];
  };
  return (
    <>
      <DecisionList<ColumnStyle>
        title={t('values.styles')}
        hint={t('values.stylesHint')}
        decisions={draft.styles.map(({ header, style }) => ({
          key: header,
          what: header,
          label: header,
          chosen: style,
          choices: STYLES.map((value) => ({ value, text: t(`values.style.${value}`) })),
          onChoose: (choice) => onAction({ type: 'style', header, style: choice }),
        }))}
      />
      <DecisionList<ScoreChoice>
        title={t('values.scores')}
        hint={t('values.scoresHint')}
        decisions={draft.scores.map(({ word, count, headers, choice }) => ({
          key: word,
          what: (
            <>
              {word || t('common.none')} {count > 0 && t('values.times', { n: count })}
              <div className={styles.small}>{headers.join(t('common.listSeparator'))}</div>
            </>
          ),
          label: word || t('common.none'),
          chosen: choice,
          choices: scoreChoices(choice),
          onChoose: (chosen) => onAction({ type: 'score', word, choice: chosen }),
        }))}
      />
      <DecisionList<StatusMeaning>
        title={t('values.statuses')}
        hint={t('values.statusesHint')}
        decisions={draft.statuses.map(({ header, word, count, meaning }) => ({
          key: `${header}/${word}`,
          what: (
            <>
              {word} {t('values.times', { n: count })}
              <div className={styles.small}>{header}</div>
            </>
          ),
          label: word,
          chosen: meaning,
          choices: STATUSES.map((value) => ({ value, text: t(`values.status.${value}`) })),
          onChoose: (chosen) => onAction({ type: 'status', word, meaning: chosen }),
        }))}
      />
      <DecisionList<MarkAnswer['meaning']>
        title={t('values.marks')}
        hint={t('values.marksHint')}
        decisions={draft.marks.map(({ mark, meaning }, index) => ({
          key: `${mark.kind}${mark.colour ?? ''}`,
          what: <MarkText mark={mark} />,
          label: t(`values.mark.${mark.kind}`),
          chosen: meaning,
          choices: MARK_MEANINGS.map((value) => ({ value, text: t(`values.markMeaning.${value}`) })),
          onChoose: (chosen) => onAction({ type: 'mark', index, meaning: chosen }),
        }))}
      />
    </>
  );
}

function MarkText({ mark }: { mark: Mark }): JSX.Element {
  const styles = useStyles();
  const { t } = useText();
  const [example] = mark.examples;
  return (
    <>
      {mark.colour !== undefined && (
        <span className={styles.swatch} style={{ backgroundColor: mark.colour }} aria-hidden />
      )}
      {t(`values.mark.${mark.kind}`)} {mark.rows > 0 && t('values.markRows', { n: mark.rows })}{' '}
      {mark.cells > 0 && t('values.markCells', { n: mark.cells })}
      {example !== undefined && (
        <div className={styles.small}>
          <AddressLink address={example} />
        </div>
      )}
    </>
  );
}
