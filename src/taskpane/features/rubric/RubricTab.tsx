import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { listRubrics, type ListedRubric } from '../../../app/listRubrics';
import { DEFAULT_PASS_MARK, defaultBands } from '../../../domain/rubric/defaults';
import type { Language } from '../../../domain/language';
import type { Rubric } from '../../../domain/rubric/rubric';
import type { RubricTable } from '../../../domain/rubric/rubricTable';
import type { TemplateName } from '../../../domain/rubric/templates';
import { useBuilderText } from '../../i18n/builder/useBuilderText';
import { useText } from '../../i18n/text';
import { useExcel } from '../../ui/ExcelContext';
import { FailureBar } from '../../ui/FailureBar';
import { usePane } from '../../ui/PaneContext';
import { useTask } from '../../ui/useTask';
import { Card } from '../setup/Card';
import { RubricList } from './RubricList';
import { RubricView } from './RubricView';

const BuilderScreen = lazy(() => import('./builder/BuilderScreen'));
const ImportScreen = lazy(() => import('./import/ImportScreen'));
const TemplateGallery = lazy(() => import('../setup/TemplateGallery'));
const TemplateScreen = lazy(() => import('../setup/templates/TemplateScreen'));

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  // As in a standard's own view: a way back, not the next thing to do.
  back: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the tab shows. */
export type RubricPlace =
  | { readonly at: 'list' }
  | { readonly at: 'rubric'; readonly rubric: string }
  | { readonly at: 'build'; readonly rubric: Rubric; readonly opened: RubricTable | null }
  | { readonly at: 'import' }
  /** The gallery; `lookedAt` is where it goes on from. */
  | { readonly at: 'templates'; readonly lookedAt: TemplateName | null }
  | { readonly at: 'template'; readonly name: TemplateName };

interface Props {
  /** Where it opens: a standard, or one of the ways to get one. */
  readonly start: RubricPlace;
  onLog(log: string): void;
  /** Leaves the tab, where it was opened from somewhere else. */
  onLeave?(): void;
}

/** Everything about standards: the list, one of them, the builder, the import and the templates. */
export default function RubricTab({ start, onLog, onLeave }: Props): JSX.Element {
  const styles = useStyles();
  const t = useBuilderText();
  const [place, setPlace] = useState<RubricPlace>(start);
  const toList = (): void => setPlace({ at: 'list' });
  const toRubric = (rubric: string): void => setPlace({ at: 'rubric', rubric });
  const screen = (): JSX.Element => {
    switch (place.at) {
      case 'list':
        return <Overview onPlace={setPlace} {...(onLeave && { onLeave })} />;
      case 'rubric':
        return (
          <RubricView
            key={place.rubric}
            rubric={place.rubric}
            onBack={toList}
            onEdit={(rubric, opened) => setPlace({ at: 'build', rubric, opened })}
            onLog={onLog}
          />
        );
      case 'build':
        return <BuilderScreen rubric={place.rubric} opened={place.opened} onSaved={() => undefined} onBack={toList} />;
      case 'import':
        return <ImportScreen onSaved={toRubric} onBack={toList} />;
      case 'templates':
        return (
          <div className={styles.screen}>
            <div>
              <Button
                className={styles.back}
                size="small"
                appearance="subtle"
                icon={<ArrowLeft16Regular />}
                onClick={toList}
              >
                {t('tab.back')}
              </Button>
            </div>
            <h1 className={styles.title}>{t('tab.title')}</h1>
            <h2 className={styles.heading}>{t('tab.templates')}</h2>
            <TemplateGallery
              lookedAt={place.lookedAt}
              onLook={(name) => setPlace({ at: 'template', name })}
              onReady={onLog}
            />
          </div>
        );
      case 'template': {
        const { name } = place;
        const back = (): void => setPlace({ at: 'templates', lookedAt: name });
        return <TemplateScreen name={name} onReady={onLog} onBack={back} />;
      }
    }
  };
  return <Suspense fallback={<Spinner />}>{screen()}</Suspense>;
}

function Overview({ onPlace, onLeave }: { onPlace(place: RubricPlace): void; onLeave?(): void }): JSX.Element {
  const styles = useStyles();
  const t = useBuilderText();
  const { t: common, language } = useText();
  const session = useExcel();
  const { today } = usePane();
  const { busy, failure, run, retry } = useTask();
  const [rubrics, setRubrics] = useState<readonly ListedRubric[] | null>(null);
  const load = useCallback(
    () => run(() => listRubrics(session, { today: today() }), setRubrics),
    [run, session, today],
  );
  useEffect(load, [load]);
  return (
    <div className={styles.screen} data-testid="rubric-tab">
      {onLeave && (
        <div>
          <Button
            className={styles.back}
            size="small"
            appearance="subtle"
            icon={<ArrowLeft16Regular />}
            onClick={onLeave}
          >
            {common('common.back')}
          </Button>
        </div>
      )}
      <h1 className={styles.title}>{t('tab.title')}</h1>
      <p className={styles.text}>{t('tab.intro')}</p>
      {failure !== null && <FailureBar failure={failure} onRetry={retry} />}
      {rubrics === null && busy && <Spinner label={common('common.loading')} />}
      {rubrics?.length === 0 && <p className={styles.text}>{t('tab.empty')}</p>}
      {rubrics !== null && rubrics.length > 0 && (
        <RubricList rubrics={rubrics} onOpen={(rubric) => onPlace({ at: 'rubric', rubric })} />
      )}
      <Card title={t('tab.import')} heading="h2" text={t('tab.importText')}>
        <Button appearance="primary" onClick={() => onPlace({ at: 'import' })} data-testid="import-rubric">
          {t('tab.import')}
        </Button>
      </Card>
      <Card title={t('tab.fresh')} heading="h2" text={t('tab.freshText')}>
        <Button
          onClick={() => onPlace({ at: 'build', rubric: freshRubric(t('tab.copyName'), language), opened: null })}
          data-testid="new-rubric"
        >
          {t('tab.fresh')}
        </Button>
      </Card>
      <div>
        <Button onClick={() => onPlace({ at: 'templates', lookedAt: null })} data-testid="rubric-templates">
          {t('tab.templates')}
        </Button>
      </div>
    </div>
  );
}

/** Nothing yet but usual grades; the key is given when it is saved. */
export function freshRubric(name: string, language: Language): Rubric {
  return {
    key: 'imported',
    version: 1,
    name,
    sections: [],
    rules: [],
    bands: defaultBands(language),
    passMark: DEFAULT_PASS_MARK,
    fatalScore: 'zero',
    decimals: 2,
  };
}
