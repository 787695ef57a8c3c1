import { useBrowser } from './support/browser';
import { Desk } from './support/desk';

const { browser, url } = useBrowser();

test.each([
  { language: 'zh', theme: 'light', width: 320, sample: 'clean-zh' },
  { language: 'en', theme: 'dark', width: 350, sample: 'clean-en' },
] as const)('axe finds nothing wrong on any screen: $language, $theme, $width px', async (options) => {
  const desk = await Desk.open(browser(), url(), options);
  const problems: Record<string, string[]> = {};
  const check = async (screen: string): Promise<void> => {
    problems[screen] = await desk.accessibilityProblems();
    const overflow = await desk.frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) problems[screen]?.push(`${overflow} px wider than the pane`);
  };

  await desk.get('use-found').first().waitFor();
  await check('set-up');
  await desk.get('show-templates').click();
  await desk.get('look-inboundCall').click();
  await desk.get('preview').waitFor();
  await check('template');
  await desk.get('tab-workbook').click();
  await check('what the workbook gets');
  await desk.get('templates-back').click();
  await desk.get('templates').waitFor();
  await check('templates');
  await desk.get('use-found').first().click();
  await desk.get('make-plan').waitFor();
  await check('mapping');
  await desk.get('make-plan').click();
  await desk.get('adopt').waitFor();
  await check('plan');
  await desk.get('adopt').click();
  await desk.get('evaluator-name').fill('QA');
  await check('evaluator');
  await desk.get('evaluator-confirm').click();
  await desk.get('submit').click();
  await check('gaps marked');
  await desk.get('full-marks').click();
  await desk.get('rule').first().check();
  await check('fatal');
  await desk.get('tab-summary').click();
  await desk.get('refresh').click();
  await desk.get('headline').waitFor();
  await check('summary');
  await desk.get('tab-rubric').click();
  await desk.get('rubric').waitFor();
  await check('rubric');
  await desk.get('all-rubrics').click();
  await desk.get('open-rubric').waitFor();
  await check('rubrics');
  await desk.get('new-rubric').click();
  await desk.get('add-section').click();
  await desk.get('add-criterion').click();
  await desk.get('add-rule').click();
  await check('builder');
  await desk.get('tab-preview').click();
  await check('builder, form');
  await desk.get('tab-meaning').click();
  await check('builder, meaning');
  await desk.get('more').click();
  await desk.get('keyboard-help').waitFor();
  await check('more');
  await desk.get('keyboard-help').click();
  await desk.get('help').waitFor();
  await check('help');

  expect(Object.entries(problems).filter(([, found]) => found.length > 0)).toEqual([]);
  await desk.close();
});
