import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { openRubric, type OpenedRubric } from '../../../app/openRubric';
import { reachablePoints } from '../../../domain/rubric/points';
import { rubricProblems } from '../../../domain/rubric/problems';
import type { Rubric } from '../../../domain/rubric/rubric';
import type { RubricTable } from '../../../domain/rubric/rubricTable';
import { useBuilderText } from '../../i18n/builder/useBuilderText';
import { useText } from '../../i18n/text';
import { AddressLink } from '../../ui/AddressLink';
import { useExcel } from '../../ui/ExcelContext';
import { FailureBar } from '../../ui/FailureBar';
import { Tabs } from '../../ui/Tabs';
import { useTask } from '../../ui/useTask';
import { ProblemList } from './ProblemList';
import { RubricContent } from './RubricContent';
import { StateChip } from './StateChip';

const LifecyclePanel = lazy(() => import('./lifecycle/LifecyclePanel'));

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  back: { alignSelf: 'flex-start', fontWeight: tokens.fontWeightRegular, marginInlineStart: '-8px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: 'anywhere',
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  warning: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground1 },
});

const VIEWS = ['content', 'life'] as const;
type View = (typeof VIEWS)[number];

interface Props {
  /** Id such as `internet_v1`. */
  readonly rubric: string;
  onBack(): void;
  /** Edits a draft, or a copy of a standard that does not change any more. */
  onEdit(rubric: Rubric, opened: RubricTable | null): void;
  onLog(log: string): void;
}

/** One standard: what it says, what is odd about it, and where it stands in its life. */
export function RubricView({ rubric: id, onBack, onEdit, onLog }: Props): JSX.Element {
  const styles = useStyles();
  const t = useBuilderText();
  const { t: common } = useText();
  const session = useExcel();
  const { failure, run, retry } = useTask();
  const [opened, setOpened] = useState<OpenedRubric | null>(null);
  const [view, setView] = useState<View>('content');
  const load = useCallback(() => run(() => openRubric(session, { rubric: id }), setOpened), [run, session, id]);
  useEffect(load, [load]);
  const problems = useMemo(() => (opened ? rubricProblems(opened.rubric) : []), [opened]);
  return (
    <div className={styles.screen} data-testid="rubric">
      <Button
        className={styles.back}
        size="small"
        appearance="subtle"
        icon={<ArrowLeft16Regular />}
        onClick={onBack}
        data-testid="all-rubrics"
      >
        {t('tab.back')}
      </Button>
      {failure !== null && <FailureBar failure={failure} onRetry={retry} />}
      {opened !== null && (
        <>
          <h1 className={styles.title}>{opened.rubric.name}</h1>
          <div className={styles.facts}>
            <span>{t('tab.version', { version: opened.rubric.version })}</span>
            <StateChip state={opened.life.state} />
            <span>{common('rubric.reachable', { points: reachablePoints(opened.rubric) })}</span>
            <span>{common('rubric.passMark', { percent: opened.rubric.passMark })}</span>
          </div>
          <div className={styles.buttons}>
            <Button
              onClick={() =>
                opened.editable
                  ? onEdit(opened.rubric, opened.opened)
                  : onEdit({ ...opened.rubric, version: opened.nextVersion }, null)
              }
              data-testid="edit-rubric"
            >
              {opened.editable ? t('tab.edit') : t('tab.newVersion', { version: opened.nextVersion })}
            </Button>
            <AddressLink address={`${opened.sheet}!A1`}>{t('tab.sheet')}</AddressLink>
          </div>
          {opened.unreadable.length > 0 && (
            <p className={styles.warning} role="alert">
              {t('tab.unreadable')}{' '}
              {opened.unreadable.map((where) => (
                <span key={where}>
                  <AddressLink address={where} />{' '}
                </span>
              ))}
            </p>
          )}
          <Tabs<View>
            label={opened.rubric.name}
            tabs={VIEWS.map((name) => ({ name, text: t(`tab.${name}`) }))}
            chosen={view}
            panelId="rubric-view"
            onChoose={setView}
          />
          <div role="tabpanel" id="rubric-view" aria-labelledby={`rubric-view-${view}`}>
            {view === 'content' ? (
              <>
                <ProblemList problems={problems} />
                <RubricContent rubric={opened.rubric} />
              </>
            ) : (
              <Suspense fallback={null}>
                <LifecyclePanel rubric={id} onChanged={load} onLog={onLog} />
              </Suspense>
            )}
          </div>
        </>
      )}
    </div>
  );
}
