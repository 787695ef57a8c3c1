import { makeStyles, tokens } from '@fluentui/react-components';
import Big from 'big.js';
import { useMemo } from 'react';
import { logColumns } from '../../../../domain/evaluation/logColumns';
import { reachablePoints, sectionBest, sectionReachable } from '../../../../domain/rubric/points';
import { rubricId, type Rubric } from '../../../../domain/rubric/rubric';
import { useBuilderText } from '../../../i18n/builder/useBuilderText';
import { outcomeText } from '../../../i18n/outcomeText';
import { useText } from '../../../i18n/text';

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  list: {
    margin: 0,
    paddingInlineStart: '20px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  columns: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
});

/** What a standard means for the workbook: how its score is made, and which columns a log by it has. */
export function MeaningView({ rubric }: { rubric: Rubric }): JSX.Element {
  const styles = useStyles();
  const t = useBuilderText();
  const { t: common, language } = useText();
  const headers = useMemo(() => logColumns(rubric, language).map(({ header }) => header), [rubric, language]);
  const reachable = reachablePoints(rubric);
  const passing = Big(reachable).times(rubric.passMark).div(100).round(2).toNumber();
  return (
    <div data-testid="meaning">
      <h2 className={styles.heading}>{t('meaning.formula')}</h2>
      <ul className={styles.list}>
        {rubric.base !== undefined && <li>{t('meaning.base', { points: rubric.base })}</li>}
        {rubric.sections.map((section, at) => (
          <li key={at}>
            {section.weight === undefined
              ? t('meaning.section', { name: section.name, points: sectionBest(section) })
              : t('meaning.sectionWeighted', {
                  name: section.name,
                  weight: section.weight,
                  points: sectionReachable(section),
                })}
          </li>
        ))}
        <li>{t('meaning.sum', { points: reachable })}</li>
        {rubric.rules.map((rule, at) => (
          <li key={`r${at}`}>
            {rule.name}
            {language === 'en' ? ': ' : '：'}
            {outcomeText(rule, rubric.fatalScore, common)}
          </li>
        ))}
        <li>{t('meaning.pass', { percent: rubric.passMark, points: passing })}</li>
      </ul>
      <h2 className={styles.heading}>{t('meaning.columns', { n: headers.length })}</h2>
      <p className={styles.columns}>{headers.join(common('common.listSeparator'))}</p>
      <p className={styles.columns}>
        {t('meaning.sheets', { sheet: `${language === 'en' ? 'Rubric' : '标准'} ${rubricId(rubric)}` })}
      </p>
    </div>
  );
}
