import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { importRubric } from '../../../../app/importRubric';
import { listSheets } from '../../../../app/listSheets';
import { saveRubric } from '../../../../app/saveRubric';
import { selectedRange } from '../../../../app/selectedRange';
import { applyRepair } from '../../../../domain/rubric/check/applyRepair';
import type { Repair } from '../../../../domain/rubric/check/finding';
import { criteriaOf, reachablePoints } from '../../../../domain/rubric/points';
import { rubricProblems } from '../../../../domain/rubric/problems';
import { subjectKey } from '../../../../domain/rubric/subject';
import type { ImportDecisions, RubricReading } from '../../../../domain/rubricImport/rubricReading';
import { useImportText } from '../../../i18n/import/useImportText';
import { useText } from '../../../i18n/text';
import { ActionBar, clearOfBars } from '../../../ui/ActionBar';
import { useExcel } from '../../../ui/ExcelContext';
import { FailureBar } from '../../../ui/FailureBar';
import { useTask } from '../../../ui/useTask';
import { ProblemList } from '../ProblemList';
import { ImportedContent, pointsKey, type PointedSubject } from './ImportedContent';
import { QuestionList } from './QuestionList';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flex: '1 0 auto', paddingInline: tokens.spacingHorizontalM },
  content: {
    flex: '1 1 auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    ...clearOfBars,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface Props {
  onSaved(rubric: string): void;
  onBack(): void;
}

/** A standard that some worksheet holds: chosen, read, checked beside the sheet, and only then written as a draft. */
export default function ImportScreen({ onSaved, onBack }: Props): JSX.Element {
  const styles = useStyles();
  const t = useImportText();
  const { language } = useText();
  const session = useExcel();
  const { busy, failure, run, retry, clear } = useTask();
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [sheet, setSheet] = useState('');
  const [range, setRange] = useState<string | undefined>();
  const [decisions, setDecisions] = useState<ImportDecisions>({});
  const [reading, setReading] = useState<RubricReading | null>(null);
  // On top of what was read, and kept when a question is answered otherwise.
  const [name, setName] = useState<string | null>(null);
  const [repairs, setRepairs] = useState<readonly Repair[]>([]);

  useEffect(
    () =>
      run(
        () => listSheets(session),
        ({ sheets: names, inFront }) => {
          setSheets(names);
          setSheet(inFront);
        },
      ),
    [run, session],
  );
  const read = (from: string, part: string | undefined, decided: ImportDecisions): void =>
    run(
      () => importRubric(session, { sheet: from, ...(part !== undefined && { range: part }), decisions: decided }),
      (found) => {
        setSheet(from);
        setRange(part);
        setDecisions(decided);
        setReading(found);
      },
    );
  const begin = (from: string, part: string | undefined): void => {
    setName(null);
    setRepairs([]);
    read(from, part, {});
  };
  const readSelection = (): void =>
    run(
      () => selectedRange(session),
      (selected) => begin(selected.sheet, selected.range),
    );
  const decide = (id: string, answer: string | number): void => read(sheet, range, { ...decisions, [id]: answer });
  const correct = (subject: PointedSubject, points: number): void => {
    // Points that somebody types count more than a repair of the same criterion before.
    setRepairs(repairs.filter((repair) => !('criterion' in repair && repair.criterion === subject.criterion)));
    decide(pointsKey(subject), points);
  };

  if (reading === null) {
    return (
      <div className={styles.screen} data-testid="import">
        <div className={styles.content}>
          <h1 className={styles.title}>{t('title')}</h1>
          <p className={styles.text}>{t('intro')}</p>
          <Field label={t('sheet')}>
            <Select value={sheet} onChange={(_, { value }) => setSheet(value)} data-testid="import-sheet">
              {sheets.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          {failure !== null && <FailureBar failure={failure} onDismiss={clear} onRetry={retry} />}
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabled={busy || sheet === ''}
              onClick={() => begin(sheet, undefined)}
              data-testid="import-read"
            >
              {t(busy ? 'reading' : 'read')}
            </Button>
            <Button disabled={busy} onClick={readSelection} data-testid="import-selection">
              {t('selection')}
            </Button>
          </div>
        </div>
        <ActionBar>
          <Button icon={<ArrowLeft16Regular />} onClick={onBack}>
            {t('back')}
          </Button>
        </ActionBar>
      </div>
    );
  }

  const asRepaired = repairs.reduce(applyRepair, reading.rubric);
  const rubric = name === null ? asRepaired : { ...asRepaired, name };
  const problems =
    repairs.length === 0
      ? reading.problems
      : rubricProblems(rubric, { declaredTotal: reading.declaredTotal }).map((problem) => ({
          ...problem,
          where: reading.places[subjectKey(problem.subject)],
        }));
  const save = (): void =>
    run(
      () => saveRubric(session, { rubric, language, targets: reading.targets }),
      (saved) => onSaved(saved.rubric),
    );
  return (
    <div className={styles.screen} data-testid="import-review">
      <div className={styles.content}>
        <div>
          <h1 className={styles.title}>{t('review')}</h1>
          <p className={styles.text}>
            {t('facts', {
              sections: rubric.sections.length,
              criteria: criteriaOf(rubric).length,
              rules: rubric.rules.length,
              points: reachablePoints(rubric),
            })}
          </p>
        </div>
        <QuestionList questions={reading.questions} busy={busy} onAnswer={decide} />
        <ProblemList problems={problems} onRepair={(repair) => setRepairs([...repairs, repair])} />
        <ImportedContent reading={reading} rubric={rubric} decisions={decisions} onName={setName} onPoints={correct} />
        {failure !== null && <FailureBar failure={failure} onDismiss={clear} onRetry={retry} />}
      </div>
      <ActionBar>
        <Button icon={<ArrowLeft16Regular />} onClick={() => setReading(null)}>
          {t('again')}
        </Button>
        <Button appearance="primary" disabled={busy} onClick={save} data-testid="import-save">
          {t(busy ? 'saving' : 'save')}
        </Button>
      </ActionBar>
    </div>
  );
}
