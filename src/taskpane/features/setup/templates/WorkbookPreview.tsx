import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CellValue } from '../../../../domain/cellValue';
import type { ColumnKey } from '../../../../domain/evaluation/columnKey';
import { exampleRow } from '../../../../domain/evaluation/exampleRow';
import { logColumns, type LogColumn } from '../../../../domain/evaluation/logColumns';
import { rubricId, type Rubric } from '../../../../domain/rubric/rubric';
import { rubricTable } from '../../../../domain/rubric/rubricTable';
import { isoTimeToSerial, serialToIso, serialToIsoTime } from '../../../../domain/time/serialDay';
import { useTemplatesText } from '../../../i18n/templates/useTemplatesText';
import { useText } from '../../../i18n/text';
import { SheetPreview } from '../SheetPreview';

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  list: {
    margin: 0,
    paddingInlineStart: '20px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  text: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const CONTACT = { id: '202603159900000001', date: '2026-03-15', agentNumber: '0871' };
const AT = isoTimeToSerial('2026-03-16T10:30');

/** Stretches of the log's columns: one row of them all is too wide for a pane. */
const PARTS = ['contact', 'result', 'points'] as const;
type Part = (typeof PARTS)[number];

/** What starting with a standard adds to the workbook, and a row of its log as it will look. */
export function WorkbookPreview({ rubric }: { rubric: Rubric }): JSX.Element {
  const styles = useStyles();
  const t = useTemplatesText();
  const { language } = useText();
  const columns = useMemo(() => logColumns(rubric, language), [rubric, language]);
  const levels = useMemo(() => rubricTable(rubric, language).rows.length, [rubric, language]);
  const [agent, team, evaluator] = [t('workbook.agent'), t('workbook.team'), t('workbook.evaluator')];
  const row = useMemo(() => {
    const contact = { ...CONTACT, agent, team };
    return exampleRow(rubric, language, { id: 'E20260316-0001', at: AT, contact, evaluator });
  }, [rubric, language, agent, team, evaluator]);
  return (
    <div data-testid="workbook-preview">
      <h2 className={styles.heading}>{t('workbook.gets')}</h2>
      <ul className={styles.list}>
        <li>{t('workbook.rubricSheet', { rubric: rubricId(rubric), rows: levels })}</li>
        <li>{t('workbook.logSheet', { rubric: rubricId(rubric), columns: columns.length })}</li>
        <li>{t('workbook.ownSheets')}</li>
        <li>{t('workbook.untouched')}</li>
      </ul>
      <h2 className={styles.heading}>{t('workbook.example')}</h2>
      {PARTS.map((part) => {
        const own = columns.filter(({ key }) => partOf(key) === part);
        const label = t(`workbook.parts.${part}`, { n: own.length });
        return (
          <div key={part}>
            <p className={styles.text}>{label}</p>
            <SheetPreview
              label={label}
              columns={own.map(({ key, header, filledBy }) => ({
                key,
                header,
                note: t(`workbook.filledBy.${filledBy}`),
              }))}
              rows={[own.map((column) => shown(column, row.get(column.key) ?? ''))]}
            />
          </div>
        );
      })}
      <p className={styles.text}>{t('workbook.exampleHint')}</p>
    </div>
  );
}

const RESULT: ReadonlySet<ColumnKey> = new Set(['final', 'grade', 'pass', 'fatal', 'reasons', 'check', 'raw']);

function partOf(key: ColumnKey): Part {
  if (RESULT.has(key)) return 'result';
  return key === 'comment' || key.includes(':') ? 'points' : 'contact';
}

/** A cell as its number format shows it, without the apostrophe that keeps a text a text. */
function shown({ format }: LogColumn, value: CellValue): string {
  if (typeof value !== 'number') return String(value).replace(/^'/u, '');
  if (format === 'date') return serialToIso(value);
  return format === 'dateTime' ? serialToIsoTime(value).slice(0, 16).replace('T', ' ') : String(value);
}
