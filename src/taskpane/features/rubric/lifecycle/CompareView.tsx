import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { compareRubrics } from '../../../../app/compareRubrics';
import type { ListedRubric } from '../../../../app/listRubrics';
import type { ChangedValue, RubricChange, RubricComparison } from '../../../../domain/rubric/compare/compareRubrics';
import { useBuilderText } from '../../../i18n/builder/useBuilderText';
import { useLifecycleText } from '../../../i18n/lifecycle/useLifecycleText';
import { useExcel } from '../../../ui/ExcelContext';
import { FailureBar } from '../../../ui/FailureBar';
import { useTask } from '../../../ui/useTask';

const useStyles = makeStyles({
  summary: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, cursor: 'pointer' },
  list: {
    margin: 0,
    paddingInlineStart: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  change: { overflowWrap: 'anywhere' },
  alters: { color: tokens.colorStatusWarningForeground1 },
  text: { fontSize: tokens.fontSizeBase200, paddingBlock: tokens.spacingVerticalXS },
});

interface Props {
  readonly rubric: ListedRubric;
  readonly all: readonly ListedRubric[];
}

/** What this version changes against another one, each change with whether it can alter a score. */
export function CompareView({ rubric, all }: Props): JSX.Element | null {
  const styles = useStyles();
  const t = useLifecycleText();
  const words = useBuilderText();
  const session = useExcel();
  const { failure, run, retry, clear } = useTask();
  const others = all.filter((one) => one.rubric !== rubric.rubric);
  const older = others.filter((one) => one.key === rubric.key && one.version < rubric.version).at(-1);
  const [other, setOther] = useState(older?.rubric ?? '');
  const [read, setRead] = useState<(RubricComparison & { readonly one: string }) | null>(null);
  useEffect(() => {
    if (other !== '') run(() => compareRubrics(session, { one: other, other: rubric.rubric }), setRead);
  }, [run, session, other, rubric.rubric]);
  const comparison = read?.one === other ? read : null;
  if (others.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{t('compare.title')}</summary>
      <Select size="small" aria-label={t('compare.with')} value={other} onChange={(_, { value }) => setOther(value)}>
        <option value="">{t('compare.with')}</option>
        {others.map((one) => (
          <option key={one.rubric} value={one.rubric}>
            {one.name} · {words('tab.version', { version: one.version })}
          </option>
        ))}
      </Select>
      {failure !== null && <FailureBar failure={failure} onDismiss={clear} onRetry={retry} />}
      {comparison !== null && (
        <>
          <div className={styles.text}>
            {comparison.changes.length === 0 ? t('compare.none') : t('compare.reachable', comparison.reachable)}
          </div>
          <ul className={styles.list} data-testid="comparison">
            {comparison.changes.map((change, at) => (
              <li key={at} className={styles.change}>
                {subjectOf(change, t('compare.whole'))} {t(`compare.change.${change.change}`)}
                {change.field !== undefined && ` · ${t(`compare.field.${change.field as 'points'}`)}`}
                {(change.before !== null || change.after !== null) &&
                  ` ${t('compare.value', { before: shown(change.before, t('compare.blank')), after: shown(change.after, t('compare.blank')) })}`}
                {change.altersScore && <span className={styles.alters}> · {t('compare.altersScore')}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

function subjectOf({ subject }: RubricChange, whole: string): string {
  switch (subject.kind) {
    case 'rubric':
      return whole;
    case 'section':
      return subject.section;
    case 'criterion':
      return subject.criterion;
    case 'level':
      return `${subject.criterion} · ${subject.level}`;
    case 'rule':
      return subject.rule;
  }
}

function shown(value: ChangedValue, blank: string): string {
  return value === null || value === '' ? blank : String(value);
}
