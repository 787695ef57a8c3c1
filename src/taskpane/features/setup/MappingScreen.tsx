import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { useReducer, useState } from 'react';
import { adoptEvaluationLog, planAdoption, type AdoptionPlan } from '../../../app/adoptEvaluationLog';
import type { FoundLog } from '../../../app/inspection/foundLog';
import type { Failure } from '../../../domain/failure';
import { useText } from '../../i18n/text';
import { ActionBar, clearOfBars } from '../../ui/ActionBar';
import { useExcel } from '../../ui/ExcelContext';
import { FailureBar } from '../../ui/FailureBar';
import { failureOf } from '../../ui/failureOf';
import { useTask } from '../../ui/useTask';
import { adoptionArguments, mappingDraft, openDecisions, reduceMapping, wordsToShow } from './mappingDraft';
import { ExcludedRows } from './ExcludedRows';
import { FindingNotes } from './FindingNotes';
import { MappingRow } from './MappingRow';
import { PlanView } from './PlanView';
import { PartChoice } from './PartChoice';
import { RuleWords } from './RuleWords';
import { openValues, reduceValues, valueDecisions, valueDraft } from './valueDraft';
import { ValueDecisions } from './ValueDecisions';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flex: '1 0 auto', paddingInline: tokens.spacingHorizontalM },
  content: {
    flex: '1 1 auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    ...clearOfBars,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  open: { flex: '1 1 auto', fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly found: FoundLog;
  onBack(): void;
  onReady(log: string): void;
}

/** What every column of a found log means, then what adopting it will add; nothing is written before that is agreed. */
export default function MappingScreen({ found, onBack, onReady }: Props): JSX.Element {
  const styles = useStyles();
  const { t } = useText();
  const session = useExcel();
  const task = useTask();
  const [draft, dispatch] = useReducer(reduceMapping, found, mappingDraft);
  const [plan, setPlan] = useState<AdoptionPlan | null>(null);
  const [values, decide] = useReducer(reduceValues, found.findings, valueDraft);
  const open = openDecisions(draft, values.otherTextIsFatal) + openValues(values);
  // Sheets of the log that are left out; null until somebody said which ones count.
  const [leftOut, setLeftOut] = useState<ReadonlySet<string> | null>(null);
  const sheets = [...new Set(found.parts.map(({ sheet }) => sheet))];
  const decided = {
    ...adoptionArguments(found, draft),
    ...valueDecisions(values),
    ...(leftOut !== null && { parts: sheets.filter((sheet) => !leftOut.has(sheet)) }),
  };
  const unsure = draft.columns
    .filter((column) => !column.sure)
    .sort((one, other) => one.confidence - other.confidence || one.column - other.column);
  const sure = draft.columns.filter((column) => column.sure);
  const rules = wordsToShow(draft);

  const makePlan = (): void =>
    task.run(async () => {
      try {
        setPlan(await planAdoption(session, decided));
      } catch (error) {
        const failure = failureOf(error);
        // A column that got its meaning here has words that nobody had read yet: now they are to be decided on.
        if (failure.code === 'UNKNOWN_FATAL_WORDS')
          dispatch({ type: 'unknownWords', header: failure.column, words: failure.words });
        else if (failure.code === 'UNKNOWN_SCORE_WORDS')
          decide({ type: 'unknownScores', header: failure.column, words: failure.words });
        else if (failure.code === 'UNCLEAR_SCORES') decide({ type: 'unclearStyle', header: failure.column });
        else throw error;
      }
    });

  const confirm = (failure: Failure | null): void => {
    if (failure?.code !== 'CONTACTS_REPEATED' && failure?.code !== 'CONTACTS_UNNAMED') return;
    dispatch({ type: 'confirm', header: failure.column });
    task.clear();
  };

  if (plan !== null) {
    return (
      <PlanView
        plan={plan}
        busy={task.busy}
        failure={task.failure}
        onRetry={task.retry}
        onChange={() => {
          task.clear();
          setPlan(null);
        }}
        onAdopt={() =>
          task.run(
            () => adoptEvaluationLog(session, decided),
            ({ log }) => onReady(log),
          )
        }
      />
    );
  }

  const row = (column: (typeof draft.columns)[number]): JSX.Element => (
    <MappingRow
      key={column.column}
      column={column}
      onMeaning={(meaning) => dispatch({ type: 'meaning', column: column.column, meaning })}
      onPoints={(points) => dispatch({ type: 'points', column: column.column, points })}
    />
  );
  return (
    <div className={styles.screen} data-testid="mapping">
      <div className={styles.content}>
        <h1 className={styles.title}>{t('mapping.title')}</h1>
        <p className={styles.text}>
          {unsure.length > 0 ? t('mapping.unsureCount', { n: unsure.length }) : t('mapping.allSure')}{' '}
          {t('mapping.intro')}
        </p>
        {unsure.length > 0 && <ul className={styles.list}>{unsure.map(row)}</ul>}
        <PartChoice parts={found.parts} left={leftOut ?? new Set()} onChange={setLeftOut} />
        {rules.map(({ header, words }) => (
          <RuleWords
            key={header}
            header={header}
            words={words}
            otherText={found.findings.fatal.some((one) => one.isFreeText) ? values.otherTextIsFatal : undefined}
            onOtherText={(isFatal) => decide({ type: 'otherText', isFatal })}
            onDecide={(word, fires) => dispatch({ type: 'word', header, word, fires })}
          />
        ))}
        <ValueDecisions draft={values} onAction={decide} />
        <FindingNotes findings={found.findings} />
        {unsure.length > 0 && <h2 className={styles.heading}>{t('mapping.others')}</h2>}
        <ul className={styles.list}>{sure.map(row)}</ul>
        <ExcludedRows rows={found.excluded} />
        {task.failure !== null && (
          <FailureBar failure={task.failure} onRetry={task.retry}>
            {(task.failure.code === 'CONTACTS_REPEATED' || task.failure.code === 'CONTACTS_UNNAMED') && (
              <Button size="small" onClick={() => confirm(task.failure)} data-testid="each-row">
                {t('mapping.eachRow')}
              </Button>
            )}
            {task.failure.code === 'CONTACTS_IN_SEVERAL_SHEETS' && (
              <Button
                size="small"
                onClick={() => {
                  setLeftOut(leftOut ?? new Set());
                  task.clear();
                }}
                data-testid="all-parts"
              >
                {t('mapping.allParts')}
              </Button>
            )}
          </FailureBar>
        )}
      </div>
      <ActionBar>
        <Button icon={<ArrowLeft16Regular />} onClick={onBack}>
          {t('common.back')}
        </Button>
        <span className={styles.open} role="status">
          {open > 0 ? t('mapping.decideFirst', { n: open }) : ''}
        </span>
        <Button appearance="primary" disabled={open > 0 || task.busy} onClick={makePlan} data-testid="make-plan">
          {t(task.busy ? 'mapping.planning' : 'mapping.plan')}
        </Button>
      </ActionBar>
    </div>
  );
}
