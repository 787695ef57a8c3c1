import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { importRubric } from '../../../../app/importRubric';
import { listSheets } from '../../../../app/listSheets';
import { saveRubric } from '../../../../app/saveRubric';
import { selectedRange } from '../../../../app/selectedRange';
import { applyRepair } from '../../../../domain/rubric/check/applyRepair';
import { rubricProblems } from '../../../../domain/rubric/problems';
import type { Rubric } from '../../../../domain/rubric/rubric';
import { subjectKey } from '../../../../domain/rubric/subject';
import type { ImportDecisions, RubricReading } from '../../../../domain/rubricImport/rubricReading';
import { useImportText } from '../../../i18n/import/useImportText';
import { useText } from '../../../i18n/text';
import { useExcel } from '../../../ui/ExcelContext';
import { FailureBar } from '../../../ui/FailureBar';
import { useTask } from '../../../ui/useTask';
import { ProblemList } from '../ProblemList';
import { ImportedContent } from './ImportedContent';
import { QuestionList } from './QuestionList';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', minHeight: '100%', paddingInline: tokens.spacingHorizontalM },
  content: {
    flex: '1 1 auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
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
  // Repairs that were chosen, on top of what was read.
  const [repaired, setRepaired] = useState<Rubric | null>(null);

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
        setRepaired(null);
      },
    );
  const readSelection = (): void =>
    run(
      () => selectedRange(session),
      (selected) => read(selected.sheet, selected.range, {}),
    );
  const decide = (id: string, answer: string | number): void => read(sheet, range, { ...decisions, [id]: answer });

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
              onClick={() => read(sheet, undefined, {})}
              data-testid="import-read"
            >
              {t(busy ? 'reading' : 'read')}
            </Button>
            <Button disabled={busy} onClick={readSelection} data-testid="import-selection">
              {t('selection')}
            </Button>
          </div>
        </div>
        <div className={styles.bar}>
          <Button icon={<ArrowLeft16Regular />} onClick={onBack}>
            {t('back')}
          </Button>
        </div>
      </div>
    );
  }

  const rubric = repaired ?? reading.rubric;
  const problems =
    repaired === null
      ? reading.problems
      : rubricProblems(repaired, { declaredTotal: reading.declaredTotal }).map((problem) => ({
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
        <QuestionList questions={reading.questions} busy={busy} onAnswer={decide} />
        <ProblemList problems={problems} onRepair={(repair) => setRepaired(applyRepair(rubric, repair))} />
        <ImportedContent
          reading={reading}
          rubric={rubric}
          onName={(name) => setRepaired({ ...rubric, name })}
          onPoints={(subject, points) => decide(`points:${subjectKey(subject)}`, points)}
        />
        {failure !== null && <FailureBar failure={failure} onDismiss={clear} onRetry={retry} />}
      </div>
      <div className={styles.bar}>
        <Button icon={<ArrowLeft16Regular />} onClick={() => setReading(null)}>
          {t('again')}
        </Button>
        <Button appearance="primary" disabled={busy} onClick={save} data-testid="import-save">
          {t(busy ? 'saving' : 'save')}
        </Button>
      </div>
    </div>
  );
}
